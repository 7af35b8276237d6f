import { expect, test } from '@jest/globals';
import { Budget } from '../../../../src/adapters/arm/expression/budget.js';
import { evaluate } from '../../../../src/adapters/arm/expression/evaluate.js';
import { ExpressionError } from '../../../../src/adapters/arm/expression/error.js';
import { readText } from '../../../../src/adapters/arm/expression/parse.js';
import type { Scope } from '../../../../src/adapters/arm/expression/scope.js';
import { Unknown } from '../../../../src/graph/value.js';
import { errorOf, valueOf } from './evaluating.js';

const [x, y] = ['x', 'y'].map(name => `lambdaVariables('${name}')`);

test.each([
  ['texts that double', `[reduce(range(0, 40), 'ab', lambda('x', 'y', concat(${x}, ${x})))]`, 'more than the 4 MB'],
  [
    'lists that double',
    `[reduce(range(0, 40), createArray(1), lambda('x', 'y', concat(${x}, ${x})))]`,
    'more than the 4 MB',
  ],
  [
    'objects that double',
    `[reduce(range(0, 40), 'a', lambda('x', 'y', createObject('l', ${x}, 'r', ${x})))]`,
    'more than the 4 MB',
  ],
  [
    'unknown texts that double',
    `[reduce(range(0, 40), concat('a', parameters('p')), lambda('x', 'y', concat(${x}, ${x})))]`,
    'more than the 4 MB',
  ],
  [
    'a value in a value',
    `[reduce(range(0, 600), 'a', lambda('x', 'y', createArray(${x})))]`,
    'nested more than 400 levels',
  ],
  [
    'loops in loops',
    `[map(range(0, 10000), lambda('x', map(range(0, 10000), lambda('y', add(${x}, ${y})))))]`,
    'more than 500000 steps',
  ],
  ['a long range', '[range(0, 10001)]', 'gives 0 to 10000 items'],
  ['a long padding', "[padLeft('a', 2000000000)]", 'cannot fill'],
  ['more than 64 bits', '[mul(9007199254740991, 9007199254740991)]', '64 bits'],
])('%s end in an error', (_, text, message) => {
  expect(errorOf(text).message).toContain(message);
});

test('a sum of ten thousand unknown objects is worked out in little depth', () => {
  const text = `[reduce(range(0, 10000), parameters('o'), lambda('x', 'y', union(${x}, createObject('a', ${y}))))]`;
  expect(valueOf(`${text.slice(0, -1)}.a]`)).toBeInstanceOf(Unknown);
  expect(valueOf(`${text.replace('10000', '100').slice(0, -1)}.a]`)).toBe(99);
});

test('the expressions of a deployment have one budget', () => {
  const budget = new Budget(60);
  const { expression } = readText("[length(map(range(0, 40), lambda('x', 1)))]");
  const run = (): unknown => expression && evaluate(expression, { budget, call: () => undefined });
  expect(run()).toBe(40);
  expect(run).toThrow('the expressions take more than 60 steps together');
  expect(budget.isSpent).toBe(true);
});

test('a member of a large value costs no more than one of a small one', () => {
  const large = { a: 1, b: 'x'.repeat(1_000_000) };
  const { expression } = readText("[parameters('p').a]");
  const scope: Scope = { budget: new Budget(20), call: () => large };
  expect(expression && evaluate(expression, scope)).toBe(1);
});

test('a scope that asks for itself without end is an error', () => {
  const scope: Scope = {
    budget: new Budget(),
    call: (call, value) => (call.name === 'again' ? value({ ...call, offset: 7 }) : undefined),
  };
  const { expression } = readText('[again()]');
  expect(() => expression && evaluate(expression, scope)).toThrow(ExpressionError);
  // What follows starts anew.
  expect(valueOf('[add(1, 1)]')).toBe(2);
});
