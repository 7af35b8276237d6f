import { Concat, Unknown } from '../../../../graph/value.js';
import { convertTo } from '../values/convert.js';
import { itemsOf, sequenceOf } from '../values/parts.js';
import { refuse } from '../error.js';
import { isOrdered } from '../values/sets.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import { typeOf } from '../values/type-of.js';
import { isCollection, isTuple, type Type } from '../values/type.js';
import { unify } from '../values/unify.js';
import { isFilled, isNull, ListValue, PartialObject, SetValue, TypedNull, type TfValue } from '../values/value.js';
import { anyList, integer, items, parameters, sequence, stringList } from './arguments.js';
import type { FunctionTable } from './row.js';
import { addressable, fits } from '../bounds.js';
import { find } from './searches.js';

/** A list, or a tuple where the elements are no list already. */
function sequenceLike(source: TfValue, found: readonly TfValue[]): TfValue {
  return source instanceof ListValue || source instanceof SetValue ? new ListValue(source.element, found) : found;
}

function distinct(list: ListValue): TfValue {
  const kept: TfValue[] = [];
  for (const item of list.items) {
    const found = find(kept, item);
    if (found === 'open') return derived(symbolOfCall('distinct', [list]), [list], typeOf(list));
    if (found === undefined) kept.push(item);
  }
  return new ListValue(list.element, kept);
}

/** Whether nobody knows yet that a value is neither null nor an empty text. */
function mayBeEmpty(value: TfValue): boolean {
  return (value instanceof Unknown || value instanceof Concat) && !isFilled(value);
}

function compact(list: ListValue): TfValue {
  const isOpen = list.items.some(mayBeEmpty);
  if (isOpen) return derived(symbolOfCall('compact', [list]), [list], stringList);
  return new ListValue(
    'string',
    list.items.filter(item => !isNull(item) && item !== ''),
  );
}

function flatten(value: TfValue): TfValue {
  const found: TfValue[] = [];
  const open = addFlat(value, found);
  addressable(found.length);
  return open === undefined ? found : derived(symbolOfCall('flatten', [value]), [open]);
}

/** Adds the elements of all sequences in a sequence; answers with what is not known enough for that. */
function addFlat(value: TfValue, found: TfValue[]): TfValue | undefined {
  if (value instanceof SetValue && !isOrdered(value)) return value;
  const own = itemsOf(value) ?? [];
  fits(found.length + own.length);
  for (const item of own) {
    if (item instanceof Unknown && mayBeSequence(typeOf(item))) return item;
    if (itemsOf(item) === undefined) found.push(item);
    else {
      const open = addFlat(item, found);
      if (open !== undefined) return open;
    }
  }
  return undefined;
}

function mayBeSequence(type: Type): boolean {
  return (
    type === 'unknown' || type === 'any' || (typeof type === 'object' && type.kind !== 'map' && type.kind !== 'object')
  );
}

function concat(args: readonly TfValue[]): TfValue {
  if (args.length === 0) return refuse('concat needs at least one list');
  const lists = args.filter(arg => arg instanceof ListValue);
  const type = lists.length === args.length ? unify(args.map(typeOf)) : undefined;
  addressable(args.reduce<number>((size, _, index) => size + sequence(args, index).length, 0));
  const all = args.flatMap((_, index) => sequence(args, index));
  return type !== undefined && isCollection(type, 'list')
    ? new ListValue(
        type.element,
        all.map(item => convertTo(item, type.element)),
      )
    : all;
}

/** The first argument that is neither null nor an empty text. */
function coalesce(args: readonly TfValue[]): TfValue {
  const type = unify(args.map(typeOf)) ?? refuse('all arguments must have the same type');
  for (const [index, arg] of args.entries()) {
    const value = convertTo(arg, type);
    if (mayBeEmpty(value)) {
      return index === args.length - 1 ? value : derived(symbolOfCall('coalesce', args), [value], type);
    }
    if (!isNull(value) && value !== '') return value;
  }
  return refuse('there is no argument that is neither null nor empty');
}

function isSequence(value: TfValue): boolean {
  const type = typeOf(value);
  return isTuple(type) || isCollection(type, 'list');
}

function coalesceList(args: readonly TfValue[]): TfValue {
  if (args.length === 0) return refuse('coalescelist needs at least one argument');
  const open = args.findIndex(arg => arg instanceof Unknown || arg instanceof PartialObject);
  // What is not known keeps the core from looking at the types of those behind it.
  const known = open === -1 ? args : args.slice(0, open);
  if (!known.every(isSequence)) return refuse('the arguments must be lists or tuples');
  const found = known.find(arg => (sequenceOf(arg) ?? []).length > 0);
  if (found !== undefined) return found;
  if (open !== -1) return derived(symbolOfCall('coalescelist', args), args.slice(open, open + 1));
  return refuse('there is no list that is not empty');
}

function element(args: readonly TfValue[]): TfValue {
  const list = sequence(args, 0);
  const index = integer(args, 1);
  if (list.length === 0) return refuse('an empty list has no element');
  return list[((index % list.length) + list.length) % list.length] ?? null;
}

function one(value: TfValue): TfValue {
  const list = itemsOf(value) ?? refuse('a list, set or tuple is required');
  if (value instanceof SetValue && !isOrdered(value))
    return derived(symbolOfCall('one', [value]), [value], value.element);
  if (list.length > 1) return refuse('the value must have either zero or one elements');
  const type = typeOf(value);
  return list[0] ?? (isCollection(type) ? new TypedNull(type.element) : null);
}

function slice(args: readonly TfValue[]): TfValue {
  const list = sequence(args, 0);
  const [start, end] = [integer(args, 1), integer(args, 2)];
  if (start < 0 || end < 0 || start > end || end > list.length) return refuse('the indexes are not within the list');
  return sequenceLike(args[0] ?? null, list.slice(start, end));
}

function chunk(args: readonly TfValue[]): TfValue {
  const [list] = args;
  const size = integer(args, 1);
  if (!(list instanceof ListValue) || size < 0) return refuse('the size must not be negative');
  const type: Type = { kind: 'list', element: list.element };
  if (list.items.length === 0) return new ListValue(type, []);
  if (size === 0) return new ListValue(type, [list]);
  const count = Math.ceil(list.items.length / size);
  return new ListValue(
    type,
    Array.from(
      { length: count },
      (_, index) => new ListValue(list.element, list.items.slice(index * size, (index + 1) * size)),
    ),
  );
}

const source = parameters({ list: 'any' });

export const listFunctions: FunctionTable = {
  distinct: {
    parameters: parameters({ list: anyList }),
    result: anyList,
    takesUnknowns: 'inside',
    call: ([list]) => (list instanceof ListValue ? distinct(list) : refuse('a list is required')),
  },
  compact: {
    parameters: parameters({ list: stringList }),
    result: stringList,
    takesUnknowns: 'inside',
    call: ([list]) => (list instanceof ListValue ? compact(list) : refuse('a list is required')),
  },
  flatten: {
    parameters: source,
    result: 'unknown',
    takesUnknowns: 'inside',
    call: ([value = null]) =>
      itemsOf(value) === undefined ? refuse('only lists, sets and tuples can be flattened') : flatten(value),
  },
  concat: {
    parameters: [],
    rest: { name: 'seqs', type: 'any' },
    result: 'unknown',
    takesUnknowns: 'inside',
    call: concat,
  },
  coalesce: {
    parameters: [],
    rest: { name: 'vals', type: 'any', isNullable: true },
    result: 'unknown',
    takesUnknowns: 'anywhere',
    call: coalesce,
  },
  coalescelist: {
    parameters: [],
    rest: { name: 'vals', type: 'any', isNullable: true },
    result: 'unknown',
    takesUnknowns: 'anywhere',
    call: coalesceList,
  },
  element: {
    parameters: parameters({ list: 'any', index: 'number' }),
    result: 'unknown',
    takesUnknowns: 'inside',
    call: element,
  },
  one: { parameters: source, result: 'unknown', takesUnknowns: 'inside', call: ([value = null]) => one(value) },
  slice: {
    parameters: parameters({ list: 'any', start_index: 'number', end_index: 'number' }),
    result: 'unknown',
    takesUnknowns: 'inside',
    call: slice,
  },
  chunklist: {
    parameters: parameters({ list: anyList, size: 'number' }),
    result: 'unknown',
    takesUnknowns: 'inside',
    call: chunk,
  },
  reverse: {
    parameters: source,
    result: 'unknown',
    takesUnknowns: 'inside',
    call: args => {
      const [value = null] = args;
      if (value instanceof SetValue && !isOrdered(value))
        return derived(symbolOfCall('reverse', [value]), [value], { kind: 'list', element: value.element });
      return sequenceLike(value, items(args, 0).toReversed());
    },
  },
  list: {
    parameters: [],
    rest: { name: 'vals', type: 'any', isNullable: true },
    result: 'unknown',
    call: () => refuse('the function list is gone; use tolist([...])'),
  },
};
