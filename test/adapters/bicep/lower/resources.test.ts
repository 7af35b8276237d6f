import { expect, test } from '@jest/globals';
import { templateOf, type JsonObject } from '../compile.js';

/** The resources of a template by symbolic name, each without what every one of the table has. */
function resourcesOf(text: string): JsonObject {
  return templateOf(text)['resources'] as JsonObject;
}

const vnet = `
resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'net'
  location: 'westeurope'
}`;
const vnetJson = {
  type: 'Microsoft.Network/virtualNetworks',
  apiVersion: '2024-05-01',
  name: 'net',
  location: 'westeurope',
};
const subnet = { type: 'Microsoft.Network/virtualNetworks/subnets', apiVersion: '2024-05-01' };

test.each<readonly [string, string, unknown]>([
  [
    'scope of the file',
    `targetScope = 'subscription'`,
    'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
  ],
  ['a resource group', '', 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'],
])('the schema says the %s', (_, text, schema) => {
  expect(templateOf(text)).toEqual({
    $schema: schema,
    languageVersion: '2.0',
    contentVersion: '1.0.0.0',
    resources: {},
  });
});

test('children are named with their parents, wherever they are written', () => {
  expect(
    resourcesOf(`${vnet}
resource inside 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'other'
  resource sub 'subnets' = {
    name: 'a'
    properties: { addressPrefix: '10.0.0.0/24' }
  }
  resource newer 'subnets@2025-01-01' existing = {
    name: 'b'
  }
}
resource beside 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: vnet
  name: 'c'
}
resource slashed 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  name: 'net/d'
  properties: { other: inside::sub.id, whole: inside::sub.properties, own: slashedName }
}
var slashedName = beside.id
`),
  ).toEqual({
    vnet: vnetJson,
    inside: { ...vnetJson, name: 'other', location: undefined },
    'inside::sub': {
      ...subnet,
      name: "[format('{0}/{1}', 'other', 'a')]",
      properties: { addressPrefix: '10.0.0.0/24' },
      dependsOn: ['inside'],
    },
    'inside::newer': {
      ...subnet,
      apiVersion: '2025-01-01',
      existing: true,
      name: "[format('{0}/{1}', 'other', 'b')]",
      dependsOn: ['inside'],
    },
    beside: { ...subnet, name: "[format('{0}/{1}', 'net', 'c')]", dependsOn: ['vnet'] },
    slashed: {
      ...subnet,
      name: 'net/d',
      properties: {
        other: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'other', 'a')]",
        whole: "[reference('inside::sub')]",
        own: "[variables('slashedName')]",
      },
      dependsOn: ['beside', 'inside::sub'],
    },
  });
});

test('a child of a resource whose name has slashes takes its names apart', () => {
  const { child } = resourcesOf(`
resource sub 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  name: 'net/sub'
}
resource child 'Microsoft.Network/virtualNetworks/subnets/links@2024-05-01' = {
  parent: sub
  name: 'link'
}`);
  expect((child as JsonObject)['name']).toBe(
    "[format('{0}/{1}/{2}', split('net/sub', '/')[0], split('net/sub', '/')[1], 'link')]",
  );
});

test('loops count and index, conditions of resources around count too', () => {
  expect(
    resourcesOf(`
param names array
param flag bool
@batchSize(2)
resource all 'Microsoft.Network/virtualNetworks@2024-05-01' = [for (name, i) in names: if (i > 0) {
  name: '\${name}-\${i}'
  properties: {
    subnets: [for (prefix, j) in name.prefixes: { name: 's\${i}-\${j}', properties: { addressPrefix: prefix } }]
    dhcpOptions: { dnsServers: [for server in name.servers: server] }
  }
}]
resource one 'Microsoft.Network/virtualNetworks@2024-05-01' = if (flag) {
  name: 'one'
  resource sub 'subnets' = if (length(names) > 1) {
    name: 'sub'
    properties: { first: all[0].id, any: [for i in range(0, 2): all[i].id] }
  }
}
resource each 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = [for i in range(0, 3): {
  parent: all[i]
  name: 's'
}]`),
  ).toEqual({
    all: {
      type: 'Microsoft.Network/virtualNetworks',
      apiVersion: '2024-05-01',
      copy: { name: 'all', count: "[length(parameters('names'))]", mode: 'serial', batchSize: 2 },
      condition: '[greater(copyIndex(), 0)]',
      name: "[format('{0}-{1}', parameters('names')[copyIndex()], copyIndex())]",
      properties: {
        copy: [
          {
            name: 'subnets',
            count: "[length(parameters('names')[copyIndex()].prefixes)]",
            input: {
              name: "[format('s{0}-{1}', copyIndex(), copyIndex('subnets'))]",
              properties: { addressPrefix: "[parameters('names')[copyIndex()].prefixes[copyIndex('subnets')]]" },
            },
          },
        ],
        dhcpOptions: {
          copy: [
            {
              name: 'dnsServers',
              count: "[length(parameters('names')[copyIndex()].servers)]",
              input: "[parameters('names')[copyIndex()].servers[copyIndex('dnsServers')]]",
            },
          ],
        },
      },
    },
    one: {
      type: 'Microsoft.Network/virtualNetworks',
      apiVersion: '2024-05-01',
      condition: "[parameters('flag')]",
      name: 'one',
    },
    'one::sub': {
      ...subnet,
      condition: "[and(parameters('flag'), greater(length(parameters('names')), 1))]",
      name: "[format('{0}/{1}', 'one', 'sub')]",
      properties: {
        first: "[resourceId('Microsoft.Network/virtualNetworks', format('{0}-{1}', parameters('names')[0], 0))]",
        copy: [
          {
            name: 'any',
            count: '[length(range(0, 2))]',
            input:
              "[resourceId('Microsoft.Network/virtualNetworks', format('{0}-{1}', parameters('names')[range(0, 2)[copyIndex('any')]], range(0, 2)[copyIndex('any')]))]",
          },
        ],
      },
      // The index inside of the loop cannot be said outside of it, so all of the loop are waited for.
      dependsOn: ['all', 'one'],
    },
    each: {
      ...subnet,
      copy: { name: 'each', count: '[length(range(0, 3))]' },
      name: "[format('{0}/{1}', format('{0}-{1}', parameters('names')[range(0, 3)[copyIndex()]], range(0, 3)[copyIndex()]), 's')]",
      dependsOn: ["[format('all[{0}]', range(0, 3)[copyIndex()])]"],
    },
  });
});

test('what is waited for is found behind variables, existing resources, functions and dependsOn', () => {
  const found = resourcesOf(`${vnet}
resource known 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: vnet
  name: 'known'
}
var id = known.id
resource byVariable 'Microsoft.Web/sites@2024-04-01' = {
  name: 'a'
  properties: { virtualNetworkSubnetId: id }
}
resource byReading 'Microsoft.Web/sites@2024-04-01' = {
  name: 'b'
  properties: { state: known.properties }
}
resource byOrder 'Microsoft.Web/sites@2024-04-01' = {
  name: 'c'
  dependsOn: [byVariable, byReading]
}`);
  const needs = Object.entries(found).map(([name, resource]) => [name, (resource as JsonObject)['dependsOn']]);
  expect(Object.fromEntries(needs)).toEqual({
    vnet: undefined,
    known: ['vnet'],
    byVariable: ['vnet'],
    byReading: ['known'],
    byOrder: ['byReading', 'byVariable'],
  });
});

test.each<readonly [string, string, JsonObject, string]>([
  ['tenant()', 'resourceGroup', { scope: '/' }, "tenantResourceId('A.B/c', 'x')"],
  [
    "managementGroup('m')",
    'resourceGroup',
    { scope: "[tenantResourceId('Microsoft.Management/managementGroups', 'm')]" },
    "extensionResourceId(tenantResourceId('Microsoft.Management/managementGroups', 'm'), 'A.B/c', 'x')",
  ],
  [
    'subscription()',
    'resourceGroup',
    { subscriptionId: '[subscription().subscriptionId]' },
    "subscriptionResourceId('A.B/c', 'x')",
  ],
  ["subscription('s')", 'resourceGroup', { subscriptionId: 's' }, "subscriptionResourceId('s', 'A.B/c', 'x')"],
  ['resourceGroup()', 'resourceGroup', {}, "resourceId('A.B/c', 'x')"],
  [
    "resourceGroup('s', 'g')",
    'subscription',
    { subscriptionId: 's', resourceGroup: 'g' },
    "extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', 's', 'g'), 'A.B/c', 'x')",
  ],
  [
    'group',
    'subscription',
    { resourceGroup: 'g2' },
    "extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'g2'), 'A.B/c', 'x')",
  ],
  [
    'viaVariable',
    'subscription',
    { resourceGroup: 'g3' },
    "extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'g3'), 'A.B/c', 'x')",
  ],
  ['managementGroup()', 'managementGroup', {}, "extensionResourceId(managementGroup().id, 'A.B/c', 'x')"],
])('scope: %s in a %s', (scope, target, expected, id) => {
  const { resources, outputs } = templateOf(`
targetScope = '${target}'
resource group 'Microsoft.Resources/resourceGroups@2024-03-01' existing = {
  name: 'g2'
  scope: subscription()
}
var viaVariable = resourceGroup('g3')
resource it 'A.B/c@2024-01-01' existing = {
  name: 'x'
  scope: ${scope}
}
output id string = it.id`);
  const { existing, type, apiVersion, name, dependsOn, ...rest } = (resources as { readonly it: JsonObject }).it;
  expect([existing, type, apiVersion, name, dependsOn]).toEqual([true, 'A.B/c', '2024-01-01', 'x', undefined]);
  expect(rest).toEqual(expected);
  expect(outputs).toEqual({ id: { type: 'string', value: `[${id}]` } });
});

test('a resource on another carries that one’s id as its scope', () => {
  const { lock } = resourcesOf(`${vnet}
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'lock'
  scope: vnet
  properties: { level: 'CanNotDelete' }
}`);
  expect(lock).toEqual({
    type: 'Microsoft.Authorization/locks',
    apiVersion: '2020-05-01',
    scope: "[resourceId('Microsoft.Network/virtualNetworks', 'net')]",
    name: 'lock',
    properties: { level: 'CanNotDelete' },
    dependsOn: ['vnet'],
  });
});

test('decorators say how a resource is deployed', () => {
  const { net, gone } = resourcesOf(`
@description('The network.')
@onlyIfNotExists()
@retryOn(['Conflict'], 3)
resource net 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'net'
}
@nullIfNotFound()
resource gone 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: 'gone'
}`);
  expect((net as JsonObject)['@options']).toEqual({ onlyIfNotExists: [], retryOn: [['Conflict'], 3] });
  expect((net as JsonObject)['metadata']).toEqual({ description: 'The network.' });
  expect((gone as JsonObject)['@options']).toEqual({ nullIfNotFound: [] });
});

test('resources of extensions are carried under their extension', () => {
  const { imports, resources } = templateOf(`
param config object
extension kubernetes with { kubeConfig: config.k, namespace: 'default' } as k8s
resource service 'core/Service@v1' = {
  metadata: { name: 'web' }
}
output ip string = service.spec.clusterIP`);
  expect(Object.keys(imports as JsonObject)).toEqual(['k8s']);
  expect(resources).toEqual({
    service: { import: 'k8s', type: 'core/Service@v1', properties: { metadata: { name: 'web' } } },
  });
});

test('a lambda may stand in a decorator that waits for a state', () => {
  const { resources } = templateOf(`
@waitUntil(x => x.properties.state == 'Ready', 'PT20S')
resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: 'site'
}`);
  expect(JSON.stringify(resources)).toContain("lambda('x', equals(lambdaVariables('x').properties.state, 'Ready'))");
});
