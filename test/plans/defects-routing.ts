import type { Json } from '../../src/graph/value.js';
import { defects, type Defect } from './defects.js';
import { place, secured } from './defects-security.js';
import { add, hide, set, type Edit } from './edits.js';

const app = 'azurerm_linux_web_app.main';
const subnet = 'azurerm_subnet.integration';
const basic = { plan: 'web-linux-basic', at: app };
const inS1 = [set('azurerm_service_plan.main', 'sku_name', 'S1')];
const routeAll = (on: boolean): Edit => set(app, 'site_config.0.vnet_route_all_enabled', on);

const table: readonly Edit[] = [
  add({
    address: 'azurerm_route_table.int',
    values: {
      name: 'rt-int',
      ...place,
      route: [
        {
          name: 'default',
          address_prefix: '0.0.0.0/0',
          next_hop_type: 'VirtualAppliance',
          next_hop_in_ip_address: '10.20.9.4',
        },
      ],
    },
  }),
  add({
    address: 'azurerm_subnet_route_table_association.int',
    links: { subnet_id: `${subnet}.id`, route_table_id: 'azurerm_route_table.int.id' },
  }),
];
const nat: readonly Edit[] = [
  add({ address: 'azurerm_nat_gateway.out', values: { name: 'nat', ...place } }),
  add({
    address: 'azurerm_subnet_nat_gateway_association.int',
    links: { subnet_id: `${subnet}.id`, nat_gateway_id: 'azurerm_nat_gateway.out.id' },
  }),
];
const internet = [
  ...defects(
    {
      ...basic,
      policy: 'routing/internet-not-routed',
      severity: 'warning',
      before: 'not-applicable',
      given: [routeAll(false)],
    },
    [
      { change: 'a default route', edits: table, names: 'azurerm_route_table.int' },
      { change: 'a NAT gateway', edits: nat },
      { change: 'a rule on the internet', edits: secured({ destination_address_prefix: 'Internet' }) },
      {
        change: 'a rule on another range',
        edits: secured({ destination_address_prefix: '10.0.0.0/8' }),
        verdict: 'not-applicable',
      },
      {
        change: 'a rule on members of a group that nothing tells',
        edits: [
          ...secured({ destination_address_prefix: '' }),
          hide('azurerm_network_security_group.int', 'security_rule.0.destination_application_security_group_ids'),
        ],
        verdict: 'not-applicable',
      },
      {
        change: 'a route to another range',
        edits: [
          ...table,
          set('azurerm_route_table.int', 'route', [
            {
              name: 'on-premises',
              address_prefix: '192.168.0.0/16',
              next_hop_type: 'VirtualNetworkGateway',
              next_hop_in_ip_address: '',
            },
          ]),
        ],
        verdict: 'not-applicable',
      },
      { change: 'a default route and all traffic routed', edits: [...table, routeAll(true)], verdict: 'pass' },
      {
        change: 'a default route in a rule of its own',
        edits: [
          ...table,
          set('azurerm_route_table.int', 'route', []),
          add({
            address: 'azurerm_route.default',
            values: {
              name: 'default',
              resource_group_name: 'rg-contoso-web',
              route_table_name: 'rt-int',
              address_prefix: '0.0.0.0/0',
              next_hop_type: 'VirtualAppliance',
              next_hop_in_ip_address: '10.20.9.4',
            },
          }),
        ],
      },
      {
        change: 'a default route and a property that nothing tells',
        edits: [...table, hide(app, 'site_config.0.vnet_route_all_enabled')],
        verdict: 'undecided',
      },
    ],
  ),
  ...defects({ ...basic, policy: 'routing/internet-not-routed', severity: 'warning', given: table }, [
    { change: 'all traffic is no longer routed', edits: [routeAll(false)] },
    {
      change: 'all traffic is no longer routed',
      edits: [routeAll(false)],
      profile: '2019',
      given: [...table, ...inS1],
    },
  ]),
];

const plain = 'azurerm_linux_function_app.plain';
const settings = (values: Readonly<Record<string, string>>): Edit => set(plain, 'app_settings', values);
const both = { plan: 'route-all-settings', at: plain };
const agreeing = [settings({ WEBSITE_VNET_ROUTE_ALL: '1' })];
const bySetting = [
  ...defects({ ...both, policy: 'routing/settings-disagree', severity: 'warning', given: agreeing }, [
    { change: 'the setting off and the property on', edits: [settings({ WEBSITE_VNET_ROUTE_ALL: '0' })] },
    {
      change: 'the setting on and the property off',
      edits: [set(plain, 'site_config.0.vnet_route_all_enabled', false)],
    },
    {
      change: 'both off',
      edits: [settings({ WEBSITE_VNET_ROUTE_ALL: '0' }), set(plain, 'site_config.0.vnet_route_all_enabled', false)],
      verdict: 'pass',
    },
    { change: 'no setting', edits: [settings({})], verdict: 'not-applicable' },
    { change: 'settings that nothing tells', edits: [hide(plain, 'app_settings')], verdict: 'undecided' },
  ]),
  ...defects({ ...both, policy: 'routing/by-app-setting', severity: 'note', given: [settings({})] }, [
    { change: 'the route-all setting', edits: agreeing },
    { change: 'the content-share setting', edits: [settings({ WEBSITE_CONTENTOVERVNET: '1' })] },
    { change: 'the image-pull setting', edits: [settings({ WEBSITE_PULL_IMAGE_OVER_VNET: 'true' })] },
    { change: 'the route-all setting in lower case', edits: [settings({ website_vnet_route_all: '1' })] },
    { change: 'another setting', edits: [settings({ WEBSITE_RUN_FROM_PACKAGE: '1' })], verdict: 'pass' },
    { change: 'settings that nothing tells', edits: [hide(plain, 'app_settings')], verdict: 'undecided' },
  ]),
];

const site = 'azapi_resource.site';
const version = (apiVersion: string): Edit => set(site, 'type', `Microsoft.Web/sites@${apiVersion}`);
const asks = (path: string): Edit => set(site, `body.properties.${path}`, true);
const without = (path: string): Edit => set(site, `body.properties.${path}`, false);
const child = (type: string, properties: Json): Edit =>
  add({
    address: 'azapi_resource.config',
    like: site,
    values: { type: `Microsoft.Web/sites/config@${type}`, name: 'web', body: { properties } },
    links: { parent_id: `${site}.id` },
  });
const byVersion = defects(
  {
    plan: 'azapi-site-and-subnet',
    at: site,
    policy: 'routing/property-not-in-effect',
    severity: 'warning',
    given: [without('vnetRouteAllEnabled'), version('2024-04-01')],
  },
  [
    {
      change: 'the site property at the last version that heeds it',
      edits: [asks('vnetRouteAllEnabled')],
      verdict: 'pass',
    },
    {
      change: 'the site property at the first that does not',
      edits: [asks('vnetRouteAllEnabled'), version('2024-11-01')],
    },
    { change: 'the site property before it was there', edits: [asks('vnetRouteAllEnabled'), version('2021-03-01')] },
    {
      change: 'the site property at the first version',
      edits: [asks('vnetRouteAllEnabled'), version('2022-03-01')],
      verdict: 'pass',
    },
    {
      change: 'the configuration at a new version',
      edits: [asks('siteConfig.vnetRouteAllEnabled'), version('2025-03-01')],
    },
    {
      change: 'the configuration at a new version beside the new property',
      edits: [
        asks('siteConfig.vnetRouteAllEnabled'),
        set(site, 'body.properties.outboundVnetRouting', { allTraffic: true }),
        version('2025-03-01'),
      ],
      verdict: 'pass',
    },
    {
      change: 'the new property at an old version',
      edits: [set(site, 'body.properties.outboundVnetRouting', { applicationTraffic: true })],
    },
    { change: 'image pull at a version without it', edits: [asks('vnetImagePullEnabled'), version('2024-11-01')] },
    { change: 'backup at the version before it', edits: [asks('vnetBackupRestoreEnabled'), version('2023-01-01')] },
    {
      change: 'backup at its first version',
      edits: [asks('vnetBackupRestoreEnabled'), version('2023-12-01')],
      verdict: 'pass',
    },
    {
      change: 'a value that nothing tells at a version that does not heed it',
      edits: [version('2024-11-01'), hide(site, 'body.properties.vnetRouteAllEnabled')],
      verdict: 'undecided',
    },
    {
      change: 'the child configuration at a version that heeds it',
      edits: [child('2024-04-01', { vnetRouteAllEnabled: true })],
      verdict: 'pass',
    },
    {
      change: 'the child configuration at a version that does not',
      edits: [child('2024-11-01', { vnetRouteAllEnabled: true })],
      names: 'azapi_resource.config',
    },
  ],
);

const settingsOf = (properties: Json): Edit =>
  add({
    address: 'azapi_resource.settings',
    like: site,
    values: { type: 'Microsoft.Web/sites/config@2024-04-01', name: 'appsettings', body: { properties } },
    links: { parent_id: `${site}.id` },
  });
const byChild = defects(
  { plan: 'azapi-site-and-subnet', at: site, policy: 'routing/by-app-setting', severity: 'note' },
  [
    {
      change: 'the setting in the child resource',
      edits: [settingsOf({ WEBSITE_VNET_ROUTE_ALL: '1' })],
      names: 'azapi_resource.settings',
    },
    {
      change: 'the setting in the app, which the child resource replaces',
      edits: [
        set(site, 'body.properties.siteConfig.appSettings', [{ name: 'WEBSITE_VNET_ROUTE_ALL', value: '1' }]),
        settingsOf({ WEBSITE_RUN_FROM_PACKAGE: '1' }),
      ],
      verdict: 'pass',
    },
  ],
);

const open = defects(
  {
    plan: 'azapi-site-and-subnet',
    at: site,
    policy: 'routing/default-differs',
    severity: 'note',
    given: [asks('vnetRouteAllEnabled'), version('2024-11-01')],
  },
  [
    {
      change: 'a value that nothing tells of a property that the version does not heed',
      edits: [hide(site, 'body.properties.vnetRouteAllEnabled')],
      verdict: 'undecided',
    },
  ],
);

export const routingDefects: readonly Defect[] = [...internet, ...bySetting, ...byVersion, ...byChild, ...open];
