import { expect, test } from '@jest/globals';
import { check, type ReportedVerdict } from '../../src/index.js';

const delegations = "[{ name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]";

const network = (head: string): string => `
${head}
resource net 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: '\${prefix}-net', location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [{ name: 'app', properties: { addressPrefix: '10.0.0.0/24', delegations: ${delegations} } }]
  }
}`;

const app = (head: string): string => `
${head}
resource plan 'Microsoft.Web/serverfarms@2023-12-01' = { name: 'plan', location: location, sku: { name: 'P1v3' } }
resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: 'app', location: location
  properties: {
    serverFarmId: plan.id
    virtualNetworkSubnetId: resourceId('Microsoft.Network/virtualNetworks/subnets', '\${prefix}-net', 'app')
  }
}`;

/** What a policy says of the app of two files, each with its own first lines. */
function judged(policy: string, heads: readonly [network: string, app: string]): ReportedVerdict | undefined {
  const inputs = [
    { path: 'stacks/net.bicep', content: network(heads[0]) },
    { path: 'stacks/app.bicep', content: app(heads[1]) },
  ];
  return check(inputs, { showAll: true }).verdicts.find(one => one.policy === policy);
}

const open = 'param prefix string\nparam location string';
const region = (name: string): string => `param prefix string = 'shop'\nparam location string${name}`;

test.each<[string, string, readonly [string, string], string]>([
  ['a name that no input tells', 'subnet/not-delegated', [open, open], 'undecided'],
  ['a name with a value', 'subnet/not-delegated', [region(''), region('')], 'pass'],
  ['a region that no input tells', 'network/other-region', [region(''), region('')], 'undecided'],
  ['a region with a value', 'network/other-region', [region(" = 'westeurope'"), region(" = 'West Europe'")], 'pass'],
  [
    'a region with another value',
    'network/other-region',
    [region(" = 'westeurope'"), region(" = 'northeurope'")],
    'fail',
  ],
])('parameters of one name in two templates are two: %s', (_, policy, heads, expected) => {
  expect(judged(policy, heads)?.verdict).toBe(expected);
});

test('a flag of one of several templates is called by its name alone', () => {
  const flag = "param isFar bool\nvar location = isFar ? 'northeurope' : 'westeurope'\nvar prefix = 'shop'";
  const found = judged('network/other-region', ["var location = 'westeurope'\nvar prefix = 'shop'", flag]);
  expect(found?.verdict).toBe('undecided');
  expect(found?.message).toContain('with isFar = true it does not hold');
});

test('a flag of one template decides nothing in another', () => {
  const flag = "param isFar bool\nvar location = isFar ? 'northeurope' : 'westeurope'\nvar prefix = 'shop'";
  expect(judged('network/other-region', [flag, flag])?.verdict).toBe('undecided');
});
