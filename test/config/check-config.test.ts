import { describe, expect, test } from '@jest/globals';
import { checkConfig } from '../../src/config/check-config.js';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import type { PolicyHead, Profile } from '../../src/policy/policy.js';
import { configOf, told } from './configs.js';

const heads: readonly PolicyHead[] = policies.map(({ policy }) =>
  policy.name === 'gateway/absent' ? { ...policy, aliases: ['gateway/missing'] } : policy,
);

const problemsOf = (text: string, profile: Profile = '2025'): readonly string[] =>
  told(checkConfig(configOf(text), { heads, textsOf: policyTexts, profile }));

describe('a name', () => {
  test.each([
    [
      'policies: { subnet/too-smal: { severity: note } }',
      '1:13 there is no policy “subnet/too-smal”; did you mean “subnet/too-small”?',
    ],
    ['policies: { x: { severity: note } }', '1:13 there is no policy “x”'],
    [
      'policies: { gateway/missing: { severity: note } }',
      '1:13 there is no policy “gateway/missing”; it is called gateway/absent now',
    ],
    [
      'overrides: [{ addresses: [a], policies: { subnet/to-small: { severity: note } } }]',
      '1:43 there is no policy “subnet/to-small”; did you mean “subnet/too-small”?',
    ],
    ["waivers: [{ policy: 'subnet/*', address: a, owner: o, reason: r }]", '1:13 there is no policy “subnet/*”'],
    ['neverWaive: [subnets/*]', /^1:14 no policy has a name like “subnets\/\*”/u],
    [
      'policies: { subnet/too-small: { parameters: { longestPrefx: 27 } } }',
      '1:47 the policy subnet/too-small has no parameter “longestPrefx”; did you mean “longestPrefix”?',
    ],
    [
      'policies: { subnet/too-small: { parameters: { toString: 27 } } }',
      '1:47 the policy subnet/too-small has no parameter “toString”',
    ],
    [
      'policies: { subnet/too-small: { parameters: { longestPrefix: a } } }',
      '1:47 the parameter longestPrefix of the policy subnet/too-small must be a whole number, but is "a"',
    ],
  ])('that means nothing is refused: %s', (text, message) => {
    const [first = ''] = problemsOf(text);
    if (typeof message === 'string') expect(first).toBe(message);
    else expect(first).toMatch(message);
  });

  test('that means something is taken', () => {
    expect(
      problemsOf(
        "neverWaive: ['subnet/*', plan/tier-unsupported]\nwaivers: [{ policy: gateway/absent, address: a, owner: o, reason: r }]\n",
      ),
    ).toEqual([]);
  });
});

test('what nobody can waive has no waiver', () => {
  expect(
    problemsOf("neverWaive: ['subnet/*']\nwaivers: [{ policy: subnet/too-small, address: a, owner: o, reason: r }]\n"),
  ).toEqual(['2:13 the policy subnet/too-small cannot be waived: neverWaive forbids it']);
});

const prefix = (value: number): string => `policies: { subnet/too-small: { parameters: { longestPrefix: ${value} } } }`;

const tiers = (names: string): readonly string[] =>
  problemsOf(`policies: { plan/tier-unsupported: { parameters: { supportedTiers: [${names}] } } }`);

describe('a parameter can only ask for more than the platform does', () => {
  test.each<[number, Profile, boolean]>([
    [27, '2025', true],
    [28, '2025', true],
    [29, '2025', false],
    [27, '2019', true],
    [28, '2019', false],
    // The policy does not belong to that era, so nothing is compared.
    [29, '2016', true],
  ])('the longest prefix %i in %s: %s', (value, profile, isRight) => {
    const problems = problemsOf(prefix(value), profile);
    if (isRight) expect(problems).toEqual([]);
    else
      expect(problems[0]).toMatch(
        /^1:47 longestPrefix of the policy subnet\/too-small is \d+ in profile \d+ and can only be made stricter/u,
      );
  });

  test('a list of what is allowed can only lose members', () => {
    expect(tiers('Standard, PremiumV3')).toEqual([]);
    expect(tiers('Standard, Free')[0]).toMatch(/is looser; write a waiver to accept a finding$/u);
  });
});
