import { link, oneOf, type Description } from './describe.js';

const subnetId = link('Microsoft.Network/virtualNetworks/subnets');
const networkId = link('Microsoft.Network/virtualNetworks', 'Microsoft.ClassicNetwork/virtualNetworks');
const applicationSecurityGroupId = link('Microsoft.Network/applicationSecurityGroups');
const hubId = link('Microsoft.Network/virtualHubs');

const securityRule: Description = {
  protocol: 'text',
  access: oneOf('Allow', 'Deny'),
  direction: oneOf('Inbound', 'Outbound'),
  priority: 'number',
  sourcePortRange: 'text',
  sourcePortRanges: ['text'],
  destinationPortRange: 'text',
  destinationPortRanges: ['text'],
  sourceAddressPrefix: 'text',
  sourceAddressPrefixes: ['text'],
  destinationAddressPrefix: 'text',
  destinationAddressPrefixes: ['text'],
  sourceApplicationSecurityGroups: [{ id: applicationSecurityGroupId }],
  destinationApplicationSecurityGroups: [{ id: applicationSecurityGroupId }],
};

const route: Description = {
  addressPrefix: 'text',
  nextHopType: oneOf('VirtualNetworkGateway', 'VnetLocal', 'Internet', 'VirtualAppliance', 'None'),
  nextHopIpAddress: 'text',
};

/** Address space that a pool of the network manager gives at deployment. */
const poolAllocations: Description = [
  { pool: { id: 'text' }, numberOfIpAddresses: 'text', allocatedAddressPrefixes: ['text'] },
];

const subnet: Description = {
  addressPrefix: 'text',
  addressPrefixes: ['text'],
  ipamPoolPrefixAllocations: poolAllocations,
  delegations: [{ name: 'text', properties: { serviceName: 'text', actions: ['text'] } }],
  networkSecurityGroup: { id: link('Microsoft.Network/networkSecurityGroups') },
  routeTable: { id: link('Microsoft.Network/routeTables') },
  natGateway: { id: link('Microsoft.Network/natGateways') },
  serviceEndpoints: [{ service: 'text', locations: ['text'] }],
  serviceEndpointPolicies: [{ id: link('Microsoft.Network/serviceEndpointPolicies') }],
  privateEndpointNetworkPolicies: 'text',
};

const peering: Description = {
  remoteVirtualNetwork: { id: networkId },
  allowVirtualNetworkAccess: 'flag',
  allowForwardedTraffic: 'flag',
  allowGatewayTransit: 'flag',
  useRemoteGateways: 'flag',
  /** False for a peering of single subnets, which the two lists name. */
  peerCompleteVnets: 'flag',
  localSubnetNames: ['text'],
  remoteSubnetNames: ['text'],
};

/** Networks and what lies in them, by ARM type. */
export const networkTypes: Record<string, Description> = {
  'Microsoft.Network/virtualNetworks': {
    addressSpace: { addressPrefixes: ['text'], ipamPoolPrefixAllocations: poolAllocations },
    dhcpOptions: { dnsServers: ['text'] },
    subnets: [{ name: 'text', properties: subnet }],
    virtualNetworkPeerings: [{ name: 'text', properties: peering }],
  },
  /** Networks of the time before Resource Manager: subnets and DNS servers are plain members, the gateway a child. */
  'Microsoft.ClassicNetwork/virtualNetworks': {
    addressSpace: { addressPrefixes: ['text'] },
    dhcpOptions: { dnsServers: ['text'] },
    subnets: [{ name: 'text', addressPrefix: 'text' }],
  },
  'Microsoft.ClassicNetwork/virtualNetworks/gateways': {
    gatewayType: 'text',
    gatewaySize: 'text',
    vpnClientAddressPool: ['text'],
  },
  'Microsoft.Network/virtualNetworks/subnets': subnet,
  'Microsoft.Network/virtualNetworks/virtualNetworkPeerings': peering,
  'Microsoft.Network/networkSecurityGroups': { securityRules: [{ name: 'text', properties: securityRule }] },
  'Microsoft.Network/networkSecurityGroups/securityRules': securityRule,
  'Microsoft.Network/routeTables': {
    disableBgpRoutePropagation: 'flag',
    routes: [{ name: 'text', properties: route }],
  },
  'Microsoft.Network/routeTables/routes': route,
  'Microsoft.Network/applicationSecurityGroups': {},
  'Microsoft.Network/serviceEndpointPolicies': {},
  'Microsoft.Network/natGateways': {},
  'Microsoft.Network/virtualNetworkGateways': {
    gatewayType: oneOf('Vpn', 'ExpressRoute', 'LocalGateway'),
    vpnType: oneOf('RouteBased', 'PolicyBased'),
    enableBgp: 'flag',
    activeActive: 'flag',
    sku: { name: 'text', tier: 'text' },
    ipConfigurations: [{ name: 'text', properties: { subnet: { id: subnetId } } }],
    vpnClientConfiguration: {
      vpnClientAddressPool: { addressPrefixes: ['text'] },
      vpnClientProtocols: ['text'],
      vpnAuthenticationTypes: ['text'],
    },
    customRoutes: { addressPrefixes: ['text'] },
  },
  'Microsoft.Network/connections': {
    connectionType: oneOf('IPsec', 'Vnet2Vnet', 'ExpressRoute', 'VPNClient'),
    enableBgp: 'flag',
    virtualNetworkGateway1: { id: link('Microsoft.Network/virtualNetworkGateways') },
    virtualNetworkGateway2: { id: link('Microsoft.Network/virtualNetworkGateways') },
    localNetworkGateway2: { id: link('Microsoft.Network/localNetworkGateways') },
    peer: { id: link('Microsoft.Network/expressRouteCircuits') },
  },
  'Microsoft.Network/localNetworkGateways': { localNetworkAddressSpace: { addressPrefixes: ['text'] } },
  'Microsoft.Network/expressRouteCircuits': {},
  'Microsoft.Network/expressRouteGateways': { virtualHub: { id: hubId } },
  'Microsoft.Network/expressRouteGateways/expressRouteConnections': { expressRouteCircuitPeering: { id: 'text' } },
  'Microsoft.Network/virtualHubs': { addressPrefix: 'text', virtualWan: { id: 'text' }, subnets: [{ id: subnetId }] },
  'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections': { remoteVirtualNetwork: { id: networkId } },
  'Microsoft.Network/vpnGateways': { virtualHub: { id: hubId } },
  'Microsoft.Network/p2sVpnGateways': {
    virtualHub: { id: hubId },
    vpnServerConfiguration: { id: link('Microsoft.Network/vpnServerConfigurations') },
    p2SConnectionConfigurations: [
      { name: 'text', properties: { vpnClientAddressPool: { addressPrefixes: ['text'] } } },
    ],
  },
  'Microsoft.Network/vpnServerConfigurations': { vpnProtocols: ['text'] },
  'Microsoft.Network/privateEndpoints': {
    subnet: { id: subnetId },
    privateLinkServiceConnections: [{ properties: { privateLinkServiceId: 'text', groupIds: ['text'] } }],
    manualPrivateLinkServiceConnections: [{ properties: { privateLinkServiceId: 'text', groupIds: ['text'] } }],
    /** Azurerm's blocks; in ARM they are children. */
    privateDnsZoneGroups: [{ privateDnsZoneIds: [link('Microsoft.Network/privateDnsZones')] }],
  },
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups': {
    privateDnsZoneConfigs: [{ properties: { privateDnsZoneId: link('Microsoft.Network/privateDnsZones') } }],
  },
  'Microsoft.Network/privateDnsZones': {},
  'Microsoft.Network/privateDnsZones/A': {},
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': {
    virtualNetwork: { id: networkId },
    registrationEnabled: 'flag',
  },
  'Microsoft.Network/dnsResolvers': { virtualNetwork: { id: networkId } },
  'Microsoft.Network/dnsResolvers/inboundEndpoints': { ipConfigurations: [{ subnet: { id: subnetId } }] },
  'Microsoft.Network/dnsResolvers/outboundEndpoints': { subnet: { id: subnetId } },
  'Microsoft.Network/networkInterfaces': { ipConfigurations: [{ properties: { subnet: { id: subnetId } } }] },
};
