import { first, literal, type Mapping, type PatchMapping, type Shape } from '../mapping.js';
import { ids, ifWritten, joined, publicNetworkAccess } from './specs.js';
import { arm } from './types.js';

/** A firewall of a service: what it does by default, and the subnets that it admits. */
const networkRules: Shape = {
  defaultAction: 'default_action',
  bypass: joined('bypass'),
  virtualNetworkRules: ids('virtual_network_subnet_ids', arm.subnet),
};

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
      networkRuleSet: { defaultAction: ifWritten('network_rule_set.0.default_action') },
    },
  },
};

export const servicePatches: Record<string, PatchMapping> = {
  azurerm_storage_account_network_rules: {
    target: 'storage_account_id',
    targetType: arm.storageAccount,
    properties: { networkAcls: networkRules },
  },
};
