import { isObject, Unknown, type Value } from '../../../graph/value.js';
import {
  blocks,
  compute,
  link,
  writeOnlyLink,
  type Mapping,
  type PatchMapping,
  type Shape,
} from '../reading/mapping.js';
import { either, filled, ids, ifWritten, inWords, listOf, not, unknownBlocks } from './specs.js';
import { arm } from './types.js';

/** Azurerm 4.1 and later: the network manager's pool gives the addresses at deployment. */
const poolAllocations = compute(['ip_address_pool'], block => {
  const found = block.blocks('ip_address_pool');
  if (found instanceof Unknown) return found;
  if (found.length === 0) return undefined;
  return found.map(pool => ({
    pool: { id: pool.value('id') ?? null },
    numberOfIpAddresses: pool.value('number_of_ip_addresses') ?? null,
    ...allocated(pool.value('allocated_ip_address_prefixes')),
  }));
});

function allocated(prefixes: Value | undefined): { readonly allocatedAddressPrefixes?: Value } {
  return Array.isArray(prefixes) ? { allocatedAddressPrefixes: prefixes as readonly Value[] } : {};
}

/** Service endpoints are a set of names until azurerm 4 and blocks since azurerm 5. */
const serviceEndpoints = either(
  compute(['service_endpoints'], block => {
    const names = block.value('service_endpoints');
    return Array.isArray(names) ? (names as readonly Value[]).map(service => ({ service })) : (names ?? undefined);
  }),
  blocks('service_endpoint', { service: 'service' }),
);

/** What `azurerm_subnet` and a network's inline `subnet` blocks have in common, azurerm 3 to 5. */
const subnet: Shape = {
  addressPrefixes: either(filled('address_prefixes'), listOf('address_prefix')),
  ipamPoolPrefixAllocations: poolAllocations,
  delegations: blocks('delegation', {
    name: 'name',
    properties: { serviceName: 'service_delegation.0.name', actions: 'service_delegation.0.actions' },
  }),
  serviceEndpoints,
  serviceEndpointPolicies: ids('service_endpoint_policy_ids', arm.serviceEndpointPolicy),
  privateEndpointNetworkPolicies: either(
    ifWritten('private_endpoint_network_policies'),
    ifWritten(inWords('private_endpoint_network_policies_enabled', { true: 'Enabled', false: 'Disabled' })),
  ),
};

const route: Shape = {
  addressPrefix: 'address_prefix',
  nextHopType: 'next_hop_type',
  nextHopIpAddress: filled('next_hop_in_ip_address'),
};

export const networkMappings: Record<string, Mapping> = {
  azurerm_virtual_network: {
    arm: arm.virtualNetwork,
    properties: {
      addressSpace: { addressPrefixes: filled('address_space'), ipamPoolPrefixAllocations: poolAllocations },
      // Left out they stay what they are; on a network to be created that means none.
      dhcpOptions: { dnsServers: ifWritten('dns_servers') },
      subnets: unknownBlocks('subnet'),
    },
    children: [
      {
        blocks: 'subnet',
        arm: arm.subnet,
        // Until azurerm 3 a block has neither this nor endpoints, but a refresh lists every subnet there is.
        telling: 'delegation',
        properties: {
          ...subnet,
          networkSecurityGroup: { id: link('security_group', arm.networkSecurityGroup) },
          routeTable: { id: link('route_table_id', arm.routeTable) },
        },
      },
    ],
  },
  azurerm_subnet: {
    arm: arm.subnet,
    id: { parentNames: ['virtual_network_name'] },
    properties: {
      ...subnet,
      // The ids without `_wo` are what a refresh found (azurerm 5): nobody can write them.
      networkSecurityGroup: {
        id: either(
          writeOnlyLink('network_security_group_id_wo', arm.networkSecurityGroup),
          ifWritten(link('network_security_group_id', arm.networkSecurityGroup)),
        ),
      },
      routeTable: {
        id: either(
          writeOnlyLink('route_table_id_wo', arm.routeTable),
          ifWritten(link('route_table_id', arm.routeTable)),
        ),
      },
    },
  },
  azurerm_subnet_service_endpoint_storage_policy: { arm: arm.serviceEndpointPolicy },
  azurerm_virtual_network_peering: {
    arm: arm.peering,
    id: { parentNames: ['virtual_network_name'] },
    properties: {
      remoteVirtualNetwork: { id: link('remote_virtual_network_id', arm.virtualNetwork) },
      allowVirtualNetworkAccess: ifWritten('allow_virtual_network_access'),
      allowForwardedTraffic: ifWritten('allow_forwarded_traffic'),
      allowGatewayTransit: ifWritten('allow_gateway_transit'),
      useRemoteGateways: ifWritten('use_remote_gateways'),
      peerCompleteVnets: ifWritten('peer_complete_virtual_networks_enabled'),
      localSubnetNames: filled('local_subnet_names'),
      remoteSubnetNames: filled('remote_subnet_names'),
    },
  },
  azurerm_route_table: {
    arm: arm.routeTable,
    properties: {
      disableBgpRoutePropagation: either(
        ifWritten('disable_bgp_route_propagation'),
        ifWritten(not('bgp_route_propagation_enabled')),
      ),
      routes: unknownBlocks('route'),
    },
    children: [{ blocks: 'route', arm: arm.route, properties: route }],
  },
  azurerm_route: { arm: arm.route, id: { parentNames: ['route_table_name'] }, properties: route },
  azurerm_nat_gateway: { arm: arm.natGateway },
};

/** Data sources that show other attributes than the resources of their name. */
export const networkData: Record<string, Mapping> = {
  // It has names of subnets and ids of peered networks, and no more of either.
  azurerm_virtual_network: {
    arm: arm.virtualNetwork,
    properties: {
      addressSpace: { addressPrefixes: 'address_space' },
      dhcpOptions: { dnsServers: 'dns_servers' },
      subnets: compute(['subnets'], block => {
        const names = block.value('subnets');
        return Array.isArray(names) ? (names as readonly Value[]).map(name => ({ name })) : undefined;
      }),
      virtualNetworkPeerings: compute(['vnet_peerings'], block => {
        const remotes = block.value('vnet_peerings', [arm.virtualNetwork]);
        if (!isObject(remotes)) return remotes instanceof Unknown ? remotes : undefined;
        return Object.entries(remotes).map(([name, id]) => ({ name, properties: { remoteVirtualNetwork: { id } } }));
      }),
    },
  },
  // It shows neither the delegation nor the NAT gateway nor service endpoint policies.
  azurerm_subnet: {
    arm: arm.subnet,
    id: { parentNames: ['virtual_network_name'] },
    properties: {
      addressPrefixes: either(filled('address_prefixes'), listOf('address_prefix')),
      networkSecurityGroup: { id: link('network_security_group_id', arm.networkSecurityGroup) },
      routeTable: { id: link('route_table_id', arm.routeTable) },
      serviceEndpoints,
    },
  },
  // What is read is all that there is, separate routes included.
  azurerm_route_table: {
    arm: arm.routeTable,
    properties: {
      disableBgpRoutePropagation: either('disable_bgp_route_propagation', not('bgp_route_propagation_enabled')),
      routes: blocks('route', { name: 'name', properties: route }),
    },
  },
  azurerm_virtual_network_peering: {
    arm: arm.peering,
    id: { parentId: 'virtual_network_id', parentTypes: [arm.virtualNetwork] },
    properties: {
      remoteVirtualNetwork: { id: link('remote_virtual_network_id', arm.virtualNetwork) },
      allowVirtualNetworkAccess: 'allow_virtual_network_access',
      allowForwardedTraffic: 'allow_forwarded_traffic',
      allowGatewayTransit: 'allow_gateway_transit',
      useRemoteGateways: 'use_remote_gateways',
      peerCompleteVnets: 'peer_complete_virtual_networks_enabled',
    },
  },
};

/** What sets one property of a subnet or network that another resource made. */
export const networkPatches: Record<string, PatchMapping> = {
  azurerm_subnet_network_security_group_association: {
    target: 'subnet_id',
    targetType: arm.subnet,
    properties: { networkSecurityGroup: { id: link('network_security_group_id', arm.networkSecurityGroup) } },
  },
  azurerm_subnet_route_table_association: {
    target: 'subnet_id',
    targetType: arm.subnet,
    properties: { routeTable: { id: link('route_table_id', arm.routeTable) } },
  },
  azurerm_subnet_nat_gateway_association: {
    target: 'subnet_id',
    targetType: arm.subnet,
    properties: { natGateway: { id: link('nat_gateway_id', arm.natGateway) } },
  },
  azurerm_virtual_network_dns_servers: {
    target: 'virtual_network_id',
    targetType: arm.virtualNetwork,
    properties: { dhcpOptions: { dnsServers: 'dns_servers' } },
  },
};
