import { createHash } from 'node:crypto';
import { isList } from '../../../core/list.js';
import { Concat, Sensitive, Unknown, isObject, reveal, type Value } from '../../../graph/value.js';
import { secretSymbol } from '../../../graph/veil.js';
import { printLiteral } from './print.js';

/** Symbols grow with every function around them; longer ones end in a hash of all that they would say. */
const longest = 2_000;
const kept = 200;

/** The canonical text of a value inside a symbol, in which no secret is spelled out. */
export function symbolOf(value: Value): string {
  const open = reveal(value);
  if (value instanceof Sensitive && !(open instanceof Unknown)) return secretSymbol(symbolOf(open));
  if (open instanceof Unknown) return open.$unknown.symbol;
  if (open instanceof Concat) return symbolOfCall('concat', open.$concat);
  if (typeof open === 'string' || typeof open === 'number') return printLiteral(open);
  if (open === null || typeof open === 'boolean') return `${String(open)}()`;
  if (isList(open)) return symbolOfCall('createArray', open);
  return isObject(open) ? symbolOfCall('createObject', Object.entries(open).flat()) : '';
}

/** The canonical text of a call of a function with these values: the same for the same, however it was written. */
export function symbolOfCall(name: string, values: readonly Value[]): string {
  return symbolOfParts(name, values.map(symbolOf));
}

/** The canonical text of a call whose arguments are given as canonical texts. */
export function symbolOfParts(name: string, parts: readonly string[]): string {
  const text = `${name}(${parts.join(', ')})`;
  if (text.length <= longest) return text;
  return `${text.slice(0, kept)}…#${createHash('sha256').update(text).digest('hex')}`;
}
