import type { Json } from '../../src/graph/value.js';
import { defects, type Defect } from './defects.js';
import { place } from './defects-security.js';
import { add, hide, link, set, type Edit } from './edits.js';

const functionApp = 'azurerm_linux_function_app.ingest';
const webApp = 'azurerm_linux_web_app.main';
const inFunctions = { location: 'westeurope', resource_group_name: 'rg-fn' };

/** A storage account that the app’s settings name, with a firewall. */
export function account(name: string, values: { readonly [name: string]: Json } = {}, where: object = place): Edit {
  return add({
    address: `azurerm_storage_account.${name}`,
    values: { name, ...where, public_network_access_enabled: true, network_rules: [], ...values },
  });
}

const shut = { public_network_access_enabled: false };
const denies = { network_rules: [{ default_action: 'Deny', bypass: ['AzureServices'] }] };
const content = (values: { readonly [name: string]: Json }): readonly Edit[] => [
  account('stingest0001', values, inFunctions),
];
const settings = (values: { readonly [name: string]: string }): Edit => set(functionApp, 'app_settings', values);
const direct = settings({ QUEUE_NAME: 'incoming' });

const share = [
  ...defects(
    {
      policy: 'routing/content-share-not-routed',
      plan: 'function-content-share-nsg',
      at: functionApp,
      before: 'not-applicable',
      given: [...content({}), direct],
    },
    [
      {
        change: 'no public access',
        edits: [set('azurerm_storage_account.stingest0001', 'public_network_access_enabled', false)],
      },
      {
        change: 'public access denied by default',
        edits: [set('azurerm_storage_account.stingest0001', 'network_rules', denies.network_rules)],
        names: 'azurerm_storage_account.stingest0001',
      },
      {
        change: 'public access denied by a resource of its own',
        edits: [
          add({
            address: 'azurerm_storage_account_network_rules.content',
            values: { default_action: 'Deny', bypass: [] },
            links: { storage_account_id: 'azurerm_storage_account.stingest0001.id' },
          }),
        ],
      },
      {
        change: 'no public access, and the share is routed by the setting',
        edits: [
          ...content(shut).slice(1),
          set('azurerm_storage_account.stingest0001', 'public_network_access_enabled', false),
          settings({ WEBSITE_CONTENTOVERVNET: '1' }),
        ],
        verdict: 'pass',
      },
      {
        change: 'no public access, and nothing tells the settings',
        edits: [
          set('azurerm_storage_account.stingest0001', 'public_network_access_enabled', false),
          hide(functionApp, 'app_settings'),
        ],
        verdict: 'undecided',
      },
      {
        change: 'public access that nothing tells',
        edits: [hide('azurerm_storage_account.stingest0001', 'public_network_access_enabled')],
        verdict: 'undecided',
      },
      {
        change: 'an account whose name is made by the run',
        edits: [
          set('azurerm_storage_account.stingest0001', 'public_network_access_enabled', false),
          hide('azurerm_storage_account.stingest0001', 'name'),
          link(functionApp, 'storage_account_name', 'azurerm_storage_account.stingest0001.name'),
        ],
      },
      {
        change: 'no public access on a dedicated plan',
        edits: [
          set('azurerm_storage_account.stingest0001', 'public_network_access_enabled', false),
          set('azurerm_service_plan.ep', 'sku_name', 'P1v3'),
        ],
        verdict: 'not-applicable',
      },
      {
        change: 'an account elsewhere',
        edits: [set(functionApp, 'storage_account_name', 'stelsewhere')],
        verdict: 'undecided',
      },
    ],
  ),
  ...defects(
    {
      policy: 'routing/content-share-not-routed',
      plan: 'logic-app-standard',
      at: 'azurerm_logic_app_standard.flows',
      before: 'pass',
      given: [
        set('azurerm_storage_account.st', 'public_network_access_enabled', false),
        set('azurerm_logic_app_standard.flows', 'vnet_content_share_enabled', true),
      ],
    },
    [
      {
        change: 'the share is not routed',
        edits: [set('azurerm_logic_app_standard.flows', 'vnet_content_share_enabled', false)],
        names: 'azurerm_storage_account.st',
      },
    ],
  ),
];

const registry = (values: { readonly [name: string]: Json } = {}): Edit =>
  add({
    address: 'azurerm_container_registry.shop',
    values: { name: 'acrshop', ...place, public_network_access_enabled: true, network_rule_set: [], ...values },
  });
const stack = 'site_config.0.application_stack';
const image = (url: string): Edit =>
  set(webApp, stack, [{ docker_image_name: 'shop:1', docker_registry_url: url, docker_registry_password: null }]);
const pulls = (on: boolean): Edit => set(webApp, 'vnet_image_pull_enabled', on);

const images = defects(
  {
    policy: 'routing/image-pull-not-routed',
    plan: 'web-linux-basic',
    at: webApp,
    before: 'not-applicable',
    given: [registry(), image('https://acrshop.azurecr.io'), pulls(false)],
  },
  [
    {
      change: 'no public access',
      edits: [set('azurerm_container_registry.shop', 'public_network_access_enabled', false)],
      names: 'azurerm_container_registry.shop',
    },
    {
      change: 'public access denied by default',
      edits: [set('azurerm_container_registry.shop', 'network_rule_set', [{ default_action: 'Deny' }])],
    },
    {
      change: 'no public access, and the pull is routed',
      edits: [set('azurerm_container_registry.shop', 'public_network_access_enabled', false), pulls(true)],
      verdict: 'pass',
    },
    {
      change: 'no public access, and the setting asks for what the property leaves out',
      edits: [
        set('azurerm_container_registry.shop', 'public_network_access_enabled', false),
        hide(webApp, 'vnet_image_pull_enabled'),
      ],
      verdict: 'undecided',
    },
    {
      change: 'a host name that the registry gives itself',
      edits: [
        set('azurerm_container_registry.shop', 'public_network_access_enabled', false),
        link(webApp, `${stack}.0.docker_registry_url`, 'azurerm_container_registry.shop.login_server'),
      ],
    },
    {
      change: 'no public access, and the registry only in the setting',
      edits: [
        set('azurerm_container_registry.shop', 'public_network_access_enabled', false),
        set(webApp, stack, [{ docker_image_name: 'shop:1', docker_registry_url: null }]),
        set(webApp, 'app_settings', { DOCKER_REGISTRY_SERVER_URL: 'https://acrshop.azurecr.io' }),
      ],
    },
    { change: 'a registry elsewhere', edits: [image('https://elsewhere.azurecr.io')], verdict: 'undecided' },
    {
      change: 'an image of another registry',
      edits: [
        set('azurerm_container_registry.shop', 'public_network_access_enabled', false),
        image('https://mcr.microsoft.com'),
      ],
      verdict: 'not-applicable',
    },
  ],
);

const sas = (name: string): string => `https://${name}.blob.core.windows.net/files?sv=2022-11-02&sig=secret`;
const backups = [
  ...defects(
    {
      policy: 'routing/backup-not-routed',
      severity: 'warning',
      plan: 'web-linux-basic',
      at: webApp,
      before: 'not-applicable',
      given: [
        account('stbackup'),
        set(webApp, 'backup', [{ name: 'nightly', enabled: true, storage_account_url: sas('stbackup') }]),
        set(webApp, 'virtual_network_backup_restore_enabled', false),
      ],
    },
    [
      {
        change: 'no public access',
        edits: [set('azurerm_storage_account.stbackup', 'public_network_access_enabled', false)],
        names: 'azurerm_storage_account.stbackup',
      },
      {
        change: 'no public access, and backups are routed',
        edits: [
          set('azurerm_storage_account.stbackup', 'public_network_access_enabled', false),
          set(webApp, 'virtual_network_backup_restore_enabled', true),
        ],
        verdict: 'pass',
      },
      {
        change: 'no public access, and a backup that is switched off',
        edits: [
          set('azurerm_storage_account.stbackup', 'public_network_access_enabled', false),
          set(webApp, 'backup.0.enabled', false),
        ],
        verdict: 'not-applicable',
      },
      {
        change: 'no public access, and an address made by the run',
        edits: [
          set('azurerm_storage_account.stbackup', 'public_network_access_enabled', false),
          link(webApp, 'backup.0.storage_account_url', 'azurerm_storage_account.stbackup.primary_blob_endpoint'),
        ],
      },
    ],
  ),
];

/** The app of a plan that azapi writes. */
export const site = 'azapi_resource.site';
/** A child `config` of that app. */
export const config = (name: string, properties: Json): Edit =>
  add({
    address: `azapi_resource.${name}`,
    like: site,
    values: { type: 'Microsoft.Web/sites/config@2024-04-01', name, body: { properties } },
    links: { parent_id: `${site}.id` },
  });
const database = defects(
  {
    policy: 'app/database-backup',
    plan: 'azapi-site-and-subnet',
    at: site,
    before: 'pass',
    given: [
      set(site, 'type', 'Microsoft.Web/sites@2024-04-01'),
      set(site, 'body.properties.vnetBackupRestoreEnabled', true),
    ],
  },
  [
    {
      change: 'a backup of files',
      edits: [config('backup', { storageAccountUrl: sas('st'), databases: [] })],
      verdict: 'pass',
    },
    {
      change: 'a backup with a database',
      edits: [config('backup', { storageAccountUrl: sas('st'), databases: [{ databaseType: 'MySql', name: 'db' }] })],
    },
    {
      change: 'a backup with a database that is not routed',
      edits: [
        config('backup', { storageAccountUrl: sas('st'), databases: [{ databaseType: 'MySql', name: 'db' }] }),
        set(site, 'body.properties.vnetBackupRestoreEnabled', false),
      ],
      verdict: 'not-applicable',
    },
  ],
);

const logs = (url: string): Edit =>
  set(webApp, 'logs', [{ http_logs: [{ azure_blob_storage: [{ sas_url: url, retention_in_days: 7 }] }] }]);
const logging = [
  ...defects(
    {
      policy: 'app/logs-to-private-storage',
      plan: 'web-linux-basic',
      at: webApp,
      given: [account('stlogs'), logs(sas('stlogs'))],
    },
    [
      {
        change: 'no public access',
        edits: [set('azurerm_storage_account.stlogs', 'public_network_access_enabled', false)],
        names: 'azurerm_storage_account.stlogs',
      },
      {
        change: 'public access denied by default',
        edits: [set('azurerm_storage_account.stlogs', 'network_rules', denies.network_rules)],
      },
      {
        change: 'no public access, and logs in the file system',
        edits: [
          set('azurerm_storage_account.stlogs', 'public_network_access_enabled', false),
          set(webApp, 'logs', [{ http_logs: [{ file_system: [{ retention_in_days: 7, retention_in_mb: 35 }] }] }]),
        ],
        verdict: 'pass',
      },
      { change: 'an account elsewhere', edits: [logs(sas('elsewhere'))], verdict: 'undecided' },
    ],
  ),
  ...defects({ policy: 'app/logs-to-private-storage', plan: 'azapi-site-and-subnet', at: site }, [
    {
      change: 'no public access, in a resource of its own',
      edits: [
        account('stlogs', shut),
        config('logs', { applicationLogs: { azureBlobStorage: { level: 'Error', sasUrl: sas('stlogs') } } }),
      ],
    },
  ]),
];

const vault = (values: { readonly [name: string]: Json }): Edit =>
  add({
    address: 'azurerm_key_vault.certificates',
    values: { name: 'kv-certificates', ...place, public_network_access_enabled: true, network_acls: [], ...values },
  });
const certificate = add({
  address: 'azurerm_app_service_certificate.shop',
  values: {
    name: 'shop',
    ...place,
    app_service_plan_id: null,
    key_vault_id: null,
    key_vault_secret_id: 'https://kv-certificates.vault.azure.net/secrets/shop',
  },
});
const acls = (bypass: string): Edit =>
  set('azurerm_key_vault.certificates', 'network_acls', [{ default_action: 'Deny', bypass }]);
const certificates = defects(
  {
    policy: 'app/certificate-from-private-vault',
    plan: 'web-linux-basic',
    at: webApp,
    given: [vault({}), certificate],
  },
  [
    {
      change: 'no public access',
      edits: [set('azurerm_key_vault.certificates', 'public_network_access_enabled', false)],
    },
    { change: 'public access denied by default, and nobody trusted', edits: [acls('None')] },
    {
      change: 'public access denied by default, and services trusted',
      edits: [acls('AzureServices')],
      verdict: 'undecided',
    },
    {
      change: 'no public access, and a certificate for another plan',
      edits: [
        set('azurerm_key_vault.certificates', 'public_network_access_enabled', false),
        set(
          'azurerm_app_service_certificate.shop',
          'app_service_plan_id',
          '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/serverFarms/other',
        ),
      ],
      verdict: 'pass',
    },
    {
      change: 'no public access, and the address of a secret that the run makes',
      edits: [
        set('azurerm_key_vault.certificates', 'public_network_access_enabled', false),
        add({
          address: 'azurerm_key_vault_certificate.shop',
          values: { name: 'shop' },
          links: { key_vault_id: 'azurerm_key_vault.certificates.id' },
        }),
        link(
          'azurerm_app_service_certificate.shop',
          'key_vault_secret_id',
          'azurerm_key_vault_certificate.shop.secret_id',
        ),
      ],
    },
  ],
);

export const leadDefects: readonly Defect[] = [
  ...share,
  ...images,
  ...backups,
  ...database,
  ...logging,
  ...certificates,
];
