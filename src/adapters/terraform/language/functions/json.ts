import { isList } from '../../../../core/list.js';
import { Unknown } from '../../../../graph/value.js';
import { refuse } from '../error.js';
import { isNumber, parseNumber } from '../values/number.js';
import { textOfNumber } from '../values/number-text.js';
import { entriesOf, itemsOf } from '../values/parts.js';
import { risk } from '../risk.js';
import { hasSecret, withoutSecrets } from '../values/secrets.js';
import { isWhollyKnown } from '../values/sets.js';
import { derived, reasonOf, symbolOfCall } from '../values/symbol.js';
import { sortedKeys } from '../values/text.js';
import { isNull, OpenUnknown, Secret, type TfValue } from '../values/value.js';
import { writtenJson } from '../values/written-json.js';
import { parameters } from './arguments.js';
import { addressable, nested } from '../bounds.js';
import type { FunctionTable } from './row.js';

/** JSON as Go writes it: keys in order, and what could harm in HTML escaped. */
export function encodeJson(value: TfValue): string {
  if (isNull(value)) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return String(value);
  if (isNumber(value)) return textOfNumber(value);
  const items = itemsOf(value);
  if (items !== undefined) return `[${items.map(encodeJson).join(',')}]`;
  const entries = entriesOf(value) ?? refuse('the value cannot be written as JSON');
  return `{${sortedKeys(entries)
    .map(key => `${quoted(key)}:${encodeJson(entries[key] ?? null)}`)
    .join(',')}}`;
}

/** The text is sensitive as a whole when a part of it is. */
function jsonOf(value: TfValue): TfValue {
  const isCovered = hasSecret(value);
  const open = isCovered ? withoutSecrets(value) : value;
  const written = isWhollyKnown(open) ? encodeJson(open) : openJson(value);
  return isCovered ? new Secret(written) : written;
}

/** A text of which parts are not known: whoever reads the JSON in it gets to the others. */
function openJson(value: TfValue): TfValue {
  risk();
  const symbol = symbolOfCall('jsonencode', [value]);
  return new OpenUnknown({ symbol, reason: reasonOf([value]), type: 'string', encoded: value });
}

function quoted(value: string): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029\u007f]/gu, letter =>
    letter === '\u007f' ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Marks texts that stand for numbers which JavaScript would round. */
const marker = '\u{f0000}';

function decodeJson(written: string): TfValue {
  addressable(written.length);
  try {
    return fromJson(JSON.parse(withMarkedNumbers(written)) as unknown, 0);
  } catch (error) {
    // The runtime quotes a part of the text, which may be settings with secrets.
    if (error instanceof SyntaxError)
      return refuse(`the text is no JSON: ${error.message.replace(/, (?:\.\.\.)?".*$/su, '')}`);
    throw error;
  }
}

function withMarkedNumbers(written: string): string {
  if (!/\d{16}|\.\d|[eE]/u.test(written)) return written;
  return written.replace(/"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu, part =>
    part.startsWith('"') || /^-?\d{1,15}$/u.test(part) ? part : `"${marker}${part}"`,
  );
}

/** What is parsed, as a value: lists become tuples. */
function fromJson(json: unknown, depth: number): TfValue {
  nested(depth);
  if (typeof json === 'string')
    return json.startsWith(marker) ? (parseNumber(json.slice(marker.length)) ?? json) : json.normalize('NFC');
  if (typeof json === 'number' || typeof json === 'boolean' || json === null) return json;
  if (isList(json)) return (json as readonly unknown[]).map(item => fromJson(item, depth + 1));
  if (typeof json !== 'object') return refuse('the value cannot be read');
  return Object.fromEntries(
    Object.entries(json).map(([key, inner]) => [key.normalize('NFC'), fromJson(inner, depth + 1)]),
  );
}

export const jsonFunctions: FunctionTable = {
  jsonencode: {
    parameters: [{ name: 'val', type: 'any', isNullable: true }],
    result: 'string',
    takesUnknowns: 'anywhere',
    takesSecrets: true,
    call: ([value = null]) => jsonOf(value),
  },
  jsondecode: {
    parameters: parameters({ str: 'string' }),
    result: 'unknown',
    takesUnknowns: 'anywhere',
    call: args => {
      const [written = null] = args;
      if (typeof written === 'string') return decodeJson(written);
      const open = writtenJson(written);
      return open instanceof Unknown ? derived(symbolOfCall('jsondecode', [written]), args) : open;
    },
  },
};
