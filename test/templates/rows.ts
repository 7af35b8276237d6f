import type { Json } from '../../src/graph/value.js';
import type { Profile, Verdict } from '../../src/policy/policy.js';

/** What one policy says of a subject in a Bicep file, with parameter values as somebody would give them. */
export interface Case {
  readonly policy: string;
  /** A file of test/fixtures/bicep, without its ending. */
  readonly file: string;
  /** The address of the subject. */
  readonly at: string;
  /** What is special about it, in words. */
  readonly when: string;
  readonly parameters?: { readonly [name: string]: Json };
  readonly profile?: Profile;
  readonly verdict: Verdict;
}

type Row = readonly [verdict: Verdict, when: string, parameters?: Case['parameters'], more?: Partial<Case>];

/** Several cases of one policy on one subject. */
export function rows(
  common: Pick<Case, 'policy' | 'file' | 'at'> & Partial<Case>,
  table: readonly Row[],
): readonly Case[] {
  return table.map(([verdict, when, parameters, more]) => ({
    ...common,
    verdict,
    when,
    ...(parameters !== undefined && { parameters }),
    ...more,
  }));
}
