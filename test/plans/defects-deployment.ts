import type { Json } from '../../src/graph/value.js';
import { defects, type Defect } from './defects.js';
import { actions, add, drop, exists, hide, link, set, waitFor, type Edit } from './edits.js';

const app = 'azurerm_linux_web_app.main';
const subnet = 'azurerm_subnet.integration';
const basic = { plan: 'web-linux-basic', at: app };
const subnetId =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-contoso-web/providers/Microsoft.Network/virtualNetworks/vnet-contoso/subnets/snet-integration';
const elsewhere = subnetId.replace('rg-contoso-web', 'rg-hub');

const group = 'azurerm_network_security_group.own';
const association = 'azurerm_subnet_network_security_group_association.own';
const guarded: readonly Edit[] = [
  add({
    address: group,
    values: { name: 'nsg', security_rule: [], location: 'westeurope', resource_group_name: 'rg' },
  }),
  add({ address: association, links: { subnet_id: `${subnet}.id`, network_security_group_id: `${group}.id` } }),
];

const update = 'azapi_update_resource.connection';
const byUpdate = (...edits: readonly Edit[]): readonly Edit[] => [
  set(app, 'virtual_network_subnet_id', null),
  add({
    address: update,
    values: { type: 'Microsoft.Web/sites@2023-12-01', body: { properties: {} } },
    links: { resource_id: `${app}.id`, 'body.properties.virtualNetworkSubnetId': `${subnet}.id` },
  }),
  ...edits,
];
const byUpdateOfText = byUpdate(
  drop(update),
  add({
    address: update,
    values: {
      type: 'Microsoft.Web/sites@2023-12-01',
      body: { properties: { virtualNetworkSubnetId: subnetId } },
    },
    links: { resource_id: `${app}.id` },
  }),
);

const unordered = defects({ ...basic, policy: 'change/unordered', severity: 'warning' }, [
  { change: 'the association of a security group', edits: guarded, names: subnet },
  { change: 'the same, and the app waits for it', edits: [...guarded, waitFor(app, association)], verdict: 'pass' },
  {
    change: 'the same, and the app is there already and connected',
    edits: [...guarded, actions(app, 'no-op')],
    verdict: 'not-applicable',
  },
  {
    change: 'the subnet by its text, which nothing waits for',
    edits: [set(app, 'virtual_network_subnet_id', subnetId)],
  },
  {
    change: 'the subnet by its text, and the app waits for it',
    edits: [set(app, 'virtual_network_subnet_id', subnetId), waitFor(app, subnet)],
    verdict: 'pass',
  },
  { change: 'a resource that updates the app connects it', edits: byUpdate(), verdict: 'pass' },
  { change: 'the same, and does not wait for the association', edits: byUpdate(...guarded), names: subnet },
  { change: 'the same, and waits for it', edits: byUpdate(...guarded, waitFor(update, association)), verdict: 'pass' },
  { change: 'such a resource does not wait for the subnet', edits: byUpdateOfText },
  { change: 'the same, of an app that is there already', edits: [...byUpdateOfText, actions(app, 'no-op')] },
  { change: 'a subnet of another stack', edits: [set(app, 'virtual_network_subnet_id', elsewhere)], verdict: 'pass' },
  {
    change: 'the app refers to a local, of which nothing tells what it needs',
    edits: [...guarded, link(app, 'name', 'local.name')],
    verdict: 'undecided',
  },
]);

const without = { ...basic, policy: 'subnet/without-security-group' };
const securityGroup = defects({ ...without, severity: 'note', before: 'absent' }, [
  { change: 'it is off', edits: guarded, verdict: 'absent' },
]);

const swift = 'azurerm_app_service_virtual_network_swift_connection.main';
const bySwift = (...edits: readonly Edit[]): readonly Edit[] => [
  set(app, 'virtual_network_subnet_id', null),
  add({ address: swift, links: { app_service_id: `${app}.id`, subnet_id: `${subnet}.id` } }),
  ...edits,
];
const write = defects({ ...basic, policy: 'deploy/subnet-write-needed', severity: 'note', before: 'not-applicable' }, [
  { change: 'a connection of its own to a subnet of this plan', edits: bySwift(), verdict: 'pass' },
  {
    change: 'a connection of its own to a subnet of another stack',
    edits: bySwift(set(swift, 'subnet_id', elsewhere)),
  },
  {
    change: 'a connection of its own to a subnet that nothing tells',
    edits: bySwift(hide(swift, 'subnet_id')),
    verdict: 'undecided',
  },
  {
    change: 'the app’s own property to a subnet of another stack',
    edits: [set(app, 'virtual_network_subnet_id', elsewhere)],
    verdict: 'not-applicable',
  },
]);

const joins = [
  'Microsoft.Network/virtualNetworks/read',
  'Microsoft.Network/virtualNetworks/subnets/read',
  'Microsoft.Network/virtualNetworks/subnets/join/action',
];
const role = (granted: readonly string[], notActions: readonly string[] = [], scopes: readonly string[] = []): Edit =>
  add({
    address: 'azurerm_role_definition.deployers',
    values: {
      name: 'App deployers',
      permissions: [{ actions: [...granted], not_actions: [...notActions], data_actions: [], not_data_actions: [] }],
      assignable_scopes: [...scopes],
    },
  });
const rights = defects({ ...basic, policy: 'deploy/permission-missing', severity: 'note' }, [
  { change: 'a role with all that joining takes', edits: [role(joins)], verdict: 'pass' },
  {
    change: 'a role that cannot read the network',
    edits: [role(joins.slice(1))],
    names: 'azurerm_role_definition.deployers',
  },
  { change: 'a role that cannot join', edits: [role(['Microsoft.Web/sites/*', ...joins.slice(0, 2)])] },
  {
    change: 'a role that may do all with networks',
    edits: [role(['Microsoft.Network/*', 'Microsoft.Web/*'])],
    verdict: 'pass',
  },
  {
    change: 'a role that may do all with subnets but read the network',
    edits: [role(['Microsoft.Network/virtualNetworks/subnets/*'])],
  },
  {
    change: 'a role from which joining is taken',
    edits: [role(['Microsoft.Network/virtualNetworks/*'], [joins[2] ?? '', 'x'])],
    verdict: 'pass',
  },
  {
    change: 'a role for apps from which joining is taken',
    edits: [role(['Microsoft.Web/*', 'Microsoft.Network/virtualNetworks/*'], [joins[2] ?? ''])],
  },
  { change: 'a role for something else', edits: [role(['Microsoft.Storage/*', '*/read'])], verdict: 'pass' },
  {
    change: 'a role that can be given in another subscription only',
    edits: [role(joins.slice(1), [], ['/subscriptions/00000000-0000-4000-8000-00000000000f'])],
    verdict: 'pass',
  },
  {
    change: 'a role of which nothing tells the actions',
    edits: [role(joins), hide('azurerm_role_definition.deployers', 'permissions.0.actions')],
    verdict: 'undecided',
  },
  {
    change: 'a role without write, and a connection of its own',
    edits: [role(joins), ...bySwift()],
  },
]);

const azapi = { plan: 'azapi-site-and-subnet', at: 'azapi_resource.site' };
const vnet = 'azapi_resource.vnet';
const version = (date: string): Edit => set(vnet, 'type', `Microsoft.Network/virtualNetworks@${date}`);
const vnetId =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-azapi/providers/Microsoft.Network/virtualNetworks/vnet-azapi';
const space = { addressPrefixes: ['10.80.0.0/16'] };
const listed = (name: string, addressPrefix: string): Json => ({ name, properties: { addressPrefix } });
const redeployed = defects({ ...azapi, policy: 'change/network-redeployed-without-subnets' }, [
  { change: 'an older version, which makes the network', edits: [version('2023-09-01')], verdict: 'pass' },
  { change: 'an older version, which changes the network', edits: [version('2023-09-01'), actions(vnet, 'update')] },
  {
    change: 'the first version that keeps subnets',
    edits: [version('2023-11-01'), actions(vnet, 'update')],
    verdict: 'pass',
  },
  {
    change: 'an older version that lists the subnet',
    edits: [
      version('2023-09-01'),
      set(vnet, 'body', {
        properties: {
          addressSpace: { addressPrefixes: ['10.80.0.0/16'] },
          subnets: [{ name: 'web', properties: { addressPrefix: '10.80.1.0/29' } }],
        },
      }),
      actions(vnet, 'update'),
    ],
    verdict: 'pass',
  },
  {
    change: 'a newer version that lists another subnet',
    edits: [
      version('2024-05-01'),
      set(vnet, 'body', {
        properties: {
          addressSpace: { addressPrefixes: ['10.80.0.0/16'] },
          subnets: [{ name: 'other', properties: { addressPrefix: '10.80.2.0/29' } }],
        },
      }),
      actions(vnet, 'update'),
    ],
  },
  {
    // The run itself deletes it, see the next policy.
    change: 'a newer version that no longer lists the subnet, which its state has',
    verdict: 'not-applicable',
    edits: [
      drop('azapi_resource.subnet'),
      version('2024-05-01'),
      exists(vnet, vnetId, { 'body.properties.subnets': [listed('web', '10.80.1.0/26')] }),
      set(vnet, 'body', { properties: { addressSpace: space, subnets: [listed('other', '10.80.2.0/26')] } }),
      actions(vnet, 'update'),
      set('azapi_resource.site', 'body.properties.virtualNetworkSubnetId', `${vnetId}/subnets/web`),
    ],
  },
  {
    change: 'a newer version that does not list a subnet which may be there',
    edits: [
      drop('azapi_resource.subnet'),
      version('2024-05-01'),
      exists(vnet, vnetId, { 'body.properties.subnets': [listed('other', '10.80.2.0/26')] }),
      set(vnet, 'tags', { touched: 'yes' }),
      actions(vnet, 'update'),
      set('azapi_resource.site', 'body.properties.virtualNetworkSubnetId', `${vnetId}/subnets/web`),
    ],
    verdict: 'undecided',
  },
]);

const webId = `${vnetId}/subnets/web`;
const siteId = vnetId.replace('Microsoft.Network/virtualNetworks/vnet-azapi', 'Microsoft.Web/sites/site-azapi');
const leftOut = defects(
  {
    ...azapi,
    at: vnet,
    policy: 'change/network-deleted',
    before: 'absent',
    given: [
      drop('azapi_resource.subnet'),
      version('2024-05-01'),
      exists('azapi_resource.site', siteId, { 'body.properties.virtualNetworkSubnetId': webId }),
      exists(vnet, vnetId, { 'body.properties.subnets': [listed('web', '10.80.1.0/26')] }),
    ],
  },
  [
    {
      change: 'a body that no longer lists the subnet',
      edits: [
        set(vnet, 'body', { properties: { addressSpace: space, subnets: [listed('other', '10.80.2.0/26')] } }),
        actions(vnet, 'update'),
      ],
    },
    {
      change: 'a body with an empty list',
      edits: [set(vnet, 'body', { properties: { addressSpace: space, subnets: [] } }), actions(vnet, 'update')],
    },
    {
      change: 'a body that lists another beside it',
      edits: [
        set(vnet, 'body', {
          properties: {
            addressSpace: space,
            subnets: [listed('web', '10.80.1.0/26'), listed('other', '10.80.2.0/26')],
          },
        }),
        actions(vnet, 'update'),
      ],
      verdict: 'not-applicable',
    },
    {
      change: 'a body without a list, which a newer version takes for no change',
      edits: [set(vnet, 'body', { properties: { addressSpace: space } }), actions(vnet, 'update')],
      verdict: 'not-applicable',
    },
  ],
);

export const deploymentDefects: readonly Defect[] = [
  ...unordered,
  ...securityGroup,
  ...write,
  ...rights,
  ...redeployed,
  ...leftOut,
];
