import { defects, type Defect } from './defects.js';
import { add, drop, exists, hide, link, set, waitFor, type Edit } from './edits.js';

const app = 'azurerm_windows_web_app.win';
const plan = 'azurerm_service_plan.win';
const gateway = 'azurerm_virtual_network_gateway.gw';
const network = 'azurerm_virtual_network.remote';
const connection = 'azapi_resource.win';
const remote = { plan: 'gateway-p2s-azapi', at: app };
const place = { resource_group_name: 'rg-legacy-net', location: 'francecentral' };

const elsewhere =
  '/subscriptions/00000000-0000-4000-8000-0000000000ff/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks';

const pool = (prefix: string): Edit => set(gateway, 'vpn_client_configuration.0.address_space', [prefix]);
const office = (range: string): readonly Edit[] => [
  add({
    address: 'azurerm_local_network_gateway.office',
    values: { name: 'office', ...place, address_space: [range] },
  }),
  add({
    address: 'azurerm_virtual_network_gateway_connection.office',
    values: { name: 'office', ...place, type: 'IPsec', enable_bgp: false },
    links: {
      virtual_network_gateway_id: `${gateway}.id`,
      local_network_gateway_id: 'azurerm_local_network_gateway.office.id',
    },
  }),
];
const spoke = (range: string): readonly Edit[] => [
  add({
    address: 'azurerm_virtual_network.spoke',
    like: network,
    values: { name: 'vnet-spoke', address_space: [range] },
  }),
  add({
    address: 'azurerm_virtual_network_peering.spoke',
    values: { name: 'to-spoke', resource_group_name: 'rg-legacy-net', virtual_network_name: 'vnet-remote' },
    links: { remote_virtual_network_id: 'azurerm_virtual_network.spoke.id' },
  }),
  link('azurerm_virtual_network_peering.spoke', 'virtual_network_name', `${network}.name`),
  set('azurerm_virtual_network_peering.spoke', 'virtual_network_name', 'vnet-remote'),
];
const table: readonly Edit[] = [
  add({ address: 'azurerm_route_table.hub', values: { name: 'rt-hub', ...place } }),
  add({
    address: 'azurerm_subnet_route_table_association.hub',
    links: { subnet_id: 'azurerm_subnet.gw.id', route_table_id: 'azurerm_route_table.hub.id' },
  }),
];

const pools = defects({ ...remote, policy: 'gateway/pool-overlaps', names: gateway }, [
  { change: 'a pool inside the network', edits: [pool('10.200.128.0/24')] },
  { change: 'a pool around the network', edits: [pool('10.0.0.0/8')] },
  { change: 'a pool beside the network', edits: [pool('10.201.0.0/24')], verdict: 'pass' },
  { change: 'a pool inside an office', edits: [...office('172.20.0.0/16'), pool('172.20.5.0/24')] },
  { change: 'a pool beside an office', edits: [...office('172.20.0.0/16'), pool('172.21.5.0/24')], verdict: 'pass' },
  { change: 'a pool inside a peer', edits: [...spoke('172.18.0.0/16'), pool('172.18.5.0/24')] },
  {
    change: 'an office of which nothing tells the ranges',
    edits: [...office('172.20.0.0/16'), hide('azurerm_local_network_gateway.office', 'address_space')],
    verdict: 'undecided',
  },
  {
    change: 'a pool that nothing tells',
    edits: [hide(gateway, 'vpn_client_configuration.0.address_space')],
    verdict: 'undecided',
  },
]);

const routes = [
  ...defects({ ...remote, policy: 'gateway/on-premises-routes', severity: 'note' }, [
    {
      change: 'a tunnel to an office',
      edits: office('172.20.0.0/16'),
      names: 'azurerm_virtual_network_gateway_connection.office',
    },
  ]),
  ...defects({ ...remote, policy: 'gateway/bgp-not-propagated', severity: 'warning', before: 'not-applicable' }, [
    { change: 'a gateway with BGP', edits: [set(gateway, 'bgp_enabled', true)], names: gateway },
    {
      change: 'a tunnel with BGP',
      edits: [...office('172.20.0.0/16'), set('azurerm_virtual_network_gateway_connection.office', 'enable_bgp', true)],
    },
    {
      change: 'BGP and custom routes',
      edits: [
        set(gateway, 'bgp_enabled', true),
        set(gateway, 'custom_route', [{ address_prefixes: ['172.20.0.0/16'] }]),
      ],
      verdict: 'pass',
    },
    {
      change: 'BGP and custom routes',
      edits: [
        set(gateway, 'bgp_enabled', true),
        set(gateway, 'custom_route', [{ address_prefixes: ['172.20.0.0/16'] }]),
      ],
      profile: '2019',
      severity: 'error',
    },
  ]),
  ...defects({ ...remote, policy: 'gateway/route-table-ignored', severity: 'note' }, [
    { change: 'a route table on the GatewaySubnet', edits: table, names: 'azurerm_subnet.gw' },
  ]),
];

const order = defects({ ...remote, policy: 'gateway/connection-before-gateway' }, [
  { change: 'nothing makes the connection wait', edits: [waitFor(connection)], names: gateway },
  {
    change: 'the connection waits for something that waits for the gateway',
    edits: [
      waitFor(connection, 'azurerm_public_ip.next'),
      add({ address: 'azurerm_public_ip.next', values: { name: 'next', ...place }, dependsOn: [gateway] }),
    ],
    verdict: 'pass',
  },
  { change: 'the connection waits for a module', edits: [waitFor(connection, 'module.hub')], verdict: 'undecided' },
]);

const numbers = [
  ...defects({ ...remote, policy: 'app/two-gateway-networks' }, [{ change: 'a second network', edits: further(1) }]),
  ...defects({ ...remote, at: plan, policy: 'plan/too-many-gateway-networks' }, [
    { change: 'five networks', edits: further(4), verdict: 'pass' },
    { change: 'six networks', edits: further(5) },
  ]),
];

/** Connections of the app to so many further networks. */
function further(count: number): readonly Edit[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `far${index}`;
    return [
      add({
        address: `azapi_resource.${name}`,
        like: connection,
        values: { name, body: { properties: { isSwift: false, vnetResourceId: `${elsewhere}/${name}` } } },
      }),
    ];
  }).flat();
}

const kinds = [
  ...defects({ ...remote, policy: 'gateway/isolated-app' }, [
    { change: 'I1v2', edits: [set(plan, 'sku_name', 'I1v2')] },
    { change: 'a sku that nothing tells', edits: [hide(plan, 'sku_name')], verdict: 'undecided' },
  ]),
  ...defects({ ...remote, policy: 'gateway/basic-with-ikev2', before: 'not-applicable' }, [
    {
      change: 'SSTP and IKEv2 of a Basic gateway',
      edits: [
        set(gateway, 'sku', 'Basic'),
        set(gateway, 'vpn_client_configuration.0.vpn_client_protocols', ['SSTP', 'IkeV2']),
      ],
      names: gateway,
    },
    { change: 'SSTP of a Basic gateway', edits: [set(gateway, 'sku', 'Basic')], verdict: 'pass' },
  ]),
  ...defects({ ...remote, policy: 'gateway/regional-would-do', severity: 'warning' }, [
    {
      change: 'a network in the region of the app',
      edits: [set(network, 'location', 'westeurope'), set(app, 'location', 'westeurope')],
      names: network,
    },
    { change: 'a network whose region nothing tells', edits: [hide(network, 'location')], verdict: 'undecided' },
  ]),
  ...defects({ ...remote, policy: 'gateway/other-subscription', severity: 'warning' }, [
    {
      change: 'a network of another subscription',
      edits: [drop(network), set(connection, 'body.properties.vnetResourceId', `${elsewhere}/v`)],
    },
  ]),
];

const planId =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-legacy-net/providers/Microsoft.Web/serverFarms/plan-legacy';
const planRoute = (range: string): Edit =>
  add({
    address: 'azapi_resource.route',
    values: {
      name: 'spoke',
      type: 'Microsoft.Web/serverfarms/virtualNetworkConnections/routes@2024-04-01',
      parent_id: `${planId}/virtualNetworkConnections/vnet-remote`,
      body: { properties: { startAddress: range } },
    },
  });
const routed = defects({ ...remote, policy: 'gateway/peered-range-not-routed', severity: 'warning' }, [
  { change: 'a peered network', edits: spoke('10.99.0.0/16'), names: plan },
  { change: 'a peered network', edits: spoke('10.99.0.0/16'), profile: '2019' },
  {
    change: 'a peered network and a route',
    edits: [...spoke('10.99.0.0/16'), planRoute('10.99.0.0/16')],
    verdict: 'pass',
  },
  {
    change: 'a peered network and a wider route',
    edits: [...spoke('10.99.0.0/16'), planRoute('10.98.0.0/15')],
    verdict: 'pass',
  },
  { change: 'a peered network and half a route', edits: [...spoke('10.99.0.0/16'), planRoute('10.99.0.0/17')] },
  {
    change: 'a peered network, and the plan is there already',
    edits: [...spoke('10.99.0.0/16'), exists(plan, planId)],
    verdict: 'undecided',
  },
  {
    change: 'a network with a peer and without a resource group that is told',
    plan: 'hub-spoke-peering',
    at: 'azurerm_windows_web_app.win',
    before: 'fail',
    edits: [hide('azurerm_virtual_network.hub', 'resource_group_name')],
    verdict: 'undecided',
  },
]);

const notes = [
  ...defects({ ...remote, policy: 'gateway/availability-bound', severity: 'note' }, [
    { change: 'a Basic gateway', edits: [set(gateway, 'sku', 'Basic')], names: gateway },
    {
      change: 'a plan that is spread over zones',
      edits: [set(plan, 'sku_name', 'P1v3'), set(plan, 'zone_balancing_enabled', true)],
    },
    { change: 'a sku that nothing tells', edits: [hide(gateway, 'sku')], verdict: 'undecided' },
    { change: 'a free plan', edits: [set(plan, 'sku_name', 'F1')], verdict: 'not-applicable' },
  ]),
  ...defects({ ...remote, policy: 'gateway/availability-bound', severity: 'note', profile: '2019', before: 'fail' }, [
    { change: 'any gateway', edits: [] },
  ]),
  ...defects({ ...remote, policy: 'gateway/certificate-lifetime', severity: 'note', before: 'fail' }, [
    {
      change: 'the connection is there already',
      edits: [exists(connection, `${elsewhere}/connection`, { 'body.properties.vnetResourceId': `${elsewhere}/vnet` })],
      verdict: 'absent',
    },
    { change: 'a new connection', edits: [] },
  ]),
  ...defects({ ...remote, policy: 'gateway/mode-retired', severity: 'warning', before: 'fail' }, [
    { change: 'a new connection', edits: [], names: connection },
    { change: 'a new connection in 2019', edits: [], profile: '2019', before: 'absent', verdict: 'absent' },
  ]),
];

export const gatewayRouteDefects: readonly Defect[] = [
  ...pools,
  ...routes,
  ...order,
  ...numbers,
  ...kinds,
  ...routed,
  ...notes,
];
