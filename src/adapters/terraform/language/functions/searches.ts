import { Concat, Unknown } from '../../../../graph/value.js';
import { convertTo } from '../values/convert.js';
import { entriesOf, itemsOf, partsOf } from '../values/parts.js';
import { some } from '../values/answers.js';
import { equals } from '../values/equal.js';
import { refuse } from '../error.js';
import { isOrdered } from '../values/sets.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import { graphemes } from '../values/text.js';
import { typeOf } from '../values/type-of.js';
import { isObjectType, isTuple, type Type } from '../values/type.js';
import { unify } from '../values/unify.js';
import { isNull, ListValue, OpenUnknown, PartialObject, SetValue, type TfValue } from '../values/value.js';
import { anyList, items, parameters, sequence } from './arguments.js';
import type { FunctionTable } from './row.js';

function lengthOf(value: TfValue): TfValue {
  const type = typeOf(value);
  if (isTuple(type)) return type.items.length;
  if (isObjectType(type)) return type.attributes.size;
  if (value instanceof Unknown || value instanceof Concat || value instanceof PartialObject) {
    return new OpenUnknown({
      symbol: symbolOfCall('length', [value]),
      reason: 'what is counted is not known',
      type: 'number',
      minimum: 0,
    });
  }
  if (typeof value === 'string') return graphemes(value).length;
  if (value instanceof SetValue && !isOrdered(value)) {
    const bounds = { minimum: 1, maximum: value.items.length };
    return new OpenUnknown({
      symbol: symbolOfCall('length', [value]),
      reason: 'elements of the set are not known',
      type: 'number',
      ...bounds,
    });
  }
  const isCounted = itemsOf(value) !== undefined || entriesOf(value) !== undefined;
  return isCounted ? partsOf(value).length : refuse('length needs a string, a collection or a structure');
}

/** What some equalities decide: undefined as soon as one that matters is open. */
export function find(list: readonly TfValue[], wanted: TfValue): number | undefined | 'open' {
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
    return derived(symbolOfCall('contains', [list, wanted]), [list], 'bool');
  const answer = some(items(args, 0), item => equals(item, wanted));
  return answer ?? derived(symbolOfCall('contains', args), args, 'bool');
}

function matchKeys(args: readonly TfValue[]): TfValue {
  const [values, keys = null, wanted = null] = args;
  const type = unify([typeOf(keys), typeOf(wanted)]) ?? refuse('keys and searchset must have the same type');
  if (!(values instanceof ListValue) || values.items.length !== items([keys], 0).length)
    return refuse('there must be as many keys as values');
  const [search, own] = [items([convertTo(wanted, type)], 0), items([convertTo(keys, type)], 0)];
  const found = own.map(key => find(search, key));
  if (found.includes('open')) return derived(symbolOfCall('matchkeys', args), args, typeOf(values));
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
    ? derived(symbolOfCall('index', args), args, 'number')
    : (found ?? refuse('the item is not there'));
}

/** All or any of some bools; null counts as false. */
function quantified(list: readonly TfValue[], decisive: boolean, symbol: () => string): TfValue {
  const known = list.map(item => (isNull(item) ? false : item));
  if (known.includes(decisive)) return decisive;
  return known.some(item => typeof item !== 'boolean') ? derived(symbol(), list, 'bool') : !decisive;
}

const bools: Type = { kind: 'list', element: 'bool' };

export const searchFunctions: FunctionTable = {
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
  alltrue: {
    parameters: parameters({ list: bools }),
    result: 'bool',
    takesUnknowns: 'inside',
    call: args => quantified(items(args, 0), false, () => symbolOfCall('alltrue', args)),
  },
  anytrue: {
    parameters: parameters({ list: bools }),
    result: 'bool',
    takesUnknowns: 'inside',
    call: args => quantified(items(args, 0), true, () => symbolOfCall('anytrue', args)),
  },
};
