import { defects, type Defect } from './defects.js';
import {
  actions,
  add,
  before,
  dependedOn,
  depose,
  drop,
  exists,
  hide,
  keep,
  link,
  set,
  waitFor,
  type Edit,
} from './edits.js';
import {
  app,
  appId,
  disconnect,
  group,
  hasSwift,
  network,
  plan,
  planId,
  quiet,
  second,
  subnet,
  subnetId,
  swift,
  unconnected,
} from './update-plan.js';

const same = [set(subnet, 'address_prefixes', ['10.66.1.0/26'])];
const prefix = (text: string): Edit => set(subnet, 'address_prefixes', [text]);

const resized = defects({ ...second, policy: 'change/subnet-resized', at: subnet, given: same }, [
  { change: 'a larger prefix', edits: [prefix('10.66.1.0/25')], names: subnet },
  { change: 'a smaller prefix', edits: [prefix('10.66.1.0/27')] },
  { change: 'another prefix of the same size', edits: [prefix('10.66.2.0/26')] },
  { change: 'a prefix that nothing tells', edits: [hide(subnet, 'address_prefixes')], verdict: 'undecided' },
  { change: 'one prefix that nothing tells', edits: [hide(subnet, 'address_prefixes.0')], verdict: 'undecided' },
  {
    change: 'a larger prefix, and the app leaves',
    edits: [prefix('10.66.1.0/25'), ...disconnect],
    verdict: 'undecided',
  },
  {
    change: 'a larger prefix, for which the subnet waits until the app has left',
    edits: [prefix('10.66.1.0/25'), ...disconnect, waitFor(subnet, app)],
    verdict: 'not-applicable',
  },
  { change: 'a larger prefix', edits: [prefix('10.66.1.0/25')], profile: '2019' },
]);

const newApp = (target: string): Edit =>
  add({
    address: 'azurerm_linux_web_app.new',
    like: app,
    values: { name: 'upd-new', virtual_network_subnet_id: target },
  });
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
      change: 'the subnet is deleted, and a new app joins it by its id',
      edits: [...unconnected, actions(subnet, 'delete'), newApp(subnetId)],
      names: 'azurerm_linux_web_app.new',
    },
    {
      change: 'the subnet is deleted, and a new app joins another one',
      edits: [...unconnected, actions(subnet, 'delete'), newApp(`${subnetId}2`)],
      verdict: 'pass',
    },
    {
      change: 'the subnet is deleted, and its app is made anew with its id',
      edits: [actions(subnet, 'delete'), actions(app, 'delete', 'create')],
    },
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

/** Under another name the id is another, too, and not known yet. */
const renamed: readonly Edit[] = [set(app, 'name', 'upd-app2'), hide(app, 'id')];
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
    { change: 'the app is replaced', edits: [actions(app, 'delete', 'create')], verdict: 'pass' },
    { change: 'the app is replaced by one of another name', edits: [actions(app, 'delete', 'create'), ...renamed] },
    { change: 'one of another name replaces the app', edits: [actions(app, 'create', 'delete'), ...renamed] },
    {
      change: 'the app is replaced by one of a name that nothing tells',
      edits: [actions(app, 'delete', 'create'), hide(app, 'name'), hide(app, 'id')],
      verdict: 'undecided',
    },
    {
      change: 'the app and its connection are replaced by those of another name',
      edits: [...hasSwift, actions(swift, 'delete', 'create'), actions(app, 'delete', 'create'), ...renamed],
      verdict: 'pass',
    },
    { change: 'the app is deleted and the subnet stays', edits: [actions(app, 'delete')], profile: '2019' },
    {
      change: 'the app is deleted with its connection, which a refresh has filled in',
      edits: [...hasSwift, actions(swift, 'delete'), actions(app, 'delete')],
      verdict: 'pass',
    },
    ...(['no-op', 'forget'] as const).map(action => ({
      change: `the app is deleted, and ${action} is what becomes of its connection`,
      edits: [...unconnected, ...hasSwift, actions(swift, action), actions(app, 'delete')],
    })),
    { change: 'the plan is deleted and the app stays', at: plan, edits: [actions(plan, 'delete')] },
    {
      change: 'the plan is deleted and the app only forgotten',
      at: plan,
      edits: [actions(plan, 'delete'), actions(app, 'forget')],
    },
    {
      change: 'the plan is deleted with the app, which is judged itself',
      at: plan,
      edits: [actions(plan, 'delete'), actions(app, 'delete')],
      verdict: 'pass',
    },
    {
      change: 'the plan is made anew with the app',
      at: plan,
      edits: [actions(plan, 'delete', 'create'), actions(app, 'delete', 'create')],
      verdict: 'pass',
    },
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
const otherPlan = 'azurerm_service_plan.other';
const otherApp = 'azurerm_linux_web_app.other';
const otherPlanId = `${planId}-other`;
const besideTwo = [
  add({ address: otherPlan, like: plan, values: { name: 'plan-other', worker_count: 2 } }),
  add({
    address: otherApp,
    like: app,
    values: { name: 'app-other', virtual_network_subnet_id: subnetId },
    links: { service_plan_id: `${otherPlan}.id` },
  }),
];
/** The same of an earlier run. */
const besideOld = [
  ...besideTwo,
  exists(otherPlan, otherPlanId),
  exists(otherApp, `${appId}-other`, { service_plan_id: otherPlanId }),
];
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
    // 26 of the plan and 2 of the other one.
    { change: 'twice 13 in a /27 beside another plan of two', edits: [...scaled(27, 13), ...besideTwo] },
    {
      change: 'twice 12 in a /27 beside another plan of two',
      edits: [...scaled(27, 12), ...besideOld],
      verdict: 'pass',
    },
    {
      change: 'twice 12 in a /27 beside another plan of two that changes its sku in the same run',
      edits: [...scaled(27, 12), ...besideOld, actions(otherPlan, 'update'), before(otherPlan, 'sku_name', 'P3v3')],
      verdict: 'undecided',
    },
    {
      change: 'twice 12 in a /27 beside another plan that goes from four to two',
      edits: [...scaled(27, 12), ...besideOld, actions(otherPlan, 'update'), before(otherPlan, 'worker_count', 4)],
      verdict: 'undecided',
    },
    { change: 'twice 14, and no app on the plan', edits: [...scaled(27, 14), drop(app)], verdict: 'absent' },
  ],
);

const noDelegation = set(subnet, 'delegation', []);
const undelegated = defects({ ...second, policy: 'change/delegation-removed', at: subnet, given: same, names: app }, [
  { change: 'no delegation any more', edits: [noDelegation] },
  { change: 'no delegation any more', edits: [noDelegation], profile: '2019' },
  {
    change: 'a delegation to something else',
    edits: [set(subnet, 'delegation.0.service_delegation.0.name', 'Microsoft.Web/hostingEnvironments')],
  },
  {
    change: 'the same delegation in other letter case',
    edits: [set(subnet, 'delegation.0.service_delegation.0.name', 'Microsoft.Web/serverfarms')],
    verdict: 'pass',
  },
  {
    change: 'another name of the delegation',
    edits: [set(subnet, 'delegation.0.name', 'renamed')],
    verdict: 'pass',
  },
  { change: 'a delegation that nothing tells', edits: [hide(subnet, 'delegation')], verdict: 'undecided' },
  { change: 'none any more, and the app leaves', edits: [noDelegation, ...disconnect], verdict: 'undecided' },
  {
    change: 'none any more, and the app left before',
    edits: [noDelegation, before(app, 'virtual_network_subnet_id', ''), set(app, 'virtual_network_subnet_id', null)],
    verdict: 'not-applicable',
    names: subnet,
  },
]);

/** Shapes of plans that say of one resource several things. */
const odd = [
  ...defects({ ...second, policy: 'change/network-deleted', at: subnet, given: quiet, before: 'absent' }, [
    {
      change: 'the app is deleted before, as the state says',
      edits: [actions(app, 'delete'), actions(subnet, 'delete'), dependedOn(app, subnet, network, plan)],
      verdict: 'pass',
    },
    {
      change: 'the app is deleted, in no order that the state says',
      edits: [actions(app, 'delete'), actions(subnet, 'delete'), dependedOn(app, plan)],
      verdict: 'undecided',
    },
    {
      change: 'the app is disconnected by the removal of its connection, before',
      given: [...unconnected, ...hasSwift],
      edits: [actions(swift, 'delete'), actions(subnet, 'delete'), dependedOn(swift, app, subnet)],
      verdict: 'pass',
    },
    {
      change: 'the app is deleted, too',
      given: [...unconnected, ...hasSwift],
      edits: [
        ...[swift, app, subnet].map(address => actions(address, 'delete')),
        dependedOn(swift, app, subnet),
        dependedOn(app, plan),
      ],
      verdict: 'pass',
    },
    {
      change: 'the removed connection is repeated by the app, as a refresh fills it in',
      given: [...quiet, ...hasSwift],
      edits: [actions(swift, 'delete'), actions(subnet, 'delete'), dependedOn(swift, app, subnet)],
      verdict: 'pass',
    },
    {
      change: 'the removed connection is repeated by an app that is changed in the same run',
      given: [...quiet, ...hasSwift],
      edits: [
        actions(swift, 'delete'),
        actions(subnet, 'delete'),
        actions(app, 'update'),
        set(app, 'https_only', true),
        dependedOn(swift, app, subnet),
      ],
      verdict: 'undecided',
    },
    {
      change: 'a connection of its own is made anew with the subnet',
      given: [...unconnected, ...hasSwift],
      edits: [
        actions(swift, 'delete', 'create'),
        actions(subnet, 'delete', 'create'),
        dependedOn(swift, app, subnet),
        link(swift, 'subnet_id', `${subnet}.id`),
      ],
      verdict: 'pass',
    },
    {
      change: 'an old object that nobody uses is deleted',
      edits: [depose(subnet, `${subnetId}-old`, { name: 'int-old' })],
      verdict: 'pass',
    },
    {
      change: 'the subnet is made anew and the old one only forgotten',
      edits: [actions(subnet, 'create', 'forget'), set(subnet, 'name', 'int2')],
      verdict: 'absent',
    },
  ]),
  ...defects({ ...second, policy: 'change/network-deleted', at: network, given: quiet, before: 'absent' }, [
    {
      change: 'the network is made anew under a subnet that is not',
      edits: [actions(network, 'delete', 'create'), hide(network, 'id')],
      names: app,
    },
  ]),
];

export const changeDefects: readonly Defect[] = [
  ...resized,
  ...removed,
  ...deleted,
  ...doubled,
  ...undelegated,
  ...odd,
];
