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
const reference = settings({ DB: '@Microsoft.KeyVault(SecretUri=https://kv-shop.vault.azure.net/secrets/db)' });

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

const zone = (name: string): Edit =>
  add({ address: 'azurerm_private_dns_zone.zone', values: { name, resource_group_name: 'rg-contoso-web' } });
const zoneLink: Edit = add({
  address: 'azurerm_private_dns_zone_virtual_network_link.link',
  values: { name: 'link', resource_group_name: 'rg-contoso-web', registration_enabled: false },
  links: { virtual_network_id: `${network}.id`, private_dns_zone_name: 'azurerm_private_dns_zone.zone.name' },
});
const linkedZone: readonly Edit[] = [
  zone('privatelink.vaultcore.azure.net'),
  zoneLink,
  set('azurerm_private_dns_zone_virtual_network_link.link', 'private_dns_zone_name', 'privatelink.vaultcore.azure.net'),
];
const zoneGroup = (of = 'azurerm_private_dns_zone.zone'): readonly Edit[] => [
  set('azurerm_private_endpoint.pe', 'private_dns_zone_group', [{ name: 'default' }]),
  link('azurerm_private_endpoint.pe', 'private_dns_zone_group.0.private_dns_zone_ids', `${of}.id`),
];
const record = (name: string): Edit =>
  add({
    address: 'azurerm_private_dns_a_record.vault',
    values: {
      name,
      zone_name: 'privatelink.vaultcore.azure.net',
      resource_group_name: 'rg-contoso-web',
      ttl: 300,
      records: ['10.20.2.4'],
    },
  });
const servers = (...addresses: readonly string[]): Edit => set(network, 'dns_servers', [...addresses]);

const connection = 'private_service_connection';
const vaultsElsewhere = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults';
const names = [
  ...defects(
    {
      ...basic,
      policy: 'dns/private-endpoint-unresolved',
      severity: 'warning',
      given: [vault, reference, endpointSubnet()],
    },
    [
      {
        change: 'a private endpoint and no zone',
        edits: [endpoint('azurerm_key_vault.shop', 'vault')],
        names: 'azurerm_private_endpoint.pe',
      },
      {
        change: 'a private endpoint of which nothing tells whose it is',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), hide('azurerm_private_endpoint.pe', connection)],
        verdict: 'undecided',
      },
      {
        change: 'a private endpoint of another vault',
        edits: [
          endpoint('azurerm_key_vault.shop', 'vault'),
          set(
            'azurerm_private_endpoint.pe',
            `${connection}.0.private_connection_resource_id`,
            `${vaultsElsewhere}/kv-other`,
          ),
        ],
        verdict: 'pass',
      },
      {
        change: 'a private endpoint and its zone, which is not linked',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), zone('privatelink.vaultcore.azure.net')],
      },
      {
        change: 'a private endpoint and its zone, linked to the network, in which nothing writes its name',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), ...linkedZone],
        verdict: 'undecided',
      },
      {
        change: 'the same, and the zone in the endpoint’s group',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), ...linkedZone, ...zoneGroup()],
        verdict: 'pass',
      },
      {
        change: 'the same with another zone of the same name in the endpoint’s group',
        edits: [
          endpoint('azurerm_key_vault.shop', 'vault'),
          ...linkedZone,
          add({
            address: 'azurerm_private_dns_zone.other',
            values: { name: 'privatelink.vaultcore.azure.net', resource_group_name: 'rg-other' },
          }),
          ...zoneGroup('azurerm_private_dns_zone.other'),
        ],
        verdict: 'undecided',
      },
      ...[
        { change: 'an A record of its name', name: 'kv-shop', verdict: 'pass' as const },
        { change: 'an A record of another name', name: 'kv-shop2', verdict: 'undecided' as const },
      ].map(({ change, name, verdict }) => ({
        change,
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), ...linkedZone, record(name)],
        verdict,
      })),
      {
        change: 'an A record whose zone is named by its id',
        edits: [
          endpoint('azurerm_key_vault.shop', 'vault'),
          ...linkedZone,
          add({
            address: 'azurerm_private_dns_a_record.vault',
            values: { name: 'kv-shop', ttl: 300, records: ['10.20.2.4'] },
            links: { private_dns_zone_id: 'azurerm_private_dns_zone.zone.id' },
          }),
        ],
        verdict: 'pass',
      },
      {
        change: 'a private endpoint and the zone of another service',
        edits: [
          endpoint('azurerm_key_vault.shop', 'vault'),
          zone('privatelink.blob.core.windows.net'),
          zoneLink,
          set(
            'azurerm_private_dns_zone_virtual_network_link.link',
            'private_dns_zone_name',
            'privatelink.blob.core.windows.net',
          ),
        ],
      },
      {
        change: 'a private endpoint, no zone, and DNS servers of one’s own',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), servers('10.20.9.4')],
        verdict: 'pass',
      },
      {
        change: 'a private endpoint, no zone, and DNS servers that nothing tells',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), hide(network, 'dns_servers')],
        verdict: 'undecided',
      },
      {
        change: 'a private endpoint of another vault',
        edits: [
          add({ address: 'azurerm_key_vault.other', like: 'azurerm_key_vault.shop', values: { name: 'kv-other' } }),
          endpoint('azurerm_key_vault.other', 'vault'),
        ],
        verdict: 'pass',
      },
      {
        change: 'a private endpoint, and settings that nothing tells',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), hide(app, 'app_settings')],
        verdict: 'undecided',
      },
    ],
  ),
  ...defects(
    {
      ...basic,
      policy: 'dns/custom-servers-must-forward',
      severity: 'note',
      given: [...linkedZone],
    },
    [
      { change: 'DNS servers of one’s own', edits: [servers('10.20.9.4')], names: network },
      { change: 'Azure’s own server by its address', edits: [servers('168.63.129.16')], verdict: 'pass' },
      { change: 'servers that nothing tells', edits: [hide(network, 'dns_servers')], verdict: 'undecided' },
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

export const reachDefects: readonly Defect[] = [...vaults, ...names, ...endpoints];
