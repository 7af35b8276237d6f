import { expect, test } from '@jest/globals';
import { compile, errorsOf, templateOf, type JsonObject } from '../compile.js';

const inner = {
  'inner.bicep': `
param name string
param size int = 1
param more object?
@secure()
output key string = name
output id string = name`,
};

function moduleOf(template: JsonObject, name: string): JsonObject {
  return (template['resources'] as JsonObject)[name] as JsonObject;
}

test('a module is a nested deployment that is evaluated inside', () => {
  const template = templateOf(
    `
param flag bool
@description('Inner.')
module one './inner.bicep' = if (flag) {
  name: 'one'
  params: {
    name: 'x'
    size: 2
  }
}
output id string = one.outputs.id
output maybe string? = one.?outputs.?id
output key string = one.outputs.key
output name string = one.name`,
    inner,
  );
  const { properties, ...rest } = moduleOf(template, 'one');
  expect(rest).toEqual({
    condition: "[parameters('flag')]",
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2025-04-01',
    name: 'one',
    metadata: { description: 'Inner.' },
  });
  const { template: nested, ...settings } = properties as JsonObject;
  expect(settings).toEqual({
    expressionEvaluationOptions: { scope: 'inner' },
    mode: 'Incremental',
    parameters: { name: { value: 'x' }, size: { value: 2 } },
  });
  expect(Object.keys((nested as JsonObject)['parameters'] as JsonObject)).toEqual(['name', 'size', 'more']);
  const values = Object.entries(template['outputs'] as JsonObject).map(([name, output]) => [
    name,
    (output as JsonObject)['value'],
  ]);
  expect(Object.fromEntries(values)).toEqual({
    id: "[reference('one').outputs.id.value]",
    maybe: "[tryGet(tryGet(tryGet(if(parameters('flag'), reference('one'), null()), 'outputs'), 'id'), 'value')]",
    key: "[listOutputsWithSecureValues('one', '2025-04-01').key]",
    name: 'one',
  });
});

test('modules in loops, without names, one after the other', () => {
  const template = templateOf(
    `
param names array
@batchSize(1)
module all 'inner.bicep' = [for (name, i) in names: {
  params: {
    name: name
    size: i
  }
}]
module after 'inner.bicep' = {
  params: {
    name: all[0].outputs.id
  }
  dependsOn: [all]
}
module waiting 'inner.bicep' = {
  params: {
    name: all[1].outputs.id
    more: { list: [for i in range(0, 2): names[i]] }
  }
}
module listed 'list.bicep' = {
  params: {
    items: [for (name, i) in names: { name: name, i: i }]
  }
}`,
    { ...inner, 'list.bicep': 'param items array' },
  );
  const { properties, ...rest } = moduleOf(template, 'all');
  expect(rest).toEqual({
    copy: { name: 'all', count: "[length(parameters('names'))]", mode: 'serial', batchSize: 1 },
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2025-04-01',
    name: "[format('all-{0}-{1}', copyIndex(), uniqueString('all', deployment().name))]",
  });
  expect((properties as JsonObject)['parameters']).toEqual({
    name: { value: "[parameters('names')[copyIndex()]]" },
    size: { value: '[copyIndex()]' },
  });
  expect(moduleOf(template, 'after')).toMatchObject({
    name: "[format('after-{0}', uniqueString('after', deployment().name))]",
    properties: { parameters: { name: { value: "[reference(format('all[{0}]', 0)).outputs.id.value]" } } },
    dependsOn: ['all'],
  });
  expect(moduleOf(template, 'waiting')['dependsOn']).toEqual(["[format('all[{0}]', 1)]"]);
  const { parameters } = moduleOf(template, 'listed')['properties'] as { readonly parameters: JsonObject };
  expect(parameters['items']).toEqual({
    copy: [
      {
        name: 'value',
        count: "[length(parameters('names'))]",
        input: "[createObject('name', parameters('names')[copyIndex('value')], 'i', copyIndex('value'))]",
      },
    ],
  });
});

test.each<readonly [string, string, string, JsonObject]>([
  ['resourceGroup', `resourceGroup('g')`, 'resourceGroup', { resourceGroup: 'g' }],
  [
    'resourceGroup',
    `subscription('s')`,
    'subscription',
    { subscriptionId: 's', location: '[resourceGroup().location]' },
  ],
  ['resourceGroup', `tenant()`, 'tenant', { scope: '/', location: '[resourceGroup().location]' }],
  ['subscription', `resourceGroup('s', 'g')`, 'resourceGroup', { subscriptionId: 's', resourceGroup: 'g' }],
  ['subscription', `subscription()`, 'subscription', { location: '[deployment().location]' }],
  [
    'managementGroup',
    `managementGroup('m')`,
    'managementGroup',
    { scope: "[format('Microsoft.Management/managementGroups/{0}', 'm')]", location: '[deployment().location]' },
  ],
])('from a %s to %s', (target, scope, level, expected) => {
  const text = `targetScope = '${target}'\nmodule m 'empty.bicep' = {\n  name: 'm'\n  scope: ${scope}\n}`;
  const { properties, type, apiVersion, name, ...rest } = moduleOf(
    templateOf(text, { 'empty.bicep': `targetScope = '${level}'` }),
    'm',
  );
  expect([typeof properties, type, apiVersion, name]).toEqual([
    'object',
    'Microsoft.Resources/deployments',
    '2025-04-01',
    'm',
  ]);
  expect(rest).toEqual(expected);
});

test.each<readonly [string, string]>([
  ['map(all, m => m.outputs.id)', "[map(references('all'), lambda('m', lambdaVariables('m').outputs.id.value))]"],
  [
    'map(filter(all, (m, i) => i > 0), (m, i) => m.outputs.id)',
    "[map(filter(references('all'), lambda('m', 'i', greater(lambdaVariables('i'), 0))), lambda('m', 'i', lambdaVariables('m').outputs.id.value))]",
  ],
  ['first(all).outputs.id', "[first(references('all')).outputs.id.value]"],
  [
    '(flag ? all[0] : one).outputs.id',
    "[if(parameters('flag'), reference(format('all[{0}]', 0)), reference('one')).outputs.id.value]",
  ],
  [
    'map([one, all[1]], m => m.outputs.id)',
    "[map(createArray(reference('one'), reference(format('all[{0}]', 1))), lambda('m', lambdaVariables('m').outputs.id.value))]",
  ],
  ['map(texts, m => m.outputs.id)', "[map(parameters('texts'), lambda('m', lambdaVariables('m').outputs.id))]"],
  ["one['outputs']['id']", "[reference('one').outputs.id.value]"],
  ['kept.id', "[reference('one').outputs.id.value]"],
])('the value of an output is read wherever the module comes from: %s', (expression, expected) => {
  const { outputs } = templateOf(
    `param flag bool
param texts array
module one 'inner.bicep' = {
  params: { name: 'x' }
}
module all 'inner.bicep' = [for i in range(0, 2): {
  params: { name: 'x' }
}]
var kept = one.outputs
output it object = any(${expression})`,
    inner,
  );
  expect(outputs).toEqual({ it: { type: 'object', value: expected } });
});

test('secrets of a vault are handed over as references, also by choice', () => {
  const template = templateOf(
    `
param flag bool
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'v'
}
module one 'secret.bicep' = {
  name: 'one'
  params: {
    first: vault.getSecret('a', 'v1')
    second: flag ? vault.getSecret('b') : 'none'
  }
}`,
    { 'secret.bicep': '@secure()\nparam first string\n@secure()\nparam second string' },
  );
  const id = "resourceId('Microsoft.KeyVault/vaults', 'v')";
  const { parameters } = moduleOf(template, 'one')['properties'] as JsonObject;
  expect(parameters).toEqual({
    first: { reference: { keyVault: { id: `[${id}]` }, secretName: 'a', secretVersion: 'v1' } },
    second: `[if(parameters('flag'), createObject('reference', createObject('keyVault', createObject('id', ${id}), 'secretName', 'b')), createObject('value', 'none'))]`,
  });
});

test('a template in JSON is taken as it is', () => {
  const json = { $schema: 's', contentVersion: '1', parameters: { p: { type: 'string' } }, resources: [] };
  const template = templateOf(`module m 'inner.json' = {\n  name: 'm'\n  params: { p: 'x' }\n}`, {
    'inner.json': JSON.stringify(json),
  });
  expect(moduleOf(template, 'm')).toMatchObject({ properties: { template: json, parameters: { p: { value: 'x' } } } });
});

test('JSON that is no template is no module', () => {
  const text = `module m 'inner.json' = {\n  name: 'm'\n}`;
  const { errors } = compile(text, { 'inner.json': '{ "a": 1 }' });
  expect(errors).toMatchObject([
    {
      message: 'the template has neither the $schema of one nor resources',
      place: { file: '/root/inner.json', line: 1 },
    },
  ]);
});

test('a parent is of the type above, in whatever letters', () => {
  const text = `resource v 'microsoft.network/VirtualNetworks@2024-05-01' = {
  name: 'v'
}
resource s 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: v
  name: 's'
}`;
  expect(compile(text).errors).toEqual([]);
});

const registryModule = `module m 'br/public:avm/res/x:1.0.0' = {\n  name: 'm'\n  params: { any: 1 }\n}`;

test('a module of a registry comes out of the cache', () => {
  const template = templateOf(registryModule, {
    '/cache/br/mcr.microsoft.com/bicep$avm$res$x/1.0.0$/main.json': JSON.stringify({
      parameters: { any: { type: 'int' } },
      resources: [],
    }),
  });
  expect(moduleOf(template, 'm')).toMatchObject({ properties: { template: { resources: [] } } });
});

test('of a module that is not restored nothing is known, and the notice says how to restore it', () => {
  const { source, errors, notices } = compile(`${registryModule}\noutput o string = m.outputs.anything`);
  expect(errors).toEqual([]);
  expect(notices).toEqual([
    {
      file: '/root/main.bicep',
      message:
        'the module “m” (br:mcr.microsoft.com/bicep/avm/res/x:1.0.0) has not been restored, so what it deploys is not known; run `bicep restore /root/main.bicep` first',
    },
  ]);
  expect(moduleOf(source?.template ?? {}, 'm')['properties']).toEqual({
    expressionEvaluationOptions: { scope: 'inner' },
    mode: 'Incremental',
    parameters: { any: { value: 1 } },
    templateLink: { id: 'br:mcr.microsoft.com/bicep/avm/res/x:1.0.0' },
  });
});

test.each<readonly [string, string, string]>([
  ['a module that is not there', `module m 'none.bicep' = {\n  name: 'm'\n}`, '1:10 there is no file “none.bicep”'],
  [
    'parameters that are missing',
    `module m 'inner.bicep' = {\n  name: 'm'\n}`,
    '1:8 the module “m” needs the parameter “name”',
  ],
  [
    'a parameter that it does not have',
    `module m 'inner.bicep' = {\n  name: 'm'\n  params: {\n    name: 'x'\n    siez: 1\n  }\n}`,
    '5:5 the module “m” has no parameter “siez”; did you mean “size”?',
  ],
  [
    'an output that it does not have',
    `module m 'inner.bicep' = {\n  params: { name: 'x' }\n}\noutput o string = m.outputs.idd`,
    '4:29 the module “m” has no output “idd”; did you mean “id”?',
  ],
  [
    'a scope of the wrong kind',
    `targetScope = 'subscription'\nmodule m 'inner.bicep' = {\n  name: 'm'\n  params: { name: 'x' }\n}`,
    '2:8 the module “m” is made for the scope resourceGroup, and is deployed to the scope subscription',
  ],
  [
    'itself',
    `module m 'main.bicep' = {\n  name: 'm'\n}`,
    '1:10 these modules need each other: /root/main.bicep → /root/main.bicep',
  ],
])('%s', (_, text, error) => {
  expect(errorsOf(text, inner)).toEqual([error]);
});

test('a mistake inside a module is told where it is, and nothing else follows from it', () => {
  const { errors } = compile(
    `module m 'broken.bicep' = {\n  name: 'm'\n  params: { a: 1 }\n}\noutput o string = m.outputs.x`,
    {
      'broken.bicep': 'output y string = unknown',
    },
  );
  expect(errors.map(({ place, message }) => `${place?.file}:${place?.line} ${message}`)).toEqual([
    '/root/broken.bicep:1 the name “unknown” is not declared',
  ]);
});

test('a parameter whose type is a part that may be null can be left out', () => {
  const optional = 'type network = {\n  subnet: string?\n}\nparam subnet network.subnet';
  const template = templateOf(`module m 'inner.bicep' = {\n  name: 'm'\n}`, { 'inner.bicep': optional });
  expect(moduleOf(template, 'm')['properties']).not.toHaveProperty('parameters');
});
