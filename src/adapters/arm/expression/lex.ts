import { ExpressionError } from './error.js';

export interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'mark' | 'end';
  /** A text without its quotes; what was written, for the others. */
  readonly text: string;
  readonly offset: number;
}

const patterns: readonly (readonly [kind: 'number' | 'name' | 'mark', pattern: RegExp])[] = [
  ['name', /[A-Za-z_$][\w$-]*/y],
  ['number', /-?\d+/y],
  ['mark', /[()[\],.]/y],
];

/** Cuts an expression, brackets included, into its tokens; an `end` closes the list. Throws an ExpressionError. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = endOfSpace(text, 0);
  while (offset < text.length) {
    const [token, end] = text[offset] === "'" ? quoted(text, offset) : unquoted(text, offset);
    tokens.push(token);
    offset = endOfSpace(text, end);
  }
  tokens.push({ kind: 'end', text: '', offset: text.length });
  return tokens;
}

function endOfSpace(text: string, start: number): number {
  const space = /\s*/y;
  space.lastIndex = start;
  return start + (space.exec(text)?.[0].length ?? 0);
}

/** A quote inside a text is written twice. */
function quoted(text: string, offset: number): [Token, number] {
  let end = text.indexOf("'", offset + 1);
  while (end >= 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
  if (end < 0) throw new ExpressionError('the quote that closes this text is missing', offset);
  return [{ kind: 'text', text: text.slice(offset + 1, end).replaceAll("''", "'"), offset }, end + 1];
}

function unquoted(text: string, offset: number): [Token, number] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [{ kind, text: found, offset }, offset + found.length];
  }
  throw new ExpressionError(`the character “${text[offset] ?? ''}” has no meaning in an expression`, offset);
}
