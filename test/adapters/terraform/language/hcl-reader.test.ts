import { beforeAll, describe, expect, test } from '@jest/globals';
import { ExpressionError } from '../../../../src/adapters/terraform/language/error.js';
import { evaluate } from '../../../../src/adapters/terraform/language/evaluation/evaluate.js';
import { loadHclReader, type HclReader } from '../../../../src/adapters/terraform/language/hcl-reader.js';
import { parseExpression, parseTemplateOrLiteral } from '../../../../src/adapters/terraform/language/syntax/parse.js';
import { emptyScope } from '../../../../src/adapters/terraform/language/evaluation/scope.js';
import { toGraphValue, type TfValue } from '../../../../src/adapters/terraform/language/values/value.js';
import { themes, truthScope } from './truth/truth.js';

let reader: HclReader;

beforeAll(async () => {
  reader = await loadHclReader();
});

/** The values of the attributes of a file. */
function valuesIn(text: string, name = 'main.tf'): unknown {
  const file = reader.parseFile(name, text);
  const values = Object.entries(file).map(([key, json]) => [
    key,
    toGraphValue(evaluate(parseTemplateOrLiteral(json), emptyScope())),
  ]);
  return Object.fromEntries(values);
}

const nested = (depth: number): string => `a = ${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('the values of attributes survive the way through JSON', () => {
  test('escapes, in quotes and in heredocs', () => {
    const text = [
      'quoted = "a$${b} %%{c} \\"q\\" \\n \\u00e9 \\\\"',
      'here = <<EOT',
      'x $${y} "q" \\n ${1 + 1}',
      'EOT',
      'flush = <<-EOT',
      '    two',
      '      three ${"in"}',
      '    EOT',
      '',
    ].join('\n');
    expect(valuesIn(text)).toEqual({
      quoted: 'a${b} %{c} "q" \n é \\',
      here: 'x ${y} "q" \\n 2\n',
      flush: 'two\n  three in\n',
    });
  });

  test('directives, objects with keys of all kinds, and what JSON can say itself', () => {
    const text = [
      'a = "%{ if true }yes%{ else }no%{ endif }"',
      'b = "${false ? "x" : "y"}-z"',
      'c = { a = 1, "b.c" = null, ("d") = true, 5 = "five", "${"e"}-f" = [1.5] }',
      'd = [for v in [1, 2] : v * 2 if v > 1]',
      'e = -5',
    ].join('\n');
    expect(valuesIn(text)).toEqual({
      a: 'yes',
      b: 'y-z',
      c: { a: 1, 'b.c': null, d: true, 5: 'five', 'e-f': [1.5] },
      d: [4],
      e: -5,
    });
  });

  test('whole numbers that JavaScript cannot hold are not rounded', () => {
    expect(valuesIn('a = "${12345678901234567890}"\nb = 12345678901234567890 == 12345678901234567891')).toEqual({
      a: expect.objectContaining({ $unknown: expect.anything() as unknown }) as unknown,
      b: false,
    });
  });

  test('JSON syntax', () => {
    expect(valuesIn('{"a": "${1 + 1}", "b": {"${\\"k\\"}": [true]}}', 'main.tf.json')).toEqual({
      a: 2,
      b: { k: [true] },
    });
  });
});

/** What becomes of an expression, read as it is or through a file. */
function outcome(evaluated: () => TfValue): unknown {
  try {
    return JSON.stringify(toGraphValue(evaluated())).replaceAll(/#\d+/gu, '#');
  } catch (error) {
    if (error instanceof ExpressionError) return 'refused';
    throw error;
  }
}

test('every expression of the truth means in a file what it means by itself, but for what the reader loses', async () => {
  const scope = await truthScope();
  const lost = themes().flatMap(({ rows }) =>
    rows.flatMap(([expression]) => {
      const direct = outcome(() => evaluate(parseExpression(expression), scope));
      const through = outcome(() => evaluate(parseTemplateOrLiteral(attribute(expression)), scope));
      return direct === through ? [] : [expression];
    }),
  );
  expect(lost).toEqual([
    '{ 1 = "one", true = "yes", null = "no" }', // in another order only
    '{ a.b = 1 }', // refused by the core
    '"a${null}"', // refused by the core
    '"${"$"}{x}"', // a dollar sign that is interpolated in front of a brace
  ]);
});

/** An attribute as the reader leaves it; what it refuses is no expression for us either. */
function attribute(expression: string): unknown {
  try {
    return reader.parseFile('main.tf', `a = ${expression}\n`)['a'];
  } catch {
    return '${';
  }
}

describe('what cannot be read', () => {
  test('a syntax error has its place and the words of the parser', () => {
    expect(() => reader.parseFile('net/main.tf', 'a {\n  b = 1 + \n}\n')).toThrow(
      expect.objectContaining({
        trouble: 'input',
        message: 'Invalid expression: Expected the start of an expression, but found an invalid expression token',
        place: { file: 'net/main.tf', line: 2, column: 11 },
      }),
    );
  });

  test('binary data and brackets without end are refused, and the reader goes on', () => {
    expect(() => reader.parseFile('x.tf', '\u0000\u0001\ufffd')).toThrow('Invalid character');
    expect(() => reader.parseFile('x.tf', `a = ${'['.repeat(20_000)}`)).toThrow('nested too deeply');
    expect(reader.parseFile('x.tf', 'a = 1')).toEqual({ a: 1 });
  });

  test('a thousand brackets are read, one more is not', () => {
    expect(() => reader.parseFile('x.tf', nested(1000))).not.toThrow();
    expect(() => reader.parseFile('x.tf', nested(1001))).toThrow('nested too deeply');
  });
});
