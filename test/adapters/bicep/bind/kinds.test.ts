import { expect, test } from '@jest/globals';
import { errorsOf, templateOf } from '../compile.js';

const declared = `param text string
param number int
param flag bool
param list array
param thing object
param open string?
var five = 2 + 3
var pair = ['a', 'b']
var config = { name: 'x', size: { width: 1 } }
`;

test.each<readonly [string, string]>([
  ['output o string = 2 + 3', 'the output “o” is of the type string, and this is of the type int'],
  ['output o bool = toLower(text)', 'the output “o” is of the type bool, and this is of the type string'],
  ['output o string = flag ? number : 3', 'the output “o” is of the type string, and this is of the type int'],
  ['param p int = !flag', 'the parameter “p” is of the type int, and this is of the type bool'],
  ['var v array = config', 'the variable “v” is of the type array, and this is of the type object'],
  ['var v = five + text', 'the operator + needs a value of the type int, and this is of the type string'],
  ['var v = flag && number', 'the operator && needs a value of the type bool, and this is of the type int'],
  ['var v = number < text', 'the operator < takes two of one type, and these are of the types int and string'],
  ['var v = text =~ null', 'the operator =~ needs a value of the type string, and this is of the type null'],
  ['var v = !number', 'the operator ! needs a value of the type bool, and this is of the type int'],
  ['var v = -flag', 'the operator - needs a value of the type int, and this is of the type bool'],
  ['var v = text ? 1 : 2', 'a condition needs a value of the type bool, and this is of the type string'],
  ['var v = [for i in thing: i]', 'a loop needs a value of the type array, and this is of the type object'],
  ['var v = toUpper(number)', 'the function “toUpper” needs a value of the type string, and this is of the type int'],
  [
    'var v = uniqueString(text, flag)',
    'the function “uniqueString” needs a value of the type string, and this is of the type bool',
  ],
  ['var v = range(1, text)', 'the function “range” needs a value of the type int, and this is of the type string'],
  ['var v = text.length', '“.length” needs a value of the type object, and this is of the type string'],
  ['var v = list.name', '“.name” needs a value of the type object, and this is of the type array'],
  ["var v = number['a']", 'an index needs a value of the type array or object, and this is of the type int'],
  ["var v = list['a']", 'an index of an array needs a value of the type int, and this is of the type string'],
  ['var v = thing[0]', 'the name of a property needs a value of the type string, and this is of the type int'],
  ['var v = pair[2]', 'there is no item 2: the array has 2'],
  ['var v = pair[-1]', 'there is no item -1: the array has 2'],
  ['var v = config.nme', 'the object has no property “nme”'],
  ["var v = config['size'].width + (config).color", 'the object has no property “color”'],
])('%s', (text, message) => {
  expect(errorsOf(`${declared}${text}`)).toEqual([
    expect.stringMatching(new RegExp(`^10:\\d+ ${escaped(message)}$`)) as unknown,
  ]);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

test('what the text does not tell for certain is left to the platform', () => {
  expect(() =>
    templateOf(`${declared}
func toUpper(x int) int => x
type string2 = 'a' | 'b'
param other string2
var a = toUpper(number) + 1
var b = any(text) + 1
var c = text.?length
var d = open ?? 5
var e = map(pair, number => '\${number}x')
var f = [for text in [1, 2]: text + 1]
var g = flag ? number : text
var h = { ...config, color: 1 }.color
var i = config.?color
var j = [...pair, 'c'][2]
var k = pair[number]
var l = other == 1
output m string = any(5)
output n object = json('{}')
output o int = length(union(list, pair))
output p string? = null`),
  ).not.toThrow();
});

test.each<readonly [string, readonly string[]]>([
  [
    "targetScope = 'subscription'\ntargetScope = 'tenant'",
    ['1:1 a file has one target scope only', '2:1 a file has one target scope only'],
  ],
  [
    'metadata a = 1\nmetadata a = 2',
    ['1:10 the metadata “a” is declared twice', '2:10 the metadata “a” is declared twice'],
  ],
  ['var a = [for (x, x) in [1]: 1]', ['1:18 the item and the index of a loop cannot both be called “x”']],
])('%s', (text, errors) => {
  expect(errorsOf(text)).toEqual(errors);
});

test('types are followed through any number of variables', () => {
  const chain = Array.from({ length: 3000 }, (_, index) => `var v${index} = ${index === 0 ? '1' : `v${index - 1}`}`);
  expect(() => templateOf(`${chain.join('\n')}\noutput o int = v2999`)).not.toThrow();
});
