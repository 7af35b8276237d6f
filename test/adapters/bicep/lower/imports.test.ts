import { expect, test } from '@jest/globals';
import { errorsOf, templateOf } from '../compile.js';

const shared = {
  'shared/types.bicep': `
import { size } from 'base.bicep'
@export()
type config = { name: string, size: size, tag: tag }
type tag = string
@export()
@description('Doubles.')
func twice(n int) int => n + n + offset
@export()
var offset = 1
@export()
var offsets = [for i in range(0, 3): i + offset]
var hidden = 2`,
  'shared/base.bicep': `@export()\ntype size = 'S' | 'L'`,
};

test('imports bring in what is exported and all that draws on', () => {
  const { definitions, parameters, variables, functions, outputs } = templateOf(
    `
import { config, twice as double } from 'shared/types.bicep'
import * as all from 'shared/types.bicep'
param one config
param other all.config
output four int = double(2) + all.twice(3) + all.offset
output list array = all.offsets`,
    shared,
  );
  expect(definitions).toEqual({
    config: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        size: { $ref: '#/definitions/_1.size' },
        tag: { $ref: '#/definitions/_2.tag' },
      },
    },
    '_1.size': { type: 'string', allowedValues: ['L', 'S'] },
    '_2.tag': { type: 'string' },
  });
  expect(parameters).toEqual({ one: { $ref: '#/definitions/config' }, other: { $ref: '#/definitions/config' } });
  expect(variables).toEqual({
    copy: [
      {
        name: '_2.offsets',
        count: '[length(range(0, 3))]',
        input: "[add(range(0, 3)[copyIndex('_2.offsets')], variables('_2.offset'))]",
      },
    ],
    '_2.offset': 1,
  });
  expect(functions).toEqual([
    {
      namespace: '__bicep',
      members: {
        double: {
          parameters: [{ type: 'int', name: 'n' }],
          output: { type: 'int', value: "[add(add(parameters('n'), parameters('n')), variables('_2.offset'))]" },
          metadata: { description: 'Doubles.' },
        },
      },
    },
  ]);
  expect(outputs).toEqual({
    four: { type: 'int', value: "[add(add(__bicep.double(2), __bicep.double(3)), variables('_2.offset'))]" },
    list: { type: 'array', value: "[variables('_2.offsets')]" },
  });
});

test('a compiled template can be imported from, and imported from what was compiled itself', () => {
  const compiled = templateOf(
    `@export()\ntype pair = { left: item, right: item? }\ntype item = string\n@export()\nfunc one() int => two()\nfunc two() int => 2\n@export()\nvar three = four + 1\nvar four = 4`,
  );
  const { definitions, variables, functions } = templateOf(
    `import { pair, one, three } from 'lib.json'\nparam p pair\noutput o int = one() + three`,
    { 'lib.json': JSON.stringify(compiled) },
  );
  expect(definitions).toEqual({
    pair: {
      type: 'object',
      properties: {
        left: { $ref: '#/definitions/_1.item' },
        right: { $ref: '#/definitions/_1.item', nullable: true },
      },
    },
    '_1.item': { type: 'string' },
  });
  expect(variables).toEqual({ three: "[add(variables('_1.four'), 1)]", '_1.four': 4 });
  expect(functions).toEqual([
    { namespace: '_1', members: { two: { parameters: [], output: { type: 'int', value: 2 } } } },
    { namespace: '__bicep', members: { one: { parameters: [], output: { type: 'int', value: '[_1.two()]' } } } },
  ]);
});

test.each<readonly [string, string, string]>([
  [
    'a file that is imported and not there, which is told once for all of its names',
    `import * as x from 'none.bicep'\nparam p x.t\noutput o string = x.v`,
    '1:20 there is no file “none.bicep”',
  ],
  [
    'what a file does not export',
    `import { hiden } from 'shared/types.bicep'`,
    '1:10 the imported file exports no “hiden”',
  ],
])('%s is told', (_, text, error) => {
  expect(errorsOf(text, shared)).toEqual([error]);
});

test('a function draws on variables of its file, and the default of a parameter on files that are imported whole', () => {
  const { parameters, functions } = templateOf(
    `
import * as all from 'shared/types.bicep'
var plus = 1
param size int = all.offset
func more(n int) int => n + plus + all.offset`,
    shared,
  );
  expect(parameters).toMatchObject({ size: { defaultValue: "[variables('_2.offset')]" } });
  const value = "[add(add(parameters('n'), variables('plus')), variables('_2.offset'))]";
  expect(functions).toMatchObject([{ members: { more: { output: { value } } } }, { namespace: '_2' }]);
});
