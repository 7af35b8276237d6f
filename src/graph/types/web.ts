import { link, type Description } from './describe.js';

const subnetId = link('Microsoft.Network/virtualNetworks/subnets');
const planId = link('Microsoft.Web/serverfarms');

const site: Description = {
  serverFarmId: planId,
  reserved: 'flag',
  hyperV: 'flag',
  isXenon: 'flag',
  hostingEnvironmentProfile: { id: link('Microsoft.Web/hostingEnvironments') },
  virtualNetworkSubnetId: subnetId,
  vnetRouteAllEnabled: 'flag',
  vnetImagePullEnabled: 'flag',
  vnetContentShareEnabled: 'flag',
  vnetBackupRestoreEnabled: 'flag',
  outboundVnetRouting: {
    allTraffic: 'flag',
    applicationTraffic: 'flag',
    contentShareTraffic: 'flag',
    imagePullTraffic: 'flag',
    backupRestoreTraffic: 'flag',
    managedIdentityTraffic: 'flag',
  },
  siteConfig: {
    vnetName: 'text',
    vnetRouteAllEnabled: 'flag',
    vnetPrivatePortsCount: 'number',
    linuxFxVersion: 'text',
    windowsFxVersion: 'text',
    /** Names of all; values only of the settings that steer routing. */
    appSettings: [{ name: 'text', value: 'text' }],
    numberOfWorkers: 'number',
    elasticWebAppScaleLimit: 'number',
    functionAppScaleLimit: 'number',
    minimumElasticInstanceCount: 'number',
  },
  functionAppConfig: {
    runtime: { name: 'text', version: 'text' },
    scaleAndConcurrency: { maximumInstanceCount: 'number', instanceMemoryMB: 'number' },
  },
  /** Stands beside the properties in ARM; of the identities only their kind matters. */
  identity: { type: 'text' },
  /** In ARM a part of a secret, the connection string of the content share: of it only the account's name. */
  contentStorage: { accountName: 'text' },
};

/** With `isSwift` people put a subnet's id where the network's belongs. */
const networkOrSubnetId = link('Microsoft.Network/virtualNetworks', 'Microsoft.Network/virtualNetworks/subnets');

const connection: Description = {
  vnetResourceId: networkOrSubnetId,
  isSwift: 'flag',
  certBlob: 'anything',
  dnsServers: 'text',
};
const networkConfig: Description = {
  subnetResourceId: subnetId,
  vnetResourceId: networkOrSubnetId,
  swiftSupported: 'flag',
};

/**
 * `config/virtualNetwork` was the `networkConfig` of 2018 and is still found; `config/web` is the
 * site's `siteConfig`. Of the settings of `config/appsettings` only those that steer routing are described.
 */
const config: Description = {
  subnetResourceId: subnetId,
  swiftSupported: 'flag',
  vnetName: 'text',
  vnetRouteAllEnabled: 'flag',
  vnetPrivatePortsCount: 'number',
  linuxFxVersion: 'text',
  windowsFxVersion: 'text',
  WEBSITE_VNET_ROUTE_ALL: 'text',
  WEBSITE_CONTENTOVERVNET: 'text',
  WEBSITE_PULL_IMAGE_OVER_VNET: 'text',
};

/** App Service, by ARM type. */
export const webTypes: Record<string, Description> = {
  'Microsoft.Web/serverfarms': {
    reserved: 'flag',
    hyperV: 'flag',
    isXenon: 'flag',
    perSiteScaling: 'flag',
    zoneRedundant: 'flag',
    elasticScaleEnabled: 'flag',
    maximumElasticWorkerCount: 'number',
    targetWorkerCount: 'number',
    hostingEnvironmentProfile: { id: link('Microsoft.Web/hostingEnvironments') },
    network: { virtualNetworkSubnetId: subnetId },
  },
  'Microsoft.Web/sites': site,
  'Microsoft.Web/sites/slots': site,
  'Microsoft.Web/sites/networkConfig': networkConfig,
  'Microsoft.Web/sites/slots/networkConfig': networkConfig,
  'Microsoft.Web/sites/config': config,
  'Microsoft.Web/sites/slots/config': config,
  'Microsoft.Web/sites/virtualNetworkConnections': connection,
  'Microsoft.Web/sites/slots/virtualNetworkConnections': connection,
  'Microsoft.Web/serverfarms/virtualNetworkConnections': connection,
  'Microsoft.Web/serverfarms/virtualNetworkConnections/routes': {
    startAddress: 'text',
    endAddress: 'text',
    routeType: 'text',
  },
  /** In the first two versions the network's id and the subnet's name apart. */
  'Microsoft.Web/hostingEnvironments': { virtualNetwork: { id: networkOrSubnetId, subnet: 'text' } },
};
