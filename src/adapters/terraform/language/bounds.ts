import { Concat, type Unknown } from '../../../graph/value.js';
import { spend } from './budget.js';
import { LimitError, refuse } from './error.js';

/** Results with more parts, or texts with more code units, are not made. */
const largest = 5_000_000;

/** Values of JSON and YAML that are nested deeper are not read. */
const deepest = 250;

/** Refuses a value that is nested too deeply. */
export function nested(depth: number): void {
  if (depth > deepest) refuse(`the value is nested more than ${deepest} levels deep`);
}

/** Refuses a result that is too large before it is made, and counts the work that it is. */
export function addressable(size: number): void {
  fits(size);
  spend(size / 16);
}

/** Refuses a result that is too large. */
export function fits(size: number): void {
  if (size > largest) throw new LimitError(`the result would have more than ${largest} parts`);
}

/** What one part of a text that is not known takes of the bounds, as what reads the text looks at each on its own. */
const weightOfPart = 500;

/** How large a text is, in code units. */
export function sizeOfText(text: string | Concat | Unknown): number {
  if (typeof text === 'string') return text.length;
  return weightOfPart * (text instanceof Concat ? text.$concat.length : 1);
}
