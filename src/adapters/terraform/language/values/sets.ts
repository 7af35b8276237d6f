import { isList } from '../../../../core/list.js';
import { Concat, Unknown } from '../../../../graph/value.js';
import { equals } from './equal.js';
import { BigNumber, compareNumbers, isNumber, type TfNumber } from './number.js';
import { textOfNumber, toDouble } from './number-text.js';
import { compareCodePoints, sortedKeys } from './text.js';
import type { Type } from './type.js';
import { isNull, ListValue, MapValue, PartialObject, Secret, SetValue, uncover, type TfValue } from './value.js';

/** Makes a set of items that all have one type. Sensitive items make the whole set sensitive. */
export function makeSet(element: Type, items: readonly TfValue[]): SetValue | Secret {
  if (items.some(item => item instanceof Secret)) return new Secret(plainSet(element, items.map(uncover)));
  return plainSet(element, items);
}

function plainSet(element: Type, items: readonly TfValue[]): SetValue {
  const known = items.filter(isWhollyKnown);
  const open = items.filter(item => !isWhollyKnown(item));
  return new SetValue(element, [...withoutRepeats([...known].sort(compareItems)), ...distinct(open)]);
}

/** Equal items stand beside each other. */
function withoutRepeats(sorted: readonly TfValue[]): TfValue[] {
  return sorted.filter((item, index) => index === 0 || equals(item, sorted[index - 1] ?? null) !== true);
}

function distinct(items: readonly TfValue[]): TfValue[] {
  const kept: TfValue[] = [];
  for (const item of items) if (!kept.some(other => equals(item, other) === true)) kept.push(item);
  return kept;
}

/** Whether it is known how many items a set has, and in which order they come. */
export function isOrdered(set: SetValue): boolean {
  return set.items.length < 2 || set.items.every(isWhollyKnown);
}

/** Whether no part of a value is unknown. */
export function isWhollyKnown(value: TfValue): boolean {
  if (typeof value !== 'object' || value === null || value instanceof BigNumber) return true;
  if (value instanceof Unknown || value instanceof Concat || value instanceof PartialObject) return false;
  if (isNull(value)) return true;
  if (value instanceof Secret) return value.measure(isWhollyKnown);
  if (value instanceof ListValue || value instanceof SetValue) return value.items.every(isWhollyKnown);
  if (isList(value)) return value.every(isWhollyKnown);
  const entries = value instanceof MapValue ? value.entries : value;
  return Object.values(entries).every(isWhollyKnown);
}

/** The order of go-cty: nulls last, texts by code point, everything that has parts by the text of its hash. */
function compareItems(left: TfValue, right: TfValue): number {
  if (isNull(left) || isNull(right)) return Number(isNull(left)) - Number(isNull(right));
  if (typeof left === 'string' && typeof right === 'string') return compareCodePoints(left, right);
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return compareCodePoints(hashText(left), hashText(right));
}

/** The text by which go-cty orders structures (set_internals.go). */
function hashText(value: TfValue): string {
  if (isNull(value)) return '~';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'T' : 'F';
  if (isNumber(value)) return tenDigits(value);
  if (value instanceof MapValue) {
    const { entries } = value;
    return `{${sortedKeys(entries)
      .map(key => `${JSON.stringify(key)}:${hashText(entries[key] ?? null)};`)
      .join('')}}`;
  }
  if (value instanceof ListValue || value instanceof SetValue)
    return `[${value.items.map(item => `${hashText(item)};`).join('')}]`;
  const parts = isList(value) ? value : partsByName(value as { readonly [name: string]: TfValue });
  return `<${parts.map(part => `${hashText(part)};`).join('')}>`;
}

function partsByName(entries: { readonly [name: string]: TfValue }): TfValue[] {
  return sortedKeys(entries).map(name => entries[name] ?? null);
}

/** A number with ten significant digits, as Go's `%.10g`. */
function tenDigits(value: TfNumber): string {
  const double = toDouble(value);
  const exponent = double === 0 ? 0 : Math.floor(Math.log10(Math.abs(double)));
  if (exponent >= -4 && exponent < 10) return Number(double.toPrecision(10)).toString();
  if (Number.isSafeInteger(double) && textOfNumber(value).length < 10) return textOfNumber(value);
  return double
    .toExponential(9)
    .replace(/\.?0+e/u, 'e')
    .replace(/e([+-])(\d)$/u, 'e$10$2');
}
