import { describe, expect, test } from '@jest/globals';
import { formatMessage, placeholders } from '../../src/policy/message.js';
import { appliesIn, parametersFor, severityIn } from '../../src/policy/parameters.js';
import { refusePattern } from '../../src/policy/conditions/pattern.js';
import type { Parameter, PolicyHead, Profile } from '../../src/policy/policy.js';
import { evaluate } from '../../src/policy/conditions/evaluate.js';
import { policyOf, unknown } from './support.js';

function head(more: Partial<PolicyHead>): PolicyHead {
  return {
    name: 'plan/tier',
    severity: 'error',
    subject: 'plan',
    title: 'It holds',
    message: 'it does not',
    facts: [],
    decidedBy: [],
    ...more,
  };
}

describe('messages', () => {
  const facts = {
    mode: 'regional',
    subnet: {
      name: 'apps',
      size: 28,
      hasIpv6: false,
      none: null,
      list: ['a', 'b'],
      nine: [...'abcdefghi'],
      ten: [...'abcdefghij'],
      empty: [],
      open: unknown({ symbol: 'var.name' }),
    },
  };

  test.each([
    ['{mode} {subnet.name} is a /{subnet.size}, not a /{longest}', 'regional apps is a /28, not a /27'],
    ['{subnet.list} and {subnet.empty} and {subnet.none} and {subnet.hasIpv6}', 'a, b and none and none and false'],
    ['{subnet.open} and {subnet.missing}', 'var.name and unknown'],
    ['{tiers}', 'Basic, Standard'],
    ['{subnet.nine}', 'a, b, c, d, e, f, g, h, i'],
    ['{subnet.ten}', 'a, b, c, d, e, f, g, h, and 2 more'],
    ["'${subnet.name}' {\n  x\n} {} { mode }", "'${subnet.name}' {\n  x\n} {} { mode }"],
  ])('%s', (template, message) => {
    expect(formatMessage(template, facts, { longest: 27, tiers: ['Basic', 'Standard'] })).toBe(message);
  });

  test('a value is never read as a template', () => {
    expect(formatMessage('{subnet.name} {mode}', { mode: '$&', subnet: { name: '{mode}' } }, {})).toBe('{mode} $&');
  });

  test('placeholders are fact paths and parameters only', () => {
    expect(placeholders('{a.b} ${c} {d} {1} { e } {f-g} {h.}')).toEqual(['a.b', 'd']);
  });
});

describe('parameters', () => {
  const tiers: Parameter = {
    type: 'array',
    items: { type: 'string' },
    default: ['Basic'],
    profiles: { '2019': ['Standard'] },
    description: 'tiers',
    values: ['Basic', 'Standard', 'PremiumV3', null],
  };
  const size: Parameter = { type: 'integer', default: 28, description: 'size' };
  const policy = head({ parameters: { tiers, size } });

  test.each<[Profile, object]>([
    ['2025', { tiers: ['Basic'], size: 28 }],
    ['2019', { tiers: ['Standard'], size: 28 }],
    ['2016', { tiers: ['Basic'], size: 28 }],
  ])('in %s', (profile, values) => {
    expect(parametersFor(policy, profile)).toEqual(values);
  });

  test('an organisation has the last word', () => {
    expect(parametersFor(policy, '2019', { size: 26, tiers: ['PremiumV3'] })).toEqual({
      tiers: ['PremiumV3'],
      size: 26,
    });
  });

  test.each([
    [{ szie: 26 }, 'the policy plan/tier has no parameter “szie”; did you mean “size”?'],
    [{ size: '26' }, 'the parameter size of the policy plan/tier must be a whole number, but is "26"'],
    [{ size: 26.5 }, 'the parameter size of the policy plan/tier must be a whole number, but is 26.5'],
    [{ tiers: 'Basic' }, 'the parameter tiers of the policy plan/tier must be a list, but is "Basic"'],
    [{ tiers: [1] }, 'the parameter tiers of the policy plan/tier must hold nothing but strings, but holds 1'],
    [
      { tiers: ['Premiumv3'] },
      'the parameter tiers of the policy plan/tier can never be "Premiumv3"; did you mean “PremiumV3”?',
    ],
    [JSON.parse('{ "__proto__": 1 }') as object, 'the policy plan/tier has no parameter “__proto__”'],
  ])('%j is refused', (overrides, message) => {
    expect(() => parametersFor(policy, '2025', overrides as Record<string, string>)).toThrow(message);
  });

  test('a policy without parameters', () => {
    expect(parametersFor(head({}), '2025')).toEqual({});
  });
});

test('severities and eras', () => {
  const policy = head({ severity: { default: 'warning', profiles: { '2016': 'error' } }, profiles: ['2016', '2025'] });
  expect([severityIn(policy, '2016'), severityIn(policy, '2025'), severityIn(head({}), '2025')]).toEqual([
    'error',
    'warning',
    'error',
  ]);
  expect([appliesIn(policy, '2016'), appliesIn(policy, '2019'), appliesIn(head({}), '2019')]).toEqual([
    true,
    false,
    true,
  ]);
});

describe('patterns', () => {
  test.each([
    '_',
    '^[a-z][a-z0-9-]*$',
    '^[A-Za-z0-9._-]{1,80}$',
    '^(?:10|172)\\.',
    'a\\+b',
    '[+*?(){}|]',
    '^\\d{1,3}\\.\\d{1,3}$',
    '^(app|func)-[a-z0-9]+(-(dev|prod))?$',
    '^snet(?:-[a-z])*$',
    '(?:ab)+',
    '\\(a|b\\)+',
    '[(]a+[)]+',
    '^(?i)snet-',
    '^[a-z]{1,260}$',
    '^\\u0061',
  ])('%s is fine', pattern => {
    expect(refusePattern(pattern)).toBeUndefined();
  });

  test.each([
    ['(', 'missing closing )'],
    ['a{2,1}', 'invalid repeat count'],
    ['(a)\\1', 'invalid escape sequence'],
    ['(?=a)b', 'invalid or unsupported Perl syntax'],
    ['(a{40}){30}', 'invalid repeat count'],
    ['^a{600}b{600}$', 'it repeats too much'],
    ['^(a+)+$', 'repeats a group'],
    ['^(a|a)*$', 'repeats a group'],
    ['^(a|aa){30}$', 'repeats a group'],
    ['^(.*a){20}$', 'repeats a group'],
    ['^((ab)c)+$', 'repeats a group'],
  ])('%s is refused', (pattern, reason) => {
    expect(refusePattern(pattern)).toContain(reason);
  });

  test('a long name keeps none of them busy', () => {
    const policy = policyOf({ properties: { mode: { pattern: '[a-z]+.*[a-z]+-prod' } } });
    const begin = performance.now();
    expect(evaluate(policy, { mode: 'a'.repeat(200_000) }, {})).toBe('fail');
    expect(evaluate(policy, { mode: `${'a'.repeat(200_000)}-prod` }, {})).toBe('pass');
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
