import type { Cursor } from './cursor.js';
import type { TokenKind } from './token.js';

/** Keywords of statements that have a name behind them, and what comes next then. */
const statementKeywords = ['param', 'var', 'module', 'output', 'type', 'func', 'metadata'];
const behindName: ReadonlySet<TokenKind | undefined> = new Set(['name', '=', 'text', 'text-start', '(', '{']);

/**
 * The elements of an array, an object or the like, whose opening bracket has been taken, up to and with the
 * closing one. They stand on lines of their own or with a comma between.
 */
export function readElements(cursor: Cursor, close: TokenKind, readElement: () => void): void {
  cursor.accept('newline');
  while (!cursor.at(close) && !cursor.at('end') && !isAtStatement(cursor)) {
    readElement();
    cursor.resume('newline', close);
    if (!cursor.at(close)) readSeparator(cursor, close);
  }
  cursor.expect(close);
}

function readSeparator(cursor: Cursor, close: TokenKind): void {
  if (cursor.accept('newline') !== undefined) return;
  if (cursor.accept(',') === undefined) cursor.fail(`“,”, “${close}” or a new line`);
  else if (cursor.at('newline')) {
    const { start } = cursor.token;
    cursor.complain({ start, end: start }, 'expected the next element behind the comma, found the end of the line');
    cursor.take();
  }
  cursor.resume('newline', close);
  cursor.accept('newline');
}

/**
 * Tells a statement, which can be none of the elements: a bracket that was forgotten should not make the rest of
 * the file its content.
 */
function isAtStatement(cursor: Cursor): boolean {
  const { start, kind } = cursor.token;
  if (kind !== 'name' || cursor.text.charCodeAt(start - 1) !== 0x0a || cursor.ahead(1)?.kind !== 'name') return false;
  const isRenamed = cursor.isKeyword(cursor.ahead(1), 'as');
  return !isRenamed && behindName.has(cursor.ahead(2)?.kind) && statementKeywords.some(word => cursor.atKeyword(word));
}

/**
 * The arguments of a call or of a generic type, whose opening bracket has been taken, up to and with the
 * closing one: with commas between, and new lines around them except before a comma.
 */
export function readArguments(cursor: Cursor, close: TokenKind, readArgument: () => void): void {
  cursor.accept('newline');
  while (!cursor.at(close) && !cursor.at('end') && !isAtStatement(cursor)) {
    readArgument();
    cursor.resume('newline', ',', close);
    if (cursor.at('newline')) readLineEnd(cursor, close);
    else if (cursor.accept(',') !== undefined) readBehindComma(cursor, close);
    else if (!cursor.at(close)) {
      cursor.fail(`“,” or “${close}”`);
      cursor.resume('newline', ',', close);
    }
  }
  cursor.expect(close);
}

/** Without a comma before it, a new line may only stand before the closing bracket. */
function readLineEnd(cursor: Cursor, close: TokenKind): void {
  const { start } = cursor.token;
  const next = cursor.behindNewline().kind;
  if (next !== close) cursor.complain({ start, end: start }, `expected “,” or “${close}”, found the end of the line`);
  cursor.take();
}

function readBehindComma(cursor: Cursor, close: TokenKind): void {
  cursor.accept('newline');
  if (cursor.at(close)) cursor.complain(cursor.token, `expected another argument behind the comma, found “${close}”`);
}

/**
 * A list in parentheses, the first of which has been taken, up to and with the closing one: with commas
 * between and new lines around everything.
 */
export function readParenthesizedList(cursor: Cursor, readItem: () => void): void {
  cursor.accept('newline');
  while (!cursor.at(')') && !cursor.at('end') && !isAtStatement(cursor)) {
    readItem();
    cursor.resume(',', ')');
    cursor.accept('newline');
    if (cursor.accept(',') === undefined) break;
    cursor.accept('newline');
  }
  cursor.expect(')');
}
