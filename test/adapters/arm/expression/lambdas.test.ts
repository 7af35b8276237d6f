import { expect, test } from '@jest/globals';
import { Unknown } from '../../../../src/graph/value.js';
import { errorOf, possibleIn, symbolIn, unknown, valueOf } from './evaluating.js';

const [x, y, i] = ['x', 'y', 'i'].map(name => `lambdaVariables('${name}')`);
const apps = [
  { name: 'shop', tier: 'b', size: 2 },
  { name: 'blog', tier: 'a', size: 1 },
  { name: 'docs', tier: 'b', size: 3 },
];

test.each([
  [`[map(createArray('a', 'b'), lambda('x', concat(${x}, '!')))]`, ['a!', 'b!']],
  [`[map(createArray('a', 'b'), lambda('x', 'i', format('{0}{1}', ${x}, ${i})))]`, ['a0', 'b1']],
  [`[map(createArray(), lambda('x', fail('never')))]`, []],
  [`[filter(range(0, 7), lambda('x', equals(mod(${x}, 3), 0)))]`, [0, 3, 6]],
  [`[filter(createArray('a', 'b', 'c'), lambda('x', 'i', greater(${i}, 0)))]`, ['b', 'c']],
  [`[reduce(range(1, 5), 1, lambda('x', 'y', mul(${x}, ${y})))]`, 120],
  [`[reduce(createArray(), 'start', lambda('x', 'y', ${y}))]`, 'start'],
  [
    `[reduce(createArray('a', 'b', 'c'), '', lambda('x', 'y', 'i', if(equals(mod(${i}, 2), 0), concat(${x}, ${y}), ${x})))]`,
    'ac',
  ],
  [`[sort(createArray(8, 3, 10, -13, 5), lambda('x', 'y', less(${x}, ${y})))]`, [-13, 3, 5, 8, 10]],
  [`[sort(createArray('g', 'a', 'd'), lambda('x', 'y', greater(${x}, ${y})))]`, ['g', 'd', 'a']],
  [
    `[map(sort(parameters('apps'), lambda('x', 'y', less(${x}.tier, ${y}.tier))), lambda('x', ${x}.name))]`,
    ['blog', 'shop', 'docs'],
  ],
  [`[toObject(parameters('apps'), lambda('x', ${x}.name), lambda('x', ${x}.size))]`, { shop: 2, blog: 1, docs: 3 }],
  [`[toObject(createArray('a'), lambda('x', ${x}))]`, { a: 'a' }],
  [`[mapValues(createObject('a', 1, 'b', 2), lambda('x', mul(${x}, 2)))]`, { a: 2, b: 4 }],
  [
    `[groupBy(parameters('apps'), lambda('x', ${x}.tier), lambda('x', ${x}.name))]`,
    { b: ['shop', 'docs'], a: ['blog'] },
  ],
  [`[map(createArray(1, 2), lambda('x', map(createArray(10), lambda('y', add(${x}, ${y})))))]`, [[11], [12]]],
  [`[map(createArray(1), lambda('x', map(createArray(2), lambda('x', ${x}))))]`, [[2]]],
  [`[MAP(createArray(1), LAMBDA('X', LambdaVariables('x')))]`, [1]],
  [`[map(createArray(null()), lambda('x', empty(${x})))]`, [true]],
])('%s', (text, expected) => {
  expect(valueOf(text, { apps })).toEqual(expected);
});

test.each([
  ["[map('a', lambda('x', 1))]", 'map() takes an array as its first argument, not a string'],
  ["[mapValues(createArray(), lambda('x', 1))]", 'mapValues() takes an object'],
  ["[map(createArray(), 'a')]", 'map() takes a lambda here'],
  ['[map(createArray(), lambda(1))]', 'takes a lambda of 1 to 2 variables, not 0'],
  ["[sort(createArray(), lambda('x', 1))]", 'takes a lambda of 2 variables, not 1'],
  ["[map(createArray(), lambda(parameters('x'), 1))]", 'the variables of a lambda are named by strings'],
  ["[filter(createArray(1), lambda('x', 1))]", 'the lambda of filter() must give a boolean'],
  ["[toObject(createArray(1), lambda('x', 1))]", 'must give a string, not an integer'],
  ["[concat(lambda('x', 1))]", 'a lambda may only stand'],
  ["[lambdaVariables('x')]", 'there is no variable “x”'],
  ['[map(createArray())]', 'map() takes 2 arguments, not 1'],
  [`[map(createArray(1), lambda('x', ${y}))]`, 'there is no variable “y”'],
])('%s is refused', (text, message) => {
  expect(errorOf(text).message).toContain(message);
});

test('what a filter cannot decide leaves both lists', () => {
  const text = `[filter(createArray('a', 'b', 'c'), lambda('x', or(equals(${x}, 'a'), equals(${x}, parameters('p')))))]`;
  expect(possibleIn(valueOf(text))).toEqual([['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']]);
  expect(valueOf(text, { p: 'c' })).toEqual(['a', 'c']);
});

test('what a filter decides before and behind many undecided items is certain', () => {
  const text = `[filter(createArray(1, 2, 3, 4, 5, 6, 7, 8), lambda('x', or(equals(${x}, 1), or(equals(${x}, 8), equals(${x}, parameters('p'))))))]`;
  expect(valueOf(`[first(${text.slice(1, -1)})]`)).toBe(1);
  expect(valueOf(`[last(${text.slice(1, -1)})]`)).toBe(8);
});

test('an unknown list is mapped for each list that it can be', () => {
  const list = unknown('list', [[1], [1, 2]]);
  expect(possibleIn(valueOf(`[map(parameters('list'), lambda('x', add(${x}, 1)))]`, { list }))).toEqual([[2], [2, 3]]);
  expect(valueOf(`[first(map(parameters('list'), lambda('x', add(${x}, 1))))]`, { list })).toBe(2);
});

test('an order, a name or a group that is not known leaves all unknown', () => {
  expect(valueOf(`[sort(createArray(1, parameters('p')), lambda('x', 'y', less(${x}, ${y})))]`)).toBeInstanceOf(
    Unknown,
  );
  expect(valueOf(`[toObject(createArray(parameters('p')), lambda('x', ${x}))]`)).toBeInstanceOf(Unknown);
  expect(valueOf(`[groupBy(createArray('a', parameters('p')), lambda('x', ${x}))]`)).toBeInstanceOf(Unknown);
  expect(valueOf(`[toObject(createArray('a', 'A'), lambda('x', ${x}))]`)).toBeInstanceOf(Unknown);
});

test('a body that fails for an unknown list is no error yet', () => {
  expect(symbolIn(valueOf("[map(parameters('p'), lambda('x', fail('oh')))]"))).toContain('oh');
});
