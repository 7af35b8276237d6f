import { isList } from '../../../core/list.js';
import { isJsonObject } from '../../json-object.js';
import type { Json } from '../../../graph/value.js';
import { copiesIn } from '../template/copy.js';
import { ownMember } from '../partly-known.js';
import { escapeStep } from '../../../core/json-pointer.js';

/**
 * The JSON pointer to a property of a declaration: to the property itself, or to the expression or
 * loop that gives it. Undefined when the declaration does not have it.
 */
export function writtenAt(json: Json | undefined, pointer: string, steps: readonly string[]): string | undefined {
  if (json === undefined) return undefined;
  const [step, ...rest] = steps;
  if (step === undefined) return pointer;
  if (typeof json === 'string') return pointer;
  if (isList(json)) return writtenAt(json[Number(step)], `${pointer}/${step}`, rest);
  if (!isJsonObject(json)) return undefined;
  const name = Object.keys(json).find(own => own.toLowerCase() === step.toLowerCase());
  if (name !== undefined) return writtenAt(ownMember(json, name), `${pointer}/${escapeStep(name)}`, rest);
  const at = copiesIn(json)?.findIndex(copy => copy.name.toLowerCase() === step.toLowerCase()) ?? -1;
  const copy = copiesIn(json)?.[at];
  // The first step behind a loop is the round, which is the same text for all.
  return copy === undefined ? undefined : writtenAt(copy.input, `${pointer}/copy/${at}/input`, rest.slice(1));
}
