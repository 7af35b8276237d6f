import { isList } from '../../../../core/list.js';
import { attributeOf } from '../access.js';
import { convertTo, entriesOf, itemsOf } from '../convert.js';
import { equals } from '../equal.js';
import { refuse } from '../error.js';
import { isOrdered } from '../sets.js';
import { derived, symbolOf } from '../symbol.js';
import { compareCodePoints, graphemes, sortedKeys } from '../text.js';
import { typeOf } from '../type-of.js';
import { isCollection, type Type } from '../type.js';
import { unify } from '../unify.js';
import {
  isNull,
  ListValue,
  MapValue,
  OpenUnknown,
  PartialObject,
  SetValue,
  TypedNull,
  type TfValue,
} from '../value.js';
import { anyList, integer, items, parameters, stringList, texts } from './arguments.js';
import type { FunctionTable } from './row.js';
import { Concat, Unknown } from '../../../../graph/value.js';

function lengthOf(value: TfValue): TfValue {
  if (value instanceof Unknown || value instanceof Concat || value instanceof PartialObject) {
    return new OpenUnknown({
      symbol: `length(${symbolOf(value)})`,
      reason: 'what is counted is not known',
      type: 'number',
      minimum: 0,
    });
  }
  if (typeof value === 'string') return graphemes(value).length;
  if (value instanceof SetValue && !isOrdered(value)) {
    const bounds = { minimum: 1, maximum: value.items.length };
    return new OpenUnknown({
      symbol: `length(${symbolOf(value)})`,
      reason: 'elements of the set are not known',
      type: 'number',
      ...bounds,
    });
  }
  const found =
    itemsOf(value)?.length ?? (entriesOf(value) === undefined ? undefined : Object.keys(entriesOf(value) ?? {}).length);
  return found ?? refuse('length needs a string, a collection or a structure');
}

/** A list, or a tuple where the elements are no list already. */
function sequenceLike(source: TfValue, found: readonly TfValue[]): TfValue {
  return source instanceof ListValue || source instanceof SetValue ? new ListValue(source.element, found) : found;
}

function sequence(args: readonly TfValue[], index: number): readonly TfValue[] {
  const value = args[index] ?? null;
  return value instanceof ListValue ? value.items : isList(value) ? value : refuse('a list or tuple is required');
}

/** What some equalities decide: undefined as soon as one that matters is open. */
function find(list: readonly TfValue[], wanted: TfValue): number | undefined | 'open' {
  for (const [index, item] of list.entries()) {
    const answer = equals(item, wanted);
    if (answer === true) return index;
    if (answer === undefined) return 'open';
  }
  return undefined;
}

function contains(args: readonly TfValue[]): TfValue {
  const [list = null, wanted = null] = args;
  if (list instanceof Unknown || list instanceof PartialObject)
    return derived(`contains(${symbolOf(list)}, ${symbolOf(wanted)})`, [list], 'bool');
  const answers = items(args, 0).map(item => equals(item, wanted));
  if (answers.includes(true)) return true;
  return answers.includes(undefined)
    ? derived(`contains(${symbolOf(list)}, ${symbolOf(wanted)})`, args, 'bool')
    : false;
}

function distinct(list: ListValue): TfValue {
  const kept: TfValue[] = [];
  for (const item of list.items) {
    const found = find(kept, item);
    if (found === 'open') return derived(`distinct(${symbolOf(list)})`, [list], typeOf(list));
    if (found === undefined) kept.push(item);
  }
  return new ListValue(list.element, kept);
}

function compact(list: ListValue): TfValue {
  const isOpen = list.items.some(
    item => item instanceof Unknown || (item instanceof Concat && !item.$concat.some(part => typeof part === 'string')),
  );
  if (isOpen) return derived(`compact(${symbolOf(list)})`, [list], stringList);
  return new ListValue(
    'string',
    list.items.filter(item => !isNull(item) && item !== ''),
  );
}

function flatten(value: TfValue): TfValue {
  const found: TfValue[] = [];
  const open = addFlat(value, found);
  return open === undefined ? found : derived(`flatten(${symbolOf(value)})`, [open]);
}

/** Adds the elements of all sequences in a sequence; answers with what is not known enough for that. */
function addFlat(value: TfValue, found: TfValue[]): TfValue | undefined {
  if (value instanceof SetValue && !isOrdered(value)) return value;
  for (const item of itemsOf(value) ?? []) {
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

function keysOf(value: TfValue): TfValue {
  const keys = sortedKeys(entriesOf(value) ?? refuse('keys needs a map or an object'));
  return value instanceof MapValue ? new ListValue('string', keys) : keys;
}

function valuesOf(value: TfValue): TfValue {
  const entries = entriesOf(value) ?? refuse('values needs a map or an object');
  const found = sortedKeys(entries).map(key => entries[key] ?? null);
  return value instanceof MapValue ? new ListValue(value.element, found) : found;
}

function lookup(args: readonly TfValue[]): TfValue {
  const [map = null, key = null, fallback] = args;
  if (args.length > 3) return refuse('lookup takes two or three arguments');
  const symbol = () => `lookup(${args.map(symbolOf).join(', ')})`;
  if (map instanceof Unknown || map instanceof PartialObject || typeof key !== 'string')
    return openLookup(map, key, symbol);
  const entries = entriesOf(map) ?? refuse('lookup needs a map as its first argument');
  if (Object.hasOwn(entries, key)) return entries[key] ?? null;
  if (fallback === undefined) return refuse(`there is no element with the key “${key}”`);
  return map instanceof MapValue ? convertTo(fallback, map.element) : fallback;
}

function openLookup(map: TfValue, key: TfValue, symbol: () => string): TfValue {
  const known = map instanceof PartialObject && typeof key === 'string' ? attributeOf(map, key) : undefined;
  return known === undefined || known instanceof Unknown ? derived(symbol(), [map, key]) : known;
}

function merge(args: readonly TfValue[]): TfValue {
  const maps = args.filter(arg => !isNull(arg));
  if (maps.some(map => map instanceof Unknown || map instanceof PartialObject)) return mergeOpen(args, maps);
  const all = maps.map(map => entriesOf(map) ?? refuse('merge needs maps or objects'));
  const merged = Object.fromEntries(all.flatMap(entries => Object.entries(entries)));
  const types = args.map(arg => (arg instanceof TypedNull || arg === null ? undefined : typeOf(arg)));
  const [first] = types;
  const areMaps =
    first !== undefined &&
    isCollection(first, 'map') &&
    types.every(type => type !== undefined && sameMap(type, first));
  return areMaps && isCollection(first) ? new MapValue(first.element, merged) : merged;
}

function sameMap(type: Type, first: Type): boolean {
  return (
    isCollection(type, 'map') &&
    isCollection(first, 'map') &&
    JSON.stringify(type.element) === JSON.stringify(first.element)
  );
}

/** Of keys in maps behind the last one that is not known, the values are. */
function mergeOpen(args: readonly TfValue[], maps: readonly TfValue[]): TfValue {
  const open = maps.findLastIndex(map => entriesOf(map) === undefined);
  const behind = maps.slice(open + 1).map(map => entriesOf(map) ?? {});
  const symbol = `merge(${args.map(symbolOf).join(', ')})`;
  const reason = 'one of the merged maps is not known';
  return new PartialObject(symbol, reason, name => {
    const found = behind.findLast(entries => Object.hasOwn(entries, name));
    return found?.[name];
  });
}

function concat(args: readonly TfValue[]): TfValue {
  if (args.length === 0) return refuse('concat needs at least one list');
  const lists = args.filter(arg => arg instanceof ListValue);
  const type = lists.length === args.length ? unify(args.map(typeOf)) : undefined;
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
    if (
      value instanceof Unknown ||
      (value instanceof Concat && !value.$concat.some(part => typeof part === 'string'))
    ) {
      return index === args.length - 1 ? value : derived(`coalesce(${args.map(symbolOf).join(', ')})`, [value], type);
    }
    if (!isNull(value) && value !== '') return value;
  }
  return refuse('there is no argument that is neither null nor empty');
}

function coalesceList(args: readonly TfValue[]): TfValue {
  if (args.length === 0) return refuse('coalescelist needs at least one argument');
  for (const arg of args) {
    if (arg instanceof Unknown || arg instanceof PartialObject)
      return derived(`coalescelist(${args.map(symbolOf).join(', ')})`, [arg]);
    if (arg instanceof TypedNull) continue;
    const list =
      arg instanceof ListValue ? arg.items : isList(arg) ? arg : refuse('the arguments must be lists or tuples');
    if (list.length > 0) return arg;
  }
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
  if (value instanceof SetValue && !isOrdered(value)) return derived(`one(${symbolOf(value)})`, [value], value.element);
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

function zip(args: readonly TfValue[]): TfValue {
  const [names = null, values = null] = args;
  const keys = items(args, 0);
  const list = sequence(args, 1);
  if (!keys.every(key => typeof key === 'string' || isNull(key)))
    return derived(`zipmap(${symbolOf(names)}, ${symbolOf(values)})`, [names]);
  if (keys.length !== list.length) return refuse('there must be as many keys as values');
  const entries = Object.fromEntries(texts(args, 0).map((key, index) => [key, list[index] ?? null]));
  return values instanceof ListValue ? new MapValue(values.element, entries) : entries;
}

function transpose(map: MapValue): TfValue {
  const found = new Map<string, string[]>();
  for (const key of sortedKeys(map.entries)) {
    for (const value of texts([map.entries[key] ?? null], 0)) found.set(value, [...(found.get(value) ?? []), key]);
  }
  const entries = [...found].map(
    ([value, keys]) => [value, new ListValue('string', keys.sort(compareCodePoints))] as const,
  );
  return new MapValue(stringList, Object.fromEntries(entries));
}

function matchKeys(args: readonly TfValue[]): TfValue {
  const [values, keys = null, wanted = null] = args;
  const type = unify([typeOf(keys), typeOf(wanted)]) ?? refuse('keys and searchset must have the same type');
  if (!(values instanceof ListValue) || values.items.length !== items([keys], 0).length)
    return refuse('there must be as many keys as values');
  const [search, own] = [items([convertTo(wanted, type)], 0), items([convertTo(keys, type)], 0)];
  const found = own.map(key => find(search, key));
  if (found.includes('open')) return derived(`matchkeys(${args.map(symbolOf).join(', ')})`, args, typeOf(values));
  return new ListValue(
    values.element,
    values.items.filter((_, index) => found[index] !== undefined),
  );
}

function indexOf(args: readonly TfValue[]): TfValue {
  const list = sequence(args, 0);
  if (list.length === 0) return refuse('an empty list cannot be searched');
  const found = find(list, args[1] ?? null);
  return found === 'open'
    ? derived(`index(${args.map(symbolOf).join(', ')})`, args, 'number')
    : (found ?? refuse('the item is not there'));
}

/** All or any of some bools; null counts as false. */
function quantified(list: readonly TfValue[], decisive: boolean, symbol: () => string): TfValue {
  const known = list.map(item => (isNull(item) ? false : item));
  if (known.includes(decisive)) return decisive;
  return known.some(item => typeof item !== 'boolean') ? derived(symbol(), list, 'bool') : !decisive;
}

const bools: Type = { kind: 'list', element: 'bool' };
const one_ = parameters({ list: 'any' });

export const collectionFunctions: FunctionTable = {
  length: {
    parameters: parameters({ value: 'any' }),
    result: 'number',
    takesUnknowns: 'anywhere',
    call: ([value = null]) => lengthOf(value),
  },
  contains: {
    parameters: parameters({ list: 'any', value: 'any' }),
    result: 'bool',
    takesUnknowns: 'anywhere',
    call: contains,
  },
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
    parameters: one_,
    result: 'unknown',
    takesUnknowns: 'inside',
    call: ([value = null]) =>
      itemsOf(value) === undefined ? refuse('only lists, sets and tuples can be flattened') : flatten(value),
  },
  keys: { parameters: one_, result: 'unknown', takesUnknowns: 'inside', call: ([value = null]) => keysOf(value) },
  values: { parameters: one_, result: 'unknown', takesUnknowns: 'inside', call: ([value = null]) => valuesOf(value) },
  lookup: {
    parameters: parameters({ map: 'any', key: 'string' }),
    rest: { name: 'default', type: 'any', isNullable: true },
    result: 'unknown',
    takesUnknowns: 'anywhere',
    call: lookup,
  },
  merge: {
    parameters: [],
    rest: { name: 'maps', type: 'any', isNullable: true },
    result: 'unknown',
    takesUnknowns: 'anywhere',
    call: merge,
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
  one: { parameters: one_, result: 'unknown', takesUnknowns: 'inside', call: ([value = null]) => one(value) },
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
  zipmap: {
    parameters: parameters({ keys: stringList, values: 'any' }),
    result: 'unknown',
    takesUnknowns: 'inside',
    call: zip,
  },
  transpose: {
    parameters: parameters({ values: { kind: 'map', element: stringList } }),
    result: { kind: 'map', element: stringList },
    call: ([map]) => (map instanceof MapValue ? transpose(map) : refuse('a map is required')),
  },
  matchkeys: {
    parameters: parameters({ values: anyList, keys: anyList, searchset: anyList }),
    result: anyList,
    takesUnknowns: 'inside',
    call: matchKeys,
  },
  index: {
    parameters: parameters({ list: 'any', value: 'any' }),
    result: 'number',
    takesUnknowns: 'inside',
    call: indexOf,
  },
  reverse: {
    parameters: one_,
    result: 'unknown',
    takesUnknowns: 'inside',
    call: args => {
      const [value = null] = args;
      if (value instanceof SetValue && !isOrdered(value))
        return derived(`reverse(${symbolOf(value)})`, [value], { kind: 'list', element: value.element });
      return sequenceLike(value, items(args, 0).toReversed());
    },
  },
  alltrue: {
    parameters: parameters({ list: bools }),
    result: 'bool',
    takesUnknowns: 'inside',
    call: args => quantified(items(args, 0), false, () => `alltrue(${args.map(symbolOf).join(', ')})`),
  },
  anytrue: {
    parameters: parameters({ list: bools }),
    result: 'bool',
    takesUnknowns: 'inside',
    call: args => quantified(items(args, 0), true, () => `anytrue(${args.map(symbolOf).join(', ')})`),
  },
  list: {
    parameters: [],
    rest: { name: 'vals', type: 'any', isNullable: true },
    result: 'unknown',
    call: () => refuse('the function list is gone; use tolist([...])'),
  },
  map: {
    parameters: [],
    rest: { name: 'vals', type: 'any', isNullable: true },
    result: 'unknown',
    call: () => refuse('the function map is gone; use tomap({...})'),
  },
};
