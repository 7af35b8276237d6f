import type { Span } from '../syntax.js';

/** Longer ones stand before those that they begin with. */
export const punctuation = [
  ...['...', '??', '::', '!=', '!~', '<=', '>=', '==', '=~', '=>', '&&', '||'],
  ...['{', '}', '(', ')', '[', ']', '@', ',', '.', '?', ':', '+', '-', '%', '*', '/', '^', '!', '<', '>', '=', '|'],
] as const;

type Punctuation = (typeof punctuation)[number];

/**
 * A text without holes is one token; one with holes is a `text-start`, a `text-middle` between each two holes and
 * a `text-end`. Empty and comment lines belong to the `newline` before them. `unknown` has been reported already.
 */
export type TokenKind =
  | Punctuation
  | 'name'
  | 'true'
  | 'false'
  | 'null'
  | 'integer'
  | 'text'
  | 'text-start'
  | 'text-middle'
  | 'text-end'
  | 'newline'
  | 'end'
  | 'unknown';

export interface Token extends Span {
  readonly kind: TokenKind;
}
