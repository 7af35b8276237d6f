import type { Json } from '../../src/graph/value.js';
import { site } from './defects-leads.js';
import { defects, type Defect } from './defects.js';
import { add, exists, link, set, type Edit } from './edits.js';

const version = (apiVersion: string): Edit => set(site, 'type', `Microsoft.Web/sites@${apiVersion}`);
const outbound = (values: { readonly [name: string]: boolean }): Edit =>
  set(site, 'body.properties.outboundVnetRouting', values);
const route = (routes: readonly Json[]): readonly Edit[] => [
  add({
    address: 'azapi_resource.table',
    like: 'azapi_resource.vnet',
    values: {
      type: 'Microsoft.Network/routeTables@2024-05-01',
      name: 'rt',
      body: { properties: { routes: [...routes] } },
    },
  }),
  link('azapi_resource.subnet', 'body.properties.routeTable.id', 'azapi_resource.table.id'),
];
const hop = (addressPrefix: string, nextHopType = 'VirtualAppliance'): Json => ({
  name: addressPrefix,
  properties: { addressPrefix, nextHopType, nextHopIpAddress: '10.80.9.4' },
});
const identities = defects(
  {
    policy: 'routing/managed-identity-through-firewall',
    severity: 'warning',
    plan: 'azapi-site-and-subnet',
    at: site,
    before: 'not-applicable',
    given: [version('2025-03-01'), outbound({ allTraffic: true }), set(site, 'identity', [{ type: 'SystemAssigned' }])],
  },
  [
    { change: 'a default route to a firewall', edits: route([hop('0.0.0.0/0')]), names: 'azapi_resource.table' },
    { change: 'a default route in two halves', edits: route([hop('0.0.0.0/1'), hop('128.0.0.0/1')]) },
    { change: 'a default route to nowhere', edits: route([hop('0.0.0.0/0', 'None')]) },
    {
      change: 'a default route to the internet',
      edits: route([hop('0.0.0.0/0', 'Internet')]),
      verdict: 'not-applicable',
    },
    { change: 'a route to another range', edits: route([hop('192.168.0.0/16')]), verdict: 'not-applicable' },
    {
      change: 'a default route to a firewall, and the traffic for identities left out',
      edits: [...route([hop('0.0.0.0/0')]), outbound({ allTraffic: true, managedIdentityTraffic: false })],
      verdict: 'pass',
    },
    {
      change: 'a default route to a firewall, and only the app’s own traffic routed',
      edits: [...route([hop('0.0.0.0/0')]), outbound({ applicationTraffic: true })],
      verdict: 'not-applicable',
    },
    {
      change: 'a default route to a firewall, and no identity',
      edits: [...route([hop('0.0.0.0/0')]), set(site, 'identity', [])],
      verdict: 'not-applicable',
    },
  ],
);

const azapiGroup = (direction: string, protocol: string, ports: string): readonly Edit[] => [
  add({
    address: 'azapi_resource.group',
    like: 'azapi_resource.vnet',
    values: {
      type: 'Microsoft.Network/networkSecurityGroups@2024-05-01',
      name: 'nsg',
      body: {
        properties: {
          securityRules: [
            {
              name: 'deny',
              properties: {
                priority: 200,
                direction,
                access: 'Deny',
                protocol,
                sourceAddressPrefix: '*',
                sourcePortRange: '*',
                destinationAddressPrefix: '*',
                destinationPortRange: ports,
              },
            },
          ],
        },
      },
    },
  }),
  link('azapi_resource.subnet', 'body.properties.networkSecurityGroup.id', 'azapi_resource.group.id'),
];
const privatePorts = defects(
  {
    policy: 'security/private-ports-blocked',
    plan: 'azapi-site-and-subnet',
    at: site,
    given: [set(site, 'body.properties.siteConfig.vnetPrivatePortsCount', 2)],
  },
  [
    { change: 'all inbound denied', edits: azapiGroup('Inbound', '*', '*'), names: 'azapi_resource.group' },
    { change: 'the first port outbound denied', edits: azapiGroup('Outbound', 'Tcp', '20000') },
    { change: 'the last port inbound denied', edits: azapiGroup('Inbound', 'Udp', '30000') },
    { change: 'the port before denied', edits: azapiGroup('Outbound', '*', '19999'), verdict: 'pass' },
    { change: 'the port behind denied', edits: azapiGroup('Inbound', '*', '30001'), verdict: 'pass' },
    {
      change: 'all inbound denied, and no private ports',
      edits: [...azapiGroup('Inbound', '*', '*'), set(site, 'body.properties.siteConfig.vnetPrivatePortsCount', 0)],
      verdict: 'not-applicable',
    },
  ],
);

const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-azapi/providers';
const network = `${group}/Microsoft.Network/virtualNetworks/vnet`;

/** The second run: all is there and known. */
const settled = [
  exists('azapi_resource.vnet', network),
  exists('azapi_resource.subnet', `${network}/subnets/int`, { parent_id: network }),
  exists('azapi_resource.plan', `${group}/Microsoft.Web/serverfarms/plan`),
  exists(site, `${group}/Microsoft.Web/sites/site`, {
    'body.properties.serverFarmId': `${group}/Microsoft.Web/serverfarms/plan`,
    'body.properties.virtualNetworkSubnetId': `${network}/subnets/int`,
  }),
];
const prefix = 'body.properties.addressPrefix';
const secondRuns = [
  ...defects({ policy: 'subnet/too-small', plan: 'azapi-site-and-subnet', at: site, before: 'fail' }, [
    { change: 'all of it exists and is known', edits: settled },
    {
      change: 'all of it exists, and the subnet is larger',
      edits: [set('azapi_resource.subnet', prefix, '10.80.1.0/28'), ...settled],
      verdict: 'pass',
    },
  ]),
  ...defects({ policy: 'subnet/service-endpoint-policy', plan: 'azapi-site-and-subnet', at: site }, [
    { change: 'all of it exists and is known', edits: settled, verdict: 'pass' },
    {
      change: 'all of it exists, and the marks of the subnet are cut out',
      edits: [...settled, unmark('azapi_resource.subnet')],
      verdict: 'undecided',
    },
  ]),
];

/** Somebody has cut the marks of what is unknown out of the file. */
function unmark(address: string): Edit {
  return draft => {
    for (const { address: own, change } of draft.resource_changes)
      if (own === address) Reflect.deleteProperty(change, 'after_unknown');
  };
}

export const azapiDefects: readonly Defect[] = [...identities, ...privatePorts, ...secondRuns];
