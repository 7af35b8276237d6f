import { isList } from '../../../core/list.js';
import { Unknown, joinText, type Value } from '../../../graph/value.js';
import { PartlyKnownList } from '../expression/partly-known-list.js';
import { possibleOf, unknownCall } from '../expression/unknowns.js';
import { at, integerAt, listAt, refuse } from './arguments.js';
import { Refusal, onKnown, onMembers, onParts, type FunctionRow } from './function-row.js';
import { ItemIndex } from './item-index.js';
import { endOf, partsOf, startOf } from './text.js';

/** Array functions for ARM templates that give lists or parts of them. */
export const lists: readonly FunctionRow[] = [
  onParts('array', 1, array),
  onMembers('createArray', [0, Infinity], values => values),
  onParts('distinct', 1, values =>
    at(values, 0) instanceof Unknown ? undefined : distinctOf('distinct', [listAt(values, 0)]),
  ),
  onParts('first', 1, values => atEdge(values, 0)),
  onParts('flatten', 1, flatten),
  onParts('last', 1, values => atEdge(values, -1)),
  onKnown('range', 2, range),
  onParts('skip', 2, skip),
  onParts('take', 2, take),
];

/** More items than this the function does not give (Array functions, "range"). */
const longestRange = 10_000;
const highest = 2_147_483_647;

function array(values: readonly Value[]): Value | undefined {
  const value = at(values, 0);
  if (value instanceof Unknown) return value instanceof PartlyKnownList ? value : undefined;
  return isList(value) ? value : [value];
}

/**
 * The items of lists without repeats, in the order of their first places. Where it is not known
 * whether an item is a repeat, what stands before it is still certain.
 */
export function distinctOf(name: string, sources: readonly (readonly Value[])[]): Value {
  const found: Value[] = [];
  const met = new ItemIndex();
  for (const item of itemsOf(sources)) {
    const answer = met.has(item);
    if (answer === undefined) return new PartlyKnownList(unknownCall(name, sources).$unknown, found, []);
    if (answer) continue;
    found.push(item);
    met.add(item);
  }
  return found;
}

/** The first or last item, null where there is none, or the first or last character. */
function atEdge(values: readonly Value[], end: 0 | -1): Value | undefined {
  const value = at(values, 0);
  if (isList(value)) return value.at(end) ?? null;
  if (value instanceof PartlyKnownList) return (end === 0 ? value.head : value.tail).at(end);
  const parts = partsOf(value) ?? refuse(value, 'an array or a string', 0);
  const known = (end === 0 ? startOf(parts) : endOf(parts)).at(end);
  return known ?? (parts.length === 0 ? '' : undefined);
}

/** One level of lists in a list is taken away. */
function flatten(values: readonly Value[]): Value | undefined {
  if (at(values, 0) instanceof Unknown) return undefined;
  return concatenated('flatten', values, listAt(values, 0));
}

/** Lists behind each other; where one is not known, what stands before and behind it still is. */
export function concatenated(name: string, values: readonly Value[], parts: readonly Value[]): Value | undefined {
  const lost = parts.find(part => part !== null && !isList(part) && !(part instanceof Unknown));
  if (lost !== undefined) refuse(lost, 'arrays only, not other values beside them,', parts.indexOf(lost));
  // What the platform makes of null among lists is not documented.
  if (parts.includes(null) || parts.some(part => possibleOf(part) !== undefined)) return undefined;
  const first = parts.findIndex(part => part instanceof Unknown);
  if (first < 0) return itemsOf(parts);
  const last = parts.findLastIndex(part => part instanceof Unknown);
  const [open, close] = [parts[first], parts[last]];
  const head = itemsOf(parts.slice(0, first));
  const tail = itemsOf(parts.slice(last + 1));
  const openHead = open instanceof PartlyKnownList ? open.head : [];
  const closeTail = close instanceof PartlyKnownList ? close.tail : [];
  return new PartlyKnownList(unknownCall(name, values).$unknown, head.concat(openHead), [...closeTail, ...tail]);
}

/** The items of lists; the runtime's own way of flattening takes twenty times as long (measured). */
function itemsOf(parts: readonly Value[]): Value[] {
  const items: Value[] = [];
  for (const part of parts) if (isList(part)) for (const item of part) items.push(item);
  return items;
}

function range(values: readonly Value[]): Value {
  const [start, count] = [integerAt(values, 0), integerAt(values, 1)];
  if (count < 0 || count > longestRange) throw new Refusal(`gives 0 to ${longestRange} items, not ${count}`);
  if (start + count > highest) throw new Refusal(`counts no higher than ${highest}`);
  return Array.from({ length: count }, (_, index) => start + index);
}

function take(values: readonly Value[]): Value | undefined {
  const value = at(values, 0);
  if (at(values, 1) instanceof Unknown) return undefined;
  const count = Math.max(0, integerAt(values, 1));
  if (isList(value)) return value.slice(0, count);
  if (value instanceof PartlyKnownList) return count <= value.head.length ? value.head.slice(0, count) : undefined;
  const known = startOf(partsOf(value) ?? refuse(value, 'an array or a string', 0));
  return typeof value === 'string' || (known !== '' && count <= known.length) ? known.slice(0, count) : undefined;
}

function skip(values: readonly Value[]): Value | undefined {
  const value = at(values, 0);
  if (at(values, 1) instanceof Unknown) return undefined;
  const count = Math.max(0, integerAt(values, 1));
  if (isList(value)) return value.slice(count);
  if (value instanceof PartlyKnownList) {
    if (count > value.head.length) return undefined;
    return new PartlyKnownList(unknownCall('skip', values).$unknown, value.head.slice(count), value.tail);
  }
  const parts = partsOf(value) ?? refuse(value, 'an array or a string', 0);
  const known = startOf(parts);
  if (typeof value === 'string') return known.slice(count);
  return known !== '' && count <= known.length ? joinText([known.slice(count), ...parts.slice(1)]) : undefined;
}
