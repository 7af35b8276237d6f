import { defects, type Defect } from './defects.js';
import { actions, add, before, dependedOn, drop, exists, hide, keep, set, type Edit } from './edits.js';

const gateway = 'azurerm_virtual_network_gateway.gw';
const network = 'azurerm_virtual_network.remote';
const subnet = 'azurerm_subnet.gw';
const app = 'azurerm_windows_web_app.win';
const connection = 'azapi_resource.win';

const subscription = '/subscriptions/00000000-0000-4000-8000-000000000001';
const group = `${subscription}/resourceGroups/rg-legacy-net`;
const networkId = `${group}/providers/Microsoft.Network/virtualNetworks/vnet-remote`;
const subnetId = `${networkId}/subnets/GatewaySubnet`;
const planId = `${group}/providers/Microsoft.Web/serverFarms/plan-win`;
const appId = `${group}/providers/Microsoft.Web/sites/legacy-win`;
const connectionId = `${appId}/virtualNetworkConnections/vnet-remote`;
const gatewayId = `${group}/providers/Microsoft.Network/virtualNetworkGateways/vgw-remote`;

/** The stack as an earlier run left it. */
const applied: readonly Edit[] = [
  drop('azapi_resource.lin'),
  exists('azurerm_resource_group.rg', group),
  exists(network, networkId, { dns_servers: ['10.0.0.4'] }),
  exists(subnet, subnetId),
  exists('azurerm_service_plan.win', planId),
  exists(app, appId, { service_plan_id: planId }),
  exists(gateway, gatewayId, { 'ip_configuration.0.subnet_id': subnetId, vpn_type: 'RouteBased' }),
  exists(connection, connectionId, { parent_id: appId, 'body.properties.vnetResourceId': networkId }),
];

const common = { plan: 'gateway-p2s-azapi', given: applied, before: 'absent' } as const;
const client = 'vpn_client_configuration.0';
const updated = (...edits: readonly Edit[]): readonly Edit[] => [actions(gateway, 'update'), ...edits];
const deletedConnection = actions(connection, 'delete');

const removed = defects({ ...common, policy: 'change/gateway-removed', at: gateway }, [
  { change: 'the gateway is deleted', edits: [actions(gateway, 'delete')], names: connection },
  { change: 'the gateway is deleted', edits: [actions(gateway, 'delete')], profile: '2016' },
  { change: 'the gateway is made anew', edits: [actions(gateway, 'delete', 'create')] },
  { change: 'no SSTP any more', edits: updated(set(gateway, `${client}.vpn_client_protocols`, ['OpenVPN'])) },
  { change: 'no pool any more', edits: updated(set(gateway, 'vpn_client_configuration', [])) },
  { change: 'policy-based', edits: updated(set(gateway, 'vpn_type', 'PolicyBased')) },
  {
    change: 'OpenVPN beside SSTP',
    edits: updated(set(gateway, `${client}.vpn_client_protocols`, ['SSTP', 'OpenVPN'])),
    verdict: 'pass',
  },
  {
    change: 'tunnel types that nothing tells',
    edits: updated(hide(gateway, `${client}.vpn_client_protocols`)),
    verdict: 'undecided',
  },
  {
    change: 'the gateway and the connection are deleted, as the state orders them',
    edits: [deletedConnection, actions(gateway, 'delete'), dependedOn(connection, app, network, gateway)],
    verdict: 'not-applicable',
  },
  {
    change: 'the gateway and the connection are deleted in no order',
    edits: [deletedConnection, actions(gateway, 'delete'), dependedOn(connection, app, network)],
    verdict: 'undecided',
  },
  {
    change: 'the gateway is deleted, and no app was connected',
    edits: [drop(connection), actions(gateway, 'delete')],
    verdict: 'not-applicable',
  },
]);

const dns = (...servers: readonly string[]): Edit => set(network, 'dns_servers', servers);
const warning = { ...common, policy: 'change/sync-network-needed', severity: 'warning' } as const;
const sync = [
  ...defects({ ...warning, at: network }, [
    { change: 'other DNS servers', edits: [actions(network, 'update'), dns('10.0.0.5')], names: connection },
    { change: 'other DNS servers', edits: [actions(network, 'update'), dns('10.0.0.5')], profile: '2016' },
    { change: 'no DNS servers any more', edits: [actions(network, 'update'), dns()] },
    { change: 'tags', edits: [actions(network, 'update'), set(network, 'tags', { a: 'b' })], verdict: 'pass' },
    {
      change: 'DNS servers that nothing tells',
      edits: [actions(network, 'update'), hide(network, 'dns_servers')],
      verdict: 'undecided',
    },
    {
      change: 'DNS servers by a resource of their own',
      edits: [
        before(network, 'dns_servers', []),
        keep(network),
        add({
          address: 'azurerm_virtual_network_dns_servers.own',
          values: { dns_servers: ['10.0.0.9'] },
          links: { virtual_network_id: `${network}.id` },
        }),
      ],
    },
    {
      change: 'other DNS servers, and no app is connected',
      edits: [drop(connection), actions(network, 'update'), dns('10.0.0.5')],
      verdict: 'not-applicable',
    },
  ]),
  ...defects({ ...warning, at: gateway }, [
    { change: 'another pool', edits: updated(set(gateway, `${client}.address_space`, ['172.16.202.0/24'])) },
    { change: 'another sku', edits: updated(set(gateway, 'sku', 'VpnGw2AZ')), verdict: 'pass' },
    { change: 'OpenVPN, too', edits: updated(set(gateway, `${client}.vpn_client_protocols`, ['SSTP', 'OpenVPN'])) },
  ]),
];

const networkGone = defects({ ...common, policy: 'change/network-deleted', at: network }, [
  { change: 'the network of a gateway-mode app is deleted', edits: [actions(network, 'delete')], names: connection },
  {
    change: 'the network and the connection are deleted, as the state orders them',
    edits: [deletedConnection, actions(network, 'delete'), dependedOn(connection, app, network)],
    verdict: 'pass',
  },
]);

const restarts = defects({ ...common, policy: 'change/app-restarts', at: app, severity: 'note' }, [
  { change: 'a gateway-mode app is disconnected', edits: [deletedConnection] },
]);

export const gatewayChangeDefects: readonly Defect[] = [...removed, ...sync, ...networkGone, ...restarts];
