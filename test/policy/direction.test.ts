/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
import { describe, expect, test } from '@jest/globals';
import { builtInHeads } from '../../src/cli/settings/rules.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { directionOf, isLooser } from '../../src/policy/direction.js';
import type { Condition } from '../../src/policy/policy.js';

const p = { param: 'p' };

describe('the direction in which a policy asks for more', () => {
  test.each<[string, Condition, string | undefined]>([
    ['a maximum', { maximum: p }, 'lower'],
    ['a longest text', { maxLength: p }, 'lower'],
    ['a shortest text', { minLength: p }, 'higher'],
    ['a minimum', { exclusiveMinimum: p }, 'higher'],
    ['a list of values', { enum: p }, 'fewer'],
    ['outside of prefixes', { outsideAllOf: p }, 'more'],
    ['a factor', { atMost: { fact: 'a', times: p } }, 'lower'],
    ['a summand', { atLeast: { fact: 'a', plus: p } }, 'higher'],
    ['a count', { distinct: { atMost: p } }, 'lower'],
    ['one value', { const: p }, undefined],
    ['inside', { properties: { a: { allOf: [{ items: { maximum: p } }] } } }, 'lower'],
    ['not', { not: { maximum: p } }, 'higher'],
    ['not not', { not: { not: { maximum: p } } }, 'lower'],
    ['a test', { if: { maximum: p }, then: { const: 1 } }, 'higher'],
    ['the other branch of a test', { if: { maximum: p }, else: { const: 1 } }, 'lower'],
    ['both branches', { if: { maximum: p }, then: { const: 1 }, else: { const: 2 } }, undefined],
    ['what a test leads to', { if: { const: 1 }, then: { maximum: p } }, 'lower'],
    ['at most some of', { contains: { maximum: p }, maxContains: 1 }, undefined],
    ['two ways', { minimum: p, maximum: p }, undefined],
    ['nowhere', { maximum: { param: 'q' } }, undefined],
  ])('%s', (_, assert, direction) => {
    expect(directionOf('p', { assert })).toBe(direction);
  });

  test('turns round in the condition of when a policy applies', () => {
    expect(directionOf('p', { when: { maximum: p }, assert: true })).toBe('higher');
    expect(directionOf('p', { when: { maximum: p }, assert: { maximum: p } })).toBeUndefined();
  });

  test('is known of most built-in parameters, and their eras do not go against it', () => {
    const all = builtInHeads().flatMap(({ name, parameters = {} }) =>
      Object.keys(parameters).map(parameter => ({
        key: `${name} ${parameter}`,
        direction: directionOf(parameter, policyTexts(name)),
      })),
    );
    expect(Object.fromEntries(all.map(({ key, direction }) => [key, direction]))).toMatchObject({
      'subnet/too-small longestPrefix': 'lower',
      'plan/tier-unsupported supportedTiers': 'fewer',
      'plan/too-many-integrations mostSubnets': 'lower',
      'plan/networking-units-exceeded unitsPerCore': 'lower',
    });
    expect(all.filter(({ direction }) => direction === undefined).length).toBeLessThan(all.length / 2);
  });
});

test.each([
  [28, 27, 'lower', true],
  [27, 28, 'lower', false],
  [28, 28, 'lower', false],
  [27, 28, 'higher', true],
  [28, 27, 'higher', false],
  [['a', 'b'], ['a'], 'fewer', true],
  [['a'], ['a', 'b'], 'fewer', false],
  [['a'], ['a', 'b'], 'more', true],
  [['a', 'b'], ['a'], 'more', false],
] as const)('%j than %j, when %s is stricter, is looser: %s', (value, than, direction, expected) => {
  expect(isLooser(value, than, direction)).toBe(expected);
});
