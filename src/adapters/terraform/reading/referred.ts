import { idKey, typeOfKey } from '../../../graph/arm-id.js';
import { serviceAround } from '../../../graph/pointers.js';
import type { Value } from '../../../graph/value.js';
import type { Instance } from '../instances/instance.js';
import type { BlockReader } from './reader.js';

/** A resource that a setting leads to by a reference: by key, in the form of `src/graph/pointers.ts`. */
export type ReferredPointer = { readonly [name: string]: Value };

/** Attributes that say something of a resource that leads nobody to it. */
const asides = new Set(['identity', 'location', 'resource_group_name', 'tags', 'tenant_id', 'principal_id']);

/** Attributes of a vault's secrets that App Service resolves, wrapped in `@Microsoft.KeyVault(…)`. */
const secretIds = new Set(['id', 'versionless_id', 'secret_id', 'versionless_secret_id']);

/** What belongs to a service without being one: the attribute that names the service. */
const owners: Readonly<Record<string, readonly [attribute: string, type: string]>> = {
  azurerm_key_vault_secret: ['key_vault_id', 'Microsoft.KeyVault/vaults'],
  azurerm_key_vault_certificate: ['key_vault_id', 'Microsoft.KeyVault/vaults'],
  azurerm_mssql_database: ['server_id', 'Microsoft.Sql/servers'],
  azurerm_storage_container: ['storage_account_id', 'Microsoft.Storage/storageAccounts'],
  azurerm_storage_share: ['storage_account_id', 'Microsoft.Storage/storageAccounts'],
  azurerm_storage_queue: ['storage_account_id', 'Microsoft.Storage/storageAccounts'],
  azurerm_servicebus_namespace_authorization_rule: ['namespace_id', 'Microsoft.ServiceBus/namespaces'],
  azurerm_servicebus_queue: ['namespace_id', 'Microsoft.ServiceBus/namespaces'],
  azurerm_servicebus_topic: ['namespace_id', 'Microsoft.ServiceBus/namespaces'],
  azurerm_eventhub: ['namespace_id', 'Microsoft.EventHub/namespaces'],
};

/**
 * The services that the values at some attributes are made of, as far as references tell: a plan shows what an
 * expression refers to, not how. It is sure where the expressions refer to nothing that could be a condition.
 */
export function referredBy(block: BlockReader, attributes: readonly string[]): readonly ReferredPointer[] {
  const found = new Map<string, ReferredPointer>();
  for (const attribute of attributes) {
    const { targets, isAll } = block.referred(attribute);
    for (const target of targets) {
      if (asides.has(target.attribute)) continue;
      const pointer = pointerTo(block, target, isAll);
      if (pointer !== undefined) found.set(JSON.stringify(pointer), pointer);
    }
  }
  return [...found.values()];
}

function pointerTo(
  block: BlockReader,
  { instance, attribute, id }: { readonly instance: Instance; readonly attribute: string; readonly id: Value },
  isSure: boolean,
): ReferredPointer | undefined {
  const owner = owners[instance.type];
  // The value of a secret is the secret itself: the app does not ask the vault for it.
  if (instance.type === 'azurerm_key_vault_secret' && !secretIds.has(attribute)) return undefined;
  const named = owner === undefined ? id : block.reader(instance).value(owner[0], [owner[1]]);
  const key = idKey(named);
  const resource = key === undefined ? undefined : serviceAround(key);
  if (resource === undefined) return undefined;
  const isReference = owner !== undefined && typeOfKey(resource) === 'microsoft.keyvault/vaults';
  return { resource, ...(isReference && { isReference }), isSure };
}
