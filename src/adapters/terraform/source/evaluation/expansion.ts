import { Unknown } from '../../../../graph/value.js';
import { BigNumber } from '../../language/values/number.js';
import { toDouble } from '../../language/values/number-text.js';
import { sequenceOf } from '../../language/values/parts.js';
import {
  isPlainObject,
  MapValue,
  PartialObject,
  Secret,
  SetValue,
  uncover,
  type TfValue,
} from '../../language/values/value.js';

/** How often a block is there: once, by count, by for_each, or as often as nobody knows. */
export type Expansion =
  | { readonly kind: 'single' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'for_each'; readonly entries: readonly (readonly [key: string, value: TfValue])[] }
  | { readonly kind: 'unknown'; readonly reason: string };

/** A `count`; a text says what is wrong with it. */
export function expansionByCount(value: TfValue): Expansion | string {
  const open = uncover(value);
  const reason = reasonOf(open);
  if (reason !== undefined) return { kind: 'unknown', reason };
  const count = countOf(open);
  return typeof count === 'number' && Number.isInteger(count) && count >= 0
    ? { kind: 'count', count }
    : 'count must be a whole number that is not negative';
}

/** Numbers may be written as texts; what is neither is no count. */
function countOf(value: TfValue): TfValue {
  if (value instanceof BigNumber) return toDouble(value);
  return typeof value === 'string' ? Number(value) : value;
}

/** A `for_each`; a text says what is wrong with it. Of a set the values are the keys. */
export function expansionByEach(open: TfValue): Expansion | string {
  if (open instanceof Secret) return 'for_each must not be sensitive, as its keys are shown in addresses';
  const reason = reasonOf(open);
  if (reason !== undefined) return { kind: 'unknown', reason };
  if (open instanceof SetValue) {
    const keys = open.items.map(uncover);
    const unclear = keys.map(reasonOf).find(found => found !== undefined);
    if (unclear !== undefined) return { kind: 'unknown', reason: unclear };
    if (keys.every(key => typeof key === 'string')) return { kind: 'for_each', entries: keys.map(key => [key, key]) };
  }
  if (open instanceof MapValue) return { kind: 'for_each', entries: Object.entries(open.entries) };
  if (isPlainObject(open)) return { kind: 'for_each', entries: Object.entries(open) };
  return 'for_each must be a map, or a set of texts';
}

/** Why it cannot be told how many elements a value has; undefined for one that is known. */
export function reasonOf(value: TfValue): string | undefined {
  if (value instanceof Unknown) return value.$unknown.reason;
  return value instanceof PartialObject ? value.reason : undefined;
}

type Elements = readonly (readonly [key: TfValue, value: TfValue])[];

/** The elements of a collection as a `dynamic` block goes through them; undefined for what is none. */
export function elementsOf(open: TfValue): Elements | undefined {
  if (open instanceof Secret)
    return elementsOf(uncover(open))?.map(([key, value]) => [new Secret(key), new Secret(value)]);
  if (open instanceof SetValue) return open.items.map(item => [item, item]);
  if (open instanceof MapValue) return Object.entries(open.entries);
  const items = sequenceOf(open);
  if (items !== undefined) return items.map((item, index) => [index, item]);
  return isPlainObject(open) ? Object.entries(open) : undefined;
}
