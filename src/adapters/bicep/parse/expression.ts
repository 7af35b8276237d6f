import type { Cursor } from './cursor.js';
import { isAtLoop, readArray, readLoop, readObject } from './collection.js';
import { readArguments, readParenthesizedList } from './list.js';
import { readText } from './text.js';
import type {
  BinaryOperator,
  Conditional,
  Expression,
  Identifier,
  IntegerLiteral,
  Lambda,
  StringExpression,
} from '../syntax.js';
import type { TokenKind } from './token.js';

const largestInteger = 0xffff_ffff_ffff_ffffn;

/** How tightly an operator binds. */
const precedences: ReadonlyMap<TokenKind, number> = new Map<BinaryOperator, number>([
  ...(['*', '/', '%'] as const).map(operator => [operator, 7] as const),
  ...(['+', '-'] as const).map(operator => [operator, 6] as const),
  ...(['<', '<=', '>', '>='] as const).map(operator => [operator, 5] as const),
  ...(['==', '!=', '=~', '!~'] as const).map(operator => [operator, 4] as const),
  ['&&', 3],
  ['||', 2],
  ['??', 1],
]);

/** A lambda's body may begin on the next line, unless that is a statement. */
const statementKeywords: ReadonlySet<string> = new Set([
  'assert',
  'import',
  'metadata',
  'param',
  'var',
  'resource',
  'output',
  'module',
  'type',
]);

/** Any expression, as in a variable's value. */
export function readExpression(cursor: Cursor): Expression {
  return cursor.deeper(
    () => readTernary(cursor),
    () => cursor.invalid(),
  );
}

function readTernary(cursor: Cursor): Expression {
  const condition = readBinary(cursor, 0);
  if (cursor.behindNewline().kind !== '?') return condition;
  cursor.accept('newline');
  cursor.take();
  const whenTrue = readExpression(cursor);
  if (cursor.behindNewline().kind === ':') cursor.accept('newline');
  cursor.expect(':');
  const whenFalse = readExpression(cursor);
  return { kind: 'ternary', start: condition.start, end: cursor.lastEnd, condition, whenTrue, whenFalse };
}

function readBinary(cursor: Cursor, outer: number): Expression {
  return cursor.chain(() => {
    let left = readUnary(cursor);
    for (;;) {
      const operator = cursor.token.kind;
      const precedence = precedences.get(operator) ?? 0;
      if (precedence <= outer || !cursor.wrap()) return left;
      cursor.take();
      const right = cursor.deeper(
        () => readBinary(cursor, precedence),
        () => cursor.invalid(),
      );
      const { start } = left;
      left = { kind: 'binary', start, end: cursor.lastEnd, operator: operator as BinaryOperator, left, right };
    }
  });
}

function readUnary(cursor: Cursor): Expression {
  const { kind, start } = cursor.token;
  if (kind !== '!' && kind !== '-') return readMembers(cursor);
  cursor.take();
  const operand = readMembers(cursor);
  return { kind: 'unary', start, end: cursor.lastEnd, operator: kind, operand };
}

/** A value with everything that follows it: `.name`, `[0]`, `::child`, `!`. */
function readMembers(cursor: Cursor): Expression {
  return cursor.chain(() => {
    let base = readPrimary(cursor);
    for (;;) {
      const { kind } = cursor.token;
      if (kind !== '.' && kind !== '[' && kind !== '::' && kind !== '!') return base;
      if (!cursor.wrap()) return base;
      cursor.take();
      base = readMember(cursor, kind, base);
    }
  });
}

function readMember(cursor: Cursor, kind: '.' | '[' | '::' | '!', base: Expression): Expression {
  const { start } = base;
  if (kind === '!') return { kind: 'non-null', start, end: cursor.lastEnd, operand: base };
  if (kind === '[') return readIndex(cursor, base);
  const isSafe = kind === '.' && cursor.accept('?') !== undefined;
  const name = cursor.requireName('the name of a property or a function');
  if (kind === '::') return { kind: 'nested', start, end: cursor.lastEnd, base, name };
  if (!cursor.at('(')) return { kind: 'property', start, end: cursor.lastEnd, base, name, isSafe };
  if (isSafe) cursor.complain(name, 'expected “.” before the name of a function, found “.?”');
  const callArguments = readCallArguments(cursor);
  return { kind: 'method', start, end: cursor.lastEnd, base, name, arguments: callArguments, isSafe };
}

function readIndex(cursor: Cursor, base: Expression): Expression {
  const isSafe = cursor.accept('?') !== undefined;
  const isFromEnd = cursor.accept('^') !== undefined;
  if (cursor.at(']')) cursor.fail('an index');
  const index = readExpression(cursor);
  cursor.expect(']');
  return { kind: 'index', start: base.start, end: cursor.lastEnd, base, index, isSafe, isFromEnd };
}

function readCallArguments(cursor: Cursor): readonly Expression[] {
  const list: Expression[] = [];
  cursor.expect('(');
  readArguments(cursor, ')', () => list.push(readExpression(cursor)));
  return list;
}

function readPrimary(cursor: Cursor): Expression {
  const { kind, start, end } = cursor.token;
  switch (kind) {
    case 'text':
    case 'text-start':
      return readTextExpression(cursor);
    case 'integer':
      return readInteger(cursor);
    case 'true':
    case 'false':
      cursor.take();
      return { kind: 'boolean', start, end, value: kind === 'true' };
    case 'null':
      cursor.take();
      return { kind: 'null', start, end };
    case '{':
    case '[':
      return readComplex(cursor, kind);
    case '(':
      return readParenthesized(cursor);
    case 'name':
      return readNameOrCall(cursor);
    default:
      cursor.fail('a value');
      return cursor.invalid();
  }
}

/** A text with or without holes; the cursor stands at it. */
export function readTextExpression(cursor: Cursor): StringExpression {
  return readText(cursor, () => readExpression(cursor));
}

/** An integer without sign; the cursor stands at it. */
export function readInteger(cursor: Cursor): IntegerLiteral {
  const { start, end } = cursor.take();
  // Longer ones are not worth the quadratic time that it takes to read them.
  const value = end - start > 20 ? largestInteger + 1n : BigInt(cursor.text.slice(start, end));
  if (value > largestInteger) cursor.complain({ start, end }, 'expected an integer of 64 bits, found a greater one');
  return { kind: 'integer', start, end, value };
}

function readComplex(cursor: Cursor, kind: '{' | '['): Expression {
  if (cursor.isInHole) {
    cursor.fail('a value without brackets in the hole of a text');
    return cursor.invalid();
  }
  if (kind === '{') return readObject(cursor, readExpression);
  return isAtLoop(cursor) ? readLoop(cursor, readExpression) : readArray(cursor, readExpression);
}

/** `if (condition) { … }`; the cursor stands at the keyword. */
export function readConditional(cursor: Cursor, readBody: () => Expression): Conditional {
  const { start } = cursor.take();
  const condition = cursor.at('(') ? readParenthesized(cursor) : failFor(cursor, '“(”');
  cursor.resume('{', ']');
  const body = readBody();
  return { kind: 'conditional', start, end: cursor.lastEnd, condition, body };
}

function failFor(cursor: Cursor, expected: string): Expression {
  cursor.fail(expected);
  return cursor.invalid();
}

function readNameOrCall(cursor: Cursor): Expression {
  const name = cursor.requireName('a name');
  if (cursor.at('(')) {
    const callArguments = readCallArguments(cursor);
    return { kind: 'call', start: name.start, end: cursor.lastEnd, name, arguments: callArguments };
  }
  if (cursor.at('=>')) return readLambda(cursor, name.start, [name]);
  return { kind: 'name', ...name };
}

function readParenthesized(cursor: Cursor): Expression {
  const { start } = cursor.take();
  const list: Expression[] = [];
  readParenthesizedList(cursor, () => list.push(readExpression(cursor)));
  if (cursor.at('=>')) return readLambda(cursor, start, namesOf(cursor, list));
  const [inner] = list;
  const end = cursor.lastEnd;
  if (list.length !== 1) cursor.complain({ start, end }, `expected one value in parentheses, found ${list.length}`);
  return { kind: 'parenthesized', start, end, inner: inner ?? cursor.invalid() };
}

function namesOf(cursor: Cursor, list: readonly Expression[]): readonly Identifier[] {
  const names: Identifier[] = [];
  for (const expression of list) {
    const { kind, start, end } = expression;
    if (kind === 'name') names.push({ start, end, name: expression.name });
    else cursor.complain(expression, 'expected the name of a variable before “=>”, found something else');
  }
  return names;
}

function readLambda(cursor: Cursor, start: number, parameters: readonly Identifier[]): Lambda {
  const body = readLambdaBody(cursor);
  return { kind: 'lambda', start, end: cursor.lastEnd, parameters, body };
}

/** The arrow and what is behind it, of a lambda or of a function; it may begin on the next line. */
export function readLambdaBody(cursor: Cursor): Expression {
  cursor.expect('=>');
  const next = cursor.behindNewline();
  if (next.kind !== 'name' || !statementKeywords.has(cursor.textOf(next))) cursor.accept('newline');
  const outer = cursor.isInHole;
  cursor.isInHole = false;
  const body = readExpression(cursor);
  cursor.isInHole = outer;
  return body;
}
