import { ownProperty } from '../../../core/own-property.js';
import { isList } from '../../../core/list.js';
import type { Place } from '../../../core/error.js';
import type { Json } from '../../../graph/value.js';
import { isJsonObject } from '../../json-object.js';
import type { JsonDocument } from '../../arm/json/json-source.js';
import { pointerOf } from '../../../core/json-pointer.js';
import type { Spot } from './place-of.js';

/** A value in a document, with the way to it. */
interface At {
  readonly json: Json;
  readonly way: readonly (string | number)[];
}

/**
 * Where something is written in a file in Terraform's JSON syntax: the value of an attribute, or the object that
 * stands for a block. `header`, `path` and `nth` are what they are for a file in the native syntax.
 */
export function placeInJson(document: JsonDocument, ...[header, path = [], nth]: Spot): Place | undefined {
  let blocks: readonly At[] = each({ json: document.value, way: [] });
  for (const label of header) blocks = blocks.flatMap(block => member(block, label)).flatMap(each);
  const meant = nth === undefined ? undefined : blocks[nth];
  let best: { readonly at: At; readonly taken: number } | undefined;
  for (const block of meant === undefined ? blocks : [meant]) {
    const found = find(block, path.map(String));
    if (best === undefined || found.taken > best.taken) best = found;
  }
  return best && document.place(pointerOf(best.at.way));
}

function find(block: At, steps: readonly string[]): { readonly at: At; readonly taken: number } {
  let at = block;
  for (let taken = 0; taken < steps.length; taken += 1) {
    const next = inside(at, steps[taken] ?? '');
    if (next === undefined) return { at, taken };
    at = next;
  }
  return { at, taken: steps.length };
}

/** One step further in. A single block may be written without a list, and what `dynamic` makes is alike for all of them. */
function inside(at: At, step: string): At | undefined {
  if (isList(at.json)) {
    const json = at.json[Number(step)];
    return json === undefined ? undefined : { json, way: [...at.way, Number(step)] };
  }
  const [own] = member(at, step);
  if (own !== undefined) return own;
  const made = member(at, 'dynamic').flatMap(each);
  const contents = made
    .flatMap(dynamic => member(dynamic, step))
    .flatMap(each)
    .flatMap(dynamic => member(dynamic, 'content'));
  if (contents.length > 0) return contents.length === 1 ? contents[0] : undefined;
  return isJsonObject(at.json) && (step === '0' || at.way.includes('content')) && /^\d+$/.test(step) ? at : undefined;
}

/** The objects of a list, or the one that stands without a list. */
function each(at: At): readonly At[] {
  return isList(at.json) ? at.json.map((json, index) => ({ json, way: [...at.way, index] })) : [at];
}

function member({ json, way }: At, name: string): readonly At[] {
  const own = isJsonObject(json) ? ownProperty(json, name) : undefined;
  return own === undefined ? [] : [{ json: own, way: [...way, name] }];
}
