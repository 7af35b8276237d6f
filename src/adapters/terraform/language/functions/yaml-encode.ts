import { createHash } from 'node:crypto';
import { entriesOf, itemsOf } from '../values/parts.js';
import { isNumber } from '../values/number.js';
import { textOfNumber } from '../values/number-text.js';
import { symbolOf } from '../values/symbol.js';
import { sortedKeys } from '../values/text.js';
import { isNull, OpenUnknown, type TfValue } from '../values/value.js';

/** What is written in a way that is not worked out here. */
class Unusual extends Error {}

/** YAML as Terraform writes it: blocks, keys and texts in double quotes, texts of several lines as literals. */
export function encodeYaml(value: TfValue): TfValue {
  try {
    if (isBlock(value)) return block(value, '');
    const written = leaf(value, '', 0);
    if (written.endsWith('\n\n')) throw new Unusual('a text with empty lines at its end stands alone');
    // A scalar without quotes that is all there is needs a mark of its end.
    return typeof value === 'string' || !isScalar(value) ? written : `${written}...\n`;
  } catch (error) {
    if (!(error instanceof Unusual)) throw error;
    const digest = createHash('sha256').update(symbolOf(value)).digest('hex').slice(0, 16);
    return new OpenUnknown({ symbol: `yamlencode(#${digest})`, reason: error.message, type: 'string' });
  }
}

function isScalar(value: TfValue): boolean {
  return itemsOf(value) === undefined && entriesOf(value) === undefined;
}

/** Whether a value takes lines of its own. */
function isBlock(value: TfValue): boolean {
  const items = itemsOf(value);
  if (items !== undefined) return items.length > 0;
  const entries = entriesOf(value);
  return entries !== undefined && Object.keys(entries).length > 0;
}

/** The lines of a list or an object, all with this indentation. */
function block(value: TfValue, indent: string): string {
  const items = itemsOf(value);
  if (items !== undefined) {
    return items
      .map(
        item => `${indent}- ${isBlock(item) ? block(item, `${indent}  `).trimStart() : leaf(item, `${indent}  `, 2)}`,
      )
      .join('');
  }
  const entries = entriesOf(value) ?? {};
  return sortedKeys(entries)
    .map(key => `${indent}${keyText(key)}:${member(entries[key] ?? null, indent, keyText(key).length + 2)}`)
    .join('');
}

function member(value: TfValue, indent: string, column: number): string {
  if (!isBlock(value)) return ` ${leaf(value, `${indent}  `, column)}`;
  return `\n${block(value, itemsOf(value) === undefined ? `${indent}  ` : indent)}`;
}

function keyText(key: string): string {
  if (key.length > 100 || key.includes('\n')) throw new Unusual('a key is long or has several lines');
  return quoted(key);
}

/** A value on one line, or a text as a literal of several; with the end of the line. */
function leaf(value: TfValue, indent: string, column: number): string {
  if (typeof value === 'string') return text(value, indent, column);
  if (isNull(value)) return 'null\n';
  if (typeof value === 'boolean') return `${value}\n`;
  if (isNumber(value)) return `${textOfNumber(value)}\n`;
  return itemsOf(value) === undefined ? '{}\n' : '[]\n';
}

/** The core breaks lines behind this column, at a space. */
const bestWidth = 80;

function text(value: string, indent: string, column: number): string {
  if (
    value.includes('\n') &&
    !/ \n|[^\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]| $/u.test(value)
  ) {
    return literal(value, indent === '' ? '  ' : indent);
  }
  const written = quoted(value);
  if (indent.length + column + written.length > bestWidth && value.includes(' '))
    throw new Unusual('where a long line is broken is not worked out');
  return `${written}\n`;
}

function literal(value: string, indent: string): string {
  const ending = /\n*$/u.exec(value)?.[0].length ?? 0;
  const chomp = chompingOf(value, ending);
  const hint = /^[ \n]/u.test(value) ? '2' : '';
  const lines = (ending === 0 ? value : value.slice(0, -1)).split('\n');
  return `|${hint}${chomp}\n${lines.map(line => (line === '' ? '\n' : `${indent}${line}\n`)).join('')}`;
}

/** What the head of a literal says of the line ends at its end: none, the usual one, or all that there are. */
function chompingOf(value: string, ending: number): string {
  if (ending === 0) return '-';
  return ending === 1 && value !== '\n' ? '' : '+';
}

const short: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\u0085': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
  '\ufeff': '\\uFEFF',
};

function quoted(value: string): string {
  const escaped = value.replace(
    /[^\u0020\u0021\u0023-\u005b\u005d-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu,
    letter => short[letter] ?? escapeOf(letter.codePointAt(0) ?? 0),
  );
  return `"${escaped}"`;
}

function escapeOf(code: number): string {
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
