import { place } from './defects-security.js';
import { defects, type Defect } from './defects.js';
import { add, drop, hide, link, set, type Edit } from './edits.js';

const app = 'azurerm_windows_web_app.win';
const remote = { plan: 'gateway-p2s-azapi', at: app };
const vault = 'azurerm_key_vault.shop';
const account = 'azurerm_storage_account.shop';

const settings = (values: { readonly [name: string]: string }): Edit => set(app, 'app_settings', values);
const given: readonly Edit[] = [
  add({
    address: vault,
    values: { name: 'kv-shop', ...place, public_network_access_enabled: true, network_acls: [] },
  }),
  settings({ DB: '@Microsoft.KeyVault(SecretUri=https://kv-shop.vault.azure.net/secrets/db)' }),
];
const denies = set(vault, 'network_acls', [
  { default_action: 'Deny', bypass: 'AzureServices', virtual_network_subnet_ids: [] },
]);

const vaults = defects({ ...remote, policy: 'gateway/protected-key-vault-reference', given }, [
  { change: 'no public access', edits: [set(vault, 'public_network_access_enabled', false)], names: vault },
  { change: 'public access denied by default', edits: [denies] },
  { change: 'denied, and no reference', edits: [denies, settings({ DB: 'plain' })], verdict: 'pass' },
  {
    change: 'an access that nothing tells',
    edits: [hide(vault, 'public_network_access_enabled')],
    verdict: 'undecided',
  },
  {
    change: 'a vault that is not in the plan',
    edits: [settings({ DB: '@Microsoft.KeyVault(VaultName=kv-elsewhere;SecretName=db)' })],
    verdict: 'undecided',
  },
]);

const rules = (...subnets: readonly string[]): Edit =>
  set(account, 'network_rules', [
    { default_action: 'Deny', bypass: ['AzureServices'], ip_rules: [], virtual_network_subnet_ids: [...subnets] },
  ]);
const stored: readonly Edit[] = [
  add({
    address: account,
    values: { name: 'stshop', ...place, public_network_access_enabled: true, network_rules: [] },
  }),
  settings({ FILES: 'https://stshop.blob.core.windows.net/files' }),
];
const subnetOf = (network: string): string =>
  `/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-legacy-net/providers/Microsoft.Network/virtualNetworks/${network}/subnets/data`;

const services = defects(
  { ...remote, policy: 'gateway/service-endpoints-unreachable', severity: 'warning', given: stored },
  [
    { change: 'a rule for a subnet of the network', edits: [rules(subnetOf('vnet-remote'))], names: account },
    { change: 'a rule for a subnet of the network', edits: [rules(subnetOf('vnet-remote'))], profile: '2019' },
    { change: 'a rule for a subnet of another network', edits: [rules(subnetOf('vnet-other'))], verdict: 'pass' },
    {
      change: 'a rule for the network, and nothing leads to the account',
      edits: [rules(subnetOf('vnet-remote')), settings({ FILES: 'none' })],
      verdict: 'pass',
    },
    {
      change: 'a rule for the network, and a connection whose network nothing tells',
      edits: [
        rules(subnetOf('vnet-remote')),
        drop('azapi_resource.win'),
        add({
          address: 'azapi_resource.open',
          values: {
            name: 'open',
            type: 'Microsoft.Web/sites/virtualNetworkConnections@2023-12-01',
            body: { properties: {} },
          },
          links: { parent_id: `${app}.id`, 'body.properties.vnetResourceId': 'random_string.any.result' },
        }),
      ],
      verdict: 'undecided',
    },
    {
      change: 'a rule for a subnet that nothing tells',
      edits: [rules(''), link(account, 'network_rules.0.virtual_network_subnet_ids', 'random_string.any.result')],
      verdict: 'undecided',
    },
  ],
);

export const gatewayReachDefects: readonly Defect[] = [...vaults, ...services];
