import type { Cursor } from './cursor.js';
import { readArguments, readElements, readParenthesizedList } from './parser-list.js';
import { readText } from './parser-text.js';
import type {
  ArrayExpression,
  BinaryOperator,
  Conditional,
  Expression,
  Identifier,
  IntegerLiteral,
  Lambda,
  Loop,
  ObjectExpression,
  ObjectProperty,
  ResourceDeclaration,
  Spread,
  StringExpression,
} from './syntax.js';
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
  const name = readName(cursor, 'the name of a property or a function');
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

/** A name that has to stand here; an empty one when it does not. */
function readName(cursor: Cursor, expected: string): Identifier {
  const { start } = cursor.token;
  return cursor.expectName(expected) ?? { start, end: start, name: '' };
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
  if (kind === '{') return readObject(cursor);
  const first = cursor.ahead(1)?.kind === 'newline' ? cursor.ahead(2) : cursor.ahead(1);
  return cursor.isKeyword(first, 'for') ? readLoop(cursor, () => readExpression(cursor)) : readArray(cursor);
}

function readArray(cursor: Cursor): ArrayExpression {
  const { start } = cursor.take();
  const items: (Expression | Spread)[] = [];
  readElements(cursor, ']', () => items.push(cursor.at('...') ? readSpread(cursor) : readExpression(cursor)));
  return { kind: 'array', start, end: cursor.lastEnd, items };
}

function readSpread(cursor: Cursor): Spread {
  const { start } = cursor.take();
  const value = readExpression(cursor);
  return { kind: 'spread', start, end: cursor.lastEnd, value };
}

/** Reads a declaration inside the body of a resource; undefined when it is not complete enough to be one. */
export type ReadNested = () => ResourceDeclaration | undefined;

/** An object; with `readNested`, resources may be declared in it. */
export function readObject(cursor: Cursor, readNested?: ReadNested): ObjectExpression {
  const { start } = cursor.token;
  const members: (ObjectProperty | Spread)[] = [];
  const resources: ResourceDeclaration[] = [];
  if (cursor.expect('{'))
    readElements(cursor, '}', () => {
      if (readNested !== undefined && isAtResource(cursor)) {
        const nested = readNested();
        if (nested !== undefined) resources.push(nested);
      } else members.push(cursor.at('...') ? readSpread(cursor) : readProperty(cursor));
    });
  return { kind: 'object', start, end: cursor.lastEnd, members, resources };
}

function isAtResource(cursor: Cursor): boolean {
  return cursor.at('@') || (cursor.atKeyword('resource') && cursor.ahead(1)?.kind === 'name');
}

function readProperty(cursor: Cursor): ObjectProperty {
  const key = readKey(cursor, 'the name of a property');
  cursor.expect(':');
  const value = readExpression(cursor);
  return { kind: 'object-property', start: key.start, end: cursor.lastEnd, key, value };
}

/** The name of a property, with or without quotes, of an object or of the type of one. */
export function readKey(cursor: Cursor, expected: string): StringExpression {
  if (cursor.at('text') || cursor.at('text-start')) return readTextExpression(cursor);
  const { name, ...span } = readName(cursor, expected);
  return { kind: 'string', ...span, texts: [name], expressions: [], isMultiLine: false };
}

/** `[for …]`; the cursor stands at the bracket. */
export function readLoop(cursor: Cursor, readBody: () => Expression): Loop {
  const { start } = cursor.take();
  cursor.accept('newline');
  cursor.take();
  const { item, index } = readLoopNames(cursor);
  cursor.expectKeyword('in');
  const list = readExpression(cursor);
  cursor.resume(':', ']');
  cursor.expect(':');
  cursor.resume('{', ']');
  const body = readBody();
  cursor.resume(']');
  cursor.accept('newline');
  cursor.expect(']');
  return { kind: 'loop', start, end: cursor.lastEnd, item, index, list, body };
}

function readLoopNames(cursor: Cursor): { item: Identifier; index: Identifier | undefined } {
  const expected = 'the name of a loop variable';
  if (cursor.accept('(') === undefined) return { item: readName(cursor, `${expected} or “(”`), index: undefined };
  const item = readName(cursor, expected);
  cursor.expect(',');
  const index = readName(cursor, `${expected} for the index`);
  cursor.expect(')');
  return { item, index };
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
  const name = readName(cursor, 'a name');
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
