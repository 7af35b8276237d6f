import type { Value } from '../../../graph/value.js';
import { jsonIn } from '../json/tolerant-json.js';
import { at, textAt } from './arguments.js';
import { Refusal, onKnown, type FunctionRow } from './function-row.js';

const unclear = { reason: 'the text is not decoded alike everywhere' };

/** Functions that write a text in another form, and back (String functions for ARM templates). */
export const encodings: readonly FunctionRow[] = [
  onKnown('base64', 1, values => encode(textAt(values, 0))),
  onKnown('base64ToJson', 1, values => jsonIn(decode(textAt(values, 0)) ?? ''), unclear),
  onKnown('base64ToString', 1, values => decode(textAt(values, 0)), unclear),
  onKnown('dataUri', 1, dataUri, { reason: 'only strings are known to be written as text/plain' }),
  onKnown('dataUriToString', 1, values => dataUriToString(textAt(values, 0)), unclear),
  onKnown('uriComponent', 1, values => component(textAt(values, 0)), unclear),
  onKnown('uriComponentToString', 1, values => fromComponent(textAt(values, 0)), unclear),
];

function encode(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(''));
}

/** The text; undefined when the bytes are no UTF-8. */
function decode(base64: string): string | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) throw new Refusal('takes base64');
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function dataUri(values: readonly Value[]): string | undefined {
  const value = at(values, 0);
  return typeof value === 'string' ? `data:text/plain;charset=utf8;base64,${encode(value)}` : undefined;
}

function dataUriToString(text: string): string | undefined {
  const found = /^data:[^,;]*((?:;[^,;]*)*),(.*)$/s.exec(text);
  if (found === null) throw new Refusal('takes a data URI');
  const [, settings = '', body = ''] = found;
  if (/;charset=(?!utf-?8(?:;|$))/i.test(settings)) return undefined;
  return /;base64$/i.test(settings) ? decode(body) : fromComponent(body);
}

/** All but the unreserved characters of RFC 3986 is written with percent signs. */
function component(text: string): string | undefined {
  try {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return undefined;
  }
}

function fromComponent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
