import { location, regional, subnetId } from './templates.js';

/** What lives in the subnet that the app joins, each in the way in which its type names a subnet. */
const occupants: Readonly<Record<string, string>> = {
  'Microsoft.Network/privateEndpoints@2023-11-01': `subnet: { id: ${subnetId} }`,
  'Microsoft.Network/networkInterfaces@2023-11-01': `ipConfigurations: [ { name: 'a', properties: { subnet: { id: ${subnetId} } } } ]`,
  'Microsoft.Network/bastionHosts@2023-11-01': `ipConfigurations: [ { name: 'a', properties: { subnet: { id: ${subnetId} } } } ]`,
  'Microsoft.Network/privateLinkServices@2023-11-01': `ipConfigurations: [ { name: 'a', properties: { subnet: { id: ${subnetId} } } } ]`,
  'Microsoft.Network/loadBalancers@2023-11-01': `frontendIPConfigurations: [ { name: 'i', properties: { subnet: { id: ${subnetId} } } } ]`,
  'Microsoft.Network/applicationGateways@2023-11-01': `gatewayIPConfigurations: [ { name: 'i', properties: { subnet: { id: ${subnetId} } } } ]`,
  'Microsoft.App/managedEnvironments@2024-03-01': `vnetConfiguration: { infrastructureSubnetId: ${subnetId} }`,
  'Microsoft.ApiManagement/service@2023-05-01-preview': `virtualNetworkConfiguration: { subnetResourceId: ${subnetId} }`,
  'Microsoft.Cache/redis@2023-08-01': `subnetId: ${subnetId}`,
  'Microsoft.Sql/managedInstances@2023-05-01-preview': `subnetId: ${subnetId}`,
  'Microsoft.DBforPostgreSQL/flexibleServers@2023-03-01-preview': `network: { delegatedSubnetResourceId: ${subnetId} }`,
  'Microsoft.ContainerService/managedClusters@2024-02-01': `agentPoolProfiles: [ { name: 'np', vnetSubnetID: ${subnetId} } ]`,
  'Microsoft.ContainerInstance/containerGroups@2023-05-01': `osType: 'Linux', containers: [], subnetIds: [ { id: ${subnetId} } ]`,
  'Microsoft.Web/hostingEnvironments@2023-12-01': `virtualNetwork: { id: ${subnetId} }`,
  'Microsoft.Databricks/workspaces@2023-02-01': `managedResourceGroupId: 'x', parameters: { customVirtualNetworkId: { value: network.id }, customPublicSubnetName: { value: 'apps' }, customPrivateSubnetName: { value: 'b' } }`,
};

/** An app in a subnet with each of them. */
export const occupied: readonly (readonly [type: string, text: string])[] = Object.entries(occupants).map(
  ([type, properties]) => [
    type,
    regional({ more: `resource other '${type}' = { name: 'other', ${location}, properties: { ${properties} } }` }),
  ],
);
