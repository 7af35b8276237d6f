import { readFileSync } from 'node:fs';
import { templateSourceOf } from '../../src/adapters/arm/json-source.js';
import { compileBicep } from '../../src/adapters/bicep/compile.js';
import { decode } from '../../src/adapters/decode.js';
import type { PreflightError } from '../../src/core/error.js';
import { differences, type Difference } from './differences.js';
import { evaluate } from './evaluate.js';
import { filesOf } from './files.js';
import { normalised } from './normalise.js';
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

/** Compiles the source of a pair and compares the result with the official one, as text and as what is deployed. */
export function judge(pair: Pair): Judgement {
  const of = (outcome: Outcome, more: Partial<Judgement> = {}): Judgement => ({
    pair,
    outcome,
    reason: undefined,
    differences: [],
    ...more,
  });
  try {
    const files = filesOf(pair);
    const { source, errors, notices } = compileBicep(pair.entry, files);
    if (source === undefined) return of('refused', { reason: reasonOf(errors) });
    const absent = notices.find(({ message }) => message.includes('has not been restored'));
    if (absent !== undefined) return of('refused', { reason: absent.message });
    const expected = templateSourceOf(decode(readFileSync(pair.expected), pair.expected).utf8, pair.expected);
    const inText = differences(normalised(expected.template), normalised(source.template));
    if (inText.length === 0) return of('text-equal');
    const inEffect = differences(evaluate(expected, files), evaluate(source, files));
    return inEffect.length === 0
      ? of('evaluated-equal', { differences: inText })
      : of('wrong', { differences: inEffect });
  } catch (error) {
    return of('wrong', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function reasonOf([first]: readonly PreflightError[]): string {
  if (first === undefined) return 'without a reason';
  const { message, place } = first;
  return place === undefined ? message : `${message} (${place.file}:${place.line ?? ''}:${place.column ?? ''})`;
}
