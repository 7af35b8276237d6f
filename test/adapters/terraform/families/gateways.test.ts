import { describe, expect, test } from '@jest/globals';
import { check, genuine, idOf, plain, ref, subnetId, type Written } from './plans.js';

const gatewaySubnet = subnetId('GatewaySubnet');
const gatewayId = idOf('Microsoft.Network/virtualNetworkGateways', 'g');

const gateway: Written = {
  type: 'azurerm_virtual_network_gateway',
  name: 'g',
  values: {
    type: 'Vpn',
    vpn_type: 'RouteBased',
    sku: 'VpnGw1',
    ip_configuration: [{ name: 'vnetGatewayConfig', subnet_id: gatewaySubnet }],
    vpn_client_configuration: [],
    custom_route: [],
  },
};

const shown = {
  gatewayType: 'Vpn',
  vpnType: 'RouteBased',
  sku: { name: 'VpnGw1', tier: 'VpnGw1' },
  ipConfigurations: [{ name: 'vnetGatewayConfig', properties: { subnet: { id: gatewaySubnet } } }],
};

describe('gateways of a network', () => {
  check([
    {
      title: 'azurerm 3: BGP in the old spelling',
      resources: [{ ...gateway, values: { ...gateway.values, enable_bgp: true }, unknown: { active_active: true } }],
      expected: {
        type: 'Microsoft.Network/virtualNetworkGateways',
        id: gatewayId,
        properties: { ...shown, enableBgp: true },
      },
    },
    {
      title: 'azurerm 4 has both spellings: the one that was written counts',
      resources: [
        {
          ...gateway,
          values: { ...gateway.values, bgp_enabled: true },
          unknown: { enable_bgp: true },
          written: { bgp_enabled: { constant_value: true } },
        },
      ],
      expected: { properties: { ...shown, enableBgp: true } },
    },
    {
      title: 'neither was written',
      resources: [{ ...gateway, unknown: { enable_bgp: true, bgp_enabled: true } }],
      expected: { properties: shown },
    },
    {
      title: 'point-to-site with tunnel types and routes',
      resources: [
        {
          ...gateway,
          values: {
            ...gateway.values,
            vpn_client_configuration: [{ address_space: ['172.16.0.0/24'], vpn_client_protocols: ['SSTP'] }],
            custom_route: [{ address_prefixes: ['10.1.0.0/16'] }],
          },
        },
      ],
      expected: {
        properties: {
          ...shown,
          vpnClientConfiguration: {
            vpnClientAddressPool: { addressPrefixes: ['172.16.0.0/24'] },
            vpnClientProtocols: ['SSTP'],
          },
          customRoutes: { addressPrefixes: ['10.1.0.0/16'] },
        },
      },
    },
    {
      title: 'tunnel types that nobody wrote are left to the platform',
      resources: [
        {
          ...gateway,
          values: { ...gateway.values, vpn_client_configuration: [{ address_space: ['172.16.0.0/24'] }] },
          unknown: { vpn_client_configuration: [{ vpn_client_protocols: true, vpn_auth_types: true }] },
          written: { vpn_client_configuration: [{ address_space: { constant_value: ['172.16.0.0/24'] } }] },
        },
      ],
      expected: {
        properties: {
          ...shown,
          vpnClientConfiguration: { vpnClientAddressPool: { addressPrefixes: ['172.16.0.0/24'] } },
        },
      },
    },
    {
      title: 'a subnet that is made in the same run',
      resources: [
        {
          ...gateway,
          values: { ...gateway.values, ip_configuration: [{ name: 'vnetGatewayConfig' }] },
          unknown: { ip_configuration: [{ subnet_id: true }] },
          written: { ip_configuration: [{ subnet_id: ref('azurerm_subnet.gw.id') }] },
        },
        { type: 'azurerm_subnet', name: 'gw', values: { name: 'GatewaySubnet', virtual_network_name: 'vnet' } },
      ],
      expected: { properties: shown },
    },
  ]);
});

describe('connections and what they connect', () => {
  check([
    {
      title: 'site-to-site',
      resources: [
        {
          type: 'azurerm_virtual_network_gateway_connection',
          values: {
            type: 'IPsec',
            virtual_network_gateway_id: gatewayId,
            peer_virtual_network_gateway_id: null,
            express_route_circuit_id: null,
          },
          unknown: { local_network_gateway_id: true, enable_bgp: true, bgp_enabled: true },
          written: { local_network_gateway_id: ref('azurerm_local_network_gateway.l.id') },
        },
        { type: 'azurerm_local_network_gateway', name: 'l', values: { address_space: ['192.168.0.0/16'] } },
      ],
      expected: {
        type: 'Microsoft.Network/connections',
        properties: {
          connectionType: 'IPsec',
          virtualNetworkGateway1: { id: gatewayId },
          localNetworkGateway2: { id: idOf('Microsoft.Network/localNetworkGateways', 'l') },
        },
      },
    },
    {
      title: 'ExpressRoute',
      resources: [
        {
          type: 'azurerm_virtual_network_gateway_connection',
          values: { type: 'ExpressRoute', virtual_network_gateway_id: gatewayId },
          unknown: { express_route_circuit_id: true },
          written: { express_route_circuit_id: ref('azurerm_express_route_circuit.c.id') },
        },
        { type: 'azurerm_express_route_circuit', name: 'c' },
      ],
      expected: {
        properties: {
          connectionType: 'ExpressRoute',
          virtualNetworkGateway1: { id: gatewayId },
          peer: { id: idOf('Microsoft.Network/expressRouteCircuits', 'c') },
        },
      },
    },
    {
      title: 'prefixes of a local network gateway',
      resources: [{ type: 'azurerm_local_network_gateway', values: { address_space: ['192.168.0.0/16'] } }],
      expected: { properties: { localNetworkAddressSpace: { addressPrefixes: ['192.168.0.0/16'] } } },
    },
  ]);
});

describe('virtual WAN', () => {
  const hub = idOf('Microsoft.Network/virtualHubs', 'h');
  check([
    {
      title: 'a network’s connection to a hub',
      resources: [
        {
          type: 'azurerm_virtual_hub_connection',
          values: { virtual_hub_id: hub },
          unknown: { remote_virtual_network_id: true },
          written: { remote_virtual_network_id: ref('azurerm_virtual_network.n.id') },
        },
        { type: 'azurerm_virtual_network', name: 'n' },
      ],
      expected: {
        id: `${hub}/hubVirtualNetworkConnections/x`,
        properties: { remoteVirtualNetwork: { id: idOf('Microsoft.Network/virtualNetworks', 'n') } },
      },
    },
    {
      title: 'a point-to-site gateway in a hub',
      resources: [
        {
          type: 'azurerm_point_to_site_vpn_gateway',
          values: {
            virtual_hub_id: hub,
            vpn_server_configuration_id: '/server',
            connection_configuration: [
              { name: 'c', vpn_client_address_pool: [{ address_prefixes: ['172.16.0.0/24'] }] },
            ],
          },
        },
      ],
      expected: {
        type: 'Microsoft.Network/p2sVpnGateways',
        properties: {
          virtualHub: { id: hub },
          vpnServerConfiguration: { id: '/server' },
          p2SConnectionConfigurations: [
            { name: 'c', properties: { vpnClientAddressPool: { addressPrefixes: ['172.16.0.0/24'] } } },
          ],
        },
      },
    },
    {
      title: 'an ExpressRoute gateway in a hub',
      resources: [{ type: 'azurerm_express_route_gateway', values: { virtual_hub_id: hub } }],
      expected: { type: 'Microsoft.Network/expressRouteGateways', properties: { virtualHub: { id: hub } } },
    },
    {
      title: 'a site-to-site gateway in a hub',
      resources: [{ type: 'azurerm_vpn_gateway', values: { virtual_hub_id: hub } }],
      expected: { type: 'Microsoft.Network/vpnGateways', properties: { virtualHub: { id: hub } } },
    },
  ]);
});

describe('genuine plans', () => {
  test.each(['gateway-p2s-azapi', 'gateway-template-deployment'])('%s', stack => {
    const gateways = genuine(`plans/${stack}/plan.json`).ofType('Microsoft.Network/virtualNetworkGateways');
    expect(gateways.length).toBeGreaterThan(0);
    for (const found of gateways) expect(JSON.stringify(plain(found.properties))).not.toContain('?');
  });
});
