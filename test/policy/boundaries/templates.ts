/** Parts of a small deployment, as Bicep; each stands in the place of what is there otherwise. */
interface Parts {
  readonly subnet?: string;
  readonly subnetName?: string;
  readonly prefix?: string;
  readonly siblings?: string;
  readonly network?: string;
  readonly networkLocation?: string;
  readonly sku?: string;
  readonly plan?: string;
  readonly site?: string;
  readonly besideSite?: string;
  readonly kind?: string;
  readonly apiVersion?: string;
  readonly more?: string;
}

export const location = "location: 'westeurope'";
export const delegatedTo = (service: string): string =>
  `delegations: [{ name: 'd', properties: { serviceName: '${service}' } }]`;
export const web = delegatedTo('Microsoft.Web/serverFarms');
export const subnetId = 'network.properties.subnets[0].id';
export const flexPlan = { sku: "{ name: 'FC1', tier: 'FlexConsumption' }", kind: 'functionapp,linux' };
export const elasticPlan = { sku: "{ name: 'EP1', capacity: 1 }", kind: 'functionapp,linux' };

/** An app that joins a subnet of a network. */
export function regional(parts: Parts = {}): string {
  const space = "addressSpace: { addressPrefixes: ['10.0.0.0/16'] }";
  return `
resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: 'vnet'
  location: '${parts.networkLocation ?? 'westeurope'}'
  properties: {
    ${parts.network ?? space}
    subnets: [
      { name: '${parts.subnetName ?? 'apps'}', properties: { addressPrefix: '${parts.prefix ?? '10.0.1.0/26'}'
        ${parts.subnet ?? web} } }
      ${parts.siblings ?? ''}
    ]
  }
}
resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan'
  ${location}
  sku: ${parts.sku ?? "{ name: 'P1v3', capacity: 1 }"}
  properties: { ${parts.plan ?? 'reserved: true'} }
}
resource app 'Microsoft.Web/sites@${parts.apiVersion ?? '2023-12-01'}' = {
  name: 'app'
  ${location}
  kind: '${parts.kind ?? 'app,linux'}'
  properties: {
    serverFarmId: plan.id
    virtualNetworkSubnetId: ${subnetId}
    ${parts.site ?? ''}
  }
  ${parts.besideSite ?? ''}
}
${parts.more ?? ''}
`;
}

interface GatewayParts {
  readonly sku?: string;
  readonly tunnels?: string;
  readonly pool?: string;
  readonly clients?: string;
  readonly prefix?: string;
  readonly vpnType?: string;
  readonly planSku?: string;
  readonly plan?: string;
  readonly kind?: string;
  readonly more?: string;
}

/** An app that reaches a network in another region by its gateway. */
export function remote(parts: GatewayParts = {}): string {
  const sku = parts.sku ?? 'VpnGw1';
  const clients = `vpnClientConfiguration: {
      vpnClientAddressPool: { addressPrefixes: ['${parts.pool ?? '172.16.0.0/24'}'] }
      ${parts.tunnels ?? "vpnClientProtocols: ['SSTP']"}
    }`;
  return `
resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: 'vnet'
  location: 'northeurope'
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [{ name: 'GatewaySubnet', properties: { addressPrefix: '${parts.prefix ?? '10.0.255.0/27'}' } }]
  }
}
resource address 'Microsoft.Network/publicIPAddresses@2023-11-01' = { name: 'pip', location: 'northeurope' }
resource gateway 'Microsoft.Network/virtualNetworkGateways@2023-11-01' = {
  name: 'vgw'
  location: 'northeurope'
  properties: {
    gatewayType: 'Vpn'
    vpnType: '${parts.vpnType ?? 'RouteBased'}'
    sku: { name: '${sku}', tier: '${sku}' }
    ipConfigurations: [{ name: 'c', properties: { subnet: { id: ${subnetId} }, publicIPAddress: { id: address.id } } }]
    ${parts.clients ?? clients}
  }
}
resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan'
  ${location}
  sku: { name: '${parts.planSku ?? 'S1'}', capacity: 1 }
  properties: { ${parts.plan ?? ''} }
}
resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: 'app'
  ${location}
  kind: '${parts.kind ?? 'app'}'
  properties: { serverFarmId: plan.id }
}
resource connection 'Microsoft.Web/sites/virtualNetworkConnections@2023-12-01' = {
  parent: app
  name: 'vnet'
  dependsOn: [gateway]
  properties: { vnetResourceId: network.id }
}
${parts.more ?? ''}
`;
}

/** A security rule by priority, direction, access, protocol, destination and ports. */
export function rule(...[priority, direction, access, protocol, to, ports]: readonly [number, ...string[]]): string {
  return `
      { name: 'r${priority}${access ?? ''}', properties: { priority: ${priority}, direction: '${direction ?? ''}', access: '${access ?? ''}'
        protocol: '${protocol ?? ''}', sourceAddressPrefix: '*', sourcePortRange: '*'
        destinationAddressPrefix: '${to ?? ''}', destinationPortRange: '${ports ?? ''}' } }`;
}

/** The app whose subnet has a security group. */
export function guarded(rules: string, parts: Parts = {}): string {
  const group = `resource group 'Microsoft.Network/networkSecurityGroups@2023-11-01' = {
  name: 'nsg'
  ${location}
  properties: { securityRules: [ ${rules} ] }
}
${parts.more ?? ''}`;
  return regional({ ...parts, subnet: `${web}\n networkSecurityGroup: { id: group.id }`, more: group });
}

/** A route by prefix and the type of its next hop. */
export function route(prefix: string, hop = 'VirtualAppliance'): string {
  const to = hop === 'VirtualAppliance' ? ", nextHopIpAddress: '10.0.9.4'" : '';
  return `
      { name: 'to-${prefix.replaceAll(/[./]/gu, '-')}', properties: { addressPrefix: '${prefix}', nextHopType: '${hop}'${to} } }`;
}

/** The app whose subnet has a route table. */
export function steered(routes: string, parts: Parts = {}): string {
  const table = `resource table 'Microsoft.Network/routeTables@2023-11-01' = {
  name: 'rt'
  ${location}
  properties: { routes: [ ${routes} ] }
}`;
  return regional({ ...parts, subnet: `${web}\n routeTable: { id: table.id }`, more: `${table}\n${parts.more ?? ''}` });
}
