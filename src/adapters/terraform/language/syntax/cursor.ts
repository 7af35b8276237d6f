import { ExpressionError } from '../error.js';

/** How deep brackets, templates and conditions may stand in each other. */
const deepest = 250;

const patterns = {
  name: /[\p{ID_Start}_][\p{ID_Continue}-]*/uy,
  // A number of several points is one for the language's scanner, so that `a.0.1` can be refused with a reason.
  number: /\d(?:\d|[eE][+-]?\d|\.(?=\d))*/y,
  blank: /(?:[ \t]|\/\*[\s\S]*?\*\/)+/y,
  blankLines: /(?:\s|\/\*[\s\S]*?\*\/|(?:#|\/\/)[^\n]*)+/y,
  lineEnd: /(?:(?:#|\/\/)[^\n]*)?(?:\r?\n|$)/y,
};

/** Marks that may begin with another mark, by that one. */
const longer: Readonly<Record<string, readonly string[]>> = {
  '=': ['==', '=>'],
  '!': ['!='],
  '<': ['<=', '<<'],
  '>': ['>='],
  '/': ['//', '/*'],
  '.': ['...'],
  ':': ['::'],
  '%': ['%{'],
};

/** A place in the text of an expression, with what is read there. */
export class Cursor {
  readonly text: string;
  at = 0;
  /** Whether the end of a line means something, which it does between the items of an object. */
  #mindsLines = false;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  fail(message: string, at = this.at): never {
    throw new ExpressionError(message, at);
  }

  /** Passes blanks and comments; ends of lines too where they mean nothing. */
  skip(): void {
    this.#match(this.#mindsLines ? patterns.blank : patterns.blankLines);
  }

  isAtEnd(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  /** Whether a mark stands here, and not a longer one that begins with it. */
  is(mark: string): boolean {
    this.skip();
    if (!this.text.startsWith(mark, this.at)) return false;
    return !(longer[mark]?.some(other => this.text.startsWith(other, this.at)) ?? false);
  }

  /** Passes a mark if it stands here. */
  take(mark: string): boolean {
    if (!this.is(mark)) return false;
    this.at += mark.length;
    return true;
  }

  expect(mark: string, message: string): void {
    if (!this.take(mark)) this.fail(message);
  }

  /** Passes the end of a line, with the comment before it. */
  takeLineEnd(): boolean {
    this.skip();
    return this.at < this.text.length && this.#match(patterns.lineEnd) !== undefined;
  }

  name(): string | undefined {
    this.skip();
    return this.#match(patterns.name);
  }

  /** Passes a keyword if it stands here. */
  takeWord(word: string): boolean {
    const start = this.at;
    if (this.name() === word) return true;
    this.at = start;
    return false;
  }

  number(): string | undefined {
    this.skip();
    return this.#match(patterns.number);
  }

  /** Reads something with the ends of lines meaning something or not, within the bounds of depth. */
  inside<T>(mindsLines: boolean, read: () => T): T {
    const outer = this.#mindsLines;
    if (this.#depth >= deepest) this.fail(`the expression is nested more than ${deepest} levels deep`);
    this.#depth += 1;
    this.#mindsLines = mindsLines;
    try {
      return read();
    } finally {
      this.#mindsLines = outer;
      this.#depth -= 1;
    }
  }

  /** The same without a change of lines. */
  deeper<T>(read: () => T): T {
    return this.inside(this.#mindsLines, read);
  }

  /** What the pattern, which is sticky, matches here. */
  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}
