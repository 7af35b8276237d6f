import { ownProperty } from '../../../../core/own-property.js';
import { refuse } from '../error.js';
import { risk } from '../risk.js';
import { symbolOfCall } from '../values/symbol.js';
import { ListValue, OpenUnknown, type TfValue } from '../values/value.js';
import { addressable } from '../bounds.js';
import { fromBase64, fromUtf8, toBase64, utf8 } from './bytes.js';
import { parseCsv } from './csv.js';
import { parameters, text } from './arguments.js';
import type { FunctionRow, FunctionTable } from './row.js';

function ofText(call: (value: string) => TfValue): FunctionRow {
  return { parameters: parameters({ str: 'string' }), result: 'string', call: args => call(text(args, 0)) };
}

/** A function of a text that is not worked out here. */
function leftOpen(name: string, reason: string): FunctionRow {
  return ofText(value => {
    risk();
    return new OpenUnknown({ symbol: symbolOfCall(name, [value]), reason, type: 'string' });
  });
}

/** As Go's url.QueryEscape. */
function urlEncode(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%20', '+')
    .replace(/[!'()*]/gu, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

function urlDecode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return refuse('the text is not a valid URL encoding');
  }
}

type Codec = { readonly encode: (value: string) => Uint8Array; readonly decode: (bytes: Uint8Array) => string };

const codecs: Readonly<Record<string, Codec>> = {
  'utf-8': { encode: utf8, decode: fromUtf8 },
  'utf-16le': { encode: value => utf16(value, true), decode: bytes => decodeWith('utf-16le', bytes) },
  'utf-16be': { encode: value => utf16(value, false), decode: bytes => decodeWith('utf-16be', bytes) },
};

function utf16(value: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(value.length * 2));
  for (let index = 0; index < value.length; index++) view.setUint16(index * 2, value.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}

function decodeWith(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC');
  } catch {
    return refuse(`the content is not valid ${name.toUpperCase()}`);
  }
}

/** Works with one of the encodings of a text; the others that Terraform knows are left open. */
function withCodec(name: string, args: readonly TfValue[], work: (codec: Codec, value: string) => string): TfValue {
  const encoding = text(args, 1);
  const key = encoding.toLowerCase().replace(/^utf(8|16)/u, 'utf-$1');
  const codec = ownProperty(codecs, key);
  if (codec !== undefined) return work(codec, text(args, 0));
  return new OpenUnknown({
    symbol: `${name}(${JSON.stringify(args)})`,
    reason: `the encoding ${encoding} is not worked out here`,
    type: 'string',
  });
}

function csvDecode(value: string): TfValue {
  addressable(value.length);
  const [header, ...rows] = parseCsv(value);
  if (header === undefined) return refuse('the header line is missing');
  if (new Set(header).size !== header.length) return refuse('two columns have one name');
  const attributes = new Map(header.map(name => [name, 'string' as const]));
  const items = rows.map(row => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
  return new ListValue({ kind: 'object', attributes }, items);
}

export const encodingFunctions: FunctionTable = {
  base64encode: ofText(value => toBase64(utf8(value))),
  base64decode: ofText(value => fromUtf8(fromBase64(value))),
  base64gzip: leftOpen('base64gzip', 'other programs than Terraform compress to other bytes'),
  base64gunzip: leftOpen('base64gunzip', 'compressed content is not unpacked here'),
  textencodebase64: {
    parameters: parameters({ string: 'string', encoding: 'string' }),
    result: 'string',
    call: args => withCodec('textencodebase64', args, (codec, value) => toBase64(codec.encode(value))),
  },
  textdecodebase64: {
    parameters: parameters({ source: 'string', encoding: 'string' }),
    result: 'string',
    call: args => withCodec('textdecodebase64', args, (codec, value) => codec.decode(fromBase64(value))),
  },
  urlencode: ofText(urlEncode),
  urldecode: ofText(urlDecode),
  csvdecode: { parameters: parameters({ str: 'string' }), result: 'unknown', call: args => csvDecode(text(args, 0)) },
};
