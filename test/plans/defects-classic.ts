import type { Json } from '../../src/graph/value.js';
import { defects, type Defect } from './defects.js';
import { add, drop, link, set, type Edit } from './edits.js';

/** Connections into a classic network, as azapi and a template in a plan make them. */
const app = 'azurerm_windows_web_app.win';
const byAzapi = { plan: 'gateway-p2s-azapi', at: app };
const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/Default-Networking';
const id = `${group}/providers/Microsoft.ClassicNetwork/virtualNetworks/old`;
const eras = ['2016', '2019', '2025'] as const;

const outside = set('azapi_resource.win', 'body.properties.vnetResourceId', id);
const space = { addressSpace: { addressPrefixes: ['10.1.0.0/16'] } };

function inPlan(gateway: { readonly [name: string]: Json } | undefined, prefix = '10.1.255.0/29'): readonly Edit[] {
  const subnets = [{ name: 'GatewaySubnet', addressPrefix: prefix }];
  return [
    add({
      address: 'azapi_resource.old',
      values: {
        name: 'old',
        type: 'Microsoft.ClassicNetwork/virtualNetworks@2015-12-01',
        parent_id: group,
        location: 'westus',
        body: { properties: { ...space, subnets } },
      },
    }),
    ...(gateway === undefined
      ? []
      : [
          add({
            address: 'azapi_resource.primary',
            values: {
              name: 'primary',
              type: 'Microsoft.ClassicNetwork/virtualNetworks/gateways@2015-12-01',
              body: { properties: gateway },
            },
            links: { parent_id: 'azapi_resource.old.id' },
          }),
        ]),
    drop('azapi_resource.win'),
    add({
      address: 'azapi_resource.connection',
      values: {
        name: 'old',
        type: 'Microsoft.Web/sites/virtualNetworkConnections@2018-02-01',
        body: { properties: {} },
      },
      links: { parent_id: `${app}.id` },
    }),
    link('azapi_resource.connection', 'body.properties.vnetResourceId', 'azapi_resource.old.id'),
  ];
}

const dynamic = { gatewayType: 'DynamicRouting', gatewaySize: 'Default' };
const standing = eras.flatMap(profile => [
  ...defects({ ...byAzapi, profile, policy: 'gateway/absent' }, [
    { change: 'a classic network without a gateway', edits: inPlan(undefined), names: 'azapi_resource.old' },
    { change: 'a classic network with a gateway', edits: inPlan(dynamic), verdict: 'pass' },
    { change: 'a classic network outside', edits: [outside], verdict: 'undecided' },
  ]),
  ...defects({ ...byAzapi, profile, policy: 'gateway/policy-based' }, [
    {
      change: 'a classic gateway with static routing',
      edits: inPlan({ gatewayType: 'StaticRouting' }),
      names: 'azapi_resource.primary',
    },
    { change: 'a classic gateway with dynamic routing', edits: inPlan(dynamic), verdict: 'pass' },
    { change: 'a classic gateway of which nothing tells the routing', edits: inPlan({}), verdict: 'undecided' },
  ]),
  ...defects({ ...byAzapi, profile, policy: 'gateway/no-point-to-site' }, [
    { change: 'point-to-site of a classic network', edits: inPlan(dynamic), verdict: 'undecided' },
    {
      change: 'a classic gateway with a pool',
      edits: inPlan({ ...dynamic, vpnClientAddressPool: ['172.16.0.0/24'] }),
      verdict: 'pass',
    },
    { change: 'a classic gateway with an empty pool', edits: inPlan({ ...dynamic, vpnClientAddressPool: [] }) },
  ]),
  ...defects({ ...byAzapi, profile, policy: 'gateway/subnet-missing' }, [
    { change: 'a /30 in a classic network', edits: inPlan(dynamic, '10.1.255.0/30'), names: 'azapi_resource.old' },
    { change: 'a /29 in a classic network', edits: inPlan(dynamic, '10.1.255.0/29'), verdict: 'pass' },
  ]),
  ...defects({ ...byAzapi, profile, policy: 'app/two-gateway-networks' }, [
    {
      change: 'a second connection, into a classic network',
      edits: [
        add({
          address: 'azapi_resource.again',
          like: 'azapi_resource.win',
          values: { name: 'old', body: { properties: { vnetResourceId: id } } },
        }),
      ],
    },
  ]),
]);

const retired = [
  ...defects({ ...byAzapi, policy: 'gateway/classic-network', severity: 'warning' }, [
    { change: 'a classic network in the plan', edits: inPlan(dynamic), names: 'azapi_resource.connection' },
    { change: 'a classic network outside', edits: [outside], names: 'azapi_resource.win' },
  ]),
  ...(['2016', '2019'] as const).flatMap(profile =>
    defects({ ...byAzapi, profile, policy: 'gateway/classic-network', before: 'absent' }, [
      { change: 'a classic network, which was a way like any other', edits: [outside], verdict: 'absent' },
    ]),
  ),
];

const connection = (properties: { readonly [name: string]: Json }): Json => ({
  type: 'Microsoft.Web/sites/virtualNetworkConnections',
  apiVersion: '2018-02-01',
  name: 'gwt-win/old',
  properties,
});
const embedded = (...resources: readonly Json[]): Edit =>
  set(
    'azurerm_resource_group_template_deployment.connect',
    'template_content',
    JSON.stringify({ contentVersion: '1.0.0.0', resources }),
  );
const network: Json = {
  type: 'Microsoft.ClassicNetwork/virtualNetworks',
  apiVersion: '2015-12-01',
  name: 'old',
  location: 'westeurope',
  properties: space,
};
const own = "[resourceId('Microsoft.ClassicNetwork/virtualNetworks', 'old')]";
const byTemplate = { plan: 'gateway-template-deployment', at: app };
const inTemplates = [
  ...eras.flatMap(profile =>
    defects({ ...byTemplate, profile, policy: 'gateway/absent' }, [
      { change: 'a classic network in a template', edits: [embedded(network, connection({ vnetResourceId: own }))] },
      {
        change: 'a classic network outside of a template',
        edits: [embedded(connection({ vnetResourceId: id }))],
        verdict: 'undecided',
      },
      {
        change: 'a certificate and no id in a template',
        edits: [embedded(connection({ certBlob: 'MII=' }))],
        verdict: 'undecided',
      },
    ]),
  ),
  ...defects({ ...byTemplate, policy: 'gateway/classic-network', severity: 'warning' }, [
    { change: 'a classic network outside of a template', edits: [embedded(connection({ vnetResourceId: id }))] },
    {
      change: 'a network of which a template tells the name',
      edits: [embedded(connection({ vnetName: 'old' }))],
      verdict: 'undecided',
    },
  ]),
];

export const classicDefects: readonly Defect[] = [...standing, ...retired, ...inTemplates];
