import { isList } from '../../../core/list.js';
import {
  blocks,
  compute,
  first,
  link,
  literal,
  type Compute,
  type Mapping,
  type PatchMapping,
  type Shape,
} from '../reading/mapping.js';
import { ids, ifWritten, joined, publicNetworkAccess } from './specs.js';
import { arm } from './types.js';

/** A firewall of a service: what it does by default, and the subnets that it admits. */
const networkRules: Shape = {
  defaultAction: 'default_action',
  bypass: joined('bypass'),
  virtualNetworkRules: ids('virtual_network_subnet_ids', arm.subnet),
  ipRules: addresses('ip_rules'),
};

/** Addresses that a firewall admits, as ARM's list. */
function addresses(attribute: string): Compute {
  return compute([attribute], block => {
    const found = block.value(attribute);
    if (isList(found)) return found.length === 0 ? undefined : found.map(value => ({ value }));
    return block.isWritten(attribute) === false ? undefined : (found ?? undefined);
  });
}

const sqlServer = 'Microsoft.Sql/servers';
const serviceBus = 'Microsoft.ServiceBus/namespaces';
const eventHub = 'Microsoft.EventHub/namespaces';

/** The subnets that blocks name, as ARM's list; blocks that nobody wrote are unknown before the first apply and none. */
export function subnetsIn(path: string, attribute: string): Compute {
  const outer = path.split('.')[0] ?? '';
  return compute([path], block => {
    const found = block.blocks(path);
    if (!isList(found)) return block.isWritten(outer) === false ? undefined : found;
    return found.length === 0 ? undefined : found.map(inner => ({ id: inner.value(attribute, [arm.subnet]) ?? null }));
  });
}

/** A rule of a server that is named by its name. */
function ruleByName(server: string): Mapping {
  return {
    arm: `${server}/virtualNetworkRules`,
    id: { parentNames: ['server_name'] },
    properties: { virtualNetworkSubnetId: link('subnet_id', arm.subnet) },
  };
}

/** Resource groups and the services that apps reach, as far as their firewalls matter. */
export const serviceMappings: Record<string, Mapping> = {
  azurerm_resource_group: { arm: arm.resourceGroup },
  azurerm_resource_provider_registration: {
    arm: 'Microsoft.Features/providers',
    id: { subscription: true },
    properties: { namespace: 'name', registrationState: literal('Registered') },
  },
  azurerm_storage_account: {
    arm: arm.storageAccount,
    properties: {
      publicNetworkAccess,
      // Left out the rules can be those of a resource of their own; a new account has none.
      networkAcls: ifWritten(first('network_rules', networkRules)),
    },
  },
  azurerm_key_vault: {
    arm: 'Microsoft.KeyVault/vaults',
    properties: { publicNetworkAccess, networkAcls: ifWritten(first('network_acls', networkRules)) },
  },
  azurerm_container_registry: {
    arm: 'Microsoft.ContainerRegistry/registries',
    properties: {
      publicNetworkAccess,
      networkRuleSet: {
        defaultAction: ifWritten('network_rule_set.0.default_action'),
        // Gone in azurerm 4.
        virtualNetworkRules: subnetsIn('network_rule_set.0.virtual_network', 'subnet_id'),
      },
    },
  },
  azurerm_cosmosdb_account: {
    arm: 'Microsoft.DocumentDB/databaseAccounts',
    properties: { publicNetworkAccess, virtualNetworkRules: subnetsIn('virtual_network_rule', 'id') },
  },
  azurerm_mssql_server: { arm: sqlServer, properties: { publicNetworkAccess } },
  azurerm_mssql_virtual_network_rule: {
    arm: `${sqlServer}/virtualNetworkRules`,
    id: { parentId: 'server_id', parentTypes: [sqlServer] },
    properties: { virtualNetworkSubnetId: link('subnet_id', arm.subnet) },
  },
  azurerm_sql_virtual_network_rule: ruleByName(sqlServer),
  azurerm_postgresql_virtual_network_rule: ruleByName('Microsoft.DBforPostgreSQL/servers'),
  azurerm_mysql_virtual_network_rule: ruleByName('Microsoft.DBforMySQL/servers'),
  azurerm_mariadb_virtual_network_rule: ruleByName('Microsoft.DBforMariaDB/servers'),
  azurerm_servicebus_namespace: {
    arm: serviceBus,
    properties: {
      publicNetworkAccess,
      virtualNetworkRules: subnetsIn('network_rule_set.0.network_rules', 'subnet_id'),
    },
  },
  azurerm_servicebus_namespace_network_rule_set: {
    arm: `${serviceBus}/networkRuleSets`,
    id: { parentId: 'namespace_id', parentTypes: [serviceBus], name: literal('default') },
    properties: {
      defaultAction: 'default_action',
      virtualNetworkRules: blocks('network_rules', { subnet: { id: link('subnet_id', arm.subnet) } }),
    },
  },
  azurerm_eventhub_namespace: {
    arm: eventHub,
    properties: {
      publicNetworkAccess,
      virtualNetworkRules: subnetsIn('network_rulesets.0.virtual_network_rule', 'subnet_id'),
    },
  },
  azurerm_search_service: { arm: 'Microsoft.Search/searchServices', properties: { publicNetworkAccess } },
  azurerm_app_configuration: { arm: 'Microsoft.AppConfiguration/configurationStores' },
  azurerm_signalr_service: { arm: 'Microsoft.SignalRService/signalR', properties: { publicNetworkAccess } },
  azurerm_web_pubsub: { arm: 'Microsoft.SignalRService/webPubSub', properties: { publicNetworkAccess } },
};

export const servicePatches: Record<string, PatchMapping> = {
  azurerm_storage_account_network_rules: {
    target: 'storage_account_id',
    targetType: arm.storageAccount,
    properties: { networkAcls: networkRules },
  },
};
