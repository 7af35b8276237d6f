import { describe, expect, test } from '@jest/globals';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { appliesIn, severityIn } from '../../src/policy/parameters.js';
import { profiles } from '../../src/policy/policy.js';
import { catalogue } from './catalogue-rows.js';

const letters = { error: 'E', warning: 'W', note: 'N' } as const;

/**
 * Policies beyond the catalogue: mistakes in how an app is connected that it does not list, the size that Flex Consumption
 * needs, and networks and a mode that the platform retires.
 */
const beyond = new Set([
  'app/integration-unknown-to-version',
  'app/names-no-subnet',
  'app/network-config-misnamed',
  'gateway/classic-network',
  'gateway/mode-retired',
  'subnet/too-small-for-flex',
]);

describe('the catalogue', () => {
  test('is there as a whole, each row with its weight in every era', () => {
    const found = policies.map(({ policy }): [string, string] => [
      policy.name,
      profiles.map(era => (appliesIn(policy, era) ? letters[severityIn(policy, era)] : '-')).join(''),
    ]);
    expect(Object.fromEntries(found.filter(([name]) => !beyond.has(name)))).toEqual(catalogue);
  });

  test('has one policy that is off unless a configuration turns it on', () => {
    expect(policies.flatMap(({ policy }) => (policy.enabled === false ? policy.name : []))).toEqual([
      'subnet/without-security-group',
    ]);
  });
});

describe.each(policies.map(({ policy }) => policy))('$name', policy => {
  const texts = policyTexts(policy.name);
  const verdicts = new Set(texts.examples.map(({ verdict }) => verdict));

  test('has examples that pass, that fail and that stay undecided', () => {
    expect([...verdicts]).toEqual(expect.arrayContaining(['pass', 'fail', 'undecided']));
  });

  test('has an example in each era in which it weighs something else', () => {
    const eras = profiles.filter(era => appliesIn(policy, era));
    const weights = new Set(eras.map(era => severityIn(policy, era)));
    const shown = new Set(texts.examples.map(({ profile = '2025' }) => profile));
    if (weights.size > 1) expect(eras.filter(era => !shown.has(era) && era !== '2025')).toEqual([]);
  });

  test('says what to do in both languages, why, and where it is written', () => {
    expect(texts.remedy.terraform.trim()).not.toBe('');
    expect(texts.remedy.bicep.trim()).not.toBe('');
    expect(texts.because.trim()).not.toBe('');
    expect(texts.sources.length).toBeGreaterThan(0);
  });

  test('has a message without a full stop that starts in lower case or with a name', () => {
    expect(policy.message.trim()).not.toMatch(/\.$/);
    expect(policy.message.trim()).toMatch(/^[a-z{]/);
  });

  test('has one severity in the default era', () => {
    expect(['error', 'warning', 'note']).toContain(severityIn(policy, '2025'));
  });
});
