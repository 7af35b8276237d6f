import type { Cursor } from './cursor.js';
import { readElements } from './list.js';
import { readText } from './text.js';
import type {
  ArrayExpression,
  Expression,
  Identifier,
  Loop,
  ObjectExpression,
  ObjectProperty,
  ResourceDeclaration,
  Spread,
  StringExpression,
} from '../syntax.js';

/** Reads any expression: what stands in arrays, objects and loops. */
type ReadValue = (cursor: Cursor) => Expression;

/** An array; the cursor stands at its bracket. */
export function readArray(cursor: Cursor, readValue: ReadValue): ArrayExpression {
  const { start } = cursor.take();
  const items: (Expression | Spread)[] = [];
  readElements(cursor, ']', () => items.push(cursor.at('...') ? readSpread(cursor, readValue) : readValue(cursor)));
  return { kind: 'array', start, end: cursor.lastEnd, items };
}

function readSpread(cursor: Cursor, readValue: ReadValue): Spread {
  const { start } = cursor.take();
  const value = readValue(cursor);
  return { kind: 'spread', start, end: cursor.lastEnd, value };
}

/** Reads a declaration inside the body of a resource; undefined when it is not complete enough to be one. */
export type ReadNested = () => ResourceDeclaration | undefined;

/** An object; with `readNested`, resources may be declared in it. */
export function readObject(cursor: Cursor, readValue: ReadValue, readNested?: ReadNested): ObjectExpression {
  const { start } = cursor.token;
  const members: (ObjectProperty | Spread)[] = [];
  const resources: ResourceDeclaration[] = [];
  if (cursor.expect('{'))
    readElements(cursor, '}', () => {
      if (readNested !== undefined && isAtResource(cursor)) {
        const nested = readNested();
        if (nested !== undefined) resources.push(nested);
      } else members.push(cursor.at('...') ? readSpread(cursor, readValue) : readProperty(cursor, readValue));
    });
  return { kind: 'object', start, end: cursor.lastEnd, members, resources };
}

function isAtResource(cursor: Cursor): boolean {
  return cursor.at('@') || (cursor.atKeyword('resource') && cursor.ahead(1)?.kind === 'name');
}

function readProperty(cursor: Cursor, readValue: ReadValue): ObjectProperty {
  const key = readKey(cursor, readValue, 'the name of a property');
  cursor.expect(':');
  const value = readValue(cursor);
  return { kind: 'object-property', start: key.start, end: cursor.lastEnd, key, value };
}

/** The name of a property, with or without quotes, of an object or of the type of one. */
export function readKey(cursor: Cursor, readValue: ReadValue, expected: string): StringExpression {
  if (cursor.at('text') || cursor.at('text-start')) return readText(cursor, () => readValue(cursor));
  const { name, ...span } = cursor.requireName(expected);
  return { kind: 'string', ...span, texts: [name], expressions: [], isMultiLine: false };
}

/** Tells at a bracket whether a loop stands in it. */
export function isAtLoop(cursor: Cursor): boolean {
  const isNewline = cursor.ahead(1)?.kind === 'newline';
  return cursor.isKeyword(cursor.ahead(isNewline ? 2 : 1), 'for');
}

/** `[for …]`; the cursor stands at the bracket. */
export function readLoop(cursor: Cursor, readValue: ReadValue, readBody = (): Expression => readValue(cursor)): Loop {
  const { start } = cursor.take();
  cursor.accept('newline');
  cursor.take();
  const { item, index } = readLoopNames(cursor);
  cursor.expectKeyword('in');
  const list = readValue(cursor);
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
  if (cursor.accept('(') === undefined) return { item: cursor.requireName(`${expected} or “(”`), index: undefined };
  const item = cursor.requireName(expected);
  cursor.expect(',');
  const index = cursor.requireName(`${expected} for the index`);
  cursor.expect(')');
  return { item, index };
}
