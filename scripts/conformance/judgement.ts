import type { PreflightError } from '../../src/core/error.js';
import type { Difference } from './differences.js';
import type { Pair } from './pairs.js';

export const outcomes = ['text-equal', 'evaluated-equal', 'refused', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];

/** How a pair came out. */
export interface Judgement {
  readonly pair: Pair;
  readonly outcome: Outcome;
  /** Why it was refused, or what crashed. */
  readonly reason: string | undefined;
  /** The first differences: of what is deployed when it is wrong, else of the text. */
  readonly differences: readonly Difference[];
}

/** Why something was refused, in one line. */
export function reasonOf([first]: readonly PreflightError[]): string {
  if (first === undefined) return 'without a reason';
  const { message, place } = first;
  return place === undefined ? message : `${message} (${place.file}:${place.line ?? ''}:${place.column ?? ''})`;
}
