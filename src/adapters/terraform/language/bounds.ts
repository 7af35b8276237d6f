import { spend } from './budget.js';
import { LimitError } from './error.js';

/** Results with more parts, or texts with more code units, are not made. */
const largest = 5_000_000;

/** Refuses a result that is too large before it is made, and counts the work that it is. */
export function addressable(size: number): void {
  fits(size);
  spend(size / 16);
}

/** Refuses a result that is too large. */
export function fits(size: number): void {
  if (size > largest) throw new LimitError(`the result would have more than ${largest} parts`);
}
