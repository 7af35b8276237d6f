import { link, type Description } from './describe.js';
import { occupantTypes } from './occupants.js';

const subnetId = link('Microsoft.Network/virtualNetworks/subnets');

/** A firewall as most services have it: whom it lets in when no rule does, and the subnets that it admits. */
const networkAcls: Description = {
  defaultAction: 'text',
  bypass: 'text',
  virtualNetworkRules: [{ id: subnetId }],
  ipRules: [{ value: 'text' }],
};

/** A firewall whose rules are resources of their own. */
const virtualNetworkRule: Description = { virtualNetworkSubnetId: subnetId };

const ruleSet: Description = {
  publicNetworkAccess: 'text',
  defaultAction: 'text',
  virtualNetworkRules: [{ subnet: { id: subnetId } }],
};

/** Azurerm writes the rules of a namespace in a block of it. */
const namespace: Description = { publicNetworkAccess: 'text', virtualNetworkRules: [{ id: subnetId }] };

const isPublic: Description = { publicNetworkAccess: 'text' };

/** Services that apps reach, as far as their firewalls matter, by ARM type. */
export const firewallTypes: Record<string, Description> = {
  'Microsoft.Storage/storageAccounts': { publicNetworkAccess: 'text', networkAcls },
  'Microsoft.KeyVault/vaults': { publicNetworkAccess: 'text', networkAcls },
  'Microsoft.CognitiveServices/accounts': {
    ...(occupantTypes()['Microsoft.CognitiveServices/accounts'] as Record<string, Description>),
    publicNetworkAccess: 'text',
    networkAcls,
  },
  'Microsoft.ContainerRegistry/registries': {
    publicNetworkAccess: 'text',
    networkRuleSet: { defaultAction: 'text', virtualNetworkRules: [{ id: subnetId }] },
  },
  'Microsoft.DocumentDB/databaseAccounts': { publicNetworkAccess: 'text', virtualNetworkRules: [{ id: subnetId }] },
  'Microsoft.Sql/servers': isPublic,
  'Microsoft.Sql/servers/virtualNetworkRules': virtualNetworkRule,
  'Microsoft.DBforPostgreSQL/servers/virtualNetworkRules': virtualNetworkRule,
  'Microsoft.DBforMySQL/servers/virtualNetworkRules': virtualNetworkRule,
  'Microsoft.DBforMariaDB/servers/virtualNetworkRules': virtualNetworkRule,
  'Microsoft.ServiceBus/namespaces': namespace,
  'Microsoft.ServiceBus/namespaces/networkRuleSets': ruleSet,
  'Microsoft.EventHub/namespaces': namespace,
  'Microsoft.EventHub/namespaces/networkRuleSets': ruleSet,
  'Microsoft.Search/searchServices': isPublic,
  'Microsoft.AppConfiguration/configurationStores': isPublic,
  'Microsoft.SignalRService/signalR': isPublic,
  'Microsoft.SignalRService/webPubSub': isPublic,
};
