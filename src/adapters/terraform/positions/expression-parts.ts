import { Cursor } from './cursor.js';
import { unquoted } from './quoted-text.js';
import type { Span } from './source-tree.js';

/** An item of an object or an element of a list that are written as such, from its key, if any, to its end. */
export interface ExpressionPart extends Span {
  /** The name of an item, or the number of an element. */
  readonly key: string;
  readonly value: Span;
}

/**
 * The parts of an expression that is written as an object or a list, the argument of `jsonencode` included; none for
 * every other expression. Reading stops at a key that is worked out, since any could be meant from there on.
 */
export function partsOf(text: string, { start, end }: Span): readonly ExpressionPart[] {
  const cursor = new Cursor(text.slice(0, end), start);
  cursor.skipLines();
  if (cursor.name() === 'jsonencode') {
    cursor.skipLines();
    if (cursor.next === '(') cursor.at += 1;
    cursor.skipLines();
  }
  const bracket = cursor.next;
  if (bracket !== '{' && bracket !== '[') return [];
  cursor.at += 1;
  return bracket === '{' ? itemsOf(cursor) : elementsOf(cursor);
}

function itemsOf(cursor: Cursor): readonly ExpressionPart[] {
  const items: ExpressionPart[] = [];
  for (;;) {
    cursor.skipLines();
    const start = cursor.at;
    const key = cursor.next === '"' ? unquoted(cursor.quoted()) : cursor.name();
    cursor.skipLines();
    if (key === undefined || !/[=:]/.test(cursor.next)) return items;
    cursor.at += 1;
    items.push({ key, start, ...valueOf(cursor, 'items') });
  }
}

function elementsOf(cursor: Cursor): readonly ExpressionPart[] {
  const elements: ExpressionPart[] = [];
  for (;;) {
    cursor.skipLines();
    const start = cursor.at;
    if (cursor.isAtEnd || cursor.next === ']') return elements;
    const part = valueOf(cursor, 'elements');
    const isLoop = elements.length === 0 && /^for\s/u.test(cursor.text.slice(start, start + 4));
    if (isLoop || cursor.at === start) return [];
    elements.push({ key: String(elements.length), start, ...part });
  }
}

function valueOf(cursor: Cursor, among: 'items' | 'elements'): { readonly end: number; readonly value: Span } {
  cursor.skipLines();
  const start = cursor.at;
  const end = cursor.skipExpression(among);
  if (cursor.next === ',') cursor.at += 1;
  return { end, value: { start, end } };
}
