import type { Cursor } from './cursor.js';
import type { Expression } from './syntax.js';

/** The key of an object as it is written there: a bare name is a key by itself, and no reference. */
export function keyOf(cursor: Cursor, written: Expression): Expression {
  const { kind, at } = written;
  if (kind === 'variable') return { kind: 'literal', value: written.name, at };
  if (kind === 'literal' && written.value === null) return { kind: 'literal', value: 'null', at };
  if (startsAtVariable(written)) {
    cursor.fail('a reference as a key has to stand in parentheses, and a name with periods in quotes', at);
  }
  return written;
}

function startsAtVariable(expression: Expression): boolean {
  if (expression.kind === 'attribute') return startsAtVariable(expression.source);
  if (expression.kind === 'index') return expression.key.kind === 'literal' && startsAtVariable(expression.source);
  return expression.kind === 'variable';
}
