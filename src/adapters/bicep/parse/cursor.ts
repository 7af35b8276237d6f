import { tokenize } from './lexer.js';
import { mergeProblems, ProblemList } from './problem-list.js';
import type { Comment, Identifier, Invalid, Span, SyntaxProblem } from '../syntax.js';
import type { Token, TokenKind } from './token.js';

/** Far above what people write, and low enough for everyone who walks the tree to do so by recursion. */
const deepest = 250;

const descriptions: { readonly [Kind in TokenKind]?: string } = {
  newline: 'the end of the line',
  end: 'the end of the file',
  text: 'a text',
  'text-start': 'a text',
  'text-middle': 'the end of a hole in a text',
  'text-end': 'the end of a hole in a text',
};

/**
 * The place in a file up to which it is read. After a failure it is *lost*: it reports nothing more until
 * `resume` has found a token from which reading can go on, so that one mistake gives one problem.
 */
export class Cursor {
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly #tokens: readonly Token[];
  readonly #lexical: readonly SyntaxProblem[];
  readonly #problems = new ProblemList();
  #index = 0;
  #token: Token;
  #lastEnd = 0;
  #isLost = false;
  #depth = 0;
  /** The depth of the deepest node since the last call of `measure`, as it is in the tree so far. */
  #reach = 0;
  /** Arrays and objects may not stand in the hole of a text, so that its end can be told. */
  isInHole = false;

  constructor(text: string) {
    const { tokens, comments, problems } = tokenize(text);
    this.text = text;
    this.comments = comments;
    this.#tokens = tokens;
    this.#lexical = problems;
    this.#token = tokens[0] ?? { kind: 'end', start: 0, end: 0 };
  }

  get token(): Token {
    return this.#token;
  }

  /** Where the last token that was taken ends. */
  get lastEnd(): number {
    return this.#lastEnd;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  problems(): readonly SyntaxProblem[] {
    return mergeProblems(this.#lexical, this.#problems.list);
  }

  /** The token so many behind the present one. */
  ahead(count: number): Token | undefined {
    return this.#tokens[this.#index + count];
  }

  /** The next token that is no new line. */
  behindNewline(): Token {
    return (this.#token.kind === 'newline' ? this.ahead(1) : undefined) ?? this.#token;
  }

  at(kind: TokenKind): boolean {
    return this.#token.kind === kind;
  }

  atKeyword(keyword: string): boolean {
    return this.isKeyword(this.#token, keyword);
  }

  isKeyword(token: Token | undefined, keyword: string): boolean {
    return (
      token?.kind === 'name' && token.end - token.start === keyword.length && this.text.startsWith(keyword, token.start)
    );
  }

  textOf({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  take(): Token {
    const token = this.#token;
    const next = this.#tokens[this.#index + 1];
    if (next === undefined) return token;
    this.#index += 1;
    this.#lastEnd = token.end;
    this.#token = next;
    return token;
  }

  /** Takes the token when it is of this kind. */
  accept(kind: TokenKind): Token | undefined {
    return this.at(kind) ? this.take() : undefined;
  }

  /** Takes a token that has to stand here, and fails when it does not. */
  expect(kind: TokenKind, expected = `“${kind}”`): boolean {
    if (this.accept(kind) !== undefined) return true;
    this.fail(expected);
    return false;
  }

  expectKeyword(keyword: string): boolean {
    if (!this.atKeyword(keyword)) this.fail(`“${keyword}”`);
    else this.take();
    return !this.#isLost;
  }

  /** A name that has to stand here; an empty one, and complained about, when it does not. */
  requireName(expected: string): Identifier {
    const { start } = this.token;
    return this.expectName(expected) ?? { start, end: start, name: '' };
  }

  expectName(expected: string): Identifier | undefined {
    const token = this.accept('name');
    if (token === undefined) this.fail(expected);
    return token === undefined ? undefined : { start: token.start, end: token.end, name: this.textOf(token) };
  }

  /** Reports that something else was expected here, and is lost from then on. */
  fail(expected: string): void {
    const { kind, start, end } = this.#token;
    const found = descriptions[kind] ?? `“${shorten(this.textOf(this.#token))}”`;
    if (kind === 'unknown') this.#isLost = true;
    this.failAt({ start, end: kind === 'newline' ? start : end }, `expected ${expected}, found ${found}`);
  }

  /** Reports something at another place than the present one, and is lost from then on. */
  failAt(span: Span, message: string): void {
    if (!this.#isLost) this.#problems.add(span, message);
    this.#isLost = true;
  }

  /** Reports something that does not keep it from reading on. */
  complain(span: Span, message: string): void {
    if (!this.#isLost) this.#problems.add(span, message);
  }

  /**
   * When lost, skips to the next token of these kinds, but not beyond the end of the line. It stays lost
   * at the end of a line that is not among them.
   */
  resume(...kinds: readonly TokenKind[]): void {
    if (!this.#isLost) return;
    while (!kinds.includes(this.#token.kind)) {
      if (this.at('newline') || this.at('end')) return;
      this.take();
    }
    this.#isLost = false;
  }

  invalid(): Invalid {
    return { kind: 'invalid', start: this.#token.start, end: this.#token.start };
  }

  /** Reads something that is one level deeper in the tree; where that is too deep, it fails and `otherwise` stands for it. */
  deeper<Result>(read: () => Result, otherwise: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > this.#reach) this.#reach = this.#depth;
    const result = this.#depth > deepest ? this.#tooDeep(otherwise) : read();
    this.#depth -= 1;
    return result;
  }

  #tooDeep<Result>(otherwise: () => Result): Result {
    this.failAt(this.#token, `expected at most ${deepest} levels of nesting, found more`);
    return otherwise();
  }

  /**
   * Reads a chain, in which each link lies around all that was read before: `a.b.c`, `a + b + c`. It has to
   * call `wrap` for each link, as these make the tree deeper without recursion.
   */
  chain<Result>(read: () => Result): Result {
    const outer = this.#reach;
    this.#reach = this.#depth;
    const result = read();
    if (outer > this.#reach) this.#reach = outer;
    return result;
  }

  /** Tells whether one more link may be put around; fails when it may not. */
  wrap(): boolean {
    this.#reach += 1;
    if (this.#reach <= deepest) return true;
    return this.#tooDeep(() => false);
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
