import { defects, type Defect } from './defects.js';
import { add, hide, link, set, type Edit } from './edits.js';

const flexApp = 'azurerm_function_app_flex_consumption.events';
const flex = { plan: 'function-consumption-flex', at: flexApp };
const flexSubnet = 'azurerm_subnet.flex';
const secondFlex = (dependsOn?: readonly string[]): Edit =>
  add({
    address: 'azurerm_function_app_flex_consumption.second',
    like: flexApp,
    values: { name: 'fx-second' },
    ...(dependsOn !== undefined && { dependsOn }),
  });
const sized = (length: number): Edit => set(flexSubnet, 'address_prefixes', [`10.21.1.0/${length}`]);
const twoPlans: readonly Edit[] = [
  add({ address: 'azurerm_service_plan.second', like: 'azurerm_service_plan.fc1', values: { name: 'asp-second' } }),
  add({
    address: 'azurerm_function_app_flex_consumption.second',
    like: flexApp,
    values: { name: 'fx-second' },
    links: { service_plan_id: 'azurerm_service_plan.second.id' },
    dependsOn: [flexApp],
  }),
];

export const flexDefects: readonly Defect[] = [
  ...defects({ ...flex, policy: 'subnet/name-invalid-for-flex', names: flexSubnet }, [
    { change: 'an underscore in the name', edits: [set(flexSubnet, 'name', 'snet_flex')] },
    { change: 'a hyphen in the name', edits: [set(flexSubnet, 'name', 'snet-flex')], verdict: 'pass' },
    {
      change: 'a second kind of delegation',
      edits: [
        set(flexSubnet, 'delegation', [
          { name: 'a', service_delegation: [{ name: 'Microsoft.App/environments', actions: null }] },
          { name: 'b', service_delegation: [{ name: 'Microsoft.Web/serverFarms', actions: null }] },
        ]),
      ],
    },
    { change: 'a name that nothing tells', edits: [hide(flexSubnet, 'name')], verdict: 'undecided' },
  ]),
  ...defects({ ...flex, policy: 'subnet/shared-by-flex-and-plan' }, [
    {
      change: 'an app of a plan in the subnet',
      edits: [
        set('azurerm_service_plan.y1', 'sku_name', 'B1'),
        link('azurerm_windows_function_app.timer', 'virtual_network_subnet_id', `${flexSubnet}.id`),
      ],
    },
    {
      change: 'an app of a plan whose subnet nothing tells',
      edits: [hide('azurerm_windows_function_app.timer', 'virtual_network_subnet_id')],
      verdict: 'undecided',
    },
  ]),
  ...defects({ ...flex, policy: 'subnet/flex-created-together', severity: 'warning' }, [
    { change: 'a second app in no order', edits: [secondFlex()] },
    { change: 'a second app after the first', edits: [secondFlex([flexApp])], verdict: 'pass' },
    {
      change: 'a second app in no order, by a sku and settings that nothing tells',
      edits: [
        ...['maximum_instance_count', 'instance_memory_in_mb'].map(name => hide(flexApp, name)),
        secondFlex(),
        hide('azurerm_service_plan.fc1', 'sku_name'),
      ],
    },
  ]),
  ...defects({ ...flex, policy: 'subnet/too-small-for-flex', severity: 'warning' }, [
    { change: 'one app in a /27', edits: [sized(27)], verdict: 'pass' },
    { change: 'one app in a /28', edits: [sized(28)], names: flexSubnet },
    { change: 'two apps in a /26', edits: [sized(26), ...twoPlans], verdict: 'pass' },
    { change: 'two apps in a /27', edits: [sized(27), ...twoPlans] },
    { change: 'a prefix that nothing tells', edits: [hide(flexSubnet, 'address_prefixes')], verdict: 'undecided' },
  ]),
];
