import { defects, type Defect } from './defects.js';
import { actions, add, before, drop, hide, keep, link, set, type Edit } from './edits.js';

const subnet = 'azurerm_subnet.int';
const network = 'azurerm_virtual_network.vnet';
const group = 'azurerm_resource_group.rg';
const app = 'azurerm_linux_web_app.app';
const plan = 'azurerm_service_plan.plan';
const second = { plan: 'update-prefix-in-use' };
const same = [set(subnet, 'address_prefixes', ['10.66.1.0/26'])];
const prefix = (text: string): Edit => set(subnet, 'address_prefixes', [text]);
const subnetId =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-upd/providers/Microsoft.Network/virtualNetworks/vnet-upd/subnets/int';

/** The app is disconnected in the same run. */
const disconnect: readonly Edit[] = [actions(app, 'update'), set(app, 'virtual_network_subnet_id', null)];

const resized = defects({ ...second, policy: 'change/subnet-resized', at: subnet, given: same }, [
  { change: 'a larger prefix', edits: [prefix('10.66.1.0/25')], names: subnet },
  { change: 'a smaller prefix', edits: [prefix('10.66.1.0/27')] },
  { change: 'another prefix of the same size', edits: [prefix('10.66.2.0/26')] },
  { change: 'a prefix that nothing tells', edits: [hide(subnet, 'address_prefixes')], verdict: 'undecided' },
  {
    change: 'a larger prefix, and the app leaves',
    edits: [prefix('10.66.1.0/25'), ...disconnect],
    verdict: 'not-applicable',
  },
  { change: 'a larger prefix', edits: [prefix('10.66.1.0/25')], profile: '2019' },
]);

const quiet = [keep(subnet)];
const removed = [
  ...defects({ ...second, policy: 'change/network-deleted', at: subnet, given: quiet, before: 'absent' }, [
    { change: 'the subnet is deleted', edits: [actions(subnet, 'delete')] },
    { change: 'the subnet is replaced', edits: [actions(subnet, 'delete', 'create')] },
    {
      change: 'the subnet is replaced by one of another name, and the app moves',
      edits: [
        actions(subnet, 'delete', 'create'),
        set(subnet, 'name', 'int2'),
        actions(app, 'update'),
        link(app, 'virtual_network_subnet_id', `${subnet}.id`),
      ],
    },
    {
      change: 'the subnet is replaced by one of another name, which is made first, and the app moves',
      edits: [
        actions(subnet, 'create', 'delete'),
        set(subnet, 'name', 'int2'),
        link(subnet, 'id', 'azurerm_subnet.int.id'),
        actions(app, 'update'),
        link(app, 'virtual_network_subnet_id', `${subnet}.id`),
      ],
      verdict: 'pass',
    },
    { change: 'the subnet is only forgotten', edits: [actions(subnet, 'forget')], verdict: 'absent' },
    {
      change: 'the subnet is deleted, of which nobody has the id',
      edits: [
        actions(subnet, 'delete'),
        before(app, 'virtual_network_subnet_id', ''),
        set(app, 'virtual_network_subnet_id', null),
      ],
      verdict: 'pass',
    },
  ]),
  ...defects({ ...second, policy: 'change/network-deleted', at: network, given: quiet, before: 'absent' }, [
    { change: 'the network is deleted', edits: [actions(network, 'delete')] },
    { change: 'the network is replaced', edits: [actions(network, 'delete', 'create')] },
    { change: 'the network is replaced', edits: [actions(network, 'delete', 'create')], profile: '2016' },
  ]),
  ...defects({ ...second, policy: 'change/network-deleted', at: group, given: quiet, before: 'absent' }, [
    { change: 'the group is deleted', edits: [actions(group, 'delete')] },
  ]),
];

const deleted = defects(
  { ...second, policy: 'change/deleted-while-connected', at: app, given: quiet, before: 'absent' },
  [
    { change: 'the app is deleted and the subnet stays', edits: [actions(app, 'delete')] },
    {
      change: 'the app and the subnet are deleted',
      edits: [actions(app, 'delete'), actions(subnet, 'delete')],
      verdict: 'undecided',
    },
    {
      change: 'an app without integration is deleted',
      edits: [before(app, 'virtual_network_subnet_id', ''), actions(app, 'delete')],
      verdict: 'pass',
    },
    { change: 'the app is replaced', edits: [actions(app, 'delete', 'create')], verdict: 'not-applicable' },
    { change: 'the app is deleted and the subnet stays', edits: [actions(app, 'delete')], profile: '2019' },
  ],
);

/** The plan goes to another sku with so many instances before and after, in a subnet of this size. */
function scaled(length: number, count: number, sku = 'P2v3'): readonly Edit[] {
  return [
    before(subnet, 'address_prefixes', [`10.66.1.0/${length}`]),
    keep(subnet),
    actions(plan, 'update'),
    before(plan, 'worker_count', count),
    set(plan, 'worker_count', count),
    set(plan, 'sku_name', sku),
  ];
}
const replaced = (...names: readonly string[]): readonly Edit[] => [...scaled(28, 6, 'P1v3'), actions(plan, ...names)];
const doubled = defects(
  { ...second, policy: 'change/scale-does-not-fit-now', at: plan, given: quiet, before: 'absent' },
  [
    { change: 'twice 13 in a /27', edits: scaled(27, 13), verdict: 'pass' },
    { change: 'twice 14 in a /27', edits: scaled(27, 14), names: subnet },
    { change: 'twice 5 in a /28', edits: scaled(28, 5), verdict: 'pass' },
    { change: 'twice 6 in a /28', edits: scaled(28, 6) },
    { change: 'twice 29 in a /26', edits: scaled(26, 29), verdict: 'pass' },
    { change: 'twice 30 in a /26', edits: scaled(26, 30) },
    { change: 'twice 6 in a /28', edits: scaled(28, 6), profile: '2019' },
    { change: 'the same sku in other letter case', edits: scaled(28, 6, 'p1V3'), verdict: 'not-applicable' },
    {
      change: 'more instances of the same sku',
      edits: [...scaled(28, 6, 'P1v3'), set(plan, 'worker_count', 11)],
      verdict: 'not-applicable',
    },
    { change: 'a new plan before the old one goes', edits: replaced('create', 'delete') },
    {
      change: 'the old plan goes before the new one comes',
      edits: replaced('delete', 'create'),
      verdict: 'not-applicable',
    },
    {
      change: 'a count that nothing tells',
      edits: [...scaled(28, 5), hide(plan, 'worker_count')],
      verdict: 'undecided',
    },
    {
      // 26 of the plan and 2 of the other one.
      change: 'twice 13 in a /27 beside another plan of two',
      edits: [
        ...scaled(27, 13),
        add({ address: 'azurerm_service_plan.other', like: plan, values: { name: 'plan-other', worker_count: 2 } }),
        add({
          address: 'azurerm_linux_web_app.other',
          like: app,
          values: { name: 'app-other', virtual_network_subnet_id: subnetId },
          links: { service_plan_id: 'azurerm_service_plan.other.id' },
        }),
      ],
    },
    { change: 'twice 14, and no app on the plan', edits: [...scaled(27, 14), drop(app)], verdict: 'absent' },
  ],
);

export const changeDefects: readonly Defect[] = [...resized, ...removed, ...deleted, ...doubled];
