import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as fc from 'fast-check';
import { contradictionIn } from '../../src/policy/files/contradictions.js';
import { evaluate } from '../../src/policy/conditions/evaluate.js';
import { factTree } from '../../src/policy/facts-schema.js';
import type { Condition } from '../../src/policy/policy.js';
import { condition, parameters, world } from './arbitraries.js';
import { policyOf, subjects } from './support.js';
import { withChange } from './written-policy.js';

const [subject] = subjects;
if (subject === undefined) throw new Error('there is no subject');
const tree = factTree(subject);
const contradiction = (text: string): string | undefined =>
  contradictionIn(
    { condition: parse(text) as Condition, node: tree, at: [] },
    { low: 20, high: 30, some: ['a', 'b'] },
  )?.at.join('.');

const at = (inner: string): string => `{ properties: { subnet: { properties: { prefixLength: ${inner} } } } }`;

describe('what can never hold', () => {
  test.each([
    ['bounds of one level', at('{ type: integer, minimum: 30, maximum: 20 }')],
    ['bounds of two levels', at('{ type: integer, minimum: 30, allOf: [{ maximum: 20 }] }')],
    [
      'bounds in different parts',
      `{ allOf: [${at('{ type: integer, minimum: 30 }')}, ${at('{ type: integer, maximum: 20 }')}] }`,
    ],
    ['bounds without a whole number between', at('{ type: integer, exclusiveMinimum: 20, exclusiveMaximum: 21 }')],
    ['bounds by parameters', at('{ type: integer, minimum: { param: high }, maximum: { param: low } }')],
    ['a constant outside of its bounds', at('{ const: 28, maximum: 27, type: integer }')],
    [
      'two constants',
      `{ allOf: [{ properties: { mode: { const: regional } } }, { properties: { mode: { const: gateway } } }] }`,
    ],
    [
      'lists of values with nothing in common',
      '{ properties: { mode: { enum: [regional], allOf: [{ enum: [gateway] }] } } }',
    ],
    ['a value that the fact never has', '{ properties: { mode: { const: local } } }'],
    ['a parameter of such values', '{ properties: { mode: { enum: { param: some } } } }'],
    ['types that exclude each other', at('{ type: integer, allOf: [{ type: "null" }] }')],
    [
      'more items than there may be',
      '{ properties: { subnet: { properties: { delegations: { minItems: 3, maxItems: 2 } } } } }',
    ],
    [
      'more items asked for than there may be',
      '{ properties: { subnet: { properties: { delegations: { contains: { const: a }, maxItems: 0 } } } } }',
    ],
    [
      'an item that cannot be',
      '{ properties: { subnet: { properties: { rules: { contains: { properties: { port: { minimum: 5, maximum: 4 } } } } } } } }',
    ],
    [
      'alternatives of which none can be',
      `{ anyOf: [${at('{ type: integer, minimum: 33 }')}, { properties: { mode: { const: other } } }] }`,
    ],
    [
      'a text that must be longer than it may',
      '{ properties: { subnet: { properties: { prefix: { minLength: 5, maxLength: 4 } } } } }',
    ],
  ])('%s', (_, text) => {
    expect(contradiction(text)).toBeDefined();
  });
});

describe('what can', () => {
  test.each([
    ['bounds that meet', at('{ type: integer, minimum: 20, maximum: 20 }')],
    ['bounds of a fact that may be null', at('{ minimum: 30, maximum: 20 }')],
    [
      'alternatives of which one can be',
      `{ anyOf: [${at('{ type: integer, minimum: 33 }')}, ${at('{ type: "null" }')}] }`,
    ],
    [
      'two constants of different facts',
      '{ properties: { mode: { const: regional }, plan: { properties: { tier: { const: Free } } } } }',
    ],
    [
      'two kinds of item',
      '{ properties: { subnet: { properties: { delegations: { allOf: [{ contains: { const: a } }, { contains: { const: b } }] } } } } }',
    ],
    ['the opposite of what cannot be', `{ not: ${at('{ type: integer, minimum: 33 }')} }`],
    [
      'what an empty list holds',
      '{ properties: { subnet: { properties: { rules: { items: { properties: { port: { minimum: 5, maximum: 4 } } } } } } } }',
    ],
  ])('%s', (_, text) => {
    expect(contradiction(text)).toBeUndefined();
  });

  test('whatever holds for some facts', () => {
    fc.assert(
      fc.property(condition, fc.array(world, { minLength: 10, maxLength: 20 }), (assert, worlds) => {
        const policy = policyOf(assert);
        const open = contradictionIn({ condition: assert, node: looseTree, at: [] }, parameters);
        if (open !== undefined)
          for (const facts of worlds) expect([open.at, evaluate(policy, facts, parameters)]).toEqual([open.at, 'fail']);
      }),
      { numRuns: 500 },
    );
  });
});

/** The same facts with nothing said of their values but the type, as the worlds have values of their own. */
const looseTree = factTree({
  kind: 'integration',
  facts: subject.facts.map(fact => {
    const { type = ['string', 'null'], items } = fact.schema as { type?: unknown; items?: unknown };
    return { ...fact, schema: { type, ...(items !== undefined && { items }) } };
  }),
});

test('a policy file is refused for it, where it stands', () => {
  expect(
    withChange(
      'when: { properties: { mode: { const: regional } } }',
      'when: { allOf: [{ properties: { mode: { const: regional } } }, { properties: { mode: { const: gateway } } }] }',
    ),
  ).toContainEqual(
    expect.stringMatching(/^5:\d+ the policy never applies: with this no value is left that mode can have$/u),
  );
});
