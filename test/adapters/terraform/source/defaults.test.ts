import { describe, expect, test } from '@jest/globals';
import type { Value } from '../../../../src/graph/value.js';
import { read } from './sources.js';

const named = 'name = "n"\n resource_group_name = "rg"\n location = "westeurope"';

/** The properties of the only resource of a type, as its author leaves most of it out. */
async function propertiesOf(type: string, arm: string, body: string): Promise<Readonly<Record<string, Value>>> {
  const { graph } = await read(`resource "${type}" "x" {\n ${named}\n ${body}\n}\n`, { azurerm: '4.81.0' });
  const [found] = graph.ofType(arm);
  if (found === undefined) throw new Error(`there is no ${arm}`);
  return found.properties;
}

const registry = (body: string): ReturnType<typeof propertiesOf> =>
  propertiesOf('azurerm_container_registry', 'Microsoft.ContainerRegistry/registries', body);

describe('what azurerm fills in is there', () => {
  test.each([
    ['azurerm_cosmosdb_account', 'Microsoft.DocumentDB/databaseAccounts'],
    ['azurerm_mssql_server', 'Microsoft.Sql/servers'],
    ['azurerm_servicebus_namespace', 'Microsoft.ServiceBus/namespaces'],
    ['azurerm_eventhub_namespace', 'Microsoft.EventHub/namespaces'],
    ['azurerm_search_service', 'Microsoft.Search/searchServices'],
    ['azurerm_signalr_service', 'Microsoft.SignalRService/signalR'],
    ['azurerm_web_pubsub', 'Microsoft.SignalRService/webPubSub'],
    ['azurerm_storage_account', 'Microsoft.Storage/storageAccounts'],
    ['azurerm_key_vault', 'Microsoft.KeyVault/vaults'],
  ])('of %s', async (type, arm) => {
    expect(await propertiesOf(type, arm, '')).toMatchObject({ publicNetworkAccess: 'Enabled' });
    expect(await propertiesOf(type, arm, 'public_network_access_enabled = false')).toMatchObject({
      publicNetworkAccess: 'Disabled',
    });
  });

  test('of a block, where that is written', async () => {
    expect(await registry('network_rule_set {}')).toMatchObject({ networkRuleSet: { defaultAction: 'Allow' } });
    expect(await registry('network_rule_set {\n default_action = "Deny"\n }')).toMatchObject({
      networkRuleSet: { defaultAction: 'Deny' },
    });
    expect((await registry(''))['networkRuleSet']).toBeUndefined();
  });

  test('of a flex consumption app', async () => {
    const found = await propertiesOf('azurerm_function_app_flex_consumption', 'Microsoft.Web/sites', '');
    expect(JSON.stringify(found)).toContain('"maximumInstanceCount":100');
  });
});
