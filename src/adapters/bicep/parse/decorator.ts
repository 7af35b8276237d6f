import type { Cursor } from './cursor.js';
import { readExpression } from './expression.js';
import type { Decorator, Span } from '../syntax.js';

/** The decorators before a declaration, a property of a type or an item of one, each on lines of its own. */
export function readDecorators(cursor: Cursor): readonly Decorator[] {
  const decorators: Decorator[] = [];
  while (cursor.at('@')) {
    const { start } = cursor.take();
    if (!cursor.at('name')) cursor.fail('the name of a decorator');
    const call = readExpression(cursor);
    decorators.push({ start, end: cursor.lastEnd, call });
    if (!cursor.at('newline')) cursor.fail('a new line behind the decorator');
    cursor.resume('newline');
    cursor.accept('newline');
  }
  return decorators;
}

/** Fails because what stands here is nothing that has decorators; that is the fault of the last of these. */
export function failBehind(cursor: Cursor, last: Span, expected: string): void {
  cursor.failAt(last, `expected ${expected} behind this decorator, found none`);
}
