import { code, endOfScalar, endOfText, skipSpace, type Span } from './scan.js';

/** The first place where a text stops being JSON. */
export interface JsonFault {
  /** In bytes from the beginning of the input. */
  readonly at: number;
  /** True when nothing is wrong but that the text ends. */
  readonly isEnd: boolean;
  /** What is wrong there, as half a sentence. */
  readonly problem: string;
  /** The keys and indexes of the values that were open. */
  readonly path: readonly (string | number)[];
}

/** The problem of a text that is no JSON from its first character on. */
export const missingValue = 'a value is missing';

/** What comes next: a value, whatever follows an opening bracket, a key, or whatever follows a value. */
type State = 'value' | 'opened' | 'key' | 'behind' | 'done';

interface Frame {
  readonly isList: boolean;
  /** The index or key of the child that is being read; undefined while its key is. */
  step: number | Span | undefined;
}

/**
 * Finds what is wrong with the JSON that begins at `start`, after JSON.parse has refused it: not
 * every version of the runtime says where. It follows the grammar of RFC 8259 without recursion,
 * so that no depth can break it. Undefined when nothing is wrong with the first value.
 */
export function findFault(bytes: Uint8Array, start: number): JsonFault | undefined {
  return new GrammarCheck(bytes, start).run();
}

const escapes = new Set([...'"\\/bfnrt'].map(character => character.charCodeAt(0)));
const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const beginningOfWord = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?)$/;

class GrammarCheck {
  readonly #bytes: Uint8Array;
  readonly #open: Frame[] = [];
  #at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  run(): JsonFault | undefined {
    let next: State | JsonFault = 'value';
    while (typeof next === 'string') {
      if (next === 'done') return undefined;
      this.#at = skipSpace(this.#bytes, this.#at);
      next = this.#step(next);
    }
    return next;
  }

  #step(state: Exclude<State, 'done'>): State | JsonFault {
    if (state === 'value') return this.#value();
    if (state === 'key') return this.#key();
    if (state === 'behind') return this.#behind();
    if (this.#isClose()) return this.#closed();
    return this.#open.at(-1)?.isList === true ? 'value' : 'key';
  }

  #value(): State | JsonFault {
    const first = this.#bytes[this.#at];
    if (first === code.quote) return this.#text() ?? 'behind';
    if (first !== code.brace && first !== code.bracket) return this.#scalar() ?? 'behind';
    const isList = first === code.bracket;
    this.#open.push({ isList, step: isList ? 0 : undefined });
    this.#at += 1;
    return 'opened';
  }

  #key(): State | JsonFault {
    const frame = this.#open.at(-1);
    const start = this.#at;
    if (frame !== undefined) frame.step = undefined;
    if (this.#bytes[start] !== code.quote) return this.#fault(start, 'a key in double quotes is missing');
    const fault = this.#text();
    if (fault !== undefined) return fault;
    if (frame !== undefined) frame.step = { start, end: this.#at };
    this.#at = skipSpace(this.#bytes, this.#at);
    if (this.#bytes[this.#at] !== code.colon) return this.#fault(this.#at, 'a colon is missing');
    this.#at += 1;
    return 'value';
  }

  #behind(): State | JsonFault {
    const frame = this.#open.at(-1);
    if (frame === undefined) return 'done';
    if (this.#isClose()) return this.#closed();
    if (this.#bytes[this.#at] !== code.comma)
      return this.#fault(this.#at, frame.isList ? 'a comma or ] is missing' : 'a comma or } is missing');
    this.#at += 1;
    if (typeof frame.step !== 'number') return 'key';
    frame.step += 1;
    return 'value';
  }

  #isClose(): boolean {
    return this.#bytes[this.#at] === (this.#open.at(-1)?.isList === true ? code.bracketEnd : code.braceEnd);
  }

  #closed(): State {
    this.#open.pop();
    this.#at += 1;
    return 'behind';
  }

  #text(): JsonFault | undefined {
    const end = endOfText(this.#bytes, this.#at) ?? this.#bytes.length + 1;
    for (let next = this.#at + 1; next < end - 1; next += 1) {
      const byte = this.#bytes[next] ?? 0;
      if (byte < 0x20) return this.#fault(next, 'a text holds a line break or a control character');
      if (byte !== code.backslash) continue;
      const fault = this.#escape(next + 1);
      if (fault !== undefined) return fault;
      next += 1;
    }
    if (end > this.#bytes.length) return this.#fault(this.#bytes.length, 'a text does not end');
    this.#at = end;
    return undefined;
  }

  #escape(at: number): JsonFault | undefined {
    const byte = this.#bytes[at];
    if (byte === undefined) return this.#fault(at, 'a text does not end');
    if (byte !== 0x75)
      return escapes.has(byte) ? undefined : this.#fault(at, 'a text holds an escape that JSON does not know');
    for (let digit = at + 1; digit <= at + 4; digit += 1) {
      const isHex = /^[0-9a-fA-F]$/.test(String.fromCharCode(this.#bytes[digit] ?? 0));
      if (!isHex) return this.#fault(digit, 'four hexadecimal digits are missing');
    }
    return undefined;
  }

  #scalar(): JsonFault | undefined {
    const start = this.#at;
    const end = endOfScalar(this.#bytes, start);
    // Nothing that JSON knows is longer, except for numbers that nobody means.
    const text = new TextDecoder().decode(this.#bytes.subarray(start, Math.min(end, start + 1000)));
    if (end === this.#bytes.length && beginningOfWord.test(text) && !word.test(text))
      return this.#fault(end, missingValue);
    if (!word.test(text)) return this.#fault(start, missingValue);
    this.#at = end;
    return undefined;
  }

  #fault(at: number, problem: string): JsonFault {
    const path = this.#open.flatMap(({ step }) => {
      if (typeof step !== 'object') return step ?? [];
      return String(JSON.parse(new TextDecoder().decode(this.#bytes.subarray(step.start, step.end))));
    });
    return { at, isEnd: at >= this.#bytes.length, problem, path };
  }
}
