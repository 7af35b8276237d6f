import type { Json } from '../../src/graph/value.js';
import { account, config, site } from './defects-leads.js';
import { defects, type Defect } from './defects.js';
import { place } from './defects-security.js';
import { readOf } from './edits-state.js';
import { add, hide, link, set, type Edit } from './edits.js';

export const app = 'azurerm_linux_web_app.main';
const subnet = 'azurerm_subnet.integration';
export const network = 'azurerm_virtual_network.main';
export const basic = { plan: 'web-linux-basic', at: app };
export const inS1 = [set('azurerm_service_plan.main', 'sku_name', 'S1')];
export const settings = (values: { readonly [name: string]: string }): Edit => set(app, 'app_settings', values);

export const vault: Edit = add({
  address: 'azurerm_key_vault.shop',
  values: { name: 'kv-shop', ...place, public_network_access_enabled: true, network_acls: [] },
});
const shut = set('azurerm_key_vault.shop', 'public_network_access_enabled', false);
const denies = (...subnets: readonly string[]): Edit =>
  set('azurerm_key_vault.shop', 'network_acls', [
    { default_action: 'Deny', bypass: 'AzureServices', virtual_network_subnet_ids: [...subnets] },
  ]);
export const reference = settings({ DB: '@Microsoft.KeyVault(SecretUri=https://kv-shop.vault.azure.net/secrets/db)' });

export const endpointSubnet = (values: { readonly [name: string]: Json } = {}): Edit =>
  add({
    address: 'azurerm_subnet.endpoints',
    like: subnet,
    values: { name: 'snet-endpoints', address_prefixes: ['10.20.2.0/24'], delegation: [], ...values },
  });
/** A private endpoint in the network of the app. */
export const endpoint = (target: string, group: string): Edit =>
  add({
    address: 'azurerm_private_endpoint.pe',
    values: {
      name: 'pe',
      ...place,
      private_dns_zone_group: [],
      private_service_connection: [{ name: 'c', is_manual_connection: false, subresource_names: [group] }],
    },
    links: {
      subnet_id: 'azurerm_subnet.endpoints.id',
      'private_service_connection.0.private_connection_resource_id': `${target}.id`,
    },
  });

const vaults = [
  ...defects({ ...basic, policy: 'routing/key-vault-unreachable', severity: 'warning', given: [vault, reference] }, [
    { change: 'no public access', edits: [shut], names: 'azurerm_key_vault.shop' },
    { change: 'public access denied by default', edits: [denies()] },
    {
      change: 'no public access, and the vault named by its name',
      edits: [shut, settings({ DB: '@Microsoft.KeyVault(VaultName=kv-shop;SecretName=db)' })],
    },
    {
      change: 'no public access, and the address of the vault and no reference',
      edits: [shut, settings({ VAULT: 'https://kv-shop.vault.azure.net/' })],
      verdict: 'pass',
    },
    {
      change: 'no public access, and a private endpoint in the network',
      edits: [shut, endpointSubnet(), endpoint('azurerm_key_vault.shop', 'vault')],
      verdict: 'pass',
    },
    {
      change: 'public access denied by default, and the subnet admitted',
      edits: [
        set('azurerm_key_vault.shop', 'network_acls', [{ default_action: 'Deny', bypass: 'None' }]),
        link('azurerm_key_vault.shop', 'network_acls.0.virtual_network_subnet_ids', `${subnet}.id`),
      ],
      verdict: 'pass',
    },
    {
      change: 'public access denied by default, and another subnet admitted',
      edits: [denies('/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/other')],
    },
    {
      change: 'no public access, and settings that nothing tells',
      edits: [shut, hide(app, 'app_settings')],
      verdict: 'undecided',
    },
    {
      change: 'no public access, and settings made of a secret that the run makes',
      edits: [
        shut,
        add({
          address: 'azurerm_key_vault_secret.db',
          values: { name: 'db' },
          links: { key_vault_id: 'azurerm_key_vault.shop.id' },
        }),
        link(app, 'app_settings', 'azurerm_key_vault_secret.db.versionless_id'),
      ],
    },
    {
      change: 'no public access, and the value of a secret that the run makes',
      edits: [
        shut,
        add({
          address: 'azurerm_key_vault_secret.db',
          values: { name: 'db' },
          links: { key_vault_id: 'azurerm_key_vault.shop.id' },
        }),
        link(app, 'app_settings', 'azurerm_key_vault_secret.db.value'),
      ],
      verdict: 'undecided',
    },
    {
      change: 'a vault elsewhere',
      edits: [settings({ DB: '@Microsoft.KeyVault(VaultName=kv-elsewhere;SecretName=db)' })],
      verdict: 'undecided',
    },
    ...[
      {
        change: 'a vault elsewhere that a data source shows without a firewall',
        network_acls: [],
        verdict: 'pass' as const,
      },
      {
        change: 'a vault elsewhere that a data source shows with a firewall',
        network_acls: [{ default_action: 'Deny', bypass: 'None', virtual_network_subnet_ids: [] }],
      },
    ].map(({ network_acls, ...row }) => ({
      ...row,
      given: [
        vault,
        readOf('azurerm_key_vault.other', {
          name: 'kv-other',
          ...place,
          public_network_access_enabled: true,
          network_acls,
        }),
      ],
      edits: [settings({ DB: '@Microsoft.KeyVault(VaultName=kv-other;SecretName=db)' })],
    })),
  ]),
  ...defects(
    {
      policy: 'routing/key-vault-unreachable',
      severity: 'warning',
      plan: 'azapi-site-and-subnet',
      at: site,
      given: [vault],
    },
    [
      {
        change: 'no public access, and the reference in the child resource',
        edits: [shut, config('appsettings', { DB: '@Microsoft.KeyVault(VaultName=kv-shop;SecretName=db)' })],
        names: 'azurerm_key_vault.shop',
      },
    ],
  ),
];

const storageRule: readonly Edit[] = [
  account('stshop', { network_rules: [{ default_action: 'Deny', bypass: ['None'] }] }),
  link('azurerm_storage_account.stshop', 'network_rules.0.virtual_network_subnet_ids', `${subnet}.id`),
];
const serviceEndpoints = (...services: readonly string[]): Edit => set(subnet, 'service_endpoints', [...services]);
const endpoints = [
  ...defects({ ...basic, policy: 'routing/service-endpoint-missing', severity: 'warning' }, [
    { change: 'a rule of a storage account', edits: storageRule, names: 'azurerm_storage_account.stshop' },
    {
      change: 'a rule of a storage account, and the service endpoint',
      edits: [...storageRule, serviceEndpoints('Microsoft.Storage')],
      verdict: 'pass',
    },
    {
      change: 'a rule of a storage account, and the global service endpoint',
      edits: [...storageRule, serviceEndpoints('Microsoft.Storage.Global')],
      verdict: 'pass',
    },
    {
      change: 'a rule of a storage account, and that of another service',
      edits: [...storageRule, serviceEndpoints('Microsoft.KeyVault')],
    },
    {
      change: 'a rule of an SQL server',
      edits: [
        add({ address: 'azurerm_mssql_server.db', values: { name: 'sql-shop', ...place } }),
        add({
          address: 'azurerm_mssql_virtual_network_rule.db',
          values: { name: 'app' },
          links: { server_id: 'azurerm_mssql_server.db.id', subnet_id: `${subnet}.id` },
        }),
      ],
      names: 'azurerm_mssql_virtual_network_rule.db',
    },
    {
      change: 'a restriction of another app',
      edits: [
        add({
          address: 'azurerm_linux_web_app.api',
          like: app,
          values: {
            name: 'app-api',
            'site_config.0.ip_restriction': [{ action: 'Allow', priority: 100, name: 'app' }],
          },
          links: { 'site_config.0.ip_restriction.0.virtual_network_subnet_id': `${subnet}.id` },
        }),
      ],
    },
    {
      change: 'restrictions of another app that nothing tells',
      edits: [
        add({
          address: 'azurerm_linux_web_app.api',
          like: app,
          values: { name: 'app-api' },
          links: { 'site_config.0.ip_restriction': 'random_string.any.result' },
        }),
      ],
      verdict: 'undecided',
    },
    {
      change: 'a rule that names another subnet',
      edits: [
        account('stshop', {
          network_rules: [
            {
              default_action: 'Deny',
              virtual_network_subnet_ids: [
                '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/other',
              ],
            },
          ],
        }),
      ],
      verdict: 'pass',
    },
    {
      change: 'a rule and endpoints that nothing tells',
      edits: [...storageRule, hide(subnet, 'service_endpoints')],
      verdict: 'undecided',
    },
    { change: 'a rule of a storage account', edits: storageRule, profile: '2019', given: inS1 },
  ]),
];

export const reachDefects: readonly Defect[] = [...vaults, ...endpoints];
