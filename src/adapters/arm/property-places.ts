import { isList } from '../../core/list.js';
import type { Json } from '../../graph/value.js';
import { copiesIn } from './copy.js';
import { isJsonObject } from './json.js';
import { ownMember } from './partly-known.js';
import { escapeStep } from './tolerant-json.js';

/** Where a property is written. */
export interface WrittenAt {
  readonly pointer: string;
  /** False where it is a part of what an expression gives, which is what the pointer then leads to. */
  readonly isWhole: boolean;
}

/**
 * Follows a path into a declaration as far as it is written out: to the property itself, or to the
 * expression or loop that gives it. Undefined when the declaration does not have it.
 */
export function writtenAt(json: Json | undefined, pointer: string, steps: readonly string[]): WrittenAt | undefined {
  if (json === undefined) return undefined;
  const [step, ...rest] = steps;
  if (step === undefined) return { pointer, isWhole: true };
  if (typeof json === 'string') return { pointer, isWhole: false };
  if (isList(json)) return writtenAt(json[Number(step)], `${pointer}/${step}`, rest);
  if (!isJsonObject(json)) return undefined;
  const name = Object.keys(json).find(own => own.toLowerCase() === step.toLowerCase());
  if (name !== undefined) return writtenAt(ownMember(json, name), `${pointer}/${escapeStep(name)}`, rest);
  const at = copiesIn(json)?.findIndex(copy => copy.name.toLowerCase() === step.toLowerCase()) ?? -1;
  const copy = copiesIn(json)?.[at];
  // The first step behind a loop is the round, which is the same text for all.
  return copy === undefined ? undefined : writtenAt(copy.input, `${pointer}/copy/${at}/input`, rest.slice(1));
}
