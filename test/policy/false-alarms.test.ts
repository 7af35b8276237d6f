import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/index.js';
import { add, edited, link, set, type Edit } from '../plans/edits.js';
import { judgePlan, readPlan } from '../plans/judged.js';
import { change, idOf, judgeWhatIf, shown, type Body } from '../templates/what-if.js';

/** What other tools have raised an alarm at, each on an input that is right: numbers are rows of the failures corpus. */

const app = 'azurerm_linux_web_app.main';
const plan = 'azurerm_service_plan.main';
const subnet = 'azurerm_subnet.integration';
const network = 'azurerm_virtual_network.main';
const swift = 'azurerm_app_service_virtual_network_swift_connection.main';
const webapps = (name: string, service: string): Edit =>
  set(subnet, 'delegation', [
    {
      name,
      service_delegation: [{ name: service, actions: ['Microsoft.Network/virtualNetworks/subnets/action'] }],
    },
  ]);
const locations = (ofApp: string, ofNetwork: string): readonly Edit[] => [
  set(app, 'location', ofApp),
  set(plan, 'location', ofApp),
  set(network, 'location', ofNetwork),
];

/** A network whose provider lists its subnets among its own attributes, as it does after a refresh. */
const listsSubnets: Edit = draft => {
  const found = draft.resource_changes.find(({ address }) => address === network);
  const after = found?.change.after;
  if (after !== undefined && after !== null)
    after['subnet'] = [
      {
        name: 'snet-integration',
        address_prefixes: ['10.20.1.0/26'],
        delegation: [{ name: 'webapps', service_delegation: [{ name: 'Microsoft.Web/serverFarms', actions: [] }] }],
      },
    ];
};

const plans: readonly (readonly [alarm: string, edits: readonly Edit[]])[] = [
  ['nothing', []],
  ['32: a region in words and one in short', locations('East US 2', 'eastus2')],
  ['32: a region in other letter case and spaces', locations('WEST  EUROPE', 'westeurope')],
  ['33: a region of the United Kingdom', locations('UK South', 'uksouth')],
  ['33: a region of the Emirates', locations('uaenorth', 'UAE North')],
  ['32: a region that is new', locations('India South Central', 'indiasouthcentral')],
  ['32: a region whose display name has the words in another order', locations('Jio India West', 'jioindiawest')],
  ['33: a region of a cloud of its own in two spellings', locations('USGov Virginia', 'US Gov Virginia')],
  ['6: a delegation of another name', [webapps('Microsoft.Storage/whatever', 'Microsoft.Web/serverFarms')]],
  ['6: serverfarms in small letters', [webapps('webapps', 'Microsoft.Web/serverfarms')]],
  ['58: routing by the property of the provider', [set(app, 'site_config.0.vnet_route_all_enabled', true)]],
  ['a network that repeats its subnets', [listsSubnets]],
];

describe('an input that is right raises nothing: plans', () => {
  const base = readPlan('plans/web-linux-basic/plan.json');

  test.each(plans)('%s', (_, edits) => {
    const { judgements } = judgePlan(edited(base, edits));
    expect(judgements.map(({ policy, verdict, message }) => `${verdict} ${policy}: ${message}`)).toEqual([]);
  });

  test('a refreshed link that is both an attribute and a resource of the same subnet is no second subnet', () => {
    const both = edited(base, [
      add({ address: swift, links: { app_service_id: `${app}.id`, subnet_id: `${subnet}.id` } }),
      link(app, 'virtual_network_subnet_id', `${subnet}.id`),
    ]);
    const { judgements } = judgePlan(both);
    const errors = judgements.filter(({ severity, verdict }) => severity === 'error' && verdict !== 'pass');
    expect(errors.map(({ policy }) => policy)).toEqual([]);
  });
});

const template = `
param location string = 'westeurope'
resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: 'vnet-main'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [
      {
        name: 'snet-apps'
        properties: {
          addressPrefix: '10.0.1.0/26'
          delegations: [{ name: 'webapps', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
        }
      }
    ]
  }
}
resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-main'
  location: location
  kind: 'linux'
  sku: { name: 'P1v3', capacity: 2 }
  properties: { reserved: true }
}
resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: 'app-main'
  location: location
  kind: 'app,linux'
  properties: {
    serverFarmId: plan.id
    virtualNetworkSubnetId: network.properties.subnets[0].id
    siteConfig: { vnetRouteAllEnabled: true }
  }
}
`;

const templates: readonly (readonly [alarm: string, from: string | RegExp, to: string])[] = [
  ['nothing', 'plan-main', 'plan-main'],
  [
    '32: regions in words and in short',
    "name: 'app-main'\n  location: location",
    "name: 'app-main'\n  location: 'West Europe'",
  ],
  ['a type in other letter case', "'Microsoft.Web/serverfarms@", "'Microsoft.Web/serverFarms@"],
  ['a list of prefixes', "addressPrefix: '10.0.1.0/26'", "addressPrefixes: ['10.0.1.0/26']"],
  [
    'an id in other letter case',
    'virtualNetworkSubnetId: network.properties.subnets[0].id',
    "virtualNetworkSubnetId: resourceId('microsoft.network/virtualnetworks/subnets', network.name, 'SNET-Apps')",
  ],
  [
    '58: routing by the new property in a version that has it',
    /resource app [\s\S]*$/,
    `resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: 'app-main'
  location: location
  kind: 'app,linux'
  properties: {
    serverFarmId: plan.id
    virtualNetworkSubnetId: network.properties.subnets[0].id
    outboundVnetRouting: { applicationTraffic: true }
  }
}
`,
  ],
  [
    '34: two networks of one name',
    'param location',
    `resource namesake 'Microsoft.Network/virtualNetworks@2023-11-01' existing = {
  scope: resourceGroup('elsewhere')
  name: 'vnet-main'
}
output other string = namesake.id
param location`,
  ],
];

describe('an input that is right raises nothing: templates', () => {
  test.each(templates)('%s', (_, from, to) => {
    const written = template.replace(from, to);
    if (from !== to) expect(written).not.toBe(template);
    const { verdicts } = check([{ path: 'main.bicep', content: new TextEncoder().encode(written) }]);
    expect(verdicts.map(({ policy, verdict, message }) => `${verdict} ${policy}: ${message}`)).toEqual([]);
  });
});

const networks = 'Microsoft.Network/virtualNetworks';
const web = { name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } };
const hub = shown(networks, 'vnet', { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } });
const apps = shown(`${networks}/subnets`, 'vnet/apps', { addressPrefix: '10.0.1.0/26', delegations: [web] });
const farm = shown('Microsoft.Web/serverfarms', 'plan', {}, { sku: { name: 'P1v3', tier: 'PremiumV3', capacity: 1 } });
const site = shown('Microsoft.Web/sites', 'api', {
  serverFarmId: idOf('Microsoft.Web/serverfarms', 'plan'),
  virtualNetworkSubnetId: idOf(`${networks}/subnets`, 'vnet/apps'),
});
const peering = shown(`${networks}/virtualNetworkPeerings`, 'vnet/to-hub', {
  remoteVirtualNetwork: { id: idOf(networks, 'hub') },
});
const same = (body: Body): Body => change('NoChange', body, body);

describe('an input that is right raises nothing: what-if', () => {
  test.each([
    ['a subnet that the request does not delete', change('Delete', { ...apps, location: null }, null)],
    ['a peering that the request does not delete', change('Delete', { ...peering, location: null }, null)],
  ])('%s', (_, deletion) => {
    const standing = [hub, farm, site].map(same);
    const rest = deletion['resourceId'] === apps['id'] ? [] : [same(apps)];
    const found = judgeWhatIf([...standing, ...rest, deletion]);
    expect(found.filter(({ policy, verdict }) => policy.startsWith('change/') && verdict === 'fail')).toEqual([]);
  });
});
