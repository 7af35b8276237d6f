import { expect, test } from '@jest/globals';
import { parseBicep, type SourceKind } from '../../../../src/adapters/bicep/parse/parser.js';
import { printStatement } from './print.js';

/** The problems as `line:column message`, both from 1. */
function problems(text: string, kind: SourceKind = 'template'): readonly string[] {
  return parseBicep(text, kind).errors.map(({ start, message }) => {
    const before = text.slice(0, start).split('\n');
    return `${before.length}:${(before.at(-1) ?? '').length + 1} ${message}`;
  });
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['param', [`1:6 expected the name of a parameter, found the end of the file`]],
  ['var\u{a0}x = 1', ['1:4 found the character U+00A0, which begins nothing in Bicep']],
  ['param p', ['1:8 expected a type, found the end of the file']],
  ['param p string x', [`1:16 expected the end of the statement, found “x”`]],
  ['var x = \nvar y = 1', ['1:9 expected a value, found the end of the line']],
  ['var x = 1 +\nvar y = )', ['1:12 expected a value, found the end of the line', `2:9 expected a value, found “)”`]],
  ['var x = a ? b', [`1:14 expected “:”, found the end of the file`]],
  ['var x = a.', ['1:11 expected the name of a property or a function, found the end of the file']],
  ['var x = a[]', [`1:11 expected an index, found “]”`]],
  ['var x = ()', ['1:9 expected one value in parentheses, found 0']],
  ['var x = (a, b)', ['1:9 expected one value in parentheses, found 2']],
  ['var x = f(a,)', [`1:13 expected another argument behind the comma, found “)”`]],
  ['var x = f(\n  a\n  b\n)', [`2:4 expected “,” or “)”, found the end of the line`]],
  ['var x = f(a\nvar y = 1', [`1:12 expected “,” or “)”, found the end of the line`, `2:1 expected “)”, found “var”`]],
  ['var x = a.?f()', [`1:12 expected “.” before the name of a function, found “.?”`]],
  ['var x = [1 2]', [`1:12 expected “,”, “]” or a new line, found “2”`]],
  ['var x = [\n  1,\n  2\n]', ['2:5 expected the next element behind the comma, found the end of the line']],
  ['var x = {\n  a 1\n  b: 2\n}', [`2:5 expected “:”, found “1”`]],
  ['var x = {\n  a: \n  b: 2\n}', ['2:6 expected a value, found the end of the line']],
  ['var x = {\n  a: 1\nvar y = 2', [`3:1 expected “}”, found “var”`]],
  [`var x = 'a\nvar y = 1`, [`1:11 expected “'” at the end of a text, found the end of the line`]],
  [
    "var x = 'a${b'\nvar y = )",
    [
      `1:14 expected “}”, found a text`,
      "1:15 expected “'” at the end of a text, found the end of the line",
      '1:15 expected “}” at the end of a hole in a text, found the end of the line',
      `2:9 expected a value, found “)”`,
    ],
  ],
  ["var x = 'a${b c}d'", [`1:15 expected “}”, found “c”`]],
  ["var x = 'a${{}}'", [`1:13 expected a value without brackets in the hole of a text, found “{”`]],
  ["var x = '''\na", [`1:9 expected “'''” at the end of a text, found the end of the file`]],
  [
    'var x = "a"',
    ['1:9 expected a text in single quotes, found “"”', '1:11 expected a text in single quotes, found “"”'],
  ],
  ['var x = 1;', ['1:10 found “;”, which begins nothing in Bicep']],
  ['var x = 18446744073709551616', ['1:9 expected an integer of 64 bits, found a greater one']],
  ['/* a', ['1:1 expected “*/” at the end of a comment, found the end of the file']],
  ['#disable-next-line', ['1:1 expected the code of a diagnostic, found the end of the line']],
  ['@secure()\n', ['1:1 expected a declaration behind this decorator, found none']],
  ['@secure() param a string', [`1:11 expected a new line behind the decorator, found “param”`]],
  ["resource a 'b' {\n}", [`1:16 expected “=”, found “{”`]],
  ["resource a 'b' = []", [`1:19 expected “for”, found “]”`]],
  ["resource a 'b' = 1", [`1:18 expected “{”, “[” or “if”, found “1”`]],
  ["resource a 'b' = {\n  @secure()\n}", ['2:3 expected a resource behind this decorator, found none']],
  ["resource a 'b' = [for c in d: 1]", [`1:31 expected “{”, found “1”`]],
  [
    "resource 'b' = {\n}\nvar x = )",
    [`1:10 expected the symbolic name of a resource, found a text`, `3:9 expected a value, found “)”`],
  ],
  ["import { 'a-b' } from 'c'", [`1:16 expected “as” with a name behind the text, found “}”`]],
  ["import a from 'b'", [`1:8 expected “{” or “*”, found “a”`]],
  ['type a = {\n  b c\n}', [`2:5 expected “:”, found “c”`]],
  ['type a = string[x]', [`1:17 expected “]”, “*” or the index of an item, found “x”`]],
  ['func f() => 1', [`1:10 expected a type, found “=>”`]],
  [
    '!!!',
    [
      `1:1 expected one of targetScope, metadata, param, var, resource, module, output, type, func, import, extension, assert, test, found “!”`,
    ],
  ],
];

test.each(cases)('%j', (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test('a parameter file has statements of its own', () => {
  expect(problems('output a int = 1', 'parameters')).toEqual([
    `1:1 expected one of using, extends, param, var, import, extension, extensionConfig, type, found “output”`,
  ]);
});

test('what is right around a mistake is read', () => {
  const text = "param a string\nresource b 'c' = {\n  name: ]\n  d: 1\n}\noutput e int = 1\n";
  const { statements, errors } = parseBicep(text, 'template');
  expect(errors).toHaveLength(1);
  expect(statements.map(printStatement)).toEqual([
    'parameter a string',
    "resource b 'c' = {'name': <invalid>, 'd': 1}",
    'output e int = 1',
  ]);
});

const repeated = (part: string, count = 10_000): string => part.repeat(count);
const deep: readonly (readonly [string, string])[] = [
  ['lists', `var x = ${repeated('[')}1${repeated(']')}`],
  ['open lists', `var x = ${repeated('[')}`],
  ['objects on lines', `var x = ${repeated('{\na: ')}1${repeated('\n}')}`],
  ['parentheses', `var x = ${repeated('(')}1${repeated(')')}`],
  ['calls', `var x = ${repeated('f(')}1${repeated(')')}`],
  ['texts', `var x = ${repeated("'${")}1${repeated("}'")}`],
  ['members', `var x = a${repeated('.b')}`],
  ['sums', `var x = 1${repeated(' + 1')}`],
  ['choices', `var x = ${repeated('a ? b : ')}c`],
  ['lambdas', `var x = ${repeated('a => ')}1`],
  ['loops', `var x = ${repeated('[for a in b: ')}1${repeated(']')}`],
  ['resources', repeated("resource a 'b' = {\n")],
  ['types', `type x = ${repeated('{ a: ')}int${repeated(' }')}`],
  ['types of types', `type x = ${repeated('a<')}int${repeated('>')}`],
  ['left-leaning chains', `var x = ${repeated('(', 200)}a${repeated(`${repeated('.b', 200)})`, 200)}`],
];

test.each(deep)('%s nested too deeply are an error', (_, text) => {
  expect(problems(text)[0]).toContain('expected at most 250 levels of nesting, found more');
});

test('a tree of the greatest depth can be walked by recursion', () => {
  const { statements, errors } = parseBicep(`var x = ${repeated('[', 249)}1${repeated(']', 249)}`, 'template');
  expect(errors).toEqual([]);
  expect(statements.map(printStatement).join('')).toBe(`variable x = ${repeated('[', 249)}1${repeated(']', 249)}`);
});

test('a file of rubbish has a bounded number of problems', () => {
  expect(parseBicep(repeated('x\n', 1000), 'template').errors).toHaveLength(100);
});
