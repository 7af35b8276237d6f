import { describe, expect, test } from '@jest/globals';
import { ExpressionError, LimitError } from '../../../../src/adapters/terraform/language/error.js';
import { evaluate } from '../../../../src/adapters/terraform/language/evaluation/evaluate.js';
import {
  parseExpression,
  parseTemplate,
  parseTemplateOrLiteral,
} from '../../../../src/adapters/terraform/language/syntax/parse.js';
import { emptyScope, type Scope } from '../../../../src/adapters/terraform/language/evaluation/scope.js';
import { OpenUnknown, toGraphValue, type TfValue } from '../../../../src/adapters/terraform/language/values/value.js';

/** What becomes of a text, within the time that a test may take. */
function outcomeOf(text: string): unknown {
  try {
    return toGraphValue(evaluate(parseExpression(text), emptyScope()));
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
}

const many = 10_000;

describe('what is nested deeply or goes on for long is refused, never a crash', () => {
  test.each([
    ['brackets', '['.repeat(many) + ']'.repeat(many)],
    ['braces', '{a='.repeat(many) + '1' + '}'.repeat(many)],
    ['parentheses', '('.repeat(many) + '1' + ')'.repeat(many)],
    ['templates', '"${'.repeat(many) + '1' + '}"'.repeat(many)],
    ['calls', 'f('.repeat(many) + ')'.repeat(many)],
    ['negations', '!'.repeat(many) + 'true'],
    ['signs', '-'.repeat(many) + '1'],
    ['conditions', 'true ? 1 : '.repeat(many) + '2'],
    ['operators', '1 + '.repeat(many) + '1'],
    ['attributes', 'a' + '.b'.repeat(many)],
    ['indexes', 'a' + '[0]'.repeat(many)],
    ['splats', 'a' + '[*]'.repeat(many)],
    ['loops', '[for a in b : '.repeat(many) + '1' + ']'.repeat(many)],
    ['open brackets', '['.repeat(many)],
    ['open templates', '"${'.repeat(many)],
    ['directives', '"' + '%{ if true }'.repeat(many) + '%{ endif }'.repeat(many) + '"'],
  ])('%s', (_, text) => {
    expect(outcomeOf(text)).toMatch(/\w/u);
  });

  test('a JSON value and a template', () => {
    const nested = JSON.parse('['.repeat(many) + ']'.repeat(many)) as unknown;
    expect(() => parseTemplateOrLiteral(nested)).toThrow(ExpressionError);
    expect(() => parseTemplate('${'.repeat(many))).toThrow(ExpressionError);
  });

  test('a local that is defined by itself', () => {
    const scope: Scope = {
      ...emptyScope(),
      resolve: () => ({ value: evaluate(parseExpression('local.a + 1'), scope), used: 1 }),
    };
    expect(() => evaluate(parseExpression('local.a'), scope)).toThrow('does something refer to itself?');
  });
});

describe('results that would be huge are not made', () => {
  test.each([
    'format("%1000000000d", 1)',
    'format("%.1000000000f", 1)',
    'format("%0999999999s", "x")',
    'setproduct(range(1000), range(1000), range(1000))',
    'range(100000000)',
    'indent(1000000000, "a\\nb")',
    '1e1000000',
    'tonumber("1e999999999")',
    'pow(10, 100000)',
    '[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]]',
    'replace(join("", range(1000)), "", join("", range(1000)))',
    'regexall("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")',
    'regex("(a|aa)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")',
    'regex("(((a{1,100}){1,100}){1,100})", "a")',
    'regexall("x{1001}", "x")',
    'parseint(join("", [for i in range(1000) : "zzzzzzzzzzzzzzzz"]), 62)',
    'yamldecode("a: &a [x,x,x,x,x,x,x,x,x]\\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\\nh: [*g,*g,*g,*g,*g,*g,*g,*g,*g]")',
    'timeadd("2017-11-22T00:00:00Z", "99999999999h")',
    'cidrsubnets("::/0", 32, 32, 32)',
    'fileset("x", "{{{{{{{{{{{{")',
    'jsondecode(join("", [for i in range(1000) : "[[[[[[[[[["]))',
    'substr("abc", 0, 9007199254740993)',
    'element(["a"], 1e300)',
  ])('%s', text => {
    const start = performance.now();
    expect(outcomeOf(text)).toBeDefined();
    expect(performance.now() - start).toBeLessThan(25_000);
  });

  test('names that objects have of their own are names like all others', () => {
    expect(outcomeOf('{ __proto__ = 1, constructor = 2 }.__proto__')).toBe(1);
    expect(outcomeOf('{ a = 1 }.constructor')).toMatch('does not have an attribute');
    expect(outcomeOf('keys(jsondecode("{\\"__proto__\\": 1}"))')).toEqual(['__proto__']);
    expect(outcomeOf('toString()')).toMatch('there is no function');
    expect(outcomeOf('merge({ toString = 1 }, {}).toString')).toBe(1);
    expect(outcomeOf('lookup({}, "constructor", "none")')).toBe('none');
  });
});

describe('texts with unknown parts that double with each local are bounded', () => {
  test.each([
    ['templates', (last: string) => `"\${${last}}\${${last}}"`],
    ['format', (last: string) => `format("%s%s", ${last}, ${last})`],
    ['join', (last: string) => `join("", [${last}, ${last}])`],
    ['letter case', (last: string) => `"\${upper(${last})}\${lower(${last})}"`],
  ])('%s', (_, twice) => {
    const scope: Scope = { ...emptyScope(), resolve: name => ({ value: valueOf(name), used: 0 }) };
    const values = new Map<string, TfValue>([['v0', new OpenUnknown({ symbol: 'u', reason: 'no value is given' })]]);
    const valueOf = (name: string): TfValue => {
      const value = values.get(name) ?? evaluate(parseExpression(twice(`v${Number(name.slice(1)) - 1}`)), scope);
      values.set(name, value);
      return value;
    };
    expect(() => valueOf('v60')).toThrow(LimitError);
  });
});
