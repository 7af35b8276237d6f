import { shortened } from '../core/list.js';
import type { Json } from '../graph/value.js';
import type { Position } from '../policy/judgement.js';
import { printable } from './printable.js';

/** `1 plan`, `2 plans`; a word with an odd plural gives it. */
export function count(number: number, word: string, plural = `${word}s`): string {
  return `${number} ${number === 1 ? word : plural}`;
}

/** `a, b and c`. */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** Names of others in a sentence, each once; of many the first few. */
export function nameList(names: readonly string[]): string {
  return enumerate(
    shortened(
      [...new Set(names)].map(name => printable(name)),
      8,
    ),
  );
}

/** A symbol as one reads it: an ARM id in it is cut down to its types and names. */
export function symbolText(symbol: string): string {
  return printable(
    symbol.replaceAll(/\/subscriptions\/[^\s/]+\/resourcegroups\/[^\s/]+\/providers\/[^\s/]+\//giu, '.../'),
    200,
  );
}

/** An input by its path; `-` is what stands on standard input. */
export function inputName(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** A place as people and editors read it: `network.tf:12:3`, or `plan.json#/resource_changes/4` where no line is known. */
export function placeText({ file, line, column, pointer }: Position): string {
  if (file === undefined || file === '') return '';
  const name = printable(inputName(file));
  if (line !== undefined) return `${name}:${line}${column === undefined ? '' : `:${column}`}`;
  return pointer === undefined || pointer === '' ? name : `${name}#${printable(pointer)}`;
}

/** The file of a place, with the line where it is known: enough to say which input is meant. */
export function fileText({ file, line, column }: Position): string {
  return placeText({
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  });
}

/** A fact's value in words: an empty list is none, a missing value is not set. */
export function valueText(value: Json | undefined): string {
  if (value === null || value === undefined) return 'not set';
  if (typeof value === 'string') return value === '' ? '""' : printable(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : shortened((value as readonly Json[]).map(valueText), 10).join(', ');
  return printable(JSON.stringify(value));
}
