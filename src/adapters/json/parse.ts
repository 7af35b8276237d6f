import { Buffer, constants, isAscii } from 'node:buffer';
import { PreflightError } from '../../core/error.js';
import type { Notice } from '../../graph/notice.js';
import { makeAnew } from '../advice.js';
import { emptyInput, lookAlike, syntaxError } from './error.js';
import { childrenOf, code, endOfValue, skipSpace, type Child, type Span } from './scan.js';
import { lineAt } from './place.js';

/** A parsed input. Keys such as `__proto__` are members like all others: read them with Object.hasOwn. */
export interface Parsed {
  readonly value: unknown;
  /** Where it stands among what surrounds it; absent when it is all there is. */
  readonly span?: Span;
  readonly notices: readonly Notice[];
}

export interface ParseSettings {
  /** The longest text that is parsed at once, in bytes; what the runtime can hold unless told. */
  readonly longest?: number;
  /** Members of the outermost object that nobody reads: null in their place when the input is parsed in pieces. */
  readonly unused?: ReadonlySet<string>;
  /** Parses a text that is the whole input; JSON.parse unless told. */
  readonly parseText?: (text: string) => unknown;
}

/** A real plan needs four cuts; each looks at all bytes below it once more. */
const maximumCuts = 16;

/**
 * Parses UTF-8 text to a JSON value. Lines that a wrapper put around the JSON are skipped with a
 * notice. A text that is longer than a string can be is cut at its members and parsed in pieces.
 */
export function parseJson(utf8: Uint8Array, file: string, settings: ParseSettings = {}): Parsed {
  const parser = new Parser(utf8, file, settings);
  return parser.whole() ?? parser.embedded();
}

class Parser {
  readonly #bytes: Uint8Array;
  readonly #file: string;
  readonly #longest: number;
  readonly #unused: ReadonlySet<string>;
  readonly #parseText: (text: string) => unknown;
  readonly #decoder = new TextDecoder();

  constructor(bytes: Uint8Array, file: string, settings: ParseSettings) {
    this.#bytes = bytes;
    this.#file = file;
    this.#longest = settings.longest ?? constants.MAX_STRING_LENGTH;
    this.#unused = settings.unused ?? new Set();
    this.#parseText = settings.parseText ?? JSON.parse;
  }

  /** The fast way: the input is JSON and nothing else, and fits. */
  whole(): Parsed | undefined {
    if (this.#bytes.length > this.#longest) return undefined;
    const value = this.#attempt(() => this.#parseText(this.#text({ start: 0, end: this.#bytes.length })));
    return value === undefined ? undefined : { value, notices: [] };
  }

  /** The patient way: every JSON object that begins a line, with whatever stands around it. */
  embedded(): Parsed {
    const first = skipSpace(this.#bytes, 0);
    if (first >= this.#bytes.length) throw emptyInput(this.#file);
    if (isListStart(this.#bytes, first)) return { value: this.#documentAt(first).value, notices: [] };
    const documents = [...this.#documents(first)];
    const [only] = documents;
    if (only === undefined) throw lookAlike(this.#bytes, this.#file) ?? syntaxError(this.#bytes, first, this.#file);
    const plans = documents.filter(({ value }) => Object.hasOwn(value as object, 'format_version'));
    const [plan, second] = plans;
    if (second !== undefined) throw this.#several(plans.length, second);
    const chosen = plan ?? only;
    return { value: chosen.value, span: chosen, notices: this.#skipped(chosen) };
  }

  *#documents(first: number): Generator<Document> {
    let start: number | undefined = this.#bytes[first] === code.brace ? first : nextLineStart(this.#bytes, first);
    start ??= this.#insideLine(first);
    while (start !== undefined) {
      const document = this.#documentAt(start);
      yield document;
      const behind = skipSpace(this.#bytes, document.end);
      start = this.#bytes[behind] === code.brace ? behind : nextLineStart(this.#bytes, document.end);
    }
  }

  /** Behind something else in a line, such as a time stamp. Source code has such braces, too. */
  #insideLine(first: number): number | undefined {
    if (lookAlike(this.#bytes, this.#file) !== undefined) return undefined;
    const brace = this.#bytes.indexOf(code.brace, first);
    return brace === -1 ? undefined : brace;
  }

  #documentAt(start: number): Document {
    const end = endOfValue(this.#bytes, start);
    const value = end === undefined ? undefined : this.#attempt(() => this.#piece({ start, end }, 0));
    if (end === undefined || value === undefined) {
      const isFirst = start === skipSpace(this.#bytes, 0);
      throw (isFirst ? undefined : lookAlike(this.#bytes, this.#file)) ?? syntaxError(this.#bytes, start, this.#file);
    }
    return { value, start, end };
  }

  /** Parses a span; one that is too long for a string child by child. */
  #piece(span: Span, cuts: number): unknown {
    if (span.end - span.start <= this.#longest) return this.#parse(span);
    const first = this.#bytes[span.start];
    const isContainer = first === code.brace || first === code.bracket;
    if (!isContainer || cuts >= maximumCuts) {
      const message = 'the input is longer than a text can be, and a single value in it is, too';
      throw new PreflightError('input', message, { place: { file: this.#file }, advice: makeAnew });
    }
    const children = childrenOf(this.#bytes, span.start);
    return first === code.bracket ? this.#list(children, cuts) : this.#object(children, cuts);
  }

  #list(children: Iterable<Child>, cuts: number): unknown[] {
    const list: unknown[] = [];
    for (const child of children) list.push(this.#piece(child, cuts + 1));
    return list;
  }

  #object(children: Iterable<Child>, cuts: number): unknown {
    const members: [string, unknown][] = [];
    for (const child of children) {
      const key = child.key === undefined ? '' : String(this.#parse(child.key));
      const isUnused = cuts === 0 && this.#unused.has(key);
      members.push([key, isUnused ? null : this.#piece(child, cuts + 1)]);
    }
    // Unlike an assignment, this makes `__proto__` a member like all others.
    return Object.fromEntries(members);
  }

  #parse(span: Span): unknown {
    return JSON.parse(this.#text(span));
  }

  #text({ start, end }: Span): string {
    const bytes = this.#bytes.subarray(start, end);
    // Most plans are plain ASCII, of which Latin-1 is read ten times as fast.
    return isAscii(bytes) ? latin1(bytes) : this.#decoder.decode(bytes);
  }

  /** The value, or undefined when the text is not JSON. */
  #attempt(parse: () => unknown): unknown {
    try {
      return parse();
    } catch (cause) {
      if (cause instanceof SyntaxError) return undefined;
      if (!(cause instanceof RangeError)) throw cause;
      const message = 'the input is nested too deep to be read';
      throw new PreflightError('input', message, { place: { file: this.#file }, advice: makeAnew, cause });
    }
  }

  #several(count: number, second: Document): PreflightError {
    const place = { file: this.#file, line: lineAt(this.#bytes, second.start) };
    const advice = 'put each into a file of its own and give them all: vnet-preflight check a.json b.json';
    return new PreflightError('input', `the input holds ${count} JSON documents, one after another`, { place, advice });
  }

  #skipped(document: Document): Notice[] {
    const isAlone =
      skipSpace(this.#bytes, 0) === document.start && skipSpace(this.#bytes, document.end) >= this.#bytes.length;
    if (isAlone) return [];
    const before = lineAt(this.#bytes, document.start) - 1;
    const after = lineAt(this.#bytes, this.#bytes.length) - lineAt(this.#bytes, document.end);
    const lines = before + after === 0 ? '' : ` (lines before it: ${before}, behind it: ${after})`;
    const message =
      `skipped what stands around the JSON${lines}; ` +
      'in a workflow with hashicorp/setup-terraform, `terraform_wrapper: false` keeps it out';
    return [{ message, file: this.#file }];
  }
}

function latin1({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1');
}

interface Document extends Span {
  readonly value: unknown;
}

/** The next opening brace that begins a line. JSON inside JSON is indented, or does not begin a line. */
function nextLineStart(bytes: Uint8Array, from: number): number | undefined {
  for (let at = bytes.indexOf(code.lineFeed, from); at !== -1; at = bytes.indexOf(code.lineFeed, at + 1)) {
    if (bytes[at + 1] === code.brace) return at + 1;
  }
  return undefined;
}

/** True for a list of JSON; log lines begin with a bracket, too: `[command]/usr/bin/terraform`. */
function isListStart(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== code.bracket) return false;
  const next = bytes[skipSpace(bytes, at + 1)];
  return next === undefined || '{["]-0123456789'.includes(String.fromCharCode(next));
}
