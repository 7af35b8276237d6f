import { expect, test } from '@jest/globals';
import { parseBicep } from '../../../../src/adapters/bicep/parse/parser.js';
import { printStatement } from './print.js';

function printed(text: string, kind: 'template' | 'parameters' = 'template'): string {
  const { statements, errors } = parseBicep(text, kind);
  expect(errors.map(({ message }) => message)).toEqual([]);
  return statements.map(printStatement).join('\n');
}

const expressions: readonly (readonly [string, string])[] = [
  ['1 + 2 * 3 - 4', '((1 + (2 * 3)) - 4)'],
  ['a && b || !c', '((a && b) || (!c))'],
  ['a ?? b == c', '(a ?? (b == c))'],
  ['a =~ b != (c !~ d)', '((a =~ b) != (c !~ d))'],
  ['1 < 2 == 3 >= 4', '((1 < 2) == (3 >= 4))'],
  ['-1 % 2 / 3', '(((-1) % 2) / 3)'],
  ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
  ['a\n  ? b\n  : c', '(a ? b : c)'],
  ['a.b.?c[0][?1][^2][?^3]!', 'a.b.?c[0][?1][^2][?^3]!'],
  ['vnet::subnet.id', 'vnet::subnet.id'],
  ["az.resourceId('a', b)", "az.resourceId('a', b)"],
  ["store.listKeys('2021-01-01').keys[0].value", "store.listKeys('2021-01-01').keys[0].value"],
  ['concat(\n  a,\n  b\n)', 'concat(a, b)'],
  ['f()', 'f()'],
  ['map(list, x => x.id)', 'map(list, ((x) => x.id))'],
  ['sort(list, (a, b) => a < b)', 'sort(list, ((a, b) => (a < b)))'],
  ['map(list, () =>\n  1)', 'map(list, (() => 1))'],
  ['(\n  a\n)', 'a'],
  ['[1, 2]', '[1, 2]'],
  ['[\n  1\n\n  // one\n  2 /* two */\n]', '[1, 2]'],
  ['[1, ...others]', '[1, ...others]'],
  ['[for x in list: x.a]', '[for x in list: x.a]'],
  ['[\n  for (x, i) in list: { a: i }\n]', "[for (x, i) in list: {'a': i}]"],
  ['{}', '{}'],
  ["{ a: 1, 'b-c': 2, '${d}': 3 }", "{'a': 1, 'b-c': 2, '${d}': 3}"],
  ['{\n  resource: 1\n  if: 2\n  ...e\n}', "{'resource': 1, 'if': 2, ...e}"],
  ['{ a: b ? {\n  c: 1\n} : null }', "{'a': (b ? {'c': 1} : null)}"],
  ["'a${b}c${d}'", "'a${b}c${d}'"],
  ["'${'${a}'}'", "'${'${a}'}'"],
  ["'${map(list, x => { y: x })}'", "'${map(list, ((x) => {'y': x}))}'"],
  [String.raw`'it\'s \\ \$ \${x} \u{1F600}'`, String.raw`'it\'s \\ \$ \${x} ` + "😀'"],
  ["'$a $$ {b}'", String.raw`'\$a \$\$ {b}'`],
  ["'''\nfirst\n  ${second}'''", String.raw`'first\n  \${second}'`],
  ["'''\r\nfirst\r\n'''", String.raw`'first\r\n'`],
  ["''''quoted''''", String.raw`'\'quoted\''`],
  ["$'''\na ${b}'''", "'a ${b}'"],
  ["$$'''a ${b} $$${c}'''", String.raw`'a \${b} \$` + "${c}'"],
  ['9223372036854775808', '9223372036854775808'],
  ['true == false', '(true == false)'],
];

test.each(expressions)('%j is read as %j', (text, expected) => {
  expect(printed(`var x = ${text}\n`)).toBe(`variable x = ${expected}`);
});

const types: readonly (readonly [string, string])[] = [
  ['string', 'string'],
  ['string?', 'string?'],
  ['sys.string[]?', 'sys.string[]?'],
  ["'a' | 'b' | null", "('a' | 'b' | null)"],
  ["\n  | 'a'\n  | 'b'", "('a' | 'b')"],
  ["('a' | 'b')[]", "('a' | 'b')[]"],
  ['-1 | !true | 2', '(-1 | false | 2)'],
  ['-other', '(-other)'],
  ['{ a: int, *: string }', "{'a': int, *: string}"],
  ["{\n  @description('x')\n  @minLength(1)\n  'a-b': string\n}", "{@description('x') @minLength(1) 'a-b': string}"],
  ['[int, string]', '[int, string]'],
  ['[\n  @sealed()\n  {}\n  bool\n]', '[@sealed() {}, bool]'],
  [
    "resourceInput<'Microsoft.Web/sites@2024-04-01'>.properties",
    "resourceInput<'Microsoft.Web/sites@2024-04-01'>.properties",
  ],
  ['shared.config[*].name!', 'shared.config[*].name!'],
  ['a[0].*', 'a[0].*'],
  ["resource 'Microsoft.Web/sites@2024-04-01'", "resource 'Microsoft.Web/sites@2024-04-01'"],
  ['{\n  a: {\n    b: string\n  }[]?\n}', "{'a': {'b': string}[]?}"],
];

test.each(types)('the type %j is read as %j', (text, expected) => {
  expect(printed(`type x = ${text}\n`)).toBe(`type x = ${expected}`);
});

const declarations: readonly (readonly [string, string])[] = [
  ["targetScope = 'subscription'", "targetScope = 'subscription'"],
  ["metadata name = 'x'", "metadata name = 'x'"],
  [
    "@secure()\n@sys.description('p')\n\n// between\nparam p string = 'x'",
    "@secure() @sys.description('p') parameter p string = 'x'",
  ],
  ['param p {\n  a: int\n}', "parameter p {'a': int}"],
  ['var x string[] = []', 'variable x string[] = []'],
  ['output o int = 1', 'output o int = 1'],
  ['output o resource = site', 'output o resource = site'],
  ["resource a 'b@c' existing = {\n  name: 'd'\n}", "resource a 'b@c' existing = {'name': 'd'}"],
  ["resource a 'b@c' = if (d) {}", "resource a 'b@c' = if (d) {}"],
  ["resource a 'b@c' =\n  if (d) {}", "resource a 'b@c' = if (d) {}"],
  [
    "@batchSize(1)\nresource a 'b@c' = [for d in e: if (f) {}]",
    "@batchSize(1) resource a 'b@c' = [for d in e: if (f) {}]",
  ],
  [
    "resource a 'b@c' = {\n  name: 'd'\n\n  @description('e')\n  resource f 'g' = {\n  }\n  resource: 1\n}",
    "resource a 'b@c' = {'name': 'd', 'resource': 1, @description('e') resource f 'g' = {}}",
  ],
  ["module a 'b.bicep' = { name: 'c' }", "module a 'b.bicep' = {'name': 'c'}"],
  [
    "module a 'b.bicep' = [for (c, d) in e: {\n  name: 'f'\n}]",
    "module a 'b.bicep' = [for (c, d) in e: {'name': 'f'}]",
  ],
  ['func f(a string, b int) string => a', 'func f(a string, b int) string => a'],
  ['func f(\n  a string\n  , b int\n) string =>\n  a', 'func f(a string, b int) string => a'],
  ["import { a, b as c, 'd-e' as f } from 'g.bicep'", "import { a, b as c, d-e as f } from 'g.bicep'"],
  ["import {\ntype as a\noutput\n} from 'b'", "import { type as a, output } from 'b'"],
  ['func f(\nparam string,\nvar int[]) int => 1', 'func f(param string, var int[]) int => 1'],
  ["import * as a from 'b.bicep'", "import * as a from 'b.bicep'"],
  ['extension microsoftGraph', 'extension microsoftGraph'],
  ["extension 'br:a/b:1' with {\n  c: 'd'\n} as e", "extension 'br:a/b:1' with {'c': 'd'} as e"],
  ["import 'kubernetes@1.0.0' with { a: 1 } as k8s", "extension 'kubernetes@1.0.0' with {'a': 1} as k8s"],
  ['assert a = b == c', 'assert a = (b == c)'],
  ["test a 'b.bicep' = {\n  params: {}\n}", "test a 'b.bicep' = {'params': {}}"],
];

test.each(declarations)('%j is the statement %j', (text, expected) => {
  expect(printed(text)).toBe(expected);
});

const inParameterFiles: readonly (readonly [string, string])[] = [
  ["using './main.bicep'\nparam a = 1", "using './main.bicep'\nparam a = 1"],
  ['using none', 'using none'],
  ["using 'main.bicep' with {\n  mode: 'stack'\n}", "using 'main.bicep' with {'mode': 'stack'}"],
  ["extends 'base.bicepparam'\nvar a = 1", "extends 'base.bicepparam'\nvariable a = 1"],
  ["extensionConfig k8s with { a: 'b' }", "extensionConfig k8s with {'a': 'b'}"],
];

test.each(inParameterFiles)('in a parameter file, %j is read as %j', (text, expected) => {
  expect(printed(text, 'parameters')).toBe(expected);
});

test('positions are those of the file, with a byte order mark and carriage returns', () => {
  const text = "\uFEFFvar a = 1\r\nparam b string = 'x'\r\n";
  const { statements } = parseBicep(text, 'template');
  expect(statements.map(({ start, end }) => text.slice(start, end))).toEqual(['var a = 1', "param b string = 'x'"]);
});

test('comments and directives are kept with their places', () => {
  const text = '// one\n#disable-next-line no-unused-params // two\nparam a string /* three\n*/ // four\n';
  const { comments, errors } = parseBicep(text, 'template');
  expect(errors).toEqual([]);
  expect(comments.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['line', '// one'],
    ['directive', '#disable-next-line no-unused-params'],
    ['line', '// two'],
    ['block', '/* three\n*/'],
    ['line', '// four'],
  ]);
});
