import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { check } from '../../src/index.js';
import type { Profile } from '../../src/policy/policy.js';

/** One report of somebody who ran into it, what it has to be found by, and the platform's words for it. */
interface Failure {
  readonly row: string;
  readonly report: string;
  readonly policy: string;
  readonly profile?: Profile;
  /** What the platform answered, as far as the report tells. */
  readonly error?: string;
  /** Where more than a finding cannot be had without a configuration. */
  readonly isOff?: true;
}

const folder = new URL('../fixtures/failures/', import.meta.url);
const failures = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as readonly Failure[];

function inputsOf(row: string): { readonly path: string; readonly content: Uint8Array }[] {
  const names = readdirSync(new URL(`${row}/`, folder));
  return names.map(path => ({ path, content: readFileSync(new URL(`${row}/${path}`, folder)) }));
}

describe('a failure that somebody reported', () => {
  test.each(
    failures
      .filter(({ isOff }) => isOff !== true)
      .map(failure => [`${failure.row} (${failure.report}): ${failure.policy}`, failure] as const),
  )('%s', (_, { row, policy, profile = '2025' }) => {
    const { verdicts } = check(inputsOf(row), { profile });
    const failed = verdicts.filter(({ verdict }) => verdict === 'fail').map(found => found.policy);
    expect(failed).toContain(policy);
  });

  test.each(failures.flatMap(({ row, policy, error }) => (error === undefined ? [] : [[row, policy, error] as const])))(
    '%s: %s is found by the words of the platform',
    (_, policy, error) => {
      const { prevents = [] } = policyTexts(policy);
      expect(prevents.filter(text => error.includes(text) || text.includes(error))).not.toEqual([]);
    },
  );

  test('each has an input, and each input a report', () => {
    const rows = readdirSync(folder).filter(name => !name.includes('.'));
    expect(rows.toSorted()).toEqual([...new Set(failures.map(({ row }) => row))].toSorted());
  });
});
