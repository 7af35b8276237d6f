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

/** The reports of the collection that plan, template, state or inventory decide, by their numbers there. */
const decidable = [
  1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18, 19, 22, 24, 25, 26, 27, 29, 30, 31, 34, 37, 38, 39, 41, 42, 43,
  44, 47, 48, 50, 53, 54, 56, 57, 59, 60, 61, 62, 64, 65, 66, 67, 68, 70, 72,
];

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

  test('of two networks of one name the one is meant whose id the app has', () => {
    const [input] = inputsOf('34');
    const text = new TextDecoder().decode(input?.content);
    const right = text.replace(
      "[resourceId('Microsoft.Network",
      "[resourceId(subscription().subscriptionId, 'rg-network', 'Microsoft.Network",
    );
    expect(right).not.toBe(text);
    const { verdicts } = check([{ path: 'azuredeploy.json', content: new TextEncoder().encode(right) }]);
    expect(verdicts.filter(({ policy }) => policy === 'subnet/not-delegated')).toEqual([]);
  });

  test('is there for every report that a check before the deployment can decide', () => {
    const rows = new Set(failures.map(({ row }) => Number(row)));
    expect(decidable.filter(row => !rows.has(row))).toEqual([]);
    expect(decidable).toHaveLength(50);
  });

  test('each has an input, and each input a report', () => {
    const rows = readdirSync(folder).filter(name => !name.includes('.'));
    expect(rows.toSorted()).toEqual([...new Set(failures.map(({ row }) => row))].toSorted());
  });
});
