import type { Cursor } from './cursor.js';
import { failBehind, readDecorators } from './decorator.js';
import { isAtLoop, readLoop, readObject, type ReadNested } from './collection.js';
import { readConditional, readExpression, readTextExpression } from './expression.js';
import type {
  Conditional,
  DeclarationBody,
  Decorator,
  Expression,
  Identifier,
  ModuleDeclaration,
  ObjectExpression,
  ResourceDeclaration,
  TestDeclaration,
} from '../syntax.js';

/** `resource name 'type@version' existing = …`; the cursor stands at the keyword. */
export function readResource(cursor: Cursor, decorators: readonly Decorator[]): ResourceDeclaration | undefined {
  const { start } = cursor.take();
  const name = readSymbol(cursor, 'the symbolic name of a resource');
  const type = readTextBehindName(cursor, 'the type of a resource');
  const isExisting = cursor.atKeyword('existing');
  if (isExisting) cursor.take();
  const body = readBody(cursor, () => readNested(cursor));
  if (name === undefined) return undefined;
  return { kind: 'resource', start, end: cursor.lastEnd, decorators, name, type, isExisting, body };
}

function readNested(cursor: Cursor): ResourceDeclaration | undefined {
  return cursor.deeper(
    () => {
      const decorators = readDecorators(cursor);
      if (cursor.atKeyword('resource')) return readResource(cursor, decorators);
      failBehind(cursor, decorators.at(-1) ?? cursor.token, 'a resource');
      return undefined;
    },
    () => undefined,
  );
}

/** `module name 'path' = …`; the cursor stands at the keyword. */
export function readModule(cursor: Cursor, decorators: readonly Decorator[]): ModuleDeclaration | undefined {
  const { start } = cursor.take();
  const name = readSymbol(cursor, 'the symbolic name of a module');
  const path = readTextBehindName(cursor, 'the path of a module');
  const body = readBody(cursor, undefined);
  if (name === undefined) return undefined;
  return { kind: 'module', start, end: cursor.lastEnd, decorators, name, path, body };
}

/** `test name 'path' = { … }`; the cursor stands at the keyword. */
export function readTest(cursor: Cursor, decorators: readonly Decorator[]): TestDeclaration | undefined {
  const { start } = cursor.take();
  const name = readSymbol(cursor, 'the name of a test');
  const path = readTextBehindName(cursor, 'the path of a file');
  cursor.expect('=');
  cursor.resume('{');
  const body = readObject(cursor, readExpression);
  if (name === undefined) return undefined;
  return { kind: 'test', start, end: cursor.lastEnd, decorators, name, path, body };
}

function readSymbol(cursor: Cursor, expected: string): Identifier | undefined {
  const name = cursor.expectName(expected);
  cursor.resume('text', 'text-start', '=');
  return name;
}

/** A text that has to stand here, and no other expression. */
export function readTextOnly(cursor: Cursor, expected: string): Expression {
  if (cursor.at('text') || cursor.at('text-start')) return readTextExpression(cursor);
  cursor.fail(expected);
  return cursor.invalid();
}

function readTextBehindName(cursor: Cursor, expected: string): Expression {
  const text = readTextOnly(cursor, expected);
  cursor.resume('=');
  return text;
}

function readBody(cursor: Cursor, nested: ReadNested | undefined): DeclarationBody {
  cursor.expect('=');
  cursor.resume('{', '[');
  if (cursor.isKeyword(cursor.behindNewline(), 'if')) cursor.accept('newline');
  if (cursor.at('[')) {
    if (isAtLoop(cursor)) return readLoop(cursor, readExpression, () => readLoopBody(cursor, nested));
    cursor.take();
    cursor.fail('“for”');
    return cursor.invalid();
  }
  if (cursor.at('{') || cursor.atKeyword('if')) return readLoopBody(cursor, nested);
  cursor.fail('“{”, “[” or “if”');
  return cursor.invalid();
}

function readLoopBody(cursor: Cursor, nested: ReadNested | undefined): ObjectExpression | Conditional {
  return cursor.atKeyword('if')
    ? readConditional(cursor, () => readObject(cursor, readExpression, nested))
    : readObject(cursor, readExpression, nested);
}
