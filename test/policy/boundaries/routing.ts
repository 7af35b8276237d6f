import type { Boundary } from './regional.js';
import {
  delegatedTo,
  elasticPlan,
  flexPlan,
  guarded,
  location,
  regional,
  route,
  rule,
  steered,
  subnetId,
} from './templates.js';

const settings = (...rows: readonly string[]): string => `siteConfig: { appSettings: [ ${rows.join('\n')} ] }`;
const setting = (name: string, value: string): string => `{ name: '${name}', value: '${value}' }`;
const contents = setting(
  'WEBSITE_CONTENTAZUREFILECONNECTIONSTRING',
  'DefaultEndpointsProtocol=https;AccountName=stx;AccountKey=k',
);
const storage = (properties: string): string =>
  `resource store 'Microsoft.Storage/storageAccounts@2023-05-01' = { name: 'stx', ${location}, sku: { name: 'Standard_LRS' }, kind: 'StorageV2', properties: { ${properties} } }`;
const denied = storage("networkAcls: { defaultAction: 'Deny' }");
const registry = (properties: string): string =>
  `resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = { name: 'myacr', ${location}, sku: { name: 'Premium' }, properties: { ${properties} } }`;
const closed = "publicNetworkAccess: 'Disabled'";
const image = (host: string): string => `siteConfig: { linuxFxVersion: 'DOCKER|${host}/app:1' }`;
const vault = (properties: string): string =>
  `resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = { name: 'kvx', ${location}, properties: { tenantId: 'x', sku: { family: 'A', name: 'standard' }, networkAcls: { defaultAction: 'Deny' ${properties} } } }`;
const allTraffic = (more = ''): string => `outboundVnetRouting: { allTraffic: true ${more} }`;
const identity = { apiVersion: '2024-11-01', besideSite: "identity: { type: 'SystemAssigned' }" };
/** The gateways of a network that the app's is peered with, used or not. */
const remoteGateways = (
  isUsed: string,
): string => `resource peering 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2023-11-01' = {
  parent: network
  name: 'hub'
  properties: {
    remoteVirtualNetwork: { id: '/subscriptions/s/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub' }
    useRemoteGateways: ${isUsed}
  }
}`;
const halves = route('0.0.0.0/1') + route('128.0.0.0/1');
const database = settings(setting('DB', 'Server=tcp:sqlx.database.windows.net,1433;Database=d'));
const endpoint = (zone: string, isLinked = true): string => `
resource sql 'Microsoft.Sql/servers@2023-05-01-preview' = { name: 'sqlx', ${location}, properties: { publicNetworkAccess: 'Disabled' } }
resource endpoint 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pe'
  ${location}
  properties: {
    subnet: { id: network.properties.subnets[1].id }
    privateLinkServiceConnections: [{ name: 'c', properties: { privateLinkServiceId: sql.id, groupIds: ['sqlServer'] } }]
  }
}
resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = { name: '${zone}', location: 'global' }
resource group 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = {
  parent: endpoint
  name: 'default'
  properties: { privateDnsZoneConfigs: [{ name: 'z', properties: { privateDnsZoneId: zone.id } }] }
}
${isLinked ? "resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = { parent: zone, name: 'l', location: 'global', properties: { registrationEnabled: false, virtualNetwork: { id: network.id } } }" : ''}`;
const named = (zone: string, isLinked?: boolean): string =>
  regional({
    site: database,
    siblings: "{ name: 'pe', properties: { addressPrefix: '10.0.8.0/27' } }",
    more: endpoint(zone, isLinked),
  });
const share = { ...elasticPlan, site: settings(contents), more: denied };

/** The edges of section 3 of the catalogue. */
export const routingBoundaries: readonly Boundary[] = [
  [
    'routing/property-not-in-effect',
    'fail',
    'the old one in a new version',
    regional({ apiVersion: '2024-11-01', site: 'siteConfig: { vnetRouteAllEnabled: true }' }),
  ],
  [
    'routing/property-not-in-effect',
    'fail',
    'the new one in an old version',
    regional({ apiVersion: '2024-04-01', site: allTraffic() }),
  ],
  [
    'routing/settings-disagree',
    'fail',
    'a setting in small letters',
    regional({
      site: "siteConfig: { vnetRouteAllEnabled: false, appSettings: [ { name: 'website_vnet_route_all', value: '1' } ] }",
    }),
  ],
  [
    'routing/key-vault-unreachable',
    'fail',
    'a closed vault by its name',
    regional({ site: settings(setting('S', '@Microsoft.KeyVault(VaultName=kvx;SecretName=s)')), more: vault('') }),
  ],
  [
    'routing/service-endpoint-missing',
    'fail',
    'a vault that names the subnet',
    regional({
      site: settings(setting('S', '@Microsoft.KeyVault(SecretUri=https://KVX.vault.azure.net/secrets/s/)')),
      more: vault(`, virtualNetworkRules: [ { id: ${subnetId} } ]`),
    }),
  ],
  ['routing/content-share-not-routed', 'fail', 'a closed account', regional(share)],
  [
    'routing/content-share-not-routed',
    'fail',
    'an account without public access',
    regional({ ...share, more: storage(closed) }),
  ],
  [
    'routing/content-share-not-routed',
    'not-applicable',
    'an open account',
    regional({ ...share, more: storage("networkAcls: { defaultAction: 'Allow' }") }),
  ],
  [
    'routing/content-share-not-routed',
    'pass',
    'the setting',
    regional({ ...share, site: settings(contents, setting('WEBSITE_CONTENTOVERVNET', '1')) }),
  ],
  [
    'routing/content-share-not-routed',
    'fail',
    'the old property in a new version',
    regional({ ...share, apiVersion: '2024-11-01', site: `${settings(contents)}\n vnetContentShareEnabled: true` }),
  ],
  [
    'security/content-share-ports-blocked',
    'pass',
    'a port between the two',
    guarded(rule(100, 'Outbound', 'Deny', 'Tcp', 'Storage', '444'), {
      ...share,
      site: `${settings(contents)}\n vnetContentShareEnabled: true`,
    }),
  ],
  [
    'routing/image-pull-not-routed',
    'fail',
    'a host in other letters',
    regional({ site: image('MyAcr.azurecr.io'), more: registry(closed) }),
  ],
  [
    'routing/image-pull-not-routed',
    'fail',
    'closed by its rules',
    regional({ site: image('myacr.azurecr.io'), more: registry("networkRuleSet: { defaultAction: 'Deny' }") }),
  ],
  [
    'routing/image-pull-not-routed',
    'pass',
    'the property',
    regional({ site: `${image('myacr.azurecr.io')}\n vnetImagePullEnabled: true`, more: registry(closed) }),
  ],
  [
    'routing/image-pull-not-routed',
    'pass',
    'the setting',
    regional({
      site: "siteConfig: { linuxFxVersion: 'DOCKER|myacr.azurecr.io/app:1', appSettings: [ { name: 'WEBSITE_PULL_IMAGE_OVER_VNET', value: 'true' } ] }",
      more: registry(closed),
    }),
  ],
  [
    'routing/image-pull-not-routed',
    'not-applicable',
    'an image of another registry',
    regional({ site: image('mcr.microsoft.com'), more: registry(closed) }),
  ],
  ['routing/internet-not-routed', 'fail', 'two halves', steered(halves)],
  ['routing/internet-not-routed', 'fail', 'to nowhere', steered(route('0.0.0.0/0', 'None'))],
  ['routing/internet-not-routed', 'not-applicable', 'private addresses', steered(route('10.0.0.0/8'))],
  [
    'routing/internet-not-routed',
    'pass',
    'Flex Consumption routes all',
    regional({
      ...flexPlan,
      subnet: `${delegatedTo('Microsoft.App/environments')}\n natGateway: { id: nat.id }`,
      more: `resource nat 'Microsoft.Network/natGateways@2023-11-01' = { name: 'ng', ${location} }`,
    }),
  ],
  [
    'routing/managed-identity-through-firewall',
    'fail',
    'two halves',
    steered(halves, { ...identity, site: allTraffic() }),
  ],
  [
    'routing/managed-identity-through-firewall',
    'fail',
    'a default route beside gateways of another network, which may take a part',
    steered(route('0.0.0.0/0'), { ...identity, site: allTraffic(), more: remoteGateways('true') }),
  ],
  [
    'routing/managed-identity-through-firewall',
    'undecided',
    'the gateways of another network, perhaps',
    regional({ ...identity, site: allTraffic(), more: `param isOn bool\n${remoteGateways('isOn')}` }),
  ],
  [
    'routing/managed-identity-through-firewall',
    'not-applicable',
    'a peering without its gateways',
    regional({ ...identity, site: allTraffic(), more: remoteGateways('false') }),
  ],
  [
    'routing/managed-identity-through-firewall',
    'pass',
    'switched off',
    steered(route('0.0.0.0/0'), { ...identity, site: allTraffic(', managedIdentityTraffic: false') }),
  ],
  [
    'routing/managed-identity-through-firewall',
    'not-applicable',
    'no identity',
    steered(route('0.0.0.0/0'), {
      apiVersion: '2024-11-01',
      besideSite: "identity: { type: 'None' }",
      site: allTraffic(),
    }),
  ],
  ['dns/private-endpoint-unresolved', 'pass', 'a zone that is linked', named('privatelink.database.windows.net')],
  ['dns/private-endpoint-unresolved', 'fail', 'a zone that is not', named('privatelink.database.windows.net', false)],
  ['dns/private-endpoint-unresolved', 'fail', 'a zone of another service', named('privatelink.sql.azure.net')],
];
