import { Concat, Unknown, joinText, type Value } from '../../../graph/value.js';
import { at, refuse } from './arguments.js';
import { Refusal, onAny, type FunctionRow } from './function-row.js';
import { formatDate, parseDate } from './date-text.js';
import { jsonText } from './json-text.js';
import { textPart } from './text.js';

/** `format`, by the composite formatting of .NET (String functions, "format"). */
export const format: FunctionRow = onAny('format', [1, Infinity], values => {
  const pattern = at(values, 0);
  if (pattern instanceof Unknown || pattern instanceof Concat) return undefined;
  if (typeof pattern !== 'string') return refuse(pattern, 'a string', 0);
  const parts: Value[] = [];
  for (const piece of piecesOf(pattern)) {
    const part = typeof piece === 'string' ? piece : filled(piece, values.slice(1));
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return joinText(parts);
});

/** `{index,width:style}`. */
interface Hole {
  readonly index: number;
  readonly width: number;
  readonly style: string | undefined;
}

const piece = /\{\{|\}\}|\{\s*(\d{1,6})\s*(?:,\s*(-?\d{1,6})\s*)?(?::([^{}]*))?\}|[{}]|[^{}]+/gy;

function piecesOf(pattern: string): (string | Hole)[] {
  return Array.from(pattern.matchAll(piece), ([text, index, width, style]): string | Hole => {
    if (index !== undefined) return { index: Number(index), width: Number(width ?? 0), style };
    if (text === '{' || text === '}') throw new Refusal('takes a pattern in which every brace is doubled or closed');
    return text === '{{' || text === '}}' ? text.slice(1) : text;
  });
}

/** The text that stands in a hole; undefined where .NET's rule for the style is not modelled here. */
function filled({ index, width, style }: Hole, values: readonly Value[]): Value | undefined {
  if (index >= values.length) throw new Refusal(`has no argument for {${index}} in its pattern`);
  const value = at(values, index);
  if (value instanceof Unknown && width === 0 && style === undefined) return textPart(value);
  if (value instanceof Concat && width === 0) return value;
  if (value instanceof Unknown || value instanceof Concat) return undefined;
  const text = styled(value, style);
  if (text === undefined) return undefined;
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

/** Strings have no style; booleans are written as .NET does, lists and objects as JSON with single quotes. */
function styled(value: Value, style: string | undefined): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string')
    return style === undefined || parseDate(value) === undefined ? value : datedText(value, style);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'number') return jsonText(value, "'");
  if (!Number.isSafeInteger(value)) return undefined;
  return style === undefined ? String(value) : numberText(value, style);
}

/** Whether the platform takes a string that looks like a date for one here is not documented, unless both agree. */
function datedText(text: string, style: string): string | undefined {
  const date = parseDate(text);
  return date !== undefined && formatDate(date, style) === text ? text : undefined;
}

/** Standard styles of integers that are the same in every culture, and patterns of zeros. */
function numberText(value: number, style: string): string | undefined {
  const [, letter = '', digits = ''] = /^([DdXxGg])(\d{0,2})$/.exec(style) ?? [];
  const zeros = /^0+$/.test(style) ? style.length : undefined;
  const [sign, amount] = value < 0 ? ['-', -value] : ['', value];
  if (zeros !== undefined) return sign + String(amount).padStart(zeros, '0');
  if (/^d$/i.test(letter)) return sign + String(amount).padStart(Number(digits), '0');
  if (/^g$/i.test(letter) && digits === '') return String(value);
  if (!/^x$/i.test(letter) || value < 0) return undefined;
  const hex = value.toString(16).padStart(Number(digits), '0');
  return letter === 'X' ? hex.toUpperCase() : hex;
}
