import type { Cursor } from './cursor.js';
import type { Expression, StringExpression } from '../syntax.js';
import { runLength, valueOfMultiLinePart, valueOfPart } from './text-token.js';
import type { Token } from './token.js';

/** A text with its holes; the cursor stands at its first token. `readHole` reads the expression in a hole. */
export function readText(cursor: Cursor, readHole: () => Expression): StringExpression {
  const first = cursor.take();
  const dollars = runLength(cursor.text, first.start, 0x24);
  const isMultiLine = cursor.text.startsWith(`'''`, first.start + dollars);
  const valueOf = (token: Token): string =>
    isMultiLine ? valueOfMultiLinePart(cursor.text, token, dollars) : valueOfPart(cursor.text, token);
  const texts = [valueOf(first)];
  const expressions: Expression[] = [];
  let last = first;
  while (last.kind === 'text-start' || last.kind === 'text-middle') {
    expressions.push(readInHole(cursor, readHole));
    if (!cursor.at('text-middle') && !cursor.at('text-end')) cursor.fail('“}”');
    cursor.resume('text-middle', 'text-end');
    if (!cursor.at('text-middle') && !cursor.at('text-end')) {
      texts.push('');
      break;
    }
    last = cursor.take();
    texts.push(valueOf(last));
  }
  return { kind: 'string', start: first.start, end: cursor.lastEnd, texts, expressions, isMultiLine };
}

function readInHole(cursor: Cursor, readHole: () => Expression): Expression {
  const outer = cursor.isInHole;
  cursor.isInHole = true;
  const hole = readHole();
  cursor.isInHole = outer;
  return hole;
}
