import { defects, type Defect } from './defects.js';
import { add, hide, link, set, type Edit } from './edits.js';

const app = 'azurerm_linux_web_app.main';
const subnet = 'azurerm_subnet.integration';
const network = 'azurerm_virtual_network.main';
const basic = { plan: 'web-linux-basic', at: app };
const site = 'azapi_resource.site';
const second = add({
  address: 'azurerm_subnet.second',
  like: subnet,
  values: { name: 'second', address_prefixes: ['10.20.2.0/26'] },
});

const swift = (target: string): Edit =>
  add({
    address: 'azurerm_app_service_virtual_network_swift_connection.main',
    links: { app_service_id: `${app}.id`, subnet_id: `azurerm_subnet.${target}.id` },
  });
const twice = [
  ...defects({ ...basic, policy: 'app/two-integrations' }, [
    { change: 'a swift connection to another subnet', edits: [second, swift('second')] },
    { change: 'a swift connection to the same subnet', edits: [swift('integration')], verdict: 'pass' },
    {
      change: 'the same in 2019',
      edits: [second, swift('second')],
      profile: '2019',
    },
    {
      change: 'a swift connection to a subnet that nothing tells',
      edits: [swift('integration'), hide('azurerm_app_service_virtual_network_swift_connection.main', 'subnet_id')],
      verdict: 'undecided',
    },
    {
      change: 'a swift connection to a subnet by a text made of the network’s id',
      edits: [
        swift('integration'),
        link('azurerm_app_service_virtual_network_swift_connection.main', 'subnet_id', `${network}.id`),
      ],
      verdict: 'undecided',
    },
  ]),
  ...defects({ ...basic, policy: 'app/integration-declared-twice', severity: 'warning' }, [
    { change: 'a swift connection to the same subnet', edits: [swift('integration')] },
    {
      change: 'a swift connection to a subnet that nothing tells',
      edits: [swift('integration'), hide('azurerm_app_service_virtual_network_swift_connection.main', 'subnet_id')],
      verdict: 'undecided',
    },
    {
      change: 'a swift connection to another subnet',
      edits: [second, swift('second')],
      verdict: 'pass',
    },
  ]),
];

const connectionType = 'Microsoft.Web/sites/virtualNetworkConnections@2023-12-01';
const networkConfigType = 'Microsoft.Web/sites/networkConfig@2023-12-01';
const azapi = (name: string, type: string, properties: { readonly [key: string]: boolean | string }): Edit =>
  add({
    address: `azapi_resource.${name}`,
    values: { name, type, body: { properties } },
    links: { parent_id: `${app}.id` },
  });
const networkId =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/vnet-old';
const ineffective = [
  ...defects({ ...basic, policy: 'app/connection-does-nothing', before: 'not-applicable' }, [
    {
      change: 'a connection with isSwift in place of the subnet id',
      edits: [
        set(app, 'virtual_network_subnet_id', null),
        azapi('vnet', connectionType, { isSwift: true }),
        link('azapi_resource.vnet', 'body.properties.vnetResourceId', `${subnet}.id`),
      ],
    },
    {
      change: 'a connection of which azapi 1 shows no body',
      edits: [
        set(app, 'virtual_network_subnet_id', null),
        azapi('vnet', connectionType, {}),
        link('azapi_resource.vnet', 'body', `${subnet}.id`),
      ],
      verdict: 'undecided',
    },
    {
      change: 'a connection with isSwift beside the subnet id',
      edits: [
        azapi('vnet', connectionType, { isSwift: true }),
        link('azapi_resource.vnet', 'body.properties.vnetResourceId', `${subnet}.id`),
      ],
    },
  ]),
  ...defects({ ...basic, policy: 'gateway/linux-app', before: 'not-applicable' }, [
    {
      change: 'a connection of which azapi 1 shows no body',
      edits: [
        set(app, 'virtual_network_subnet_id', null),
        azapi('vnet', connectionType, {}),
        link('azapi_resource.vnet', 'body', `${subnet}.id`),
      ],
      verdict: 'undecided',
    },
  ]),
  ...defects(
    {
      policy: 'app/obsolete-network-name',
      plan: 'azapi-site-and-subnet',
      at: site,
      before: 'not-applicable',
      severity: 'warning',
    },
    [
      {
        change: 'the network’s name in the site configuration',
        edits: [set(site, 'body.properties.siteConfig.vnetName', 'vnet-azapi')],
      },
    ],
  ),
  ...defects({ ...basic, policy: 'app/network-config-incomplete', before: 'absent' }, [
    {
      change: 'the id of a network that exists in place of the subnet’s',
      given: [set(app, 'virtual_network_subnet_id', null)],
      edits: [azapi('virtualNetwork', networkConfigType, { swiftSupported: true, subnetResourceId: networkId })],
    },
    {
      // `"${azurerm_virtual_network.main.id}/subnets/apps"` has the same references.
      change: 'an id made of the network’s in place of the subnet’s',
      given: [set(app, 'virtual_network_subnet_id', null)],
      edits: [
        azapi('virtualNetwork', networkConfigType, { swiftSupported: true }),
        link('azapi_resource.virtualNetwork', 'body.properties.subnetResourceId', `${network}.id`),
      ],
      verdict: 'undecided',
    },
    {
      change: 'vnetResourceId in place of subnetResourceId',
      given: [set(app, 'virtual_network_subnet_id', null)],
      edits: [
        azapi('virtualNetwork', networkConfigType, { swiftSupported: true }),
        link('azapi_resource.virtualNetwork', 'body.properties.vnetResourceId', `${network}.id`),
      ],
    },
    {
      change: 'the subnet’s id',
      given: [set(app, 'virtual_network_subnet_id', null)],
      edits: [
        azapi('virtualNetwork', networkConfigType, { swiftSupported: true }),
        link('azapi_resource.virtualNetwork', 'body.properties.subnetResourceId', `${subnet}.id`),
      ],
      verdict: 'pass',
    },
  ]),
  ...defects({ ...basic, policy: 'app/two-integration-kinds', before: 'not-applicable' }, [
    {
      change: 'a gateway connection beside the subnet id',
      edits: [
        azapi('vnet', connectionType, { isSwift: false }),
        link('azapi_resource.vnet', 'body.properties.vnetResourceId', `${network}.id`),
      ],
    },
  ]),
];

/** A module that hands on what it is given. */
const throughModule =
  (reference: string): Edit =>
  draft => {
    const outputs = { id: { expression: { references: ['var.id'] } } };
    const module = { variables: { id: {} }, outputs };
    const expressions = { id: { references: [reference, reference.replace(/\.id$/, '')] } };
    Object.assign(draft.configuration.root_module, { module_calls: { ids: { expressions, module } } });
  };
const connection = 'azurerm_app_service_virtual_network_swift_connection.app';

const slots = [
  ...defects(
    { policy: 'app/slot-integrates-parent', plan: 'swift-connections', at: 'azurerm_windows_web_app_slot.staging' },
    [
      {
        change: 'the slot’s id in the resource that connects apps',
        edits: [
          link(
            'azurerm_app_service_virtual_network_swift_connection.app',
            'app_service_id',
            'azurerm_windows_web_app_slot.staging.id',
          ),
        ],
      },
      {
        change: 'the slot’s id, handed through a module',
        edits: [
          throughModule('azurerm_windows_web_app_slot.staging.id'),
          link(connection, 'app_service_id', 'module.ids.id'),
        ],
      },
    ],
  ),
  ...defects({ policy: 'app/slot-integrates-parent', plan: 'swift-connections', at: connection, before: 'absent' }, [
    { change: 'an id that nothing tells', edits: [hide(connection, 'app_service_id')], verdict: 'undecided' },
  ]),
  ...defects(
    {
      policy: 'app/slot-created-with-subnet',
      plan: 'azapi-site-and-subnet',
      at: 'azapi_resource.slot',
      before: 'absent',
      severity: 'note',
    },
    (['2022-09-01', '2023-01-01', '2023-12-01'] as const).map(version => ({
      change: `a slot by API version ${version}`,
      verdict: version === '2023-12-01' ? 'pass' : 'fail',
      edits: [
        add({
          address: 'azapi_resource.slot',
          like: site,
          values: { name: 'staging', type: `Microsoft.Web/sites/slots@${version}` },
          links: { parent_id: `${site}.id` },
        }),
      ],
    })),
  ),
];

const unheeded = [
  ...defects(
    { plan: 'azapi-site-and-subnet', at: site, policy: 'app/integration-unknown-to-version', severity: 'warning' },
    [
      { change: 'the version before the property', edits: [set(site, 'type', 'Microsoft.Web/sites@2020-10-01')] },
      {
        change: 'the first version that has it',
        edits: [set(site, 'type', 'Microsoft.Web/sites@2020-12-01')],
        verdict: 'pass',
      },
    ],
  ),
  ...defects(
    {
      ...basic,
      policy: 'app/network-config-misnamed',
      before: 'absent',
      given: [set(app, 'virtual_network_subnet_id', null)],
    },
    [
      {
        change: 'another name',
        edits: [azapi('vnet', networkConfigType, { subnetResourceId: `${networkId}/subnets/apps` })],
      },
      {
        change: 'the name that the platform knows',
        edits: [azapi('virtualNetwork', networkConfigType, { subnetResourceId: `${networkId}/subnets/apps` })],
        verdict: 'pass',
      },
    ],
  ),
  ...defects({ ...basic, policy: 'app/names-no-subnet' }, [
    { change: 'the id of a network', edits: [set(app, 'virtual_network_subnet_id', networkId)] },
    { change: 'an id that nothing tells', edits: [hide(app, 'virtual_network_subnet_id')], verdict: 'undecided' },
  ]),
];

export const connectionDefects: readonly Defect[] = [...twice, ...ineffective, ...slots, ...unheeded];
