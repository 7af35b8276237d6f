import { isList } from '../../../core/list.js';
import { isJsonObject, type JsonObject } from '../../json-object.js';
import type { Origin } from '../../../graph/resource.js';
import { Unknown, type Json, type Value } from '../../../graph/value.js';
import { pointerOf } from '../../../core/json-pointer.js';
import type { JsonDocument } from '../json/json-source.js';
import { ownMember } from '../partly-known.js';
import type { ResourceBody, ResourceRole } from '../into-graph/resource-body.js';

/** A member that is a text and not empty, whatever the letter case of its name. */
export function textMember(body: JsonObject | undefined, name: string): string | undefined {
  const value = body && ownMember(body, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A member with its name as the document spells it, whatever letter case that is in. */
export function spelledMember(
  body: JsonObject,
  name: string,
): { readonly key: string; readonly value: Json } | undefined {
  const key = Object.keys(body).find(own => own.toLowerCase() === name.toLowerCase());
  const value = key === undefined ? undefined : body[key];
  return key === undefined || value === undefined ? undefined : { key, value };
}

/**
 * A value in which some texts are still expressions, `[reference('/subscriptions/…').host]`: only the
 * deployment can tell these. Two brackets stand for one that is meant.
 */
export function evaluated(json: Json): Value {
  if (typeof json === 'string') return evaluatedText(json);
  if (isList(json)) return json.map(evaluated);
  return isJsonObject(json)
    ? Object.fromEntries(Object.entries(json).map(([name, value]): [string, Value] => [name, evaluated(value)]))
    : json;
}

function evaluatedText(text: string): string | Unknown {
  if (!text.startsWith('[') || !text.endsWith(']')) return text;
  if (text.startsWith('[[')) return text.slice(1);
  return new Unknown({ symbol: text.slice(1, -1).trim(), reason: 'only the deployment itself can work it out' });
}

/** Where a body stands in a document. */
export interface Standing {
  readonly document: JsonDocument;
  readonly body: JsonObject;
  /** The steps from the top of the document to the body. */
  readonly path: readonly string[];
  readonly address: string;
}

/** A body as a resource of the platform; the id stands in it unless the input tells it apart. */
export function bodyAsResource(
  { body }: Standing,
  told: { readonly id?: string; readonly type: string },
): ResourceBody {
  const id = evaluatedText(told.id ?? textMember(body, 'id') ?? '');
  const name = textMember(body, 'name');
  return {
    id,
    type: told.type,
    name: name === undefined && typeof id === 'string' ? (id.split('/').at(-1) ?? '') : evaluatedText(name ?? ''),
    apiVersion: textMember(body, 'apiVersion'),
    member: wanted => {
      const found = ownMember(body, wanted);
      return found === undefined ? undefined : evaluated(found);
    },
  };
}

/** The places of a body, as a role of a resource has them. */
export function placesOf(standing: Standing): Pick<ResourceRole, 'origin' | 'locate'> {
  const locate = (steps: readonly string[]): Origin => {
    const { document, address } = standing;
    const pointer = pointerOf([...standing.path, ...existingSteps(standing.body, steps)]);
    return { ...(document.place(pointer) ?? { file: document.file, pointer }), address };
  };
  return { origin: locate([]), locate };
}

/** The steps as the document spells them, as far as they lead to something. */
function existingSteps(body: JsonObject, steps: readonly string[]): readonly string[] {
  const found: string[] = [];
  let current: Json | undefined = body;
  for (const step of steps) {
    const part = partAt(current, step);
    if (part?.value === undefined) break;
    found.push(part.key);
    current = part.value;
  }
  return found;
}

function partAt(
  whole: Json | undefined,
  step: string,
): { readonly key: string; readonly value: Json | undefined } | undefined {
  if (isList(whole)) return { key: step, value: whole[Number(step)] };
  return isJsonObject(whole) ? spelledMember(whole, step) : undefined;
}
