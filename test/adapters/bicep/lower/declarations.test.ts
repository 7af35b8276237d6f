import { expect, test } from '@jest/globals';
import { compile, templateOf } from '../compile.js';

test('parameters keep their types, limits and defaults', () => {
  const { parameters } = templateOf(`
@description('''
  How many.
    Really.
''')
@minValue(1)
@maxValue(3)
param count int = 2
@secure()
param password string
@allowed(['a', 'b'])
@metadata({ link: 'x' })
param choice string = 'a'
param place string = resourceGroup().location
param stamp string = utcNow()
param open object?`);
  expect(parameters).toEqual({
    count: {
      type: 'int',
      defaultValue: 2,
      minValue: 1,
      maxValue: 3,
      metadata: { description: '  How many.\nReally.\n' },
    },
    password: { type: 'securestring' },
    choice: { type: 'string', defaultValue: 'a', allowedValues: ['a', 'b'], metadata: { link: 'x' } },
    place: { type: 'string', defaultValue: '[resourceGroup().location]' },
    stamp: { type: 'string', defaultValue: '[utcNow()]' },
    open: { type: 'object', nullable: true },
  });
});

test('types become definitions, in whatever order', () => {
  const { definitions, parameters } = templateOf(`
param items item[]
type item = { name: text, kind: 'a' | 'b', more: item? }
type text = string`);
  expect(parameters).toEqual({ items: { type: 'array', items: { $ref: '#/definitions/item' } } });
  expect(definitions).toEqual({
    item: {
      type: 'object',
      properties: {
        name: { $ref: '#/definitions/text' },
        kind: { type: 'string', allowedValues: ['a', 'b'] },
        more: { $ref: '#/definitions/item', nullable: true },
      },
    },
    text: { type: 'string' },
  });
});

test('variables and outputs in loops', () => {
  const { variables, outputs } = templateOf(`
param list array
var plain = 1
var objects = [for (x, i) in list: { x: x, i: i }]
var texts = [for x in list: 'a']
var lists = [for x in list: [x]]
var numbers = [for x in list: 1]
output all array = [for (x, i) in list: '\${x}\${i}']
output one object = objects[0]`);
  const count = "[length(parameters('list'))]";
  expect(variables).toEqual({
    copy: [
      {
        name: 'objects',
        count,
        input: { x: "[parameters('list')[copyIndex('objects')]]", i: "[copyIndex('objects')]" },
      },
      { name: 'texts', count, input: 'a' },
      { name: 'lists', count, input: "[createArray(parameters('list')[copyIndex('lists')])]" },
      { name: 'numbers', count, input: '[int(1)]' },
    ],
    plain: 1,
  });
  expect(outputs).toEqual({
    all: { type: 'array', copy: { count, input: "[format('{0}{1}', parameters('list')[copyIndex()], copyIndex())]" } },
    one: { type: 'object', value: "[variables('objects')[0]]" },
  });
});

test('metadata and asserts are carried', () => {
  const { metadata, asserts } = templateOf(`
metadata name = 'Site'
metadata owner = { team: 'a' }
param count int
assert some = count > 0`);
  expect(metadata).toEqual({ name: 'Site', owner: { team: 'a' } });
  expect(asserts).toEqual({ some: "[greater(parameters('count'), 0)]" });
});

test('names such as those of an object’s prototype are names like any other', () => {
  const { variables, parameters } = templateOf(`
param constructor string
var hasOwnProperty = { __proto__: constructor, toString: 1 }`);
  expect(JSON.stringify(parameters)).toBe('{"constructor":{"type":"string"}}');
  expect(JSON.stringify(variables)).toBe(`{"hasOwnProperty":{"__proto__":"[parameters('constructor')]","toString":1}}`);
});

const files = {
  'data/a.txt': '[hello]',
  'data/b.json': '{ "list": [{ "name": "x", "n": 1 }, { "name": "[y]", "n": 1.5 }] }',
  'data/c.yaml': 'top:\n  - a: 1\n  - b: true\n',
};

test('files are loaded into variables of their own, or stand where a variable is assigned', () => {
  const { variables } = templateOf(
    `
var path = 'data/a'
var plain = loadTextContent('data/a.txt')
var nested = { a: loadTextContent('\${path}.txt'), b: loadFileAsBase64('data/a.txt') }
var whole = loadJsonContent('data/b.json')
var part = loadJsonContent('data/b.json', '$.list[1].name')
var some = loadJsonContent('data/b.json', '.list[?(@.n > 1)].name')
var all = loadYamlContent('data/c.yaml', 'top[*].a')`,
    files,
  );
  expect(variables).toEqual({
    path: 'data/a',
    plain: '[[hello]',
    nested: { a: "[variables('$fxv#0')]", b: "[variables('$fxv#1')]" },
    whole: "[variables('$fxv#2')]",
    part: "[variables('$fxv#3')]",
    some: "[variables('$fxv#4')]",
    all: "[variables('$fxv#5')]",
    '$fxv#0': '[[hello]',
    '$fxv#1': 'W2hlbGxvXQ==',
    '$fxv#2': {
      list: [
        { name: 'x', n: 1 },
        { name: '[[y]', n: "[json('1.5')]" },
      ],
    },
    '$fxv#3': '[[y]',
    '$fxv#4': ['[[y]'],
    '$fxv#5': [1],
  });
});

test('a function carries what it loads itself', () => {
  const { functions, variables } = templateOf(`func data() object => loadYamlContent('data/c.yaml')`, files);
  expect(variables).toBeUndefined();
  expect(functions).toEqual([
    {
      namespace: '__bicep',
      members: { data: { parameters: [], output: { type: 'object', value: { top: [{ a: 1 }, { b: true }] } } } },
    },
  ]);
});

test('the files of a folder are listed by pattern', () => {
  const { variables } = templateOf(`var found = loadDirectoryFileInfo('data', '?.*n')`, files);
  expect(variables).toEqual({
    found: "[variables('$fxv#0')]",
    '$fxv#0': [{ relativePath: 'data/b.json', baseName: 'b.json', extension: '.json' }],
  });
});

test('every value is found again in the source', () => {
  const main = `param site string
var sites = [
  'a'
]
resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: site
  properties: {
    serverFarmId: 'x'
    siteConfig: {
      appSettings: [
        { name: 'A', value: site }
      ]
    }
  }
}
module inner 'inner.bicep' = {
  name: 'm'
  params: {
    p: site
  }
}
output site string = site`;
  const inner = `param p string\nresource deep 'Microsoft.Web/sites@2024-04-01' = {\n  name: p\n}`;
  const { source } = compile(main, { 'inner.bicep': inner });
  const at = (pointer: string): string => {
    const place = source?.place(pointer);
    const { file = '', line = 0, column = 0, endColumn = 0 } = place ?? {};
    const text = (file.endsWith('inner.bicep') ? inner : main).split('\n')[line - 1];
    return `${file.replace('/root/', '')}:${line}:${column} ${text?.slice(column - 1, endColumn - 1)}`;
  };
  const template = '/resources/inner/properties/template';
  expect({
    parameter: at('/parameters/site'),
    item: at('/variables/sites/0'),
    resource: at('/resources/app'),
    property: at('/resources/app/properties/serverFarmId'),
    deep: at('/resources/app/properties/siteConfig/appSettings/0/value'),
    generated: at('/resources/app/apiVersion'),
    module: at('/resources/inner'),
    moduleParameter: at('/resources/inner/properties/parameters/p/value'),
    inner: at(`${template}/resources/deep/name`),
    innerParameter: at(`${template}/parameters/p`),
    output: at('/outputs/site/value'),
  }).toEqual({
    parameter: 'main.bicep:1:7 site',
    item: "main.bicep:3:3 'a'",
    resource: 'main.bicep:5:10 app',
    property: "main.bicep:8:5 serverFarmId: 'x'",
    deep: 'main.bicep:11:22 value: site',
    generated: "main.bicep:5:1 resource app 'Microsoft.Web/sites@2024-04-01' = {",
    module: 'main.bicep:16:8 inner',
    moduleParameter: 'main.bicep:19:5 p: site',
    inner: 'inner.bicep:3:3 name: p',
    innerParameter: 'inner.bicep:1:7 p',
    output: 'main.bicep:22:1 output site string = site',
  });
});
