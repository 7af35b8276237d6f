import { defects, type Defect } from './defects.js';
import { secured } from './defects-security.js';
import { add, hide, link, set, type Edit } from './edits.js';

const subnet = 'azurerm_subnet.integration';
const basic = { plan: 'web-linux-basic', at: 'azurerm_linux_web_app.main', verdict: 'undecided' as const };

const setup = add({ address: 'contoso_subnet_setup.all', links: { id: `${subnet}.id` } });
const byLocal = add({ address: 'contoso_thing.one', links: { subnet_id: 'local.subnet' } });
const asText = set('azurerm_service_plan.main', 'worker_count', 'many');

/** `"${azurerm_virtual_network.main.id}/subnets/…"`: the name is not in the plan, and can be that of any subnet. */
const template = 'azurerm_virtual_network.main.id';
const someSubnet = (address: string, path: string, values: Parameters<typeof add>[0]['values'] = {}): Edit =>
  add({ address, values, links: { [path]: template } });
const nic = someSubnet('azurerm_network_interface.jump', 'ip_configuration.0.subnet_id', {
  name: 'jump',
  ip_configuration: [{ name: 'internal', private_ip_address_allocation: 'Dynamic' }],
});
const body = { body: { properties: {} } };
const interfaceBody = someSubnet('azapi_resource.jump', 'body.properties.ipConfigurations.0.properties.subnet.id', {
  name: 'jump',
  type: 'Microsoft.Network/networkInterfaces@2023-11-01',
  parent_id: '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-contoso-web',
  ...body,
});
const update = someSubnet('azapi_update_resource.subnet', 'resource_id', {
  type: 'Microsoft.Network/virtualNetworks/subnets@2023-11-01',
  body: { properties: { delegations: [] } },
});
const association = [
  ...secured({}),
  link('azurerm_subnet_network_security_group_association.int', 'subnet_id', template),
];

/** The group has a name that is made at the apply, and with it all ids in it. */
const group = 'resource_group_name';
const nameless = [
  hide('azurerm_resource_group.main', 'name'),
  ...['azurerm_virtual_network.main', subnet, 'azurerm_service_plan.main', basic.at].map(at =>
    link(at, group, 'azurerm_resource_group.main.name'),
  ),
];
const literal = (network: string, rest = '/subnets/snet-integration'): string =>
  `/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-contoso-web/providers/Microsoft.Network/virtualNetworks/${network}${rest}`;
const interfaceAt = (id: string): Edit =>
  add({
    address: 'azurerm_network_interface.jump',
    values: { name: 'jump', location: 'westeurope', ip_configuration: [{ name: 'internal', subnet_id: id }] },
  });

/** Somebody has cut the settings out of the file, as they hold secrets. */
const cut: Edit = draft => {
  for (const { address, change } of draft.resource_changes)
    if (address === basic.at) Reflect.deleteProperty(change.after ?? {}, 'app_settings');
};
const hiddenSku = hide('azurerm_service_plan.main', 'sku_name');

/** Things that a plan holds without telling what they do to the integration. */
export const hiddenDefects: readonly Defect[] = [
  ...['subnet/not-delegated', 'subnet/too-small', 'subnet/not-dedicated', 'security/health-probe-blocked'].flatMap(
    policy => defects({ ...basic, policy }, [{ change: 'something that sets the subnet up', edits: [setup] }]),
  ),
  ...defects({ ...basic, policy: 'subnet/not-dedicated' }, [
    { change: 'an unknown type whose subnet only a local tells', edits: [byLocal] },
  ]),
  ...defects({ ...basic, policy: 'subnet/not-dedicated' }, [
    { change: 'an interface in a subnet by a text made of the network’s id', edits: [nic] },
    { change: 'the same of azapi', edits: [interfaceBody] },
    { change: 'the same of an unknown type', edits: [someSubnet('azurerm_brand_new_thing.one', 'subnet_id')] },
    {
      change: 'an interface in a subnet of another network by such a text',
      edits: [
        add({
          address: 'azurerm_virtual_network.other',
          like: 'azurerm_virtual_network.main',
          values: { name: 'other' },
        }),
        nic,
        link('azurerm_network_interface.jump', 'ip_configuration.0.subnet_id', 'azurerm_virtual_network.other.id'),
      ],
      verdict: 'pass',
    },
  ]),
  ...defects({ ...basic, policy: 'subnet/not-dedicated', given: nameless }, [
    { change: 'an interface in what may be the subnet', edits: [interfaceAt(literal('vnet-contoso'))] },
    { change: 'an interface in another network', edits: [interfaceAt(literal('vnet-other'))], verdict: 'pass' },
  ]),
  ...defects({ ...basic, policy: 'security/health-probe-blocked', severity: 'warning', given: nameless }, [
    {
      change: 'a security group on what may be the subnet',
      edits: [
        ...secured({}),
        set('azurerm_subnet_network_security_group_association.int', 'subnet_id', literal('vnet-contoso')),
      ],
    },
    {
      change: 'a security group on a subnet of another network',
      edits: [
        ...secured({}),
        set('azurerm_subnet_network_security_group_association.int', 'subnet_id', literal('vnet-other')),
      ],
      verdict: 'pass',
    },
  ]),
  ...defects({ ...basic, policy: 'subnet/not-delegated' }, [
    { change: 'an update of a subnet by such a text', edits: [update] },
  ]),
  ...defects({ ...basic, policy: 'security/health-probe-blocked', severity: 'warning' }, [
    { change: 'a security group on a subnet by such a text', edits: association },
  ]),
  ...defects({ ...basic, policy: 'subnet/not-delegated' }, [
    {
      change: 'a subnet that nothing tells, where the plan is cut elsewhere',
      edits: [hide(basic.at, 'virtual_network_subnet_id'), cut],
    },
    { change: 'a sku that nothing tells, with an app that no Flex plan runs', edits: [hiddenSku], verdict: 'pass' },
    {
      plan: 'function-consumption-flex',
      at: 'azurerm_windows_function_app.timer',
      change: 'a sku that nothing tells, with an app that a Flex plan may run',
      edits: [hide('azurerm_service_plan.y1', 'sku_name')],
    },
  ]),
  ...defects({ ...basic, policy: 'subnet/maximum-scale-does-not-fit' }, [
    { change: 'a number of instances that is a text', edits: [asText] },
  ]),
];
