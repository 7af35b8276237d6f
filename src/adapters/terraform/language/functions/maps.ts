import { Unknown } from '../../../../graph/value.js';
import { attributeOf } from '../evaluation/access.js';
import { convertTo } from '../values/convert.js';
import { entriesOf } from '../values/parts.js';
import { refuse } from '../error.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import { compareCodePoints, sortedKeys } from '../values/text.js';
import { typeOf } from '../values/type-of.js';
import { isCollection, sameType } from '../values/type.js';
import { isNull, ListValue, MapValue, PartialObject, TypedNull, type TfValue } from '../values/value.js';
import { items, parameters, sequence, stringList, texts } from './arguments.js';
import type { FunctionTable } from './row.js';

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
  const symbol = () => symbolOfCall('lookup', args);
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
    types.every(type => type !== undefined && sameType(type, first));
  return areMaps && isCollection(first) ? new MapValue(first.element, merged) : merged;
}

/** Of keys in maps behind the last one that is not known, the values are. */
function mergeOpen(args: readonly TfValue[], maps: readonly TfValue[]): TfValue {
  const open = maps.findLastIndex(map => entriesOf(map) === undefined);
  const behind = maps.slice(open + 1).map(map => entriesOf(map) ?? {});
  const symbol = symbolOfCall('merge', args);
  const reason = 'one of the merged maps is not known';
  return new PartialObject(symbol, reason, name => {
    const found = behind.findLast(entries => Object.hasOwn(entries, name));
    return found?.[name];
  });
}

function zip(args: readonly TfValue[]): TfValue {
  const [names = null, values = null] = args;
  const keys = items(args, 0);
  const list = sequence(args, 1);
  if (!keys.every(key => typeof key === 'string' || isNull(key)))
    return derived(symbolOfCall('zipmap', [names, values]), [names]);
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
    ([value, keys]) => [value, new ListValue('string', keys.toSorted(compareCodePoints))] as const,
  );
  return new MapValue(stringList, Object.fromEntries(entries));
}

const source = parameters({ list: 'any' });

export const mapFunctions: FunctionTable = {
  keys: { parameters: source, result: 'unknown', takesUnknowns: 'inside', call: ([value = null]) => keysOf(value) },
  values: { parameters: source, result: 'unknown', takesUnknowns: 'inside', call: ([value = null]) => valuesOf(value) },
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
  map: {
    parameters: [],
    rest: { name: 'vals', type: 'any', isNullable: true },
    result: 'unknown',
    call: () => refuse('the function map is gone; use tomap({...})'),
  },
};
