import { describe, expect, test } from '@jest/globals';
import { check, type Files, type Report } from '../../src/index.js';

/** The usual way to make an integration optional: modules that take the subnet's id, or an empty text. */
const contents: Readonly<Record<string, string>> = {
  'main.bicep': `
param vnetEnabled bool
param prefix string = '10.0.0.0/24'
module net 'net.bicep' = { name: 'net', params: { prefix: prefix } }
module web 'web.bicep' = {
  name: 'web'
  params: { subnetId: vnetEnabled ? net.outputs.id : '' }
}`,
  'net.bicep': `
param prefix string
resource v 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet'
  location: 'westeurope'
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: prefix
          delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
        }
      }
    ]
  }
}
output id string = v.properties.subnets[0].id`,
  'web.bicep': `
param subnetId string = ''
resource plan 'Microsoft.Web/serverfarms@2024-04-01' = { name: 'plan', location: 'westeurope', sku: { name: 'P1v3' } }
resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app'
  location: 'westeurope'
  properties: { serverFarmId: plan.id, virtualNetworkSubnetId: !empty(subnetId) ? subnetId : null }
}`,
};
const files: Files = {
  read: path => (contents[path] === undefined ? undefined : new TextEncoder().encode(contents[path])),
  list: () => [],
  environment: () => undefined,
  moduleCaches: [],
};

function reportWith(given: Readonly<Record<string, unknown>>): Report {
  const parameters = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value }]));
  const options = {
    files,
    showAll: true,
    parameters: { path: 'p.json', content: JSON.stringify({ contentVersion: '1.0.0.0', parameters }) },
  };
  return check([{ path: 'main.bicep', content: contents['main.bicep'] ?? '' }], options);
}

describe.each([
  ['is not given', {}],
  ['is filled in by the tool that deploys', { vnetEnabled: '${VNET_ENABLED=true}' }],
])('an integration behind a parameter that %s', (_, given) => {
  test('is judged as if there was one', () => {
    const { verdicts } = reportWith(given);
    const open = verdicts.filter(({ verdict }) => verdict === 'undecided');
    expect(open.map(({ policy }) => policy)).toEqual(['routing/default-differs']);
    expect(verdicts.find(({ policy }) => policy === 'subnet/too-small')?.verdict).toBe('pass');
  });

  test('has findings that hold if there is one', () => {
    const { verdicts } = reportWith({ ...given, prefix: '10.0.0.0/29' });
    const found = verdicts.find(({ policy }) => policy === 'subnet/too-small');
    expect(found?.verdict).toBe('undecided');
    expect(found?.message).toContain(
      'the input does not tell whether web.app is connected; if it is, this does not hold',
    );
  });
});

test('a network behind the same parameter is there when the integration is', () => {
  const main = (contents['main.bicep'] ?? '').replace("'net.bicep' =", "'net.bicep' = if (vnetEnabled)");
  const { verdicts } = check([{ path: 'main.bicep', content: main }], { files, showAll: true });
  const found = verdicts.find(({ policy }) => policy === 'subnet/service-endpoint-policy');
  expect(found?.verdict).toBe('pass');
});

test('a network behind another parameter is undecided because of that parameter', () => {
  const main = (contents['main.bicep'] ?? '')
    .replace("'net.bicep' =", "'net.bicep' = if (hasNetwork)")
    .replace('param prefix', 'param hasNetwork bool\nparam prefix');
  const { verdicts } = check([{ path: 'main.bicep', content: main }], { files, showAll: true });
  const found = verdicts.find(({ policy }) => policy === 'subnet/service-endpoint-policy');
  expect(found?.verdict).toBe('undecided');
  expect(found?.message).toContain(
    'no value is given for the parameter hasNetwork, and that decides whether it is deployed',
  );
});

test('an integration that a parameter switches on is judged for certain', () => {
  const { verdicts } = reportWith({ vnetEnabled: true, prefix: '10.0.0.0/29' });
  expect(verdicts.find(({ policy }) => policy === 'subnet/too-small')?.verdict).toBe('fail');
});
