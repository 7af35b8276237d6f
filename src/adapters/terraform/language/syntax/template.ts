import type { Cursor } from './cursor.js';
import type { Expression, ForExpression } from './syntax.js';
import { whiteSpace } from '../values/text.js';
import { unescape } from './unescape.js';

/** What ends a template: the quote that it began with, a line with the word of its heredoc, or the end of the text. */
export type TemplateEnd = { readonly kind: 'quote' | 'text' } | HeredocEnd;

export interface HeredocEnd {
  readonly kind: 'heredoc';
  readonly word: string;
  /** Written with `<<-`: the indentation that all lines share is taken away. */
  readonly isFlush: boolean;
}

/** A piece of a template before pieces are joined to a tree. */
type Piece =
  | { readonly kind: 'text'; text: string }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'if'; readonly condition: Expression; readonly at: number }
  | { readonly kind: 'for'; readonly head: ForHead; readonly at: number }
  | { readonly kind: 'else' | 'endif' | 'endfor'; readonly at: number };

/** `for key, value in source` of a directive. */
export type ForHead = Pick<ForExpression, 'keyName' | 'valueName' | 'source'>;

/** What the parser of expressions lends to that of templates. */
export interface ExpressionReader {
  readonly expression: (cursor: Cursor) => Expression;
  readonly forHead: (cursor: Cursor) => ForHead;
}

const leadingSpace = new RegExp(`^${whiteSpace}+`, 'u');
const trailingSpace = new RegExp(`${whiteSpace}+$`, 'u');

/*
 * Literal text comes in the pieces of the language's own scanner, because `~` trims one piece and no more: in texts
 * of several lines a line, and a dollar or per cent sign that starts nothing is a piece of its own.
 */
const literals = {
  quote: /\$\$\{~?|%%\{~?|\$(?!\{)|%(?!\{)|(?:\\.|[^$%"\\\n\r])+/uy,
  text: /(?:\$\$\{~?|%%\{~?|\$(?!\{)|%(?!\{)|[^$%\n]*)\n?/uy,
};

/** Reads a template up to its end, which is passed. */
export function readTemplate(cursor: Cursor, end: TemplateEnd, reader: ExpressionReader): Expression {
  const at = cursor.at;
  const pieces = new Pieces(cursor, end, reader).read();
  if (end.kind === 'heredoc' && end.isFlush) takeIndentation(pieces);
  const tree = new PieceTree(pieces, cursor);
  const parts = tree.parts(at);
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'expression') return only.expression;
  return textOf(parts, at);
}

class Pieces {
  readonly #cursor: Cursor;
  readonly #end: TemplateEnd;
  readonly #reader: ExpressionReader;
  readonly #pieces: Piece[] = [];
  #trimsNext = false;
  #isLineStart = true;

  constructor(cursor: Cursor, end: TemplateEnd, reader: ExpressionReader) {
    this.#cursor = cursor;
    this.#end = end;
    this.#reader = reader;
  }

  read(): Piece[] {
    const { text } = this.#cursor;
    while (!this.#isEnd()) {
      if (text.startsWith('${', this.#cursor.at)) this.#sequence(() => this.#interpolation());
      else if (text.startsWith('%{', this.#cursor.at)) this.#sequence(() => this.#directive());
      else this.#literal();
    }
    return this.#pieces;
  }

  #isEnd(): boolean {
    const cursor = this.#cursor;
    const isOver = cursor.at >= cursor.text.length;
    if (this.#end.kind === 'text') return isOver;
    if (this.#end.kind === 'heredoc' && this.#isLineStart) {
      const line = /^[^\n]*/u.exec(cursor.text.slice(cursor.at, cursor.at + 1000))?.[0] ?? '';
      if (line.trim() === this.#end.word) {
        cursor.at += line.length;
        return true;
      }
    }
    if (isOver) cursor.fail('no closing marker was found for the string');
    if (this.#end.kind !== 'quote' || cursor.text[cursor.at] !== '"') return false;
    cursor.at += 1;
    return true;
  }

  #literal(): void {
    const cursor = this.#cursor;
    const isQuoted = this.#end.kind === 'quote';
    const pattern = isQuoted ? literals.quote : literals.text;
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.text)?.[0] ?? '';
    if (found === '') cursor.fail('a quoted string must not go over several lines or end with a backslash');
    const plain = unescape(found, isQuoted, message => cursor.fail(message));
    cursor.at += found.length;
    this.#isLineStart = found.endsWith('\n');
    this.#pieces.push({ kind: 'text', text: this.#trimsNext ? plain.replace(leadingSpace, '') : plain });
    this.#trimsNext = false;
  }

  /** `${…}` or `%{…}`, with what its `~` takes off the literals on both sides. */
  #sequence(read: () => Piece): void {
    const cursor = this.#cursor;
    const start = cursor.at;
    cursor.at += 2;
    const last = this.#pieces.at(-1);
    if (cursor.text[cursor.at] === '~') {
      cursor.at += 1;
      if (last?.kind === 'text') last.text = last.text.replace(trailingSpace, '');
    }
    this.#isLineStart = false;
    const piece = cursor.inside(false, read);
    this.#trimsNext = cursor.take('~}');
    if (!this.#trimsNext) cursor.expect('}', 'expected a closing brace to end the sequence');
    if (cursor.at <= start) cursor.fail('the sequence is empty', start);
    this.#pieces.push(piece);
  }

  #interpolation(): Piece {
    return { kind: 'expression', expression: this.#reader.expression(this.#cursor) };
  }

  #directive(): Piece {
    const cursor = this.#cursor;
    const at = cursor.at;
    const word = cursor.name();
    if (word === 'if') return { kind: 'if', condition: this.#reader.expression(cursor), at };
    if (word === 'for') return { kind: 'for', head: this.#reader.forHead(cursor), at };
    if (word === 'else' || word === 'endif' || word === 'endfor') return { kind: word, at };
    return cursor.fail(`“${word ?? ''}” is not a template directive (if, else, endif, for, endfor)`, at);
  }
}

/** Takes from every line the white space that all of them begin with; it is counted in the text as written. */
function takeIndentation(pieces: readonly Piece[]): void {
  const starts: { text: string }[] = [];
  let least = Infinity;
  let isStart = true;
  for (const piece of pieces) {
    if (isStart && piece.kind === 'text') {
      const trimmed = piece.text.replace(leadingSpace, '');
      if (trimmed !== '' || !piece.text.endsWith('\n')) {
        least = Math.min(least, piece.text.length - trimmed.length);
        starts.push(piece);
      }
    } else if (isStart) least = 0;
    isStart = piece.kind === 'text' && piece.text.endsWith('\n');
  }
  for (const piece of starts) piece.text = piece.text.slice(least);
}

/** Joins pieces to expressions: what stands between `if` and `endif` is one. */
class PieceTree {
  readonly #pieces: readonly Piece[];
  readonly #cursor: Cursor;
  #next = 0;

  constructor(pieces: readonly Piece[], cursor: Cursor) {
    this.#pieces = pieces;
    this.#cursor = cursor;
  }

  parts(at: number): Expression[] {
    return this.#until([], at);
  }

  #until(ends: readonly Piece['kind'][], from: number): Expression[] {
    const parts: Expression[] = [];
    for (;;) {
      const piece = this.#pieces[this.#next];
      if (piece === undefined) {
        if (ends.length > 0) this.#cursor.fail(`the directive has no ${ends.at(-1) ?? ''}`, from);
        return parts;
      }
      if (ends.includes(piece.kind)) return parts;
      this.#next += 1;
      parts.push(this.#part(piece, from));
    }
  }

  #part(piece: Piece, at: number): Expression {
    if (piece.kind === 'text') return { kind: 'literal', value: piece.text, at };
    if (piece.kind === 'expression') return piece.expression;
    if (piece.kind === 'if') return this.#cursor.deeper(() => this.#condition(piece.condition, piece.at));
    if (piece.kind === 'for') return this.#cursor.deeper(() => this.#loop(piece.head, piece.at));
    return this.#cursor.fail(`unexpected ${piece.kind} directive`, piece.at);
  }

  #condition(condition: Expression, at: number): Expression {
    const whenTrue = textOf(this.#until(['else', 'endif'], at), at);
    const hasElse = this.#pieces[this.#next]?.kind === 'else';
    if (hasElse) this.#next += 1;
    const whenFalse = textOf(hasElse ? this.#until(['endif'], at) : [], at);
    this.#next += 1;
    return { kind: 'conditional', condition, whenTrue, whenFalse, at };
  }

  #loop(head: ForHead, at: number): Expression {
    const value = textOf(this.#until(['endfor'], at), at);
    this.#next += 1;
    const rest = { key: undefined, condition: undefined, isGrouped: false };
    return { kind: 'template-for', loop: { kind: 'for', ...head, ...rest, value, at }, at };
  }
}

/** A template of these parts; one of literals only is a literal. */
function textOf(parts: readonly Expression[], at: number): Expression {
  const joined: Expression[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (isText(part) && last !== undefined && isText(last)) {
      joined[joined.length - 1] = { kind: 'literal', value: last.value + part.value, at: last.at };
    } else if (!isText(part) || part.value !== '') joined.push(part);
  }
  const [only] = joined;
  if (only === undefined) return { kind: 'literal', value: '', at };
  if (joined.length === 1 && isText(only)) return { ...only, value: only.value.normalize('NFC') };
  return { kind: 'template', parts: joined, at };
}

function isText(part: Expression): part is { kind: 'literal'; value: string; at: number } {
  return part.kind === 'literal' && typeof part.value === 'string';
}
