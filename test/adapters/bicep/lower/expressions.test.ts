import { expect, test } from '@jest/globals';
import { templateOf, type JsonObject } from '../compile.js';

/** Declarations that the expressions of the table may use. */
const around = `
param flag bool
param count int
param text string
param config object
param list array
var known = 'k'
resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-\${text}'
  location: 'westeurope'
}
resource maybe 'Microsoft.Web/serverfarms@2024-04-01' = if (flag) {
  name: 'maybe'
  location: 'westeurope'
}
resource many 'Microsoft.Web/serverfarms@2024-04-01' = [for (name, i) in list: {
  name: '\${name}\${i}'
  location: 'westeurope'
}]
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'vault'
  scope: resourceGroup('shared')
}
`;

function valueOf(expression: string): unknown {
  const outputs = templateOf(`${around}\noutput it object? = ${expression}`)['outputs'] as JsonObject;
  return (outputs['it'] as JsonObject)['value'];
}

test.each<readonly [string, unknown]>([
  ["'a'", 'a'],
  ["'[a]'", '[[a]'],
  ["'[a'", '[a'],
  ['1', 1],
  ['-1', -1],
  ['-count', "[sub(0, parameters('count'))]"],
  ['5000000000', 5_000_000_000],
  ['count + 5000000000', "[add(parameters('count'), json('5000000000'))]"],
  ['true', true],
  ['null', null],
  ['any(true)', true],
  ["sys.any('x')", 'x'],
  ["'a${text}{b}'", "[format('a{0}{{b}}', parameters('text'))]"],
  ["'${text}'", "[format('{0}', parameters('text'))]"],
  ["concat('it\\'s', text)", "[concat('it''s', parameters('text'))]"],
  ['{}', {}],
  ['[]', []],
  ["{ a: 1, 'b-c': [true, null], copy: 2 }", { a: 1, 'b-c': [true, null], "[string('copy')]": 2 }],
  ["{ '${text}': 1 }", { "[format('{0}', parameters('text'))]": 1 }],
  ['union({}, { a: [1] })', "[union(createObject(), createObject('a', createArray(1)))]"],
  ['{ ...config, a: 1 }', "[shallowMerge(createArray(parameters('config'), createObject('a', 1)))]"],
  ['{ ...config }', "[shallowMerge(createArray(parameters('config')))]"],
  ['[1, ...list, 2]', "[flatten(createArray(createArray(1), parameters('list'), createArray(2)))]"],
  ['(((count)))', "[parameters('count')]"],
  ['!flag', "[not(parameters('flag'))]"],
  ['flag ? 1 : null', "[if(parameters('flag'), 1, null())]"],
  ["text == 'a' && text != 'b'", "[and(equals(parameters('text'), 'a'), not(equals(parameters('text'), 'b')))]"],
  ["text =~ 'a'", "[equals(toLower(parameters('text')), toLower('a'))]"],
  ["text !~ 'a'", "[not(equals(toLower(parameters('text')), toLower('a')))]"],
  ['count < 1 || count >= 2', "[or(less(parameters('count'), 1), greaterOrEquals(parameters('count'), 2))]"],
  ['count <= 1 || count > 2', "[or(lessOrEquals(parameters('count'), 1), greater(parameters('count'), 2))]"],
  ['1 + count - 2 * 3 / 4 % 5', "[sub(add(1, parameters('count')), mod(div(mul(2, 3), 4), 5))]"],
  ['config.?a ?? 1', "[coalesce(tryGet(parameters('config'), 'a'), 1)]"],
  ['config.a.b', "[parameters('config').a.b]"],
  ["config['a-b'].c", "[parameters('config')['a-b'].c]"],
  ['config.?a.b[0]', "[tryGet(parameters('config'), 'a', 'b', 0)]"],
  ['(config.?a).b', "[tryGet(parameters('config'), 'a').b]"],
  ['config.?a!.b', "[tryGet(parameters('config'), 'a', 'b')]"],
  ['list[0]', "[parameters('list')[0]]"],
  ['list[?0]', "[tryGet(parameters('list'), 0)]"],
  ['list[^1]', "[indexFromEnd(parameters('list'), 1)]"],
  ['list[?^1]', "[tryIndexFromEnd(parameters('list'), 1)]"],
  ['list[?0][^2]', "[tryGet(parameters('list'), 0, createObject('value', 2, 'fromEnd', true()))]"],
  ['list[count]', "[parameters('list')[parameters('count')]]"],
  ['map(list, x => x.a)', "[map(parameters('list'), lambda('x', lambdaVariables('x').a))]"],
  [
    'reduce(list, 0, (sum, x, i) => sum + i)',
    "[reduce(parameters('list'), 0, lambda('sum', 'x', 'i', add(lambdaVariables('sum'), lambdaVariables('i'))))]",
  ],
  ['map(list, known => known)', "[map(parameters('list'), lambda('known', lambdaVariables('known')))]"],
  ['nameof(plan.properties)', 'properties'],
  ['nameof(plan)', 'plan'],
  ["nameof(config['a'])", 'a'],
  ['az.resourceGroup().location', '[resourceGroup().location]'],
  ["resourceGroup('other')", {}],
  ["union({ a: subscription('x') }, {})", "[union(createObject('a', createObject()), createObject())]"],
  ['plan.id', "[resourceId('Microsoft.Web/serverfarms', format('plan-{0}', parameters('text')))]"],
  ['plan.name', "[format('plan-{0}', parameters('text'))]"],
  ['plan.type', 'Microsoft.Web/serverfarms'],
  ['plan.apiVersion', '2024-04-01'],
  ['plan.properties.numberOfSites', "[reference('plan').numberOfSites]"],
  ['plan.location', "[reference('plan', '2024-04-01', 'full').location]"],
  ['plan', "[reference('plan', '2024-04-01', 'full')]"],
  ["plan['id']", "[resourceId('Microsoft.Web/serverfarms', format('plan-{0}', parameters('text')))]"],
  ['maybe.?id', "[if(parameters('flag'), resourceId('Microsoft.Web/serverfarms', 'maybe'), null())]"],
  [
    'maybe.?properties.a',
    "[tryGet(if(parameters('flag'), reference('maybe', '2024-04-01', 'full'), null()), 'properties', 'a')]",
  ],
  ['many[1].name', "[format('{0}{1}', parameters('list')[1], 1)]"],
  ['many[count].properties', "[reference(format('many[{0}]', parameters('count')))]"],
  ['many', "[references('many', 'full')]"],
  ['plan.listKeys()', "[listKeys('plan', '2024-04-01')]"],
  ["plan.listKeys('2020-01-01', { a: 1 })", "[listKeys('plan', '2020-01-01', createObject('a', 1))]"],
  [
    'vault.id',
    "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'shared'), 'Microsoft.KeyVault/vaults', 'vault')]",
  ],
])('%s', (expression, expected) => {
  expect(valueOf(expression)).toEqual(expected);
});

test('variables that need the running deployment stand where they are used', () => {
  const { variables, outputs } = templateOf(`${around}
var early = plan.id
var late = plan.properties
var later = { a: late.b, c: early }
output it object = later
output other object = union(later, {})`);
  const id = "[resourceId('Microsoft.Web/serverfarms', format('plan-{0}', parameters('text')))]";
  expect(variables).toEqual({ known: 'k', early: id });
  expect(outputs).toEqual({
    it: { type: 'object', value: { a: "[reference('plan').b]", c: "[variables('early')]" } },
    other: {
      type: 'object',
      value: "[union(createObject('a', reference('plan').b, 'c', variables('early')), createObject())]",
    },
  });
});

test('an existing resource whose name needs the running deployment is only ever named by its id', () => {
  const { resources, outputs } = templateOf(`
resource site 'Microsoft.Web/sites@2024-04-01' existing = {
  name: 'site'
}
resource plan 'Microsoft.Web/serverfarms@2024-04-01' existing = {
  name: last(split(site.properties.serverFarmId, '/'))
}
output id string = plan.id
output sku object = plan.properties.sku`);
  const id = "resourceId('Microsoft.Web/serverfarms', last(split(reference('site').serverFarmId, '/')))";
  expect(Object.keys(resources as JsonObject)).toEqual(['site']);
  expect(outputs).toEqual({
    id: { type: 'string', value: `[${id}]` },
    sku: { type: 'object', value: `[reference(${id}, '2024-04-01').sku]` },
  });
});

test('functions of the file stand in a namespace and read their parameters', () => {
  const { functions, outputs } = templateOf(`
@description('Adds.')
func twice(value int, names string[]) object => { all: names, sum: value + value }
output it object = twice(1, ['a'])`);
  expect(functions).toEqual([
    {
      namespace: '__bicep',
      members: {
        twice: {
          parameters: [
            { type: 'int', name: 'value' },
            { type: 'array', items: { type: 'string' }, name: 'names' },
          ],
          output: {
            type: 'object',
            value: { all: "[parameters('names')]", sum: "[add(parameters('value'), parameters('value'))]" },
          },
          metadata: { description: 'Adds.' },
        },
      },
    },
  ]);
  expect(outputs).toEqual({ it: { type: 'object', value: "[__bicep.twice(1, createArray('a'))]" } });
});
