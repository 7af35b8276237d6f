import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ExpressionError } from '../../../../src/adapters/arm/expression/error.js';
import { readText } from '../../../../src/adapters/arm/expression/parse.js';
import { printExpression } from '../../../../src/adapters/arm/expression/print.js';
import type { Expression } from '../../../../src/adapters/arm/expression/syntax.js';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['[', '['],
  ['[open', '[open'],
  ['close]', 'close]'],
  ["[[concat('a')]", "[concat('a')]"],
  ['[[open', '[[open'],
  ["a[concat('a')]", "a[concat('a')]"],
])('%s is the literal %s', (text, literal) => {
  expect(readText(text)).toEqual({ literal });
});

test('a call knows its namespace, its arguments and where it stands', () => {
  expect(readText("[ contoso.name( 'it''s' , -3 ).first[ 0 ] ]").expression).toEqual({
    kind: 'access',
    offset: 36,
    member: { kind: 'literal', value: 0, offset: 38 },
    base: {
      kind: 'access',
      offset: 30,
      member: { kind: 'literal', value: 'first', offset: 31 },
      base: {
        kind: 'call',
        namespace: 'contoso',
        name: 'name',
        offset: 2,
        arguments: [
          { kind: 'literal', value: "it's", offset: 16 },
          { kind: 'literal', value: -3, offset: 26 },
        ],
      },
    },
  });
});

test.each([
  ["[concat('a]", 'the quote that closes this text is missing', 8],
  ['[]', 'a value is missing before “]”', 1],
  ['[name]', '“name” is no function call: its parentheses are missing', 1],
  ["[f('a' 'b')]", '“)” is missing before “b”', 7],
  ['[f(1]', '“)” is missing before “]”', 4],
  ['[f(1,)]', 'a value is missing before “)”', 5],
  ['[f()] and more]', 'stands behind the end', 6],
  ['[f().]', 'the name of a property is missing behind the dot', 5],
  ['[add(1 + 2)]', 'the character “+” has no meaning', 7],
  ['[9007199254740993]', 'is beyond', 1],
])('%s is refused at its place', (text, message, offset) => {
  let error: unknown;
  try {
    readText(text);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ExpressionError);
  expect((error as ExpressionError).offset).toBe(offset);
  expect((error as ExpressionError).message).toContain(message);
});

test.each([
  ['calls', `[${'f('.repeat(10_000)}${')'.repeat(10_000)}]`],
  ['properties', `[f()${'.a'.repeat(10_000)}]`],
  ['items', `[${'f()['.repeat(10_000)}0${']'.repeat(10_000)}]`],
  ['open brackets', `[${'f('.repeat(10_000)}]`],
])('%s in ten thousand levels are refused', (_, text) => {
  expect(() => readText(text)).toThrow(/nested more than 400 levels deep/);
});

test('a tree that is high because chains stand in chains is refused as well', () => {
  let text = 'f()';
  for (let count = 0; count < 30; count += 1) text = `f(${text})${'.a'.repeat(20)}`;
  expect(() => readText(`[${text}]`)).toThrow(/nested more than 400 levels deep/);
});

const names = fc.stringMatching(/^[A-Za-z_$][A-Za-z0-9_$]{0,8}$/);
const { tree } = fc.letrec<{ tree: Expression }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      kind: fc.constant('literal' as const),
      value: fc.oneof(fc.string(), fc.maxSafeInteger()),
      offset: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      namespace: fc.option(names, { nil: undefined }),
      name: names,
      arguments: fc.array(tie('tree'), { maxLength: 3 }),
      offset: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('access' as const),
      base: fc.record({
        kind: fc.constant('call' as const),
        namespace: fc.constant(undefined),
        name: names,
        arguments: fc.array(tie('tree'), { maxLength: 2 }),
        offset: fc.constant(0),
      }),
      member: tie('tree'),
      offset: fc.constant(0),
    }),
  ),
}));

function withoutPlaces(expression: Expression | undefined): unknown {
  return JSON.parse(JSON.stringify(expression, (key, value: unknown) => (key === 'offset' ? undefined : value)));
}

test('what is printed is read back as the same tree', () => {
  fc.assert(
    fc.property(tree, expression => {
      const again = readText(`[${printExpression(expression)}]`);
      expect(withoutPlaces(again.expression)).toEqual(withoutPlaces(expression));
    }),
  );
});

test('any text is read or refused, and never a crash', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('[', ']', '(', ')', "'", 'a', '.', ',', '1', '-', ' ', '$', 'é')), parts => {
      try {
        readText(`[${parts.join('')}]`);
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionError);
      }
    }),
  );
});
