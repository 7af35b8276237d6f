import type { Description } from './describe.js';

/**
 * Where the types that live in subnets hold the subnets' ids: dotted property paths, `*` for each
 * element of a list. A new occupant needs one row here, and one in the Terraform table of occupants.
 * Checked against the ARM reference of 2026-11 (learn.microsoft.com/azure/templates).
 */
const truePaths: Readonly<Record<string, readonly string[]>> = {
  // Networking
  'Microsoft.Network/networkInterfaces': ['ipConfigurations.*.properties.subnet.id'],
  'Microsoft.Network/privateEndpoints': ['subnet.id'],
  'Microsoft.Network/privateLinkServices': ['ipConfigurations.*.properties.subnet.id'],
  'Microsoft.Network/loadBalancers': ['frontendIPConfigurations.*.properties.subnet.id'],
  'Microsoft.Network/applicationGateways': [
    'gatewayIPConfigurations.*.properties.subnet.id',
    'frontendIPConfigurations.*.properties.subnet.id',
    'privateLinkConfigurations.*.properties.ipConfigurations.*.properties.subnet.id',
  ],
  'Microsoft.Network/virtualNetworkGateways': ['ipConfigurations.*.properties.subnet.id'],
  'Microsoft.Network/azureFirewalls': [
    'ipConfigurations.*.properties.subnet.id',
    'managementIpConfiguration.properties.subnet.id',
  ],
  'Microsoft.Network/bastionHosts': ['ipConfigurations.*.properties.subnet.id'],
  'Microsoft.Network/networkProfiles': [
    'containerNetworkInterfaceConfigurations.*.properties.ipConfigurations.*.properties.subnet.id',
  ],
  'Microsoft.Network/virtualHubs': [],
  'Microsoft.Network/virtualHubs/ipConfigurations': ['subnet.id'],
  'Microsoft.Network/virtualRouters': ['hostedSubnet.id'],
  'Microsoft.Network/virtualNetworkAppliances': ['subnet.id'],
  'Microsoft.Network/dnsResolvers/inboundEndpoints': ['ipConfigurations.*.subnet.id'],
  'Microsoft.Network/dnsResolvers/outboundEndpoints': ['subnet.id'],
  'Microsoft.ServiceNetworking/trafficControllers/associations': ['subnet.id'],
  'Microsoft.AAD/domainServices': ['replicaSets.*.subnetId'],
  'Microsoft.AAD/domainServices/replicaSets': ['subnetId'],
  // Compute and containers
  'Microsoft.Compute/virtualMachines': [
    'networkProfile.networkInterfaceConfigurations.*.properties.ipConfigurations.*.properties.subnet.id',
  ],
  'Microsoft.Compute/virtualMachineScaleSets': [
    'virtualMachineProfile.networkProfile.networkInterfaceConfigurations.*.properties.ipConfigurations.*.properties.subnet.id',
  ],
  'Microsoft.Compute/cloudServices': [
    'networkProfile.loadBalancerConfigurations.*.properties.frontendIPConfigurations.*.properties.subnet.id',
  ],
  'Microsoft.AzureFleet/fleets': [
    'computeProfile.baseVirtualMachineProfile.networkProfile.networkInterfaceConfigurations.*.properties.ipConfigurations.*.properties.subnet.id',
  ],
  'Microsoft.Batch/batchAccounts/pools': ['networkConfiguration.subnetId'],
  'Microsoft.ServiceFabric/managedClusters': ['subnetId'],
  'Microsoft.ServiceFabric/managedClusters/nodeTypes': ['subnetId'],
  'Microsoft.ContainerInstance/containerGroups': ['subnetIds.*.id'],
  'Microsoft.App/managedEnvironments': [
    'vnetConfiguration.infrastructureSubnetId',
    'vnetConfiguration.runtimeSubnetId',
  ],
  'Microsoft.ContainerService/managedClusters': [
    'agentPoolProfiles.*.vnetSubnetID',
    'agentPoolProfiles.*.podSubnetID',
    'apiServerAccessProfile.subnetId',
    'addonProfiles.ingressApplicationGateway.config.subnetId',
    'hostedSystemProfile.nodeSubnetID',
    'hostedSystemProfile.systemNodeSubnetID',
  ],
  'Microsoft.ContainerService/managedClusters/agentPools': ['vnetSubnetID', 'podSubnetID'],
  'Microsoft.RedHatOpenShift/openShiftClusters': ['masterProfile.subnetId', 'workerProfiles.*.subnetId'],
  'Microsoft.ContainerRegistry/registries/agentPools': ['virtualNetworkSubnetResourceId'],
  'Microsoft.VirtualMachineImages/imageTemplates': [
    'vmProfile.vnetConfig.subnetId',
    'vmProfile.vnetConfig.containerInstanceSubnetId',
  ],
  'Microsoft.Resources/deploymentScripts': ['containerSettings.subnetIds.*.id'],
  'Microsoft.HardwareSecurityModules/dedicatedHSMs': ['networkProfile.subnet.id', 'managementNetworkProfile.subnet.id'],
  // App platforms
  'Microsoft.Web/hostingEnvironments': ['virtualNetwork.id'],
  'Microsoft.AppPlatform/Spring': ['networkProfile.appSubnetId', 'networkProfile.serviceRuntimeSubnetId'],
  'Microsoft.ApiManagement/service': [
    'virtualNetworkConfiguration.subnetResourceId',
    'additionalLocations.*.virtualNetworkConfiguration.subnetResourceId',
  ],
  'Microsoft.ApiManagement/gateways': ['backend.subnet.id'],
  'Microsoft.Logic/integrationServiceEnvironments': ['networkConfiguration.subnets.*.id'],
  'Microsoft.CognitiveServices/accounts': ['networkInjections.*.subnetArmId'],
  // Data
  'Microsoft.Cache/redis': ['subnetId'],
  'Microsoft.Sql/managedInstances': ['subnetId'],
  'Microsoft.Sql/instancePools': ['subnetId'],
  'Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups/availabilityGroupListeners': [
    'loadBalancerConfigurations.*.privateIpAddress.subnetResourceId',
    'multiSubnetIpConfigurations.*.privateIpAddress.subnetResourceId',
  ],
  'Microsoft.DBforPostgreSQL/flexibleServers': ['network.delegatedSubnetResourceId'],
  'Microsoft.DBforMySQL/flexibleServers': [
    'network.delegatedSubnetResourceId',
    'delegatedSubnetArguments.subnetArmResourceId',
  ],
  'Microsoft.DocumentDB/cassandraClusters': ['delegatedManagementSubnetId'],
  'Microsoft.DocumentDB/cassandraClusters/dataCenters': ['delegatedSubnetId'],
  'Microsoft.Kusto/clusters': ['virtualNetworkConfiguration.subnetId'],
  'Microsoft.HDInsight/clusters': [
    'computeProfile.roles.*.virtualNetworkProfile.subnet',
    'privateLinkConfigurations.*.properties.ipConfigurations.*.properties.subnet.id',
  ],
  'Microsoft.Synapse/workspaces': ['virtualNetworkProfile.computeSubnetId'],
  'Microsoft.DataFactory/factories/integrationRuntimes': [
    'typeProperties.computeProperties.vNetProperties.subnetId',
    'typeProperties.customerVirtualNetwork.subnetId',
  ],
  /** See {@link subnetsByName}. */
  'Microsoft.Databricks/workspaces': [],
  'Microsoft.DataMigration/services': ['virtualSubnetId'],
  'Microsoft.MachineLearningServices/workspaces': ['serverlessComputeSettings.serverlessComputeCustomSubnet'],
  'Microsoft.MachineLearningServices/workspaces/computes': ['properties.subnet.id'],
  'Oracle.Database/autonomousDatabases': ['subnetId'],
  'Oracle.Database/cloudVmClusters': ['subnetId'],
  'Oracle.Database/networkAnchors': ['subnetId'],
  // Storage
  'Microsoft.NetApp/netAppAccounts/capacityPools/volumes': ['subnetId'],
  'Microsoft.NetApp/netAppAccounts/volumeGroups': ['volumes.*.properties.subnetId'],
  'Microsoft.StorageCache/caches': ['subnet'],
  'Microsoft.StorageCache/amlFilesystems': ['filesystemSubnet'],
  'Microsoft.StoragePool/diskPools': ['subnetId'],
  'PureStorage.Block/storagePools': ['vnetInjection.subnetId'],
  'Qumulo.Storage/fileSystems': ['delegatedSubnetId'],
  // Development, operations, partners
  'Microsoft.DevCenter/networkConnections': ['subnetId'],
  'Microsoft.DevOpsInfrastructure/pools': ['fabricProfile.networkProfile.subnetId'],
  'Microsoft.DevTestLab/labs/virtualnetworks': ['subnetOverrides.*.resourceId'],
  'Microsoft.DevTestLab/labs/virtualmachines': [],
  'Microsoft.LabServices/labPlans': ['defaultNetworkProfile.subnetId'],
  'Microsoft.LabServices/labs': ['networkProfile.subnetId'],
  'Microsoft.Orbital/contactProfiles': ['networkConfiguration.subnetId'],
  'Microsoft.Workloads/sapVirtualInstances': [
    'configuration.infrastructureConfiguration.subnetId',
    'configuration.infrastructureConfiguration.centralServer.subnetId',
    'configuration.infrastructureConfiguration.applicationServer.subnetId',
    'configuration.infrastructureConfiguration.databaseServer.subnetId',
  ],
  'GitHub.Network/networkSettings': ['subnetId'],
  'NGINX.NGINXPLUS/nginxDeployments': [
    'networkProfile.networkInterfaceConfiguration.subnetId',
    'networkProfile.frontEndIPConfiguration.privateIPAddresses.*.subnetId',
  ],
  'PaloAltoNetworks.Cloudngfw/firewalls': [
    'networkProfile.vnetConfiguration.trustSubnet.resourceId',
    'networkProfile.vnetConfiguration.unTrustSubnet.resourceId',
  ],
};

/** Where a body names subnets by the id of their network and their own names beside it. */
export const subnetsByName: Readonly<Record<string, { readonly network: string; readonly names: readonly string[] }>> =
  {
    'Microsoft.Databricks/workspaces': {
      network: 'parameters.customVirtualNetworkId.value',
      names: ['parameters.customPublicSubnetName.value', 'parameters.customPrivateSubnetName.value'],
    },
    'Microsoft.DataFactory/factories/integrationRuntimes': {
      network: 'typeProperties.computeProperties.vNetProperties.vNetId',
      names: ['typeProperties.computeProperties.vNetProperties.subnet'],
    },
  };

/** The form of all occupants that a Terraform row gives without their true shape: `subnets: [{ id }]`. */
const commonPath = 'subnets.*.id';

/** Types whose true shape is all that adapters give, so that the common form has no place in them. */
const onlyTrueShape = new Set([
  'Microsoft.Network/networkInterfaces',
  'Microsoft.Network/privateEndpoints',
  'Microsoft.Network/virtualNetworkGateways',
  'Microsoft.Network/dnsResolvers/inboundEndpoints',
  'Microsoft.Network/dnsResolvers/outboundEndpoints',
  'Microsoft.Web/hostingEnvironments',
]);

/** Every ARM type that lives in subnets, with all property paths at which the subnets' ids may stand. */
export const occupantSubnetPaths: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(truePaths).map(([type, paths]) => [type, onlyTrueShape.has(type) ? paths : [...paths, commonPath]]),
);

/** The occupants of which policies need nothing but their subnets, by ARM type: only the build asks for them. */
export function occupantTypes(): Record<string, Description> {
  return Object.fromEntries(
    Object.entries(occupantSubnetPaths).map(([type, paths]) => [type, tree(paths.map(path => path.split('.')))]),
  );
}

function tree(paths: readonly (readonly string[])[]): Description {
  const members = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of paths) {
    if (first === undefined) return 'link:Microsoft.Network/virtualNetworks/subnets';
    members.set(first, [...(members.get(first) ?? []), rest]);
  }
  const elements = members.get('*');
  if (elements !== undefined) return [tree(elements)];
  return Object.fromEntries([...members].map(([name, rest]) => [name, tree(rest)]));
}

/**
 * ARM types that name a subnet without living in it or changing it: firewalls that admit it, rights,
 * locks and policies on it, observers of it. A name that ends in `/*` stands for all types below it.
 */
const withoutUse: readonly string[] = [
  'Microsoft.Authorization/*',
  'Microsoft.PolicyInsights/*',
  'Microsoft.Insights/*',
  'Microsoft.Security/*',
  'Microsoft.Advisor/*',
  'Microsoft.Consumption/*',
  'Microsoft.CostManagement/*',
  'Microsoft.Network/networkWatchers/*',
  'Microsoft.Network/networkManagers/*',
  'Microsoft.Storage/storageAccounts',
  'Microsoft.KeyVault/vaults',
  'Microsoft.KeyVault/managedHSMs',
  'Microsoft.ContainerRegistry/registries',
  'Microsoft.Sql/servers/virtualNetworkRules',
  'Microsoft.DBforPostgreSQL/servers/virtualNetworkRules',
  'Microsoft.DBforMySQL/servers/virtualNetworkRules',
  'Microsoft.DBforMariaDB/servers/virtualNetworkRules',
  'Microsoft.DocumentDB/databaseAccounts',
  'Microsoft.ServiceBus/namespaces/*',
  'Microsoft.EventHub/namespaces/*',
  'Microsoft.EventGrid/*',
  'Microsoft.ElasticSan/elasticSans/*',
  'Microsoft.Search/searchServices',
  'Microsoft.SignalRService/*',
  'Microsoft.Devices/IotHubs',
];

const exact = new Set(withoutUse.map(name => name.replace(/\/\*$/, '').toLowerCase()));
const families = withoutUse.filter(name => name.endsWith('/*')).map(name => name.slice(0, -1).toLowerCase());

/** True for an ARM type that may name a subnet but neither lives in it nor changes it. */
export function namesSubnetWithoutUse(type: string): boolean {
  const folded = type.toLowerCase();
  return exact.has(folded) || families.some(family => folded.startsWith(family));
}
