import { shortened } from '../core/list.js';
import { rememberText } from '../core/remember.js';
import { factAt } from './facts-schema.js';
import type { Parameters } from './policy.js';
import { isUnknown, shownSymbol } from './unknown.js';

/** `{subnet.name}`, but neither `${subnet.name}` of a template language nor a block in braces. */
const placeholder = /(?<!\$)\{([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)\}/gu;

/** The facts and parameters that a text shows, in order. */
export function placeholders(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map(([, name = '']) => name);
}

/** Items of a list that a sentence shows. */
const mostItems = 8;

/** Fills facts and parameters into a text. An unknown is shown by its symbol, an empty list as "none", a long one in part. */
export function formatMessage(template: string, facts: object, parameters: Parameters): string {
  const fill = (name: string): string => show(Object.hasOwn(parameters, name) ? parameters[name] : factAt(facts, name));
  return partsOf(template)
    .map((part, index) => (index % 2 === 0 ? part : fill(part)))
    .join('');
}

/** A message in parts: text and the name of what is shown, by turns. Thousands of findings have the same few. */
const partsOf = rememberText(template => template.split(placeholder));

function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : shortened(value.map(show), mostItems).join(', ');
  if (isUnknown(value)) {
    const { symbol, minimum } = value.$unknown;
    return minimum === undefined ? showUnknown(shownSymbol(symbol ?? 'unknown')) : `at least ${minimum}`;
  }
  if (value === undefined) return 'unknown';
  if (value === null) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An expression tells by itself that its value is not known; words would read as if they were the value. */
function showUnknown(symbol: string): string {
  return symbol.includes(' ') && !symbol.startsWith('${') ? `[unknown: ${symbol}]` : symbol;
}
