import { PreflightError } from '../core/error.js';
import { pointerOf } from '../core/json-pointer.js';
import { schemaCheck } from '../policy/files/schema-check.js';
import { baselineOf, type Baseline, type BaselineEntry, type DecidedBy } from './baseline.js';
import { isDate } from './dates.js';
import schema from './schemas/baseline-1.json' with { type: 'json' };

const checkStructure = schemaCheck(schema, 'the baseline', {
  pattern: (_, label) => `${label} must be a day such as 2027-01-31`,
  const: () => `the schema of a baseline must be ${schema.$id}`,
});

/** Reads a parsed baseline file, or gives all that is wrong with it. */
export function readBaseline(
  value: unknown,
  file: string,
  decidedBy: DecidedBy,
): { readonly baseline: Baseline } | { readonly problems: readonly PreflightError[] } {
  const problems: PreflightError[] = [];
  const report = (path: readonly (string | number)[], message: string): void => {
    const pointer = pointerOf(path);
    const advice = 'make it anew: vnet-preflight baseline create';
    problems.push(new PreflightError('configuration', message, { place: { file, pointer }, advice }));
  };
  checkStructure(value, report);
  const entries = problems.length > 0 ? [] : (value as { findings: readonly BaselineEntry[] }).findings;
  for (const [index, { since, until = since }] of entries.entries())
    for (const day of [since, until]) if (!isDate(day)) report(['findings', index], `there is no day ${day}`);
  if (problems.length > 0) return { problems };
  return { baseline: baselineOf(file, entries, decidedBy) };
}
