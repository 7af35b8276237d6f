import type { Place } from '../../core/error.js';
import type { Policy } from '../../policy/policy.js';
import type { Difference } from './example-difference.js';
import { prettyJson } from '../pretty-json.js';

/** A policy file that is right as far as its text tells. */
export interface CheckedFile {
  readonly path: string;
  readonly policy: Policy;
}

/** A policy file with how its examples came out. */
export interface TestedFile extends CheckedFile {
  /** How many examples it has. */
  readonly examples: number;
  readonly wrong: readonly PlacedDifference[];
}

/** An example that came out otherwise than it says, with its place in the file. */
export interface PlacedDifference {
  readonly difference: Difference;
  readonly place: Place;
}

/** The policy files of some folders as programs read them (`vnet-preflight/policy-check/1`). */
export function renderCheckedJson(files: readonly CheckedFile[]): string {
  const policies = files.map(headOf);
  return prettyJson({ schema: 'vnet-preflight/policy-check/1', policies });
}

/** The same with their examples (`vnet-preflight/policy-test/1`). */
export function renderTestedJson(files: readonly TestedFile[]): string {
  const summary = {
    policies: files.length,
    examples: files.reduce((sum, { examples }) => sum + examples, 0),
    wrong: files.reduce((sum, { wrong }) => sum + wrong.length, 0),
  };
  const policies = files.map(file => ({
    ...headOf(file),
    examples: file.examples,
    wrong: file.wrong.map(wrongJson),
  }));
  return prettyJson({ schema: 'vnet-preflight/policy-test/1', summary, policies });
}

function headOf({ path, policy: { name, title, subject } }: CheckedFile): object {
  return { name, title, subject, file: path };
}

function wrongJson({ difference, place }: PlacedDifference): object {
  const { result, parts, parameters, profile } = difference;
  const { example, expected, actual } = result;
  return {
    example: example.name,
    expected,
    actual,
    profile,
    parameters,
    file: place.file ?? null,
    line: place.line ?? null,
    column: place.column ?? null,
    // A fact that the example does not give is unknown; it has no value here either.
    conditions: parts.map(({ keyword, fact, value, condition, outcome }) => ({
      keyword,
      fact: fact === '' ? null : fact,
      ...(value !== undefined && { value }),
      condition,
      outcome,
    })),
  };
}
