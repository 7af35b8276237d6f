import type { Span } from './source-tree.js';

/** What is open while an expression is read: a bracket, a hole in a template, a text in quotes, or a heredoc. */
type Opened = 'bracket' | 'hole' | 'quote' | { readonly marker: string };

/** What an expression stands among: attributes of a body, items of an object, or elements of a list. */
export type Among = 'attributes' | 'items' | 'elements';

const patterns = {
  /** Identifier as in the HCL specification, and with an underscore in front. */
  name: /[\p{ID_Start}_][\p{ID_Continue}-]*/uy,
  spaces: /[ \t\r]+/y,
  restOfLine: /[^\r\n]*(?:\r(?!\n)[^\r\n]*)*/y,
  lineEnd: /[ \t\r]*(?:\n|$)/y,
  plainText: /[^"\\$%\n]+/y,
  plainLine: /[^$%\n]+/y,
  /** Spaces in it, but not behind it. */
  plainCode: /[^"#/<(){}[\],\n\r]*[^"#/<(){}[\],\s]/y,
  heredoc: /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy,
} as const;

/**
 * Reads through the text of a file in HCL. It tells where a name, a comment or an expression ends and nothing of what
 * an expression means: brackets, texts, templates and heredocs are followed so far as their ends need it, as the
 * tokens of hashicorp/hcl do (hclsyntax/scan_tokens.rl). It never throws and takes linear time.
 */
export class Cursor {
  readonly text: string;
  readonly comments: Span[] = [];
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The character that comes next; the empty text at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Takes a name; undefined, and nothing, where there is none. */
  name(): string | undefined {
    return this.#take(patterns.name)?.[0];
  }

  /** Takes spaces and comments inside of a line; a comment that ends the line is left standing. */
  skipSpace(): void {
    do this.#skip(patterns.spaces);
    while (this.text.startsWith('/*', this.at) && this.#comment());
  }

  /** Takes spaces, ends of lines and comments. */
  skipLines(): void {
    for (;;) {
      this.#skip(patterns.spaces);
      if (this.next === '\n') this.at += 1;
      else if (!this.#comment()) return;
    }
  }

  /**
   * Takes what belongs to an expression: up to a closing bracket, a comma among `items` and `elements`, or the end of
   * a line except among `elements`; none of them inside of brackets, texts or comments. Returns where it ends.
   */
  skipExpression(among: Among = 'attributes'): number {
    const opened: Opened[] = [];
    let end = this.at;
    for (;;) {
      const top = opened.at(-1);
      if (top === 'bracket' || top === 'hole' || (top === undefined && among === 'elements')) this.skipLines();
      else if (top === undefined) this.skipSpace();
      if (this.isAtEnd || (top === undefined && this.#endsExpression(among))) return end;
      this.#step(opened);
      end = this.at;
    }
  }

  /** Takes a text in quotes and returns it with its quotes. */
  quoted(): string {
    const start = this.at;
    const opened: Opened[] = ['quote'];
    this.at += 1;
    while (opened.length > 0 && !this.isAtEnd) this.#step(opened);
    return this.text.slice(start, this.at);
  }

  /** At the end of what began outside of all brackets: a comment to the end of the line ends it, too. */
  #endsExpression(among: Among): boolean {
    if (/[)\]}]/.test(this.next) || (among !== 'attributes' && this.next === ',')) return true;
    return this.next === '\n' || this.next === '#' || this.text.startsWith('//', this.at);
  }

  #step(opened: Opened[]): void {
    const top = opened.at(-1);
    if (top === 'quote') this.#quoted(opened);
    else if (typeof top === 'object') this.#heredoc(top.marker, opened);
    else this.#code(opened);
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.at = pattern.lastIndex;
    return found;
  }

  #skip(pattern: RegExp): boolean {
    return this.#take(pattern) !== undefined;
  }

  /** Takes a comment; what only opens one is a mark like others. */
  #comment(): boolean {
    const start = this.at;
    if (this.next === '#' || this.text.startsWith('//', start)) this.#skip(patterns.restOfLine);
    else if (this.text.startsWith('/*', start)) {
      const close = this.text.indexOf('*/', start + 2);
      this.at = close === -1 ? this.text.length : close + 2;
    } else return false;
    this.comments.push({ start, end: this.at });
    return true;
  }

  /** One step through code from what is neither space nor comment: plain characters, or one that opens or closes. */
  #code(opened: Opened[]): void {
    const heredoc = this.next === '<' ? this.#take(patterns.heredoc) : undefined;
    if (heredoc !== undefined) opened.push({ marker: heredoc[1] ?? '' });
    else if (!this.#skip(patterns.plainCode)) this.#mark(opened);
  }

  #mark(opened: Opened[]): void {
    const mark = this.next;
    this.at += 1;
    if (mark === '"') opened.push('quote');
    else if (mark === '(' || mark === '[' || mark === '{') opened.push('bracket');
    else if (mark === ')' || mark === ']' || mark === '}') opened.pop();
  }

  /** One step through a text in quotes. A line that ends in it is wrong; the text ends there, to go on with the next. */
  #quoted(opened: Opened[]): void {
    if (this.#skip(patterns.plainText)) return;
    const mark = this.next;
    if (mark === '\n') opened.pop();
    else if (mark === '"') {
      this.at += 1;
      opened.pop();
    } else if (mark === '\\') this.at += 2;
    else this.#dollar(opened);
  }

  /** One step through a heredoc, which a line with nothing but its marker ends. */
  #heredoc(marker: string, opened: Opened[]): void {
    if (this.text.charAt(this.at - 1) === '\n' && this.#isMarkerNext(marker)) {
      this.at += marker.length;
      opened.pop();
    } else if (this.#skip(patterns.plainLine)) return;
    else if (this.next === '\n') this.at += 1;
    else this.#dollar(opened);
  }

  #isMarkerNext(marker: string): boolean {
    this.#skip(patterns.spaces);
    if (!this.text.startsWith(marker, this.at)) return false;
    patterns.lineEnd.lastIndex = this.at + marker.length;
    return patterns.lineEnd.test(this.text);
  }

  /** At `$` or `%`: a hole, one that is escaped by a second mark, or the mark itself. */
  #dollar(opened: Opened[]): void {
    const mark = this.next;
    if (this.text.startsWith(`${mark}${mark}{`, this.at)) this.at += 3;
    else if (this.text.charAt(this.at + 1) === '{') {
      this.at += 2;
      opened.push('hole');
    } else this.at += 1;
  }
}
