import { isList } from '../../../core/list.js';
import { Concat, Unknown, isObject, reveal, type Value } from '../../../graph/value.js';
import { absent, lookUp } from '../expression/access.js';
import { PartlyKnownList } from '../expression/partly-known-list.js';
import { anyOf, same } from '../expression/same.js';
import { unknownCall } from '../expression/unknowns.js';
import { PartlyKnown, ownMember } from '../partly-known.js';
import { at, integerAt, refuse, textAt } from './arguments.js';
import { Refusal, onAny, onParts, type FunctionRow } from './function-row.js';
import { canHold, fold, partsOf, scalarText, startOf } from './text.js';

const notAll = 'the first key leads to a value, but a later one to none: what the platform gives is not documented';

/** Functions that look into strings, lists and objects (Array, Object and String functions for ARM templates). */
export const lookups: readonly FunctionRow[] = [
  onAny('contains', 2, contains),
  onParts('empty', 1, empty),
  onParts('indexFromEnd', 2, indexFromEnd),
  onAny('indexOf', 2, values => position(values, 1)),
  onAny('lastIndexOf', 2, values => position(values, -1)),
  onParts('length', 1, length, { otherwise: leastLength }),
  onParts('tryGet', [2, Infinity], tryGet, { reason: notAll }),
  onParts(
    'tryIndexFromEnd',
    [2, Infinity],
    values => tryGet([values[0] ?? null, fromEnd(at(values, 1)), ...values.slice(2)]),
    {
      reason: notAll,
    },
  ),
];

/** Letter case counts in strings and items, and does not in names of members. */
function contains(values: readonly Value[]): boolean | undefined {
  const [whole, sought] = [at(values, 0), at(values, 1)];
  if (isList(whole)) return anyOf(whole.map(item => same(item, sought)));
  if (whole instanceof PartlyKnownList) {
    return [...whole.head, ...whole.tail].some(item => same(item, sought) === true) || undefined;
  }
  if (sought instanceof Unknown || sought instanceof Concat) return emptyHolds(whole);
  if (whole instanceof PartlyKnown)
    return typeof sought === 'string' && !(whole.member(sought) instanceof Unknown) ? true : undefined;
  if (isObject(whole)) return ownMember(whole, scalarText(sought) ?? textAt(values, 1)) !== undefined;
  if (whole instanceof Unknown) return undefined;
  const parts = partsOf(whole) ?? refuse(whole, 'a string, an array or an object', 0);
  return textHolds(parts, scalarText(sought) ?? textAt(values, 1));
}

function textHolds(parts: readonly (string | Unknown)[], text: string): boolean | undefined {
  if (parts.some(part => typeof part === 'string' && part.includes(text)) || text === '') return true;
  if (parts.every(part => typeof part === 'string')) return false;
  const isCertain = text.length === 1 && parts.every(part => typeof part === 'string' || !canHold(part, text));
  return isCertain ? false : undefined;
}

/** An empty object has no member, whatever its name. */
function emptyHolds(whole: Value): boolean | undefined {
  return isObject(whole) && Object.keys(whole).length === 0 ? false : undefined;
}

function empty(values: readonly Value[]): boolean | undefined {
  const value = at(values, 0);
  if (value === null) return true;
  if (isList(value)) return value.length === 0;
  if (value instanceof PartlyKnownList) return value.head.length + value.tail.length > 0 ? false : undefined;
  if (isObject(value)) return Object.keys(value).length === 0;
  const parts = partsOf(value) ?? refuse(value, 'a string, an array or an object', 0);
  if (parts.length === 0) return true;
  return parts.some(part => typeof part === 'string') ? false : undefined;
}

function length(values: readonly Value[]): number | undefined {
  const value = at(values, 0);
  if (isList(value) || typeof value === 'string') return value.length;
  if (isObject(value)) return Object.keys(value).length;
  if (value instanceof Unknown || value instanceof Concat) return undefined;
  return refuse(value, 'a string, an array or an object', 0);
}

/** What is not known is not shorter than what is known of it. */
function leastLength(values: readonly Value[]): Unknown {
  const value = at(values, 0);
  let minimum = 0;
  if (value instanceof PartlyKnownList) minimum = value.head.length + value.tail.length;
  if (value instanceof Concat) for (const part of value.$concat) minimum += typeof part === 'string' ? part.length : 0;
  return new Unknown({ ...unknownCall('length', values).$unknown, minimum });
}

/** Places of texts are found without letter case, those of items with it; -1 for what is not there. */
function position(values: readonly Value[], direction: 1 | -1): number | undefined {
  const [whole, sought] = [at(values, 0), at(values, 1)];
  if (isList(whole)) return placeOf(whole, sought, direction);
  if (whole instanceof PartlyKnownList) {
    const index = direction === 1 ? placeOf(whole.head, sought, 1) : undefined;
    return index === -1 ? undefined : index;
  }
  if (whole instanceof Unknown || sought instanceof Unknown || sought instanceof Concat) return undefined;
  const parts = partsOf(whole) ?? refuse(whole, 'a string or an array', 0);
  const text = fold(textAt(values, 1));
  if (typeof whole === 'string') {
    return direction === 1 ? fold(whole).indexOf(text) : fold(whole).lastIndexOf(text);
  }
  const found = direction === 1 ? fold(startOf(parts)).indexOf(text) : -1;
  return found < 0 ? undefined : found;
}

function placeOf(items: readonly Value[], sought: Value, direction: 1 | -1): number | undefined {
  const indexes = direction === 1 ? items.keys() : [...items.keys()].toReversed();
  for (const index of indexes) {
    const answer = same(items[index] ?? null, sought);
    if (answer === undefined) return undefined;
    if (answer) return index;
  }
  return -1;
}

/** Counts from 1 at the end: `items[^1]` is the last one. */
function indexFromEnd(values: readonly Value[]): Value | undefined {
  const [list, count] = [at(values, 0), at(values, 1)];
  if (list instanceof PartlyKnownList && typeof count === 'number') return list.tail.at(-count);
  if (list instanceof Unknown || count instanceof Unknown) return undefined;
  if (!isList(list)) return refuse(list, 'an array', 0);
  const index = integerAt(values, 1);
  const item = index >= 1 ? list[list.length - index] : undefined;
  if (item === undefined) throw new Refusal(`finds no item ${index} from the end; the array has ${list.length}`);
  return item;
}

function fromEnd(count: Value): Value {
  return { value: count, fromEnd: true };
}

/**
 * Follows keys into a value: `a.?b.c`. The first may be absent, or the value null: then all is null.
 * What the platform makes of a later key that is absent is not documented. Each key is a name, an
 * index, or an object that counts from the end.
 */
function tryGet(values: readonly Value[]): Value | undefined {
  const [base, key, ...others] = values;
  const first = step(base ?? null, key ?? null);
  let current = first === absent ? null : first;
  if (current === null) return null;
  for (const other of others) {
    if (current === undefined || current === null) return undefined;
    const next = step(current, other);
    current = next === absent ? undefined : next;
  }
  return current;
}

function step(base: Value, key: Value): Value | typeof absent | undefined {
  const value = reveal(base);
  // Public modules ask this of values that are texts or objects: a text has no members.
  if (value === null || typeof value !== 'object' || value instanceof Concat) return absent;
  const bare = reveal(key);
  if (!isObject(bare)) return lookUp(value, bare);
  const count = reveal(bare['value'] ?? null);
  if (value instanceof PartlyKnownList && typeof count === 'number') return value.tail.at(-count);
  if (value instanceof Unknown || typeof count !== 'number') return undefined;
  if (!isList(value)) return refuse(value, 'an array', 0);
  if (bare['fromEnd'] !== true) return lookUp(value, count);
  const item = count >= 1 ? value[value.length - count] : undefined;
  return item === undefined ? absent : item;
}
