import { isAlias, isMap, isScalar, isSeq, parseDocument, Scalar, type Alias, type Node, type YAMLMap } from 'yaml';
import { convertTo } from '../values/convert.js';
import { spend } from '../budget.js';
import { isRefusal, refuse } from '../error.js';
import { fromInteger, NumberRangeError, parseNumber, type TfNumber } from '../values/number.js';
import { isNull, isPlainObject, type TfValue } from '../values/value.js';
import { addressable, nested } from '../bounds.js';
import { parseMoment, rfc3339 } from './moment.js';

/** Words that mean something where they stand without quotes; Terraform's YAML is that of version 1.1 here. */
const words: ReadonlyMap<string, null | boolean> = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(word => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(word => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
]);

const integer = /^(?:[-+]?\d+|0o[0-7]+|0x[0-9a-fA-F]+)$/u;
const float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/u;
const infinity = /^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/u;
const timestamp =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(Z|[-+]\d\d:\d\d)| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/u;

const tags: ReadonlySet<string | undefined> = new Set(
  ['str', 'bool', 'int', 'float', 'null', 'timestamp', 'binary'].map(tag => `tag:yaml.org,2002:${tag}`),
);

/** The value of a YAML document as Terraform reads it (go-cty-yaml); lists become tuples. */
export function decodeYaml(written: string): TfValue {
  addressable(written.length);
  const document = parseDocument(written, {
    schema: 'failsafe',
    version: '1.1',
    uniqueKeys: false,
    merge: false,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error !== undefined) return refuse(`the text is no YAML: ${error.message.replace(/:?\n.*$/su, '')}`);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.source === '' && !/^---/mu.test(written))) {
    return /^---/mu.test(written) ? null : refuse('the text has no YAML document');
  }
  return new Decoder().value(contents, 0);
}

class Decoder {
  readonly #open = new Set<Node>();
  readonly #anchors = new Map<string, Node>();

  value(node: Alias | Node | null, depth: number): TfValue {
    nested(depth);
    spend(1);
    if (node === null) return null;
    if (isAlias(node)) return this.#alias(node, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return resolveScalar(node);
    if (this.#open.has(node)) return refuse('an alias in the YAML refers to what it is in');
    this.#open.add(node);
    try {
      if (isSeq(node)) return node.items.map(item => this.value(item as Node | null, depth + 1));
      return isMap(node) ? this.#map(node, depth) : refuse('the YAML cannot be read');
    } finally {
      this.#open.delete(node);
    }
  }

  #alias(alias: Alias, depth: number): TfValue {
    const target = this.#anchors.get(alias.source);
    return target === undefined ? refuse(`there is no anchor ${alias.source}`) : this.value(target, depth + 1);
  }

  #map(map: YAMLMap, depth: number): TfValue {
    const entries = new Map<string, TfValue>();
    for (const { key, value } of map.items) {
      const inner = this.value(value as Node | null, depth + 1);
      if (isMerge(key)) for (const [name, merged] of Object.entries(plainObject(inner))) entries.set(name, merged);
      else entries.set(this.#key(key as Node | null, depth), inner);
    }
    return Object.fromEntries(entries);
  }

  #key(key: Node | null, depth: number): string {
    const value = this.value(key, depth + 1);
    const name = isNull(value) ? refuse('a key of the YAML is null') : convertTo(value, 'string');
    return typeof name === 'string' ? name : refuse('a key of the YAML is no text');
  }
}

function isMerge(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === Scalar.PLAIN;
}

function plainObject(value: TfValue): { readonly [name: string]: TfValue } {
  return isPlainObject(value) ? value : refuse('only a map can be merged');
}

function resolveScalar({ source, value, type, tag }: Scalar): TfValue {
  const written = (typeof value === 'string' ? value : (source ?? '')).normalize('NFC');
  if (tag !== undefined && tag !== '!' && !tags.has(tag)) return refuse(`the tag ${tag} of the YAML is not supported`);
  const isPlain = type === undefined || type === Scalar.PLAIN;
  const short = tag?.slice('tag:yaml.org,2002:'.length);
  if (short === 'str' || short === 'binary' || tag === '!' || !isPlain) return written;
  if (short === 'null') return null;
  const word = words.get(written);
  if (word !== undefined) return word;
  if (infinity.test(written)) return refuse('an infinite number cannot be kept');
  return (
    momentOf(written) ?? numberOf(written) ?? (short === undefined ? written : refuse(`“${written}” is no ${short}`))
  );
}

function momentOf(written: string): string | undefined {
  const found = timestamp.exec(written);
  if (found === null) return undefined;
  const [year = '', month = '', day = ''] = found.slice(1, 4);
  const [hour = '0', minute = '0', second = '0'] = found[4] === undefined ? found.slice(8, 11) : found.slice(4, 7);
  const date = [year, two(month), two(day)].join('-');
  const time = [hour, minute, second].map(two).join(':');
  try {
    return rfc3339(parseMoment(`${date}T${time}${found[7] ?? 'Z'}`));
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

function numberOf(written: string): TfNumber | undefined {
  if (!integer.test(written) && !float.test(written)) return undefined;
  try {
    return /^0[ox]/u.test(written) ? fromInteger(BigInt(written)) : parseNumber(written);
  } catch (error) {
    if (error instanceof NumberRangeError) return refuse(error.message);
    throw error;
  }
}
