import { refuse } from '../error.js';
import { integerOf, isNumber, isWhole, type TfNumber } from '../values/number.js';
import { itemsOf, sequenceOf } from '../values/parts.js';
import type { Type } from '../values/type.js';
import { isNull, ListValue, type TfValue } from '../values/value.js';
import type { Parameter } from './row.js';

/** Parameters by their names, of one type each. */
export function parameters(types: Readonly<Record<string, Type>>): readonly Parameter[] {
  return Object.entries(types).map(([name, type]) => ({ name, type }));
}

/** An argument that is a text, which its conversion has seen to. */
export function text(args: readonly TfValue[], index: number): string {
  const value = args[index];
  return typeof value === 'string' ? value : refuse('a string is required');
}

/** An argument that is a number, which its conversion has seen to. */
export function number(args: readonly TfValue[], index: number): TfNumber {
  const value = args[index];
  return isNumber(value) ? value : refuse('a number is required');
}

/** A whole number that JavaScript holds exactly; Terraform's own bound is that of 64 bits. */
export function integer(args: readonly TfValue[], index: number): number {
  const value = number(args, index);
  if (!isWhole(value)) return refuse('a whole number is required');
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : refuse('the number is too large');
}

/** A whole number of any size. */
export function bigInteger(value: TfNumber): bigint {
  return isWhole(value) ? integerOf(value) : refuse('a whole number is required');
}

/** The items of an argument that is a list, tuple or set. */
export function items(args: readonly TfValue[], index: number): readonly TfValue[] {
  return itemsOf(args[index] ?? null) ?? refuse('a list, tuple or set is required');
}

/** Texts in an argument; null is refused. */
export function texts(args: readonly TfValue[], index: number): readonly string[] {
  return items(args, index).map(item =>
    typeof item === 'string' ? item : refuse(isNull(item) ? 'an element is null' : 'a string is required'),
  );
}

/** A list of strings. */
export function listOfTexts(values: readonly string[]): ListValue {
  return new ListValue('string', values);
}

export const stringList: Type = { kind: 'list', element: 'string' };
export const anyList: Type = { kind: 'list', element: 'any' };

/** The items of an argument that has an order. */
export function sequence(args: readonly TfValue[], index: number): readonly TfValue[] {
  return sequenceOf(args[index] ?? null) ?? refuse('a list or tuple is required');
}
