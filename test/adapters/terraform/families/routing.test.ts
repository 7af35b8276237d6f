import { describe, expect, test } from '@jest/globals';
import { at, check, genuine, graphOf, idOf, plain, ref, subnetId, type Written } from './plans.js';

const network: Written = { type: 'azurerm_virtual_network', name: 'n', values: { name: 'vnet' } };
const routeTable = idOf('Microsoft.Network/routeTables', 'rt');

describe('peerings', () => {
  const peering: Written = {
    type: 'azurerm_virtual_network_peering',
    values: { virtual_network_name: 'vnet', allow_gateway_transit: true, allow_virtual_network_access: true },
    unknown: { remote_virtual_network_id: true, use_remote_gateways: true, allow_forwarded_traffic: true },
    written: { remote_virtual_network_id: ref('azurerm_virtual_network.n.id') },
  };
  check([
    {
      title: 'flags that nobody wrote are the platform’s defaults, not unknown',
      resources: [peering, network],
      expected: {
        type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
        id: idOf('Microsoft.Network/virtualNetworks/virtualNetworkPeerings', 'vnet', 'x'),
        properties: {
          remoteVirtualNetwork: { id: idOf('Microsoft.Network/virtualNetworks', 'vnet') },
          allowVirtualNetworkAccess: true,
          allowGatewayTransit: true,
        },
      },
    },
  ]);
});

describe('route tables', () => {
  const table: Written = { type: 'azurerm_route_table', name: 'rt', unknown: { route: true } };
  check([
    {
      title: 'azurerm 3',
      resources: [{ ...table, values: { disable_bgp_route_propagation: true } }],
      expected: { type: 'Microsoft.Network/routeTables', properties: { disableBgpRoutePropagation: true } },
    },
    {
      title: 'azurerm 4 says it the other way round',
      resources: [{ ...table, values: { bgp_route_propagation_enabled: true } }],
      expected: { properties: { disableBgpRoutePropagation: false } },
    },
    {
      title: 'an inline route',
      resources: [
        {
          ...table,
          unknown: {},
          values: {
            route: [
              {
                name: 'all',
                address_prefix: '0.0.0.0/0',
                next_hop_type: 'VirtualAppliance',
                next_hop_in_ip_address: '10.0.0.4',
              },
            ],
          },
        },
      ],
      type: 'Microsoft.Network/routeTables/routes',
      expected: {
        id: idOf('Microsoft.Network/routeTables/routes', 'rt', 'all'),
        properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.0.0.4' },
      },
    },
    {
      title: 'a route of its own',
      resources: [
        {
          type: 'azurerm_route',
          values: {
            route_table_name: 'rt',
            address_prefix: '10.0.0.0/8',
            next_hop_type: 'VnetLocal',
            next_hop_in_ip_address: null,
          },
        },
      ],
      expected: {
        id: idOf('Microsoft.Network/routeTables/routes', 'rt', 'x'),
        properties: { addressPrefix: '10.0.0.0/8', nextHopType: 'VnetLocal' },
      },
    },
  ]);
});

describe('data sources', () => {
  check([
    {
      title: 'a subnet says that it has no security group; of its delegation it says nothing',
      resources: [
        {
          type: 'azurerm_subnet',
          name: 's',
          mode: 'data',
          values: {
            id: subnetId('app'),
            name: 'app',
            virtual_network_name: 'vnet',
            address_prefix: '10.0.1.0/26',
            address_prefixes: ['10.0.1.0/26'],
            network_security_group_id: '',
            route_table_id: routeTable,
            service_endpoints: [],
          },
        },
      ],
      expected: {
        properties: {
          addressPrefixes: ['10.0.1.0/26'],
          networkSecurityGroup: { id: null },
          routeTable: { id: routeTable },
          serviceEndpoints: [],
        },
      },
    },
    {
      title: 'a network has names of subnets and ids of peers',
      resources: [
        {
          type: 'azurerm_virtual_network',
          name: 'n',
          mode: 'data',
          values: {
            name: 'vnet',
            address_space: ['10.0.0.0/16'],
            dns_servers: [],
            subnets: ['app', 'GatewaySubnet'],
            vnet_peerings: { hub: '/hub' },
          },
        },
      ],
      expected: {
        id: idOf('Microsoft.Network/virtualNetworks', 'vnet'),
        properties: {
          addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
          dhcpOptions: { dnsServers: [] },
          subnets: [{ name: 'app' }, { name: 'GatewaySubnet' }],
          virtualNetworkPeerings: [{ name: 'hub', properties: { remoteVirtualNetwork: { id: '/hub' } } }],
        },
      },
    },
    {
      title: 'a route table has all its routes',
      resources: [
        {
          type: 'azurerm_route_table',
          name: 'rt',
          mode: 'data',
          values: {
            route: [{ name: 'a', address_prefix: '0.0.0.0/0', next_hop_type: 'Internet', next_hop_in_ip_address: '' }],
          },
        },
      ],
      expected: {
        properties: {
          routes: [
            { name: 'a', properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'Internet', nextHopIpAddress: null } },
          ],
        },
      },
    },
    {
      title: 'a peering names its network by id',
      resources: [
        {
          type: 'azurerm_virtual_network_peering',
          name: 'p',
          mode: 'data',
          values: {
            virtual_network_id: idOf('Microsoft.Network/virtualNetworks', 'vnet'),
            remote_virtual_network_id: '/hub',
            use_remote_gateways: false,
          },
        },
      ],
      expected: {
        id: idOf('Microsoft.Network/virtualNetworks/virtualNetworkPeerings', 'vnet', 'p'),
        properties: { remoteVirtualNetwork: { id: '/hub' }, useRemoteGateways: false },
      },
    },
  ]);

  test('what they show is only a part', () => {
    const graph = graphOf({ type: 'azurerm_subnet', mode: 'data', values: { virtual_network_name: 'vnet' } });
    expect(at(graph, 'data.azurerm_subnet.x')).toMatchObject({ isPartial: true, lifecycle: 'existing' });
  });
});

describe('genuine plans', () => {
  test.each(['plan.json', 'plan-azurerm3.json'])('hub and spokes: no unknown in the peerings of %s', file => {
    for (const peering of genuine(`plans/hub-spoke-peering/${file}`).ofType(
      'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
    )) {
      expect(JSON.stringify(plain(peering.properties))).not.toContain('?');
    }
  });

  test('a network and a subnet that were read', () => {
    const graph = genuine('plans/cross-subscription-data/plan.json');
    expect(plain(at(graph, 'data.azurerm_subnet.apps').properties)).toEqual({
      addressPrefixes: ['10.0.5.0/27'],
      networkSecurityGroup: { id: null },
      routeTable: { id: null },
      serviceEndpoints: [],
    });
  });
});
