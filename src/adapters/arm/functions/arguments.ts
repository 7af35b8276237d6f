import { isList } from '../../../core/list.js';
import { Concat, Unknown, isObject, reveal, type Value } from '../../../graph/value.js';
import { Refusal } from './function-row.js';

/** An object as the language has it. */
export type Members = { readonly [name: string]: Value };

const positions = ['first', 'second', 'third', 'fourth'];

/** The text at a position of known arguments; a Refusal for everything else, as with all readers here. */
export function textAt(values: readonly Value[], index: number): string {
  const value = at(values, index);
  return typeof value === 'string' ? value : refuse(value, 'a string', index);
}

/** The integer at a position. A number with a fraction is none. */
export function integerAt(values: readonly Value[], index: number): number {
  const value = at(values, index);
  return typeof value === 'number' && Number.isInteger(value) ? value : refuse(value, 'an integer', index);
}

export function booleanAt(values: readonly Value[], index: number): boolean {
  const value = at(values, index);
  return typeof value === 'boolean' ? value : refuse(value, 'a boolean', index);
}

export function listAt(values: readonly Value[], index: number): readonly Value[] {
  const value = at(values, index);
  return isList(value) ? value : refuse(value, 'an array', index);
}

export function objectAt(values: readonly Value[], index: number): Members {
  const value = at(values, index);
  return isObject(value) ? value : refuse(value, 'an object', index);
}

/** The argument at a position without its cover; the number of arguments is checked before. */
export function at(values: readonly Value[], index: number): Value {
  return reveal(values[index] ?? null);
}

/** Refuses an argument of a type that the function does not take. */
export function refuse(value: Value, wanted: string, index: number): never {
  throw new Refusal(`takes ${wanted} as its ${positions[index] ?? `${index + 1}th`} argument, not ${typeName(value)}`);
}

/** What a value is, with its article, for messages. */
export function typeName(value: Value): string {
  const open = reveal(value);
  if (open === null) return 'null';
  if (open instanceof Concat || typeof open === 'string') return 'a string';
  if (open instanceof Unknown) return 'an unknown value';
  if (isList(open)) return 'an array';
  if (typeof open === 'number') return Number.isInteger(open) ? 'an integer' : 'a number with a fraction';
  return typeof open === 'boolean' ? 'a boolean' : 'an object';
}
