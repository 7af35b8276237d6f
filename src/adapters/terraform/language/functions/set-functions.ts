import { convertTo } from '../values/convert.js';
import { every, opposite, some } from '../values/answers.js';
import { equals } from '../values/equal.js';
import { refuse } from '../error.js';
import { addressable } from '../bounds.js';
import { compareNumbers, add, type TfNumber } from '../values/number.js';
import { isOrdered, makeSet } from '../values/sets.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import { typeOf } from '../values/type-of.js';
import { isCollection, type Type } from '../values/type.js';
import { unify } from '../values/unify.js';
import { ListValue, SetValue, type TfValue } from '../values/value.js';
import { items, number, parameters } from './arguments.js';
import type { FunctionRow, FunctionTable } from './row.js';

const anySet: Type = { kind: 'set', element: 'any' };

const severalSets = {
  parameters: parameters({ first_set: anySet }),
  rest: { name: 'other_sets', type: anySet },
} as const;

/** All sets with elements of one type. */
function alike(args: readonly TfValue[]): readonly SetValue[] {
  const types = args.map(typeOf).filter(type => !(isCollection(type) && type.element === 'any'));
  const common =
    unify(types.length === 0 ? args.map(typeOf) : types) ?? refuse('all sets must have the same type of elements');
  return args.map(arg => {
    const set = convertTo(arg, common);
    return set instanceof SetValue ? set : refuse('a set is required');
  });
}

/** A function of sets that keeps some items of the first by whether the others have them; undefined leaves it open. */
function keeping(
  name: string,
  takes: Pick<FunctionRow, 'parameters' | 'rest'>,
  decide: (item: TfValue, others: readonly SetValue[]) => boolean | undefined,
): FunctionRow {
  return {
    ...takes,
    result: anySet,
    takesUnknowns: 'inside',
    call: args => {
      const [first, ...others] = alike(args);
      if (first === undefined) return refuse('a set is required');
      const decisions = first.items.map(item => decide(item, others));
      if (decisions.includes(undefined)) return derived(symbolOfCall(name, args), args, typeOf(first));
      return new SetValue(
        first.element,
        first.items.filter((_, index) => decisions[index] === true),
      );
    },
  };
}

function inAll(item: TfValue, sets: readonly SetValue[]): boolean | undefined {
  return every(sets, set => some(set.items, other => equals(other, item)));
}

function notIn(item: TfValue, sets: readonly SetValue[]): boolean | undefined {
  return opposite(inAll(item, sets));
}

function union(args: readonly TfValue[]): TfValue {
  const sets = alike(args);
  return makeSet(
    sets[0]?.element ?? 'any',
    sets.flatMap(set => set.items),
  );
}

/** Every combination of one item of each; a list when all are lists. */
function product(args: readonly TfValue[]): TfValue {
  if (args.length < 2) return refuse('setproduct needs at least two sets');
  if (args.some(arg => arg instanceof SetValue && !isOrdered(arg)))
    return derived(symbolOfCall('setproduct', args), args);
  const lists = args.map((arg, index) => converted(arg, items(args, index)));
  addressable(lists.reduce((size, list) => size * list.items.length, 1) * args.length);
  const combinations = lists.reduce<readonly (readonly TfValue[])[]>(
    (before, list) => before.flatMap(combination => list.items.map(item => [...combination, item])),
    [[]],
  );
  const element: Type = { kind: 'tuple', items: lists.map(list => list.element) };
  return args.some(arg => arg instanceof SetValue)
    ? makeSet(element, combinations)
    : new ListValue(element, combinations);
}

function converted(
  arg: TfValue,
  own: readonly TfValue[],
): { readonly element: Type; readonly items: readonly TfValue[] } {
  const type = typeOf(arg);
  if (isCollection(type)) return { element: type.element, items: own };
  if (own.length === 0) return { element: 'any', items: own };
  const element = unify(own.map(typeOf)) ?? refuse('all elements must be of the same type');
  return { element, items: own.map(item => convertTo(item, element)) };
}

/** Terraform gives no more than these. */
const longestRange = 1024;

function range(args: readonly TfValue[]): TfValue {
  if (args.length < 1 || args.length > 3) return refuse('range takes one, two or three arguments');
  const given = args.map((_, index) => number(args, index));
  const [start = 0, end = 0] = given.length === 1 ? [0, ...given] : given;
  const step = given[2] ?? (compareNumbers(end, start) < 0 ? -1 : 1);
  const direction = compareNumbers(step, 0);
  if (direction === 0) return refuse('the step must not be zero');
  if (compareNumbers(end, start) * direction < 0) return refuse('the end is on the wrong side of the start');
  const found: TfNumber[] = [];
  for (let value = start; compareNumbers(value, end) * direction < 0; value = add(value, step)) {
    if (found.length >= longestRange) return refuse(`a range has no more than ${longestRange} values`);
    found.push(value);
  }
  return new ListValue('number', found);
}

export const setFunctions: FunctionTable = {
  setintersection: keeping('setintersection', severalSets, inAll),
  setsubtract: keeping('setsubtract', { parameters: parameters({ a: anySet, b: anySet }) }, notIn),
  setunion: {
    ...severalSets,
    result: anySet,
    takesUnknowns: 'inside',
    call: union,
  },
  setproduct: {
    parameters: [],
    rest: { name: 'sets', type: 'any' },
    result: 'unknown',
    takesUnknowns: 'inside',
    call: product,
  },
  range: {
    parameters: [],
    rest: { name: 'params', type: 'number' },
    result: { kind: 'list', element: 'number' },
    call: range,
  },
};
