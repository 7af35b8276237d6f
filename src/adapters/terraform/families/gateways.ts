import { blocks, first, link, type Mapping } from '../reading/mapping.js';
import { either, filled, ifWritten } from './specs.js';
import { arm } from './types.js';

/** `enable_bgp` until azurerm 4, `bgp_enabled` since; where both exist, the one left out is filled in. */
const isBgpOn = either(ifWritten('bgp_enabled'), ifWritten('enable_bgp'));

const inHub = { virtualHub: { id: link('virtual_hub_id', arm.virtualHub) } };

export const gatewayMappings: Record<string, Mapping> = {
  azurerm_virtual_network_gateway: {
    arm: arm.virtualNetworkGateway,
    properties: {
      gatewayType: 'type',
      vpnType: 'vpn_type',
      enableBgp: isBgpOn,
      activeActive: ifWritten('active_active'),
      sku: { name: 'sku', tier: 'sku' },
      ipConfigurations: blocks('ip_configuration', {
        name: 'name',
        properties: { subnet: { id: link('subnet_id', arm.subnet) } },
      }),
      vpnClientConfiguration: first('vpn_client_configuration', {
        vpnClientAddressPool: { addressPrefixes: 'address_space' },
        // Left out, the platform chooses by the gateway's sku and day: the facts say what follows from that.
        vpnClientProtocols: ifWritten(filled('vpn_client_protocols')),
        vpnAuthenticationTypes: ifWritten(filled('vpn_auth_types')),
      }),
      customRoutes: first('custom_route', { addressPrefixes: filled('address_prefixes') }),
    },
  },
  azurerm_virtual_network_gateway_connection: {
    arm: 'Microsoft.Network/connections',
    properties: {
      connectionType: 'type',
      enableBgp: isBgpOn,
      virtualNetworkGateway1: { id: link('virtual_network_gateway_id', arm.virtualNetworkGateway) },
      virtualNetworkGateway2: { id: link('peer_virtual_network_gateway_id', arm.virtualNetworkGateway) },
      localNetworkGateway2: { id: link('local_network_gateway_id', arm.localNetworkGateway) },
      peer: { id: link('express_route_circuit_id', arm.expressRouteCircuit) },
    },
  },
  azurerm_local_network_gateway: {
    arm: arm.localNetworkGateway,
    properties: { localNetworkAddressSpace: { addressPrefixes: filled('address_space') } },
  },
  azurerm_express_route_circuit: { arm: arm.expressRouteCircuit },

  // Gateways of a virtual WAN stand in its hubs, which networks join by a connection of their own.
  azurerm_virtual_hub: { arm: arm.virtualHub, properties: { addressPrefix: filled('address_prefix') } },
  azurerm_virtual_hub_connection: {
    arm: 'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections',
    id: { parentId: 'virtual_hub_id', parentTypes: [arm.virtualHub] },
    properties: { remoteVirtualNetwork: { id: link('remote_virtual_network_id', arm.virtualNetwork) } },
  },
  azurerm_express_route_gateway: { arm: arm.expressRouteGateway, properties: inHub },
  azurerm_express_route_connection: {
    arm: 'Microsoft.Network/expressRouteGateways/expressRouteConnections',
    id: { parentId: 'express_route_gateway_id', parentTypes: [arm.expressRouteGateway] },
    properties: { expressRouteCircuitPeering: { id: 'express_route_circuit_peering_id' } },
  },
  azurerm_vpn_gateway: { arm: 'Microsoft.Network/vpnGateways', properties: inHub },
  azurerm_vpn_server_configuration: {
    arm: 'Microsoft.Network/vpnServerConfigurations',
    properties: { vpnProtocols: ifWritten(filled('vpn_protocols')) },
  },
  azurerm_point_to_site_vpn_gateway: {
    arm: 'Microsoft.Network/p2sVpnGateways',
    properties: {
      ...inHub,
      vpnServerConfiguration: {
        id: link('vpn_server_configuration_id', 'Microsoft.Network/vpnServerConfigurations'),
      },
      p2SConnectionConfigurations: blocks('connection_configuration', {
        name: 'name',
        properties: { vpnClientAddressPool: { addressPrefixes: 'vpn_client_address_pool.0.address_prefixes' } },
      }),
    },
  },
};
