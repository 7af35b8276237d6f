import type { Json } from '../../src/graph/value.js';
import { account, config, site } from './defects-leads.js';
import { defects, type Defect } from './defects.js';
import { place, secured } from './defects-security.js';
import { add, hide, link, set, type Edit } from './edits.js';

const app = 'azurerm_linux_web_app.main';
const subnet = 'azurerm_subnet.integration';
const network = 'azurerm_virtual_network.main';
const basic = { plan: 'web-linux-basic', at: app };
const inS1 = [set('azurerm_service_plan.main', 'sku_name', 'S1')];
const settings = (values: { readonly [name: string]: string }): Edit => set(app, 'app_settings', values);
const routeAll = (on: boolean): Edit => set(app, 'site_config.0.vnet_route_all_enabled', on);

const vault: Edit = add({
  address: 'azurerm_key_vault.shop',
  values: { name: 'kv-shop', ...place, public_network_access_enabled: true, network_acls: [] },
});
const shut = set('azurerm_key_vault.shop', 'public_network_access_enabled', false);
const denies = (...subnets: readonly string[]): Edit =>
  set('azurerm_key_vault.shop', 'network_acls', [
    { default_action: 'Deny', bypass: 'AzureServices', virtual_network_subnet_ids: [...subnets] },
  ]);
const reference = settings({ DB: '@Microsoft.KeyVault(SecretUri=https://kv-shop.vault.azure.net/secrets/db)' });

const endpointSubnet = (values: { readonly [name: string]: Json } = {}): Edit =>
  add({
    address: 'azurerm_subnet.endpoints',
    like: subnet,
    values: { name: 'snet-endpoints', address_prefixes: ['10.20.2.0/24'], delegation: [], ...values },
  });
/** A private endpoint in the network of the app. */
const endpoint = (target: string, group: string): Edit =>
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
const servers = (...addresses: readonly string[]): Edit => set(network, 'dns_servers', [...addresses]);

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
        change: 'a private endpoint and its zone, which is not linked',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), zone('privatelink.vaultcore.azure.net')],
      },
      {
        change: 'a private endpoint and its zone, linked to the network',
        edits: [
          endpoint('azurerm_key_vault.shop', 'vault'),
          zone('privatelink.vaultcore.azure.net'),
          zoneLink,
          set(
            'azurerm_private_dns_zone_virtual_network_link.link',
            'private_dns_zone_name',
            'privatelink.vaultcore.azure.net',
          ),
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
      given: [
        zone('privatelink.vaultcore.azure.net'),
        zoneLink,
        set(
          'azurerm_private_dns_zone_virtual_network_link.link',
          'private_dns_zone_name',
          'privatelink.vaultcore.azure.net',
        ),
      ],
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

const mail = [
  ...defects(
    {
      ...basic,
      policy: 'security/smtp-not-allowed',
      severity: 'note',
      given: [routeAll(true), settings({ SMTP_HOST: 'smtp.example.com', SMTP_PORT: '587' })],
    },
    [
      { change: 'port 25', edits: [settings({ SMTP_HOST: 'smtp.example.com', SMTP_PORT: '25' })] },
      { change: 'port 25 in an address', edits: [settings({ Mail__Server: 'smtp.example.com:25' })] },
      { change: 'port 26', edits: [settings({ SMTP_PORT: '26' })], verdict: 'pass' },
      { change: 'port 25 of something else', edits: [settings({ RETRY_PORT: '25' })], verdict: 'pass' },
      { change: 'settings that nothing tells', edits: [hide(app, 'app_settings')], verdict: 'undecided' },
      {
        change: 'port 25, and traffic to the internet leaves directly',
        edits: [settings({ SMTP_PORT: '25' }), routeAll(false)],
        verdict: 'not-applicable',
      },
    ],
  ),
];

const build = (on: string): Edit => settings({ SCM_DO_BUILD_DURING_DEPLOYMENT: on });
const builds = [
  ...defects(
    {
      ...basic,
      policy: 'security/build-hosts-blocked',
      severity: 'warning',
      given: [routeAll(true), build('true')],
    },
    [
      { change: 'the internet denied', edits: secured({ destination_address_prefix: 'Internet' }) },
      { change: 'everything denied', edits: secured({}) },
      { change: 'HTTPS denied', edits: secured({ protocol: 'Tcp', destination_port_range: '443' }) },
      { change: 'HTTP denied', edits: secured({ protocol: 'Tcp', destination_port_range: '80' }), verdict: 'pass' },
      { change: 'UDP 443 denied', edits: secured({ protocol: 'Udp', destination_port_range: '443' }), verdict: 'pass' },
      {
        change: 'HTTPS allowed before everything is denied',
        edits: secured(
          { access: 'Allow', protocol: 'Tcp', destination_address_prefix: 'Internet', destination_port_range: '443' },
          {},
        ),
        verdict: 'pass',
      },
      {
        change: 'the internet denied, and no build',
        edits: [...secured({ destination_address_prefix: 'Internet' }), build('false')],
        verdict: 'not-applicable',
      },
      {
        change: 'the internet denied, and settings that nothing tells',
        edits: [...secured({ destination_address_prefix: 'Internet' }), hide(app, 'app_settings')],
        verdict: 'undecided',
      },
      {
        change: 'the internet denied, and traffic there leaves directly',
        edits: [...secured({ destination_address_prefix: 'Internet' }), routeAll(false)],
        verdict: 'not-applicable',
      },
    ],
  ),
];

const target: readonly Edit[] = [
  endpointSubnet(),
  add({ address: 'azurerm_network_security_group.db', values: { name: 'nsg-db', ...place, security_rule: [] } }),
  add({
    address: 'azurerm_subnet_network_security_group_association.db',
    links: {
      subnet_id: 'azurerm_subnet.endpoints.id',
      network_security_group_id: 'azurerm_network_security_group.db.id',
    },
  }),
];
const inbound = {
  name: 'rule',
  priority: 200,
  direction: 'Inbound',
  access: 'Deny',
  protocol: '*',
  source_port_range: '*',
  destination_port_range: '*',
  source_address_prefix: '*',
  destination_address_prefix: '*',
};
const guards = (...rules: readonly Partial<Record<keyof typeof inbound, string | number>>[]): Edit =>
  set(
    'azurerm_network_security_group.db',
    'security_rule',
    rules.map((changes, index) => ({ ...inbound, name: `rule${index}`, priority: 200 + index, ...changes })),
  );
const byAddress = settings({ DB: 'Server=10.20.2.4,1433;Database=shop' });
const refusals = [
  ...defects(
    {
      ...basic,
      policy: 'security/destination-refuses',
      severity: 'warning',
      given: [...target, byAddress],
    },
    [
      {
        change: 'everything denied there',
        edits: [guards({})],
        names: 'azurerm_subnet_network_security_group_association.db',
      },
      { change: 'the port denied there', edits: [guards({ protocol: 'Tcp', destination_port_range: '1433' })] },
      {
        change: 'the next port denied there',
        edits: [guards({ protocol: 'Tcp', destination_port_range: '1434' })],
        verdict: 'pass',
      },
      {
        change: 'another subnet denied there',
        edits: [guards({ source_address_prefix: '10.20.9.0/24' })],
        verdict: 'pass',
      },
      {
        change: 'the subnet admitted before everything is denied',
        edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.0/26' }, {})],
        verdict: 'pass',
      },
      {
        change: 'rules that nothing tells',
        edits: [hide('azurerm_network_security_group.db', 'security_rule')],
        verdict: 'undecided',
      },
      {
        change: 'everything denied there, and the settings lead elsewhere',
        edits: [guards({}), settings({ DB: 'Server=10.20.3.4,1433;Database=shop' })],
        verdict: 'pass',
      },
      {
        change: 'everything denied there, and a private endpoint that groups do not apply to',
        edits: [
          guards({}),
          vault,
          settings({ VAULT: 'https://kv-shop.vault.azure.net/' }),
          endpoint('azurerm_key_vault.shop', 'vault'),
        ],
        verdict: 'pass',
      },
      {
        change: 'everything denied there, and a private endpoint that groups apply to',
        edits: [
          guards({}),
          set('azurerm_subnet.endpoints', 'private_endpoint_network_policies', 'NetworkSecurityGroupEnabled'),
          vault,
          settings({ VAULT: 'https://kv-shop.vault.azure.net/' }),
          endpoint('azurerm_key_vault.shop', 'vault'),
        ],
      },
      {
        change: 'everything denied there',
        edits: [guards({})],
        profile: '2019',
        given: [...target, byAddress, ...inS1],
      },
    ],
  ),
  ...defects({ ...basic, policy: 'security/single-address-admitted', severity: 'warning', given: target }, [
    {
      change: 'one address admitted and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.4' }, {})],
      names: 'azurerm_network_security_group.db',
    },
    {
      change: 'one address admitted as a prefix and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.4/32' }, {})],
    },
    {
      change: 'half of the subnet admitted and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.0/27' }, {})],
    },
    {
      change: 'the whole subnet admitted and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.0/26' }, {})],
      verdict: 'pass',
    },
    {
      change: 'both halves of the subnet admitted and everything else denied',
      edits: [
        guards(
          { access: 'Allow', source_address_prefix: '10.20.1.0/27' },
          { access: 'Allow', source_address_prefix: '10.20.1.32/27' },
          {},
        ),
      ],
      verdict: 'pass',
    },
    {
      change: 'one address admitted and nothing denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.4' })],
      verdict: 'pass',
    },
    { change: 'one address denied', edits: [guards({ source_address_prefix: '10.20.1.4' })], verdict: 'pass' },
    {
      change: 'one address of another subnet admitted and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.9.4' }, {})],
      verdict: 'pass',
    },
  ]),
];

const flowLog = (linkTo: string): Edit =>
  add({
    address: 'azurerm_network_watcher_flow_log.log',
    values: { name: 'log', network_watcher_name: 'nw', resource_group_name: 'rg-nw', enabled: true },
    links: { target_resource_id: linkTo },
  });
const logs = defects({ ...basic, policy: 'security/flow-logs-blind', severity: 'note', profile: '2019', given: inS1 }, [
  {
    change: 'a flow log of the subnet’s security group',
    edits: [...secured({ access: 'Allow' }), flowLog('azurerm_network_security_group.int.id')],
    names: 'azurerm_network_watcher_flow_log.log',
  },
  { change: 'a flow log of the network', edits: [flowLog(`${network}.id`)] },
  {
    change: 'a flow log that is off',
    edits: [flowLog(`${network}.id`), set('azurerm_network_watcher_flow_log.log', 'enabled', false)],
    verdict: 'pass',
  },
  {
    change: 'a flow log of another group',
    edits: [...target, flowLog('azurerm_network_security_group.db.id')],
    verdict: 'pass',
  },
]);

const defaults = defects({ ...basic, policy: 'routing/default-differs', severity: 'note', given: [routeAll(true)] }, [
  { change: 'the property left out', edits: [unwritten(app, 'site_config', 'vnet_route_all_enabled')] },
  { change: 'the property written as off', edits: [routeAll(false)], verdict: 'pass' },
]);

/** The provider fills in what the author took out. */
function unwritten(address: string, block: string, attribute: string): Edit {
  return draft => {
    set(address, `${block}.0.${attribute}`, false)(draft);
    const written = draft.configuration.root_module.resources.find(resource => resource.address === address);
    const blocks = written?.expressions?.[block] as { [name: string]: Json }[] | undefined;
    if (blocks?.[0] !== undefined) Reflect.deleteProperty(blocks[0], attribute);
  };
}

const version = (apiVersion: string): Edit => set(site, 'type', `Microsoft.Web/sites@${apiVersion}`);
const outbound = (values: { readonly [name: string]: boolean }): Edit =>
  set(site, 'body.properties.outboundVnetRouting', values);
const route = (routes: readonly Json[]): readonly Edit[] => [
  add({
    address: 'azapi_resource.table',
    like: 'azapi_resource.vnet',
    values: {
      type: 'Microsoft.Network/routeTables@2024-05-01',
      name: 'rt',
      body: { properties: { routes: [...routes] } },
    },
  }),
  link('azapi_resource.subnet', 'body.properties.routeTable.id', 'azapi_resource.table.id'),
];
const hop = (addressPrefix: string, nextHopType = 'VirtualAppliance'): Json => ({
  name: addressPrefix,
  properties: { addressPrefix, nextHopType, nextHopIpAddress: '10.80.9.4' },
});
const identities = defects(
  {
    policy: 'routing/managed-identity-through-firewall',
    severity: 'warning',
    plan: 'azapi-site-and-subnet',
    at: site,
    before: 'not-applicable',
    given: [version('2025-03-01'), outbound({ allTraffic: true }), set(site, 'identity', [{ type: 'SystemAssigned' }])],
  },
  [
    { change: 'a default route to a firewall', edits: route([hop('0.0.0.0/0')]), names: 'azapi_resource.table' },
    { change: 'a default route in two halves', edits: route([hop('0.0.0.0/1'), hop('128.0.0.0/1')]) },
    { change: 'a default route to nowhere', edits: route([hop('0.0.0.0/0', 'None')]) },
    {
      change: 'a default route to the internet',
      edits: route([hop('0.0.0.0/0', 'Internet')]),
      verdict: 'not-applicable',
    },
    { change: 'a route to another range', edits: route([hop('192.168.0.0/16')]), verdict: 'not-applicable' },
    {
      change: 'a default route to a firewall, and the traffic for identities left out',
      edits: [...route([hop('0.0.0.0/0')]), outbound({ allTraffic: true, managedIdentityTraffic: false })],
      verdict: 'pass',
    },
    {
      change: 'a default route to a firewall, and only the app’s own traffic routed',
      edits: [...route([hop('0.0.0.0/0')]), outbound({ applicationTraffic: true })],
      verdict: 'not-applicable',
    },
    {
      change: 'a default route to a firewall, and no identity',
      edits: [...route([hop('0.0.0.0/0')]), set(site, 'identity', [])],
      verdict: 'not-applicable',
    },
  ],
);

const azapiGroup = (direction: string, protocol: string, ports: string): readonly Edit[] => [
  add({
    address: 'azapi_resource.group',
    like: 'azapi_resource.vnet',
    values: {
      type: 'Microsoft.Network/networkSecurityGroups@2024-05-01',
      name: 'nsg',
      body: {
        properties: {
          securityRules: [
            {
              name: 'deny',
              properties: {
                priority: 200,
                direction,
                access: 'Deny',
                protocol,
                sourceAddressPrefix: '*',
                sourcePortRange: '*',
                destinationAddressPrefix: '*',
                destinationPortRange: ports,
              },
            },
          ],
        },
      },
    },
  }),
  link('azapi_resource.subnet', 'body.properties.networkSecurityGroup.id', 'azapi_resource.group.id'),
];
const privatePorts = defects(
  {
    policy: 'security/private-ports-blocked',
    plan: 'azapi-site-and-subnet',
    at: site,
    given: [set(site, 'body.properties.siteConfig.vnetPrivatePortsCount', 2)],
  },
  [
    { change: 'all inbound denied', edits: azapiGroup('Inbound', '*', '*'), names: 'azapi_resource.group' },
    { change: 'the first port outbound denied', edits: azapiGroup('Outbound', 'Tcp', '20000') },
    { change: 'the last port inbound denied', edits: azapiGroup('Inbound', 'Udp', '30000') },
    { change: 'the port before denied', edits: azapiGroup('Outbound', '*', '19999'), verdict: 'pass' },
    { change: 'the port behind denied', edits: azapiGroup('Inbound', '*', '30001'), verdict: 'pass' },
    {
      change: 'all inbound denied, and no private ports',
      edits: [...azapiGroup('Inbound', '*', '*'), set(site, 'body.properties.siteConfig.vnetPrivatePortsCount', 0)],
      verdict: 'not-applicable',
    },
  ],
);

export const reachDefects: readonly Defect[] = [
  ...vaults,
  ...names,
  ...endpoints,
  ...mail,
  ...builds,
  ...refusals,
  ...logs,
  ...defaults,
  ...identities,
  ...privatePorts,
];
