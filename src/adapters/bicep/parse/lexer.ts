import { ProblemList } from './problem-list.js';
import type { Comment, SyntaxProblem } from '../syntax.js';
import { readMultiLinePart, readPart, runLength, type TextPart } from './text-token.js';
import { punctuation, type Token, type TokenKind } from './token.js';

const longestName = 255;
const patterns = {
  word: /\w+/y,
  digits: /\d+/y,
  restOfLine: /[^\r\n]*/y,
  blank: /[ \t]+/y,
  lineBreaks: /[\r\n]+/y,
  directive: /#(?:disable-next-line|disable-diagnostics|restore-diagnostics)(?![\w-])/y,
};

/** The marks that begin with a character, the longest first, by its code. */
const marksBy: (readonly (typeof punctuation)[number][] | undefined)[] = [];
for (const mark of punctuation) {
  const code = mark.charCodeAt(0);
  marksBy[code] = [...(marksBy[code] ?? []), mark];
}

const keywords: ReadonlyMap<string, TokenKind> = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
]);

/** What a `}` closes inside a hole: another brace, or the hole of a text that opened with so many dollars. */
type Opened = 'brace' | number;

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

/** Cuts the text of a file into tokens. It never throws: what is no token is a problem. Takes linear time. */
export function tokenize(text: string): Tokens {
  const lexer = new Lexer(text);
  lexer.run();
  return { tokens: lexer.tokens, comments: lexer.comments, problems: lexer.problems.list };
}

class Lexer {
  readonly tokens: Token[] = [];
  readonly comments: Comment[] = [];
  readonly problems = new ProblemList();
  readonly #text: string;
  #at = 0;
  /** Empty outside of holes, as only there a `}` may go on with a text. */
  readonly #opened: Opened[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
    while (this.#at < this.#text.length) this.#step(this.#text.charCodeAt(this.#at));
    this.#push('end', this.#at);
  }

  #step(code: number): void {
    if (isBlank(code)) this.#at = this.#endOf(patterns.blank);
    else if (isLetter(code)) this.#name();
    else if (isLineBreak(code)) this.#newline();
    else if (code === 0x27 || code === 0x24) this.#openText();
    else if (code >= 0x30 && code <= 0x39) this.#push('integer', this.#endOf(patterns.digits));
    else if (code === 0x2f && this.#comment()) return;
    else if (code === 0x23 && this.#directive()) return;
    else this.#mark(code);
  }

  /** Where the pattern, which is sticky, stops to match; the place itself when it does not. */
  #endOf(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text) ? pattern.lastIndex : this.#at;
  }

  #push(kind: TokenKind, end: number): void {
    this.tokens.push({ kind, start: this.#at, end });
    this.#at = end;
  }

  #report(start: number, end: number, message: string): void {
    this.problems.add({ start, end }, message);
  }

  #name(): void {
    const start = this.#at;
    const end = this.#endOf(patterns.word);
    // A keyword is four or five letters long, so that most names need not be cut out.
    const keyword = end - start === 4 || end - start === 5 ? keywords.get(this.#text.slice(start, end)) : undefined;
    this.#push(keyword ?? 'name', end);
    if (end - start > longestName)
      this.#report(start, end, `expected a name of at most ${longestName} characters, found one of ${end - start}`);
  }

  #newline(): void {
    if (this.#opened.length > 0) {
      this.#report(this.#at, this.#at, `expected “}” at the end of a hole in a text, found the end of the line`);
      this.#opened.length = 0;
      this.#push('text-end', this.#at);
    }
    const end = this.#endOf(patterns.lineBreaks);
    if (this.tokens.at(-1)?.kind === 'newline') this.#at = end;
    else this.#push('newline', end);
  }

  /** At a quote, or at dollars that have to stand before three of them. */
  #openText(): void {
    const dollars = runLength(this.#text, this.#at, 0x24);
    const behind = this.#at + dollars;
    if (this.#text.startsWith(`'''`, behind)) {
      this.#part(readMultiLinePart(this.#text, behind + 3, dollars, this.#at), dollars, true);
    } else if (dollars > 0) this.#unknown(behind);
    else this.#part(readPart(this.#text, this.#at + 1), 0, true);
  }

  /** Goes on with a text behind a hole in it. */
  #resumeText(dollars: number): void {
    const { length } = this.#opened;
    const behind = this.#at + 1;
    const part = dollars === 0 ? readPart(this.#text, behind) : readMultiLinePart(this.#text, behind, dollars);
    this.#opened.length = length - 1;
    this.#part(part, dollars, false);
  }

  #part(part: TextPart, dollars: number, isFirst: boolean): void {
    for (const { start, end, message } of part.problems) this.#report(start, end, message);
    if (part.opensHole) {
      this.#opened.push(dollars);
      this.#push(isFirst ? 'text-start' : 'text-middle', part.end);
    } else this.#push(isFirst ? 'text' : 'text-end', part.end);
  }

  #comment(): boolean {
    const start = this.#at;
    const second = this.#text.charCodeAt(start + 1);
    if (second === 0x2f) {
      this.#at = this.#endOf(patterns.restOfLine);
      this.comments.push({ start, end: this.#at, kind: 'line' });
      return true;
    }
    if (second !== 0x2a) return false;
    const close = this.#text.indexOf('*/', start + 2);
    if (close === -1)
      this.#report(start, start + 2, 'expected “*/” at the end of a comment, found the end of the file');
    this.#at = close === -1 ? this.#text.length : close + 2;
    this.comments.push({ start, end: this.#at, kind: 'block' });
    return true;
  }

  /** A line that switches diagnostics of the compiler; it has to be the first on its line. */
  #directive(): boolean {
    const start = this.#at;
    const end = this.#endOf(patterns.directive);
    if (end === start || !this.#isFirstOnLine()) return false;
    this.#at = end;
    const rest = this.#text.slice(end, this.#endOf(patterns.restOfLine));
    const codes = rest
      .split(/\/[/*]/, 1)
      .join('')
      .trimEnd();
    if (codes.trim() === '') this.#report(start, end, `expected the code of a diagnostic, found the end of the line`);
    this.#at = end + codes.length;
    this.comments.push({ start, end: this.#at, kind: 'directive' });
    return true;
  }

  #isFirstOnLine(): boolean {
    let before = this.#at - 1;
    while (isBlank(this.#text.charCodeAt(before))) before -= 1;
    return before < 0 || isLineBreak(this.#text.charCodeAt(before));
  }

  #mark(code: number): void {
    const last = this.#opened.at(-1);
    if (code === 0x7d && typeof last === 'number') {
      this.#resumeText(last);
      return;
    }
    if (code === 0x7b && last !== undefined) this.#opened.push('brace');
    if (code === 0x7d && last === 'brace') this.#opened.pop();
    const mark = marksBy[code]?.find(candidate => this.#text.startsWith(candidate, this.#at));
    if (mark === undefined) this.#unknown(this.#at + (this.#text.codePointAt(this.#at) === code ? 1 : 2));
    else this.#push(mark, this.#at + mark.length);
  }

  #unknown(end: number): void {
    const found = shown(this.#text.slice(this.#at, end));
    const isQuote = this.#text.charCodeAt(this.#at) === 0x22;
    const message = isQuote
      ? 'expected a text in single quotes, found “"”'
      : `found ${found}, which begins nothing in Bicep`;
    this.#report(this.#at, end, message);
    this.#push('unknown', end);
  }
}

/** A space of another kind, say, cannot be seen: then its number is told. */
function shown(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{Z}\p{C}]/u.test(character) ? `the character U+${code}` : `“${character}”`;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
