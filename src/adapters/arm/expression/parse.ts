import { ExpressionError } from './error.js';
import { tokensOf, type Token } from './lex.js';
import type { Access, Call, Expression } from './syntax.js';

/** What a string in a template says: itself, or an expression to evaluate. */
export type Reading =
  | { readonly literal: string; readonly expression?: never }
  | { readonly expression: Expression; readonly literal?: never };

/** Far more than a compiler makes of real sources, and little enough for any recursion. */
const deepest = 400;

/** The same few expressions stand in every copy of a module; past this many the memory is emptied. */
const remembered = 16_384;
const parsed = new Map<string, Expression>();

/**
 * Reads a string of a template. `[…]` is an expression; `[[…]` is the literal `[…]`; all else is a
 * literal, a single bracket at either end included (Template syntax, "Escape characters").
 * Throws an ExpressionError when an expression is malformed or nested too deeply.
 */
export function readText(text: string): Reading {
  if (!text.startsWith('[') || !text.endsWith(']') || text.length < 2) return { literal: text };
  if (text.startsWith('[[')) return { literal: text.slice(1) };
  let expression = parsed.get(text);
  if (expression === undefined) {
    expression = new Parser(tokensOf(text)).whole();
    if (parsed.size >= remembered) parsed.clear();
    parsed.set(text, expression);
  }
  return { expression };
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** How deep the parser is. */
  #depth = 0;
  /** How high the tree is that was read last. */
  #height = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    this.#take('[');
    const expression = this.#expression();
    this.#take(']');
    const rest = this.#peek();
    if (rest.kind !== 'end')
      throw new ExpressionError(`${shown(rest)} stands behind the end of the expression`, rest.offset);
    return expression;
  }

  /** A value and what is taken of it; each step of a chain is a level, as it is for whoever walks the tree. */
  #expression(): Expression {
    this.#depth += 1;
    this.#bound(this.#depth);
    let expression = this.#value();
    for (;;) {
      const { offset } = this.#peek();
      const height = this.#height;
      const member = this.#member();
      if (member === undefined) break;
      this.#height = Math.max(height, this.#height) + 1;
      this.#bound(this.#height);
      expression = { kind: 'access', base: expression, member, offset } satisfies Access;
    }
    this.#depth -= 1;
    return expression;
  }

  #member(): Expression | undefined {
    if (this.#skip('.')) {
      const { kind, text, offset } = this.#next();
      if (kind !== 'name') throw new ExpressionError('the name of a property is missing behind the dot', offset);
      return { kind: 'literal', value: text, offset };
    }
    if (!this.#skip('[')) return undefined;
    const member = this.#expression();
    this.#take(']');
    return member;
  }

  #value(): Expression {
    const token = this.#next();
    const { kind, text, offset } = token;
    this.#height = 1;
    if (kind === 'text') return { kind: 'literal', value: text, offset };
    if (kind === 'number') return { kind: 'literal', value: integer(text, offset), offset };
    if (kind !== 'name') throw new ExpressionError(`a value is missing before ${shown(token)}`, offset);
    const [namespace, name] = this.#skip('.') ? [text, this.#next().text] : [undefined, text];
    if (!this.#skip('('))
      throw new ExpressionError(`“${name}” is no function call: its parentheses are missing`, offset);
    return { kind: 'call', namespace, name, arguments: this.#arguments(), offset } satisfies Call;
  }

  #arguments(): Expression[] {
    const found: Expression[] = [];
    let highest = 0;
    if (!this.#skip(')')) {
      do {
        found.push(this.#expression());
        highest = Math.max(highest, this.#height);
      } while (this.#skip(','));
      this.#take(')');
    }
    this.#height = highest + 1;
    return found;
  }

  #bound(levels: number): void {
    if (levels <= deepest) return;
    throw new ExpressionError(`the expression is nested more than ${deepest} levels deep`, this.#peek().offset);
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', offset: 0 };
  }

  #next(): Token {
    const token = this.#peek();
    this.#at += 1;
    return token;
  }

  #skip(mark: string): boolean {
    const { kind, text } = this.#peek();
    if (kind !== 'mark' || text !== mark) return false;
    this.#at += 1;
    return true;
  }

  #take(mark: string): void {
    const token = this.#peek();
    if (!this.#skip(mark)) throw new ExpressionError(`“${mark}” is missing before ${shown(token)}`, token.offset);
  }
}

function shown({ kind, text }: Token): string {
  return kind === 'end' ? 'the end' : `“${text}”`;
}

/** The language's integers have 64 bits; those that a number of this runtime cannot hold exactly are refused. */
function integer(text: string, offset: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new ExpressionError(`the number ${text} is beyond ±(2^53-1), the largest that is worked with here`, offset);
}
