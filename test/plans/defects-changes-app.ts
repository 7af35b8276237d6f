import { defects, type Defect } from './defects.js';
import {
  actions,
  add,
  addProvider,
  before,
  hide,
  keep,
  link,
  replacedFor,
  set,
  useProvider,
  type Edit,
} from './edits.js';
import {
  addSwift,
  app,
  disconnect,
  hasSwift,
  plan,
  planId,
  quiet,
  second,
  subnetId,
  swift,
  unconnected,
} from './update-plan.js';

const otherSubscription = '00000000-0000-4000-8000-000000000002';
const moves = (address: string): readonly Edit[] => [
  addProvider('azurerm.other', otherSubscription),
  useProvider(address, 'azurerm.other'),
  actions(address, 'delete', 'create'),
  hide(address, 'id'),
];
const moved = [
  ...defects({ ...second, policy: 'change/subscription-moved', at: app, given: quiet, before: 'absent' }, [
    { change: 'an app is made anew in another subscription', edits: moves(app) },
    { change: 'an app is made anew in another subscription', edits: moves(app), profile: '2019' },
    {
      change: 'an app is made anew where it is',
      edits: [actions(app, 'delete', 'create'), hide(app, 'id')],
      verdict: 'pass',
    },
    {
      change: 'an app without integration is made anew elsewhere',
      edits: [before(app, 'virtual_network_subnet_id', ''), ...moves(app)],
      verdict: 'not-applicable',
    },
  ]),
  ...defects({ ...second, policy: 'change/subscription-moved', at: plan, given: quiet, before: 'absent' }, [
    { change: 'a plan is made anew in another subscription', edits: moves(plan) },
  ]),
];

const toSku = (name: string): readonly Edit[] => [actions(plan, 'update'), set(plan, 'sku_name', name)];
const tierLost = defects({ ...second, policy: 'change/tier-lost', at: plan, given: quiet, before: 'absent' }, [
  { change: 'to a free plan', edits: toSku('F1') },
  { change: 'to Basic', edits: toSku('B1'), verdict: 'pass' },
  { change: 'from PremiumV3, which 2019 did not have', edits: toSku('B1'), profile: '2019', verdict: 'not-applicable' },
  { change: 'from Standard to Basic', edits: [...toSku('B1'), before(plan, 'sku_name', 'S1')], profile: '2019' },
  { change: 'to a consumption plan', edits: toSku('Y1') },
  { change: 'to a sku that nothing tells', edits: [...toSku('B1'), hide(plan, 'sku_name')], verdict: 'undecided' },
  { change: 'to a free plan while the app leaves', edits: [...toSku('F1'), ...disconnect], verdict: 'undecided' },
  {
    change: 'to a free plan of which no app is integrated',
    edits: [...toSku('F1'), before(app, 'virtual_network_subnet_id', ''), set(app, 'virtual_network_subnet_id', null)],
    verdict: 'absent',
  },
]);

const restarts = [
  ...defects({ ...second, policy: 'change/app-restarts', at: app, given: quiet, before: 'absent', severity: 'note' }, [
    { change: 'the app is disconnected', edits: disconnect },
    { change: 'the app is disconnected', edits: disconnect, profile: '2016' },
    { change: 'the app is disconnected', edits: disconnect, profile: '2019' },
    {
      change: 'another property changes',
      edits: [actions(app, 'update'), set(app, 'https_only', true)],
      verdict: 'pass',
    },
    {
      change: 'the app goes to another subnet',
      edits: [actions(app, 'update'), set(app, 'virtual_network_subnet_id', `${subnetId}2`)],
    },
    {
      change: 'the app goes to a subnet that nothing tells',
      edits: [actions(app, 'update'), hide(app, 'virtual_network_subnet_id')],
      verdict: 'undecided',
    },
    { change: 'the app is made anew', edits: [actions(app, 'delete', 'create')], verdict: 'not-applicable' },
  ]),
  ...defects(
    { ...second, policy: 'change/app-restarts', at: app, given: unconnected, before: 'absent', severity: 'note' },
    [
      { change: 'a connection of its own is made', edits: [addSwift] },
      {
        change: 'a connection of its own is removed',
        edits: [...hasSwift, actions(swift, 'delete')],
      },
      {
        change: 'a connection of its own stays, which the provider has filled in',
        edits: [
          ...hasSwift,
          before(app, 'virtual_network_subnet_id', subnetId),
          keep(app),
          actions(app, 'update'),
          set(app, 'https_only', true),
        ],
        verdict: 'pass',
      },
    ],
  ),
];

const nextPlan = (...names: readonly string[]): readonly Edit[] => [
  add({ address: 'azurerm_service_plan.next', like: plan, values: { name: 'plan-next' } }),
  actions(app, ...names),
  link(app, 'service_plan_id', 'azurerm_service_plan.next.id'),
];
const planMoved = defects({ ...second, policy: 'change/plan-moved', at: app, given: quiet, before: 'absent' }, [
  { change: 'the app goes to a new plan', edits: nextPlan('update') },
  { change: 'the app goes to a new plan', edits: nextPlan('update'), profile: '2019' },
  { change: 'the app is made anew on a new plan', edits: nextPlan('delete', 'create'), verdict: 'not-applicable' },
  {
    change: 'the app goes to a new plan and is disconnected',
    edits: [...nextPlan('update'), set(app, 'virtual_network_subnet_id', null)],
    verdict: 'undecided',
  },
  {
    change: 'the app goes to a plan that nothing tells',
    edits: [actions(app, 'update'), hide(app, 'service_plan_id')],
    verdict: 'undecided',
  },
  {
    change: 'the plan’s id in other letter case',
    edits: [actions(app, 'update'), set(app, 'service_plan_id', planId.toUpperCase())],
    verdict: 'not-applicable',
  },
]);

const anew = [actions(app, 'delete', 'create'), set(app, 'virtual_network_subnet_id', null)];
const replacedBySubnet = defects(
  { ...second, policy: 'change/replaced-by-subnet', at: app, given: quiet, before: 'absent' },
  [
    { change: 'the subnet id is the reason', edits: [...anew, replacedFor(app, 'virtual_network_subnet_id')] },
    {
      change: 'the subnet id is the reason, which a connection of its own sets',
      edits: [...anew, addSwift, replacedFor(app, 'virtual_network_subnet_id')],
    },
    { change: 'the name is the reason', edits: [...anew, replacedFor(app, 'name')], verdict: 'pass' },
    {
      change: 'the name is a reason, too',
      edits: [...anew, replacedFor(app, 'name', 'virtual_network_subnet_id')],
      verdict: 'pass',
    },
    { change: 'no reason is told', edits: anew, verdict: 'undecided' },
    { change: 'no reason is told, and the subnet stays', edits: [actions(app, 'delete', 'create')], verdict: 'pass' },
  ],
);

export const appChangeDefects: readonly Defect[] = [
  ...moved,
  ...tierLost,
  ...restarts,
  ...planMoved,
  ...replacedBySubnet,
];
