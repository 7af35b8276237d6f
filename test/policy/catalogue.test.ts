import { describe, expect, test } from '@jest/globals';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { severityIn } from '../../src/policy/parameters.js';

describe.each(policies.map(({ policy }) => policy))('$name', policy => {
  const texts = policyTexts(policy.name);
  const verdicts = new Set(texts.examples.map(({ verdict }) => verdict));

  test('has an example that fails, and one where it does not apply or passes', () => {
    expect(verdicts).toContain('fail');
    expect(verdicts.has('pass') || verdicts.has('not-applicable')).toBe(true);
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
