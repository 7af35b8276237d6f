import { createHash } from 'node:crypto';
import { isList } from '../../../../core/list.js';
import { Concat, Unknown } from '../../../../graph/value.js';
import { BigNumber } from './number.js';
import { textOfNumber } from './number-text.js';
import { risk } from '../risk.js';
import { partsOf } from './parts.js';
import { isWhollyKnown } from './sets.js';
import { sortedKeys } from './text.js';
import { nameOfType, type Type } from './type.js';
import { ListValue, MapValue, OpenUnknown, PartialObject, Secret, SetValue, type TfValue, TypedNull } from './value.js';

/** Longer symbols are cut and end with a digest, so that they still tell values apart. */
const longest = 400;

/** Two secrets must not look equal, and what they hold must not be seen. */
const secretNumbers = new WeakMap<Secret, number>();
let secrets = 0;

/** The canonical text of a value in an expression; what is not known stands there as its own symbol. */
export function symbolOf(value: TfValue): string {
  const text = written(value);
  if (text.length <= longest) return text;
  return `${text.slice(0, longest)}…#${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

function written(value: TfValue): string {
  if (value === null) return 'null';
  if (value instanceof TypedNull) return `null of ${nameOfType(value.type)}`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof BigNumber) return textOfNumber(value);
  if (value instanceof Unknown) return value.$unknown.symbol;
  if (value instanceof PartialObject) return value.symbol;
  if (value instanceof Concat)
    return `"${value.$concat.map(part => (typeof part === 'string' ? part : `\${${part.$unknown.symbol}}`)).join('')}"`;
  if (value instanceof Secret) return `sensitive#${numberOf(value)}`;
  if (value instanceof ListValue) return `tolist(${writtenItems(value.items)})${ofElement(value)}`;
  if (value instanceof SetValue) return `toset(${writtenItems(value.items)})${ofElement(value)}`;
  if (value instanceof MapValue) return `tomap(${writtenEntries(value.entries)})${ofElement(value)}`;
  return isList(value) ? writtenItems(value) : writtenEntries(value);
}

/** Of a collection without elements, the type is all that tells it from others. */
function ofElement(value: ListValue | SetValue | MapValue): string {
  const size = value instanceof MapValue ? Object.keys(value.entries).length : value.items.length;
  return size === 0 ? ` of ${nameOfType(value.element)}` : '';
}

function writtenItems(items: readonly TfValue[]): string {
  return `[${items.map(symbolOf).join(', ')}]`;
}

function writtenEntries(entries: { readonly [name: string]: TfValue }): string {
  const items = sortedKeys(entries).map(name => `${JSON.stringify(name)} = ${symbolOf(entries[name] ?? null)}`);
  return `{${items.join(', ')}}`;
}

function numberOf(secret: Secret): number {
  const found = secretNumbers.get(secret) ?? ++secrets;
  secretNumbers.set(secret, found);
  return found;
}

/** The canonical text of a call. */
export function symbolOfCall(name: string, args: readonly TfValue[]): string {
  return `${name}(${args.map(symbolOf).join(', ')})`;
}

/** The symbol as the start of a longer one. */
export function grouped(symbol: string): string {
  return /^[\w.*"[\]/:-]+$/u.test(symbol) ? symbol : `(${symbol})`;
}

/** Why a value, or a part of it, is not known. */
export function reasonOf(values: readonly TfValue[]): string {
  return firstReasonIn(values) ?? 'the value is not known';
}

function firstReasonIn(values: readonly TfValue[]): string | undefined {
  for (const value of values) {
    const found = reasonIn(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function reasonIn(value: TfValue): string | undefined {
  if (value instanceof Unknown) return value.$unknown.reason;
  if (value instanceof PartialObject) return value.reason;
  if (value instanceof Concat) return value.$concat.find(part => part instanceof Unknown)?.$unknown.reason;
  if (value instanceof Secret) return reasonIn(value.open());
  if (typeof value !== 'object' || value === null || isWhollyKnown(value)) return undefined;
  return firstReasonIn(partsOf(value));
}

/** What a computation gives that depends on unknown values. */
export function derived(symbol: string, from: readonly TfValue[], type: Type = 'unknown'): OpenUnknown {
  risk();
  return new OpenUnknown({ symbol, reason: reasonOf(from), type });
}
