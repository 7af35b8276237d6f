import { link, type Description } from './describe.js';

const subnetId = link('Microsoft.Network/virtualNetworks/subnets');
const planId = link('Microsoft.Web/serverfarms');

/** Where a text of the app leads to; see `src/graph/pointers.ts`. Made by us, in place of what may be a secret. */
const pointer: Description = {
  type: 'text',
  name: 'text',
  group: 'text',
  resource: 'text',
  address: 'text',
  port: 'number',
  mailPort: 'number',
  isReference: 'flag',
  /** Of an image that names no registry. */
  isUnnamed: 'flag',
  isSure: 'flag',
};
const setting: Description = { name: 'text', value: 'text', pointsAt: [pointer] };

/** What of an app leads to other resources, beside its settings. In ARM these are parts of secrets. */
const leads: Description = {
  contentShare: [pointer],
  image: [pointer],
  connections: [{ name: 'text', pointsAt: [pointer] }],
  backup: { storage: [pointer], databases: 'number' },
  logs: [pointer],
  /** What settings refer to where the input does not show the settings themselves. */
  referred: [pointer],
};

const ipRestriction: Description = { action: 'text', vnetSubnetResourceId: subnetId };

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
    /** Names of all; values only of switches; of the others where they lead. */
    appSettings: [setting],
    ipSecurityRestrictions: [ipRestriction],
    scmIpSecurityRestrictions: [ipRestriction],
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
  leads,
};

/** With `isSwift` people put a subnet's id where the network's belongs. */
const networkOrSubnetId = link(
  'Microsoft.Network/virtualNetworks',
  'Microsoft.Network/virtualNetworks/subnets',
  'Microsoft.ClassicNetwork/virtualNetworks',
);

const connection: Description = {
  vnetResourceId: networkOrSubnetId,
  isSwift: 'flag',
  /** The first API versions have the network's name here, or only in the connection's own. */
  vnetName: 'text',
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
 * site's `siteConfig`. What the others hold is known by where it leads.
 */
const config: Description = {
  subnetResourceId: subnetId,
  swiftSupported: 'flag',
  vnetName: 'text',
  vnetRouteAllEnabled: 'flag',
  vnetPrivatePortsCount: 'number',
  linuxFxVersion: 'text',
  windowsFxVersion: 'text',
  ipSecurityRestrictions: [ipRestriction],
  scmIpSecurityRestrictions: [ipRestriction],
  leads: { ...leads, settings: [setting] },
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
  'Microsoft.Web/certificates': {
    serverFarmId: planId,
    keyVaultId: link('Microsoft.KeyVault/vaults'),
    /** Azurerm has the secret's address in place of the vault's id. */
    leads: { vault: [pointer] },
  },
  /** In the first two versions the network's id and the subnet's name apart. */
  'Microsoft.Web/hostingEnvironments': { virtualNetwork: { id: networkOrSubnetId, subnet: 'text' } },
};
