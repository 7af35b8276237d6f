import type { Cursor } from './cursor.js';
import { readDecorators } from './decorator.js';
import { readKey } from './collection.js';
import { readExpression, readInteger, readTextExpression } from './expression.js';
import { readArguments, readElements } from './list.js';
import type { InvalidType, LiteralType, ObjectTypeMember, TupleItem, TypeExpression } from '../syntax.js';

/** The type of a parameter, a variable or an output. Only there `resource '…'` is one; an output may leave the text out. */
export function readDeclaredType(cursor: Cursor, mayOmitText: boolean): TypeExpression {
  if (!cursor.atKeyword('resource') || cursor.ahead(1)?.kind === '<') return readType(cursor);
  const { start } = cursor.take();
  const hasText = cursor.at('text') || cursor.at('text-start');
  if (!hasText && !mayOmitText) cursor.fail('the type of a resource');
  const type = hasText ? readTextExpression(cursor) : undefined;
  return { kind: 'resource-type', start, end: cursor.lastEnd, type };
}

/** Any type, unions included. */
function readType(cursor: Cursor): TypeExpression {
  return cursor.deeper(
    () => readUnion(cursor),
    () => invalidType(cursor),
  );
}

function invalidType(cursor: Cursor): InvalidType {
  return { kind: 'invalid-type', start: cursor.token.start, end: cursor.token.start };
}

function readUnion(cursor: Cursor): TypeExpression {
  const { start } = cursor.behindNewline();
  const isUnion = acceptBar(cursor);
  const first = readPostfix(cursor);
  if (!isUnion && cursor.behindNewline().kind !== '|') return first;
  const members = [first];
  while (acceptBar(cursor)) members.push(readPostfix(cursor));
  return { kind: 'union-type', start, end: cursor.lastEnd, members };
}

/** A union may go on in the next line, when that begins with the bar. */
function acceptBar(cursor: Cursor): boolean {
  if (cursor.behindNewline().kind !== '|') return false;
  cursor.accept('newline');
  cursor.take();
  return true;
}

/** A type with `?` and `!` behind it. */
function readPostfix(cursor: Cursor): TypeExpression {
  return cursor.chain(() => {
    let inner = readNegated(cursor);
    for (;;) {
      const { kind } = cursor.token;
      if ((kind !== '?' && kind !== '!') || !cursor.wrap()) return inner;
      cursor.take();
      const nodeKind = kind === '?' ? 'nullable-type' : 'non-nullable-type';
      inner = { kind: nodeKind, start: inner.start, end: cursor.lastEnd, inner };
    }
  });
}

function readNegated(cursor: Cursor): TypeExpression {
  const { kind, start } = cursor.token;
  if (kind !== '-' && kind !== '!') return readMembers(cursor);
  cursor.take();
  const operand = readMembers(cursor);
  const end = cursor.lastEnd;
  if (operand.kind === 'literal-type') {
    const { value } = operand;
    if (kind === '-' && typeof value === 'bigint') return { kind: 'literal-type', start, end, value: -value };
    if (kind === '!' && typeof value === 'boolean') return { kind: 'literal-type', start, end, value: !value };
  }
  return { kind: 'negated-type', start, end, operator: kind, operand };
}

/** A type with what follows it: `[]`, `[*]`, `[0]`, `.name`, `.*`. */
function readMembers(cursor: Cursor): TypeExpression {
  return cursor.chain(() => {
    let base = readPrimary(cursor);
    for (;;) {
      if ((!cursor.at('[') && !cursor.at('.')) || !cursor.wrap()) return base;
      base = cursor.take().kind === '[' ? readBracket(cursor, base) : readDot(cursor, base);
    }
  });
}

function readBracket(cursor: Cursor, base: TypeExpression): TypeExpression {
  const { start } = base;
  if (cursor.accept(']') !== undefined) return { kind: 'array-type', start, end: cursor.lastEnd, item: base };
  let member: '[*]' | bigint = '[*]';
  if (cursor.at('integer')) member = readInteger(cursor).value;
  else if (cursor.accept('*') === undefined) cursor.fail('“]”, “*” or the index of an item');
  cursor.expect(']');
  return { kind: 'type-member', start, end: cursor.lastEnd, base, member, arguments: [] };
}

function readDot(cursor: Cursor, base: TypeExpression): TypeExpression {
  const { start } = base;
  if (cursor.accept('*') !== undefined)
    return { kind: 'type-member', start, end: cursor.lastEnd, base, member: '.*', arguments: [] };
  const member = cursor.requireName('the name of a property or “*”');
  const list = readTypeArguments(cursor);
  return { kind: 'type-member', start, end: cursor.lastEnd, base, member, arguments: list };
}

function readTypeArguments(cursor: Cursor): readonly TypeExpression[] {
  const list: TypeExpression[] = [];
  if (cursor.accept('<') !== undefined) readArguments(cursor, '>', () => list.push(readType(cursor)));
  return list;
}

function readPrimary(cursor: Cursor): TypeExpression {
  const { kind, start } = cursor.token;
  switch (kind) {
    case '{':
      return readObjectType(cursor);
    case '[':
      return readTupleType(cursor);
    case '(':
      return readParenthesized(cursor);
    case 'name': {
      const name = cursor.requireName('the name of a type');
      const list = readTypeArguments(cursor);
      return { kind: 'named-type', start, end: cursor.lastEnd, name, arguments: list };
    }
    default:
      return readLiteral(cursor);
  }
}

function readLiteral(cursor: Cursor): LiteralType | InvalidType {
  const { kind, start, end } = cursor.token;
  switch (kind) {
    case 'text':
    case 'text-start': {
      const value = readTextExpression(cursor);
      return { kind: 'literal-type', start, end: value.end, value };
    }
    case 'integer':
      return { kind: 'literal-type', start, end, value: readInteger(cursor).value };
    case 'true':
    case 'false':
    case 'null':
      cursor.take();
      return { kind: 'literal-type', start, end, value: kind === 'null' ? null : kind === 'true' };
    default:
      cursor.fail('a type');
      return invalidType(cursor);
  }
}

function readParenthesized(cursor: Cursor): TypeExpression {
  cursor.take();
  const inner = readType(cursor);
  cursor.resume(')');
  cursor.expect(')');
  return inner;
}

function readObjectType(cursor: Cursor): TypeExpression {
  const { start } = cursor.take();
  const members: ObjectTypeMember[] = [];
  readElements(cursor, '}', () => members.push(readObjectTypeMember(cursor)));
  return { kind: 'object-type', start, end: cursor.lastEnd, members };
}

function readObjectTypeMember(cursor: Cursor): ObjectTypeMember {
  const { start } = cursor.token;
  const decorators = readDecorators(cursor);
  const key = cursor.accept('*') === undefined ? readKey(cursor, readExpression, 'the name of a property or “*”') : '*';
  cursor.resume(':');
  cursor.expect(':');
  const type = readType(cursor);
  return { start, end: cursor.lastEnd, decorators, key, type };
}

function readTupleType(cursor: Cursor): TypeExpression {
  const { start } = cursor.take();
  const items: TupleItem[] = [];
  readElements(cursor, ']', () => {
    const decorators = readDecorators(cursor);
    const type = readType(cursor);
    items.push({ start: decorators[0]?.start ?? type.start, end: cursor.lastEnd, decorators, type });
  });
  return { kind: 'tuple-type', start, end: cursor.lastEnd, items };
}
