import type { Cursor } from './cursor.js';
import { NumberRangeError, parseNumber, type TfNumber } from '../values/number.js';
import { keyOf } from './object-key.js';
import type { BinaryOperator, Call, Expression, ForExpression, ObjectExpression } from './syntax.js';
import { readTemplate, type ForHead, type TemplateEnd } from './template.js';

/** Operators by how strongly they bind, the weakest first. */
const operators: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/', '%'],
];

/** So many operators, or steps of a reference, may follow each other. */
const longestChain = 400;

/** What templates need of expressions, which stand in them and have them inside. */
export const reader = { expression: readExpression, forHead: readForHead };

const keywords: ReadonlyMap<string, null | boolean> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads an expression by recursive descent and leaves the cursor behind it. */
export function readExpression(cursor: Cursor): Expression {
  return cursor.deeper(() => {
    cursor.skip();
    const { at } = cursor;
    const condition = readOperators(cursor, 0);
    if (!cursor.take('?')) return condition;
    const whenTrue = readExpression(cursor);
    cursor.expect(':', 'the conditional operator needs a second value, after a colon');
    return { kind: 'conditional', condition, whenTrue, whenFalse: readExpression(cursor), at };
  });
}

function readOperators(cursor: Cursor, level: number): Expression {
  const own = operators[level];
  if (own === undefined) return readOperand(cursor);
  let left = readOperators(cursor, level + 1);
  for (let count = 0; ; count++) {
    const operator = own.find(mark => cursor.take(mark));
    if (operator === undefined) return left;
    if (count >= longestChain) cursor.fail(`more than ${longestChain} operators follow each other`);
    left = { kind: 'binary', operator, left, right: readOperators(cursor, level + 1), at: left.at };
  }
}

function readOperand(cursor: Cursor): Expression {
  const term = readTerm(cursor);
  return readSteps(cursor, term);
}

function readTerm(cursor: Cursor): Expression {
  cursor.skip();
  const { at } = cursor;
  if (cursor.take('(')) return readGroup(cursor);
  if (cursor.take('[')) return cursor.inside(false, () => readTuple(cursor, at));
  if (cursor.take('{')) return readObject(cursor, at);
  if (cursor.take('"')) return cursor.deeper(() => readTemplate(cursor, { kind: 'quote' }, reader));
  for (const operator of ['!', '-'] as const) {
    if (cursor.take(operator)) {
      return { kind: 'unary', operator, operand: cursor.deeper(() => readOperand(cursor)), at };
    }
  }
  if (cursor.text.startsWith('<<', at)) return readHeredoc(cursor);
  const digits = cursor.number();
  if (digits !== undefined) return { kind: 'literal', value: numberOf(cursor, digits, at), at };
  const name = cursor.name();
  if (name === undefined) {
    return cursor.fail(
      cursor.isAtEnd() ? 'expected an expression, but found the end' : 'expected the start of an expression',
    );
  }
  if (cursor.is('(') || cursor.is('::')) return readCall(cursor, name, at);
  const value = keywords.get(name);
  return value === undefined ? { kind: 'variable', name, at } : { kind: 'literal', value, at };
}

function numberOf(cursor: Cursor, digits: string, at: number): TfNumber {
  try {
    return parseNumber(digits) ?? cursor.fail(`${digits} is no number`, at);
  } catch (error) {
    if (error instanceof NumberRangeError) return cursor.fail(error.message, at);
    throw error;
  }
}

function readGroup(cursor: Cursor): Expression {
  const inner = cursor.inside(false, () => {
    const expression = readExpression(cursor);
    cursor.expect(')', 'expected a closing parenthesis to terminate the expression');
    return expression;
  });
  const isReference = inner.kind === 'variable' || inner.kind === 'attribute' || inner.kind === 'index';
  return isReference && (cursor.is('.') || cursor.is('[')) ? { kind: 'group', inner, at: inner.at } : inner;
}

function readHeredoc(cursor: Cursor): Expression {
  const found = /^<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/u.exec(
    cursor.text.slice(cursor.at, cursor.at + 1000),
  );
  if (found === null) return cursor.fail('expected the start of an expression');
  const [opening, dash, word = ''] = found;
  cursor.at += opening.length;
  const end: TemplateEnd = { kind: 'heredoc', word, isFlush: dash === '-' };
  return cursor.deeper(() => readTemplate(cursor, end, reader));
}

/** Steps behind a term: `.name`, `[key]`, `.*` and `[*]`. */
function readSteps(cursor: Cursor, from: Expression): Expression {
  let source = from;
  for (let count = 0; ; count++) {
    if (count >= longestChain) cursor.fail(`a reference has more than ${longestChain} steps`);
    const { at } = source;
    if (cursor.take('.')) source = readDotted(cursor, source);
    else if (cursor.take('[')) {
      if (cursor.take('*')) {
        cursor.expect(']', 'the star of a splat must be followed by a closing bracket');
        const each = cursor.deeper(() => readSteps(cursor, { kind: 'item', at: cursor.at }));
        source = { kind: 'splat', source, each, at };
      } else source = { kind: 'index', source, key: readKey(cursor), isLegacy: false, at };
    } else return source;
  }
}

function readKey(cursor: Cursor): Expression {
  return cursor.inside(false, () => {
    const key = readExpression(cursor);
    cursor.expect(']', 'the index operator must end with a closing bracket');
    return key;
  });
}

/** What follows a dot. After `.*`, names and numbers belong to the splat, brackets do not. */
function readDotted(cursor: Cursor, source: Expression): Expression {
  if (!cursor.take('*')) return readName(cursor, source);
  let each: Expression = { kind: 'item', at: cursor.at };
  for (let count = 0; cursor.take('.'); count++) {
    if (count >= longestChain) cursor.fail(`a reference has more than ${longestChain} steps`);
    each = readName(cursor, each);
  }
  return { kind: 'splat', source, each, at: source.at };
}

function readName(cursor: Cursor, source: Expression): Expression {
  const { at } = source;
  const digits = cursor.number();
  if (digits !== undefined) {
    if (!/^\d+$/u.test(digits)) cursor.fail('two indexes cannot be chained with dots; write brackets');
    return {
      kind: 'index',
      source,
      key: { kind: 'literal', value: numberOf(cursor, digits, at), at },
      isLegacy: true,
      at,
    };
  }
  const name = cursor.name() ?? cursor.fail('an attribute name is required after a dot');
  return { kind: 'attribute', source, name, at };
}

function readCall(cursor: Cursor, first: string, at: number): Call {
  let name = first;
  while (cursor.take('::')) name += `::${cursor.name() ?? cursor.fail('a function name must follow ::')}`;
  cursor.expect('(', 'a function name must be followed by an open parenthesis');
  return cursor.inside(false, () => {
    const given: Expression[] = [];
    let isExpanded = false;
    while (!cursor.take(')')) {
      given.push(readExpression(cursor));
      isExpanded = cursor.take('...');
      if (isExpanded) cursor.expect(')', 'an expanded argument must be followed by a closing parenthesis');
      else if (cursor.take(',')) continue;
      else cursor.expect(')', 'a comma is required to separate each argument from the next');
      break;
    }
    return { kind: 'call', name, arguments: given, isExpanded, at };
  });
}

function readTuple(cursor: Cursor, at: number): Expression {
  if (cursor.takeWord('for')) return readFor(cursor, ']', at);
  const items: Expression[] = [];
  while (!cursor.take(']')) {
    items.push(readExpression(cursor));
    if (cursor.take(',')) continue;
    cursor.expect(']', 'expected a comma to mark the beginning of the next item');
    break;
  }
  return { kind: 'tuple', items, at };
}

function readObject(cursor: Cursor, at: number): Expression {
  const loop = cursor.inside(false, () => (cursor.takeWord('for') ? readFor(cursor, '}', at) : undefined));
  if (loop !== undefined) return loop;
  return cursor.inside(true, () => {
    const items: ObjectExpression['items'][number][] = [];
    for (;;) {
      while (cursor.takeLineEnd());
      if (cursor.take('}')) return { kind: 'object', items, at };
      items.push(readItem(cursor));
      if (cursor.take('}')) return { kind: 'object', items, at };
      if (!cursor.take(',') && !cursor.takeLineEnd()) {
        cursor.fail('expected a newline or comma to mark the beginning of the next attribute');
      }
    }
  });
}

function readItem(cursor: Cursor): ObjectExpression['items'][number] {
  // Of a quoted text that is one reference, `"${local.name}"`, only the reference is left once it is read.
  const isValue = cursor.is('(') || cursor.is('"');
  const written = readExpression(cursor);
  if (!cursor.take('=') && !cursor.take(':')) {
    cursor.fail('expected an equals sign to mark the beginning of the attribute value');
  }
  return { key: isValue ? written : keyOf(cursor, written), value: readExpression(cursor) };
}

function readForHead(cursor: Cursor): ForHead {
  const first = cursor.name() ?? cursor.fail('a variable name is required after “for”');
  const second = cursor.take(',')
    ? (cursor.name() ?? cursor.fail('a variable name is required after the comma'))
    : undefined;
  if (!cursor.takeWord('in')) cursor.fail('“for” requires “in” after its names');
  const source = readExpression(cursor);
  return { keyName: second === undefined ? undefined : first, valueName: second ?? first, source };
}

function readFor(cursor: Cursor, close: ']' | '}', at: number): ForExpression {
  const head = readForHead(cursor);
  cursor.expect(':', '“for” requires a colon after the collection');
  const first = readExpression(cursor);
  const second = cursor.take('=>') ? readExpression(cursor) : undefined;
  const isGrouped = cursor.take('...');
  const condition = cursor.takeWord('if') ? readExpression(cursor) : undefined;
  if ((second === undefined) === (close === '}')) cursor.fail('“for” in braces needs a key, and none in brackets');
  if (isGrouped && close === ']') cursor.fail('values are grouped in braces only');
  cursor.expect(close, 'extra characters after the end of the “for” expression');
  const [key, value] = second === undefined ? [undefined, first] : [first, second];
  return { kind: 'for', ...head, key, value, condition, isGrouped, at };
}
