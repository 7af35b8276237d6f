import { ownProperty } from '../../../core/own-property.js';
import type { Json } from '../../../graph/value.js';
import { maximumDepth } from '../../json/shape.js';

/** Where a value begins and ends, in UTF-16 units, and where what is in it does: by name, or by index. */
export interface Spot {
  readonly offset: number;
  readonly end: number;
  readonly parts: ReadonlyMap<string, Spot> | undefined;
}

/** Why and where a text is not JSON even with the platform's tolerance. */
export class JsonFault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Reads JSON as Azure Resource Manager does: with comments, commas behind the last item, and lines
 * that end inside a string. Throws a JsonFault.
 */
export function readTolerantJson(text: string): Json {
  return new Reader(text).document(undefined);
}

/** The value of a text that may be such JSON; undefined where it is none. */
export function jsonIn(text: string): Json | undefined {
  try {
    return readTolerantJson(text);
  } catch (error) {
    if (error instanceof JsonFault) return undefined;
    throw error;
  }
}

/** Where the values of such a text stand. Throws a JsonFault. */
export function spotsIn(text: string): Spot {
  const spot = new OpenSpot();
  new Reader(text).document(spot);
  return spot;
}

/** A spot that is being read. */
class OpenSpot implements Spot {
  offset = 0;
  end = 0;
  parts: Map<string, Spot> | undefined;

  /** The spot of a part, to be filled in. */
  part(step: string): OpenSpot {
    const inner = new OpenSpot();
    (this.parts ??= new Map()).set(step, inner);
    return inner;
  }
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value of the whole text; where there is a spot it is filled in. */
  document(spot: OpenSpot | undefined): Json {
    const value = this.#value(spot, 0);
    this.#skip();
    if (this.#at < this.#text.length) throw new JsonFault('something stands behind the end', this.#at);
    return value;
  }

  #value(spot: OpenSpot | undefined, depth: number): Json {
    this.#skip();
    const start = this.#at;
    if (depth > maximumDepth) throw new JsonFault(`nested more than ${maximumDepth} levels deep`, start);
    const value = this.#valueOf(this.#text[start], spot, depth);
    if (spot !== undefined) [spot.offset, spot.end] = [start, this.#at];
    return value;
  }

  #valueOf(first: string | undefined, spot: OpenSpot | undefined, depth: number): Json {
    if (first === '{') return this.#object(spot, depth);
    if (first === '[') return this.#list(spot, depth);
    if (first === '"' || first === "'") return this.#string(first);
    return this.#word();
  }

  #object(spot: OpenSpot | undefined, depth: number): Json {
    const members: [string, Json][] = [];
    this.#at += 1;
    while (!this.#closes('}')) {
      const quote = this.#text[this.#at];
      if (quote !== '"' && quote !== "'") throw new JsonFault('a key in quotes is missing', this.#at);
      const key = this.#string(quote);
      this.#skip();
      if (this.#text[this.#at] !== ':') throw new JsonFault(`a colon is missing behind "${key}"`, this.#at);
      this.#at += 1;
      members.push([key, this.#value(spot?.part(key), depth + 1)]);
      this.#comma('}');
    }
    // Unlike an assignment, this makes `__proto__` a member like all others.
    return Object.fromEntries(members);
  }

  #list(spot: OpenSpot | undefined, depth: number): Json {
    const items: Json[] = [];
    this.#at += 1;
    while (!this.#closes(']')) {
      items.push(this.#value(spot?.part(String(items.length)), depth + 1));
      this.#comma(']');
    }
    return items;
  }

  #closes(bracket: string): boolean {
    this.#skip();
    if (this.#at >= this.#text.length) throw new JsonFault('the text ends before its JSON does', this.#at);
    if (this.#text[this.#at] !== bracket) return false;
    this.#at += 1;
    return true;
  }

  #comma(bracket: string): void {
    this.#skip();
    const next = this.#text[this.#at];
    if (next === ',') this.#at += 1;
    else if (next !== bracket && next !== undefined) throw new JsonFault('a comma is missing', this.#at);
  }

  #string(quote: string): string {
    const start = this.#at;
    let result = '';
    let from = start + 1;
    for (let at = from; at < this.#text.length; at += 1) {
      const character = this.#text[at];
      if (character === quote) {
        this.#at = at + 1;
        return result + this.#text.slice(from, at);
      }
      if (character !== '\\') continue;
      const [unescaped, length] = this.#escape(at + 1);
      result += this.#text.slice(from, at) + unescaped;
      at += length;
      from = at + 1;
    }
    throw new JsonFault('a string is not closed', start);
  }

  #escape(at: number): [text: string, length: number] {
    const letter = this.#text[at] ?? '';
    if (letter === 'u') {
      const digits = this.#text.slice(at + 1, at + 5);
      if (!/^[0-9a-f]{4}$/i.test(digits)) throw new JsonFault('four hexadecimal digits are missing', at);
      return [String.fromCharCode(Number.parseInt(digits, 16)), 5];
    }
    const known = ownProperty(escapes, letter);
    if (known === undefined) throw new JsonFault(`\\${letter} stands for nothing`, at - 1);
    return [known, 1];
  }

  #word(): Json {
    const word = /[^\s,:[\]{}"'/]*/y;
    word.lastIndex = this.#at;
    const found = word.exec(this.#text)?.[0] ?? '';
    const value = constants.get(found.toLowerCase()) ?? numberOf(found);
    if (value === undefined) {
      const isEnd = this.#at >= this.#text.length;
      throw new JsonFault(isEnd ? 'the text ends before its JSON does' : 'a value is missing', this.#at);
    }
    this.#at += found.length;
    return value.json;
  }

  /** Skips space and comments. */
  #skip(): void {
    for (;;) {
      const space = /\s*/y;
      space.lastIndex = this.#at;
      this.#at += space.exec(this.#text)?.[0].length ?? 0;
      if (this.#text[this.#at] !== '/') return;
      const isLine = this.#text[this.#at + 1] === '/';
      if (!isLine && this.#text[this.#at + 1] !== '*') return;
      const ending = isLine ? /[\r\n]|$/gu : /\*\//gu;
      ending.lastIndex = this.#at + 2;
      if (!ending.test(this.#text)) throw new JsonFault('a comment is not closed', this.#at);
      this.#at = ending.lastIndex;
    }
  }
}

const constants = new Map<string, { readonly json: Json }>([
  ['true', { json: true }],
  ['false', { json: false }],
  ['null', { json: null }],
]);

function numberOf(word: string): { readonly json: number } | undefined {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(word) ? { json: Number(word) } : undefined;
}
