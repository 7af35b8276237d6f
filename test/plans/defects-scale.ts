import { defects, type Defect } from './defects.js';
import { add, addProvider, drop, hide, set, useProvider, type Edit } from './edits.js';

const app = 'azurerm_linux_web_app.main';
const plan = 'azurerm_service_plan.main';
const subnet = 'azurerm_subnet.integration';
const basic = { plan: 'web-linux-basic', at: app };

const workers = (count: number): Edit => set(plan, 'worker_count', count);
const prefix = (length: number): Edit => set(subnet, 'address_prefixes', [`10.20.1.0/${length}`]);
const inS1 = [set(plan, 'sku_name', 'S1')];

/** Another plan with an app in the same subnet. */
const otherPlan: readonly Edit[] = [
  add({ address: 'azurerm_service_plan.second', like: plan, values: { name: 'asp-second' } }),
  add({
    address: 'azurerm_linux_web_app.second',
    like: app,
    values: { name: 'app-second' },
    links: { service_plan_id: 'azurerm_service_plan.second.id' },
  }),
];

const autoscale = (...maxima: readonly number[]): Edit =>
  add({
    address: 'azurerm_monitor_autoscale_setting.main',
    values: {
      name: 'autoscale',
      enabled: true,
      profile: maxima.map(maximum => ({ name: `up to ${maximum}`, capacity: [{ default: 2, minimum: 1, maximum }] })),
    },
    links: { target_resource_id: `${plan}.id` },
  });

const maximum = defects({ ...basic, policy: 'subnet/maximum-scale-does-not-fit' }, [
  { change: 'more instances than a number can say', edits: [workers(Number.POSITIVE_INFINITY)], verdict: 'undecided' },
  { change: 'as many instances as a number can say', edits: [workers(Number.MAX_VALUE)] },
  { change: '27 instances in a /27', edits: [prefix(27), workers(27)], verdict: 'pass' },
  { change: '28 instances in a /27', edits: [prefix(27), workers(28)], names: plan },
  { change: '11 instances in a /28', edits: [prefix(28), workers(11)], verdict: 'pass' },
  { change: '12 instances in a /28', edits: [prefix(28), workers(12)] },
  { change: '12 instances in a /28', edits: [prefix(28), set(plan, 'worker_count', 12)], given: inS1, profile: '2019' },
  { change: 'an autoscale maximum of 27 in a /27', edits: [prefix(27), autoscale(27)], verdict: 'pass' },
  {
    change: 'an autoscale maximum of 28 in a /27',
    edits: [prefix(27), autoscale(28)],
    names: 'azurerm_monitor_autoscale_setting.main',
  },
  { change: 'autoscale maxima of 5 and 28 in a /27', edits: [prefix(27), autoscale(5, 28)] },
  {
    change: 'an autoscale minimum of 28 over a maximum of 2',
    edits: [
      prefix(27),
      autoscale(2),
      set('azurerm_monitor_autoscale_setting.main', 'profile.0.capacity.0.minimum', 28),
    ],
    verdict: 'undecided',
  },
  {
    change: 'an autoscale maximum of 28 of which nothing tells whether it is on',
    edits: [prefix(27), autoscale(28), hide('azurerm_monitor_autoscale_setting.main', 'enabled')],
    verdict: 'undecided',
  },
  {
    change: 'an autoscale maximum of 28 that is switched off',
    edits: [prefix(27), autoscale(28), set('azurerm_monitor_autoscale_setting.main', 'enabled', false)],
    verdict: 'pass',
  },
  {
    change: 'an autoscale maximum that nothing tells',
    edits: [prefix(28), autoscale(5), hide('azurerm_monitor_autoscale_setting.main', 'profile.0.capacity.0.maximum')],
    verdict: 'undecided',
  },
  {
    change: 'an autoscale maximum of a plan that nothing tells',
    edits: [prefix(28), autoscale(20), hide('azurerm_monitor_autoscale_setting.main', 'target_resource_id')],
    verdict: 'undecided',
  },
  { change: 'two plans of 14 and 14 in a /27', edits: [workers(14), ...otherPlan, prefix(27)] },
  { change: 'two plans of 14 and 14 in a /26', edits: [workers(14), ...otherPlan], verdict: 'pass' },
  {
    change: 'a count that nothing tells in a /28',
    edits: [prefix(28), hide(plan, 'worker_count')],
    verdict: 'undecided',
  },
  { change: 'a count that nothing tells in a /26', edits: [hide(plan, 'worker_count')], verdict: 'pass' },
  { change: 'a prefix that nothing tells', edits: [hide(subnet, 'address_prefixes')], verdict: 'undecided' },
]);

const elastic = defects(
  {
    policy: 'subnet/maximum-scale-does-not-fit',
    plan: 'function-content-share-nsg',
    at: 'azurerm_linux_function_app.ingest',
  },
  [
    {
      change: 'an elastic maximum of 59',
      edits: [set('azurerm_service_plan.ep', 'maximum_elastic_worker_count', 59)],
      verdict: 'pass',
    },
    { change: 'an elastic maximum of 60', edits: [set('azurerm_service_plan.ep', 'maximum_elastic_worker_count', 60)] },
    {
      change: 'an elastic maximum of 59 with a sku that nothing tells',
      edits: [
        hide('azurerm_service_plan.ep', 'sku_name'),
        set('azurerm_service_plan.ep', 'maximum_elastic_worker_count', 59),
      ],
      verdict: 'pass',
    },
    {
      change: 'an elastic maximum of 60 with a sku that nothing tells',
      edits: [
        hide('azurerm_service_plan.ep', 'sku_name'),
        set('azurerm_service_plan.ep', 'maximum_elastic_worker_count', 60),
      ],
      verdict: 'undecided',
    },
  ],
);

const change = defects(
  { ...basic, policy: 'subnet/scale-change-does-not-fit', severity: 'warning', given: [prefix(27)] },
  [
    { change: '13 instances in a /27', edits: [workers(13)], verdict: 'pass' },
    { change: '14 instances in a /27', edits: [workers(14)], names: plan },
    {
      change: '13 instances in a /27, before the change in a /26',
      given: [],
      edits: [prefix(27), workers(13)],
      verdict: 'pass',
    },
    { change: 'a count that nothing tells', edits: [hide(plan, 'worker_count')], verdict: 'undecided' },
    { change: '5 instances in a /28', edits: [prefix(28), workers(5)], verdict: 'pass' },
    { change: '6 instances in a /28', edits: [prefix(28), workers(6)] },
  ],
);

const recommended = [
  ...defects({ ...basic, policy: 'subnet/below-recommended-size', severity: 'warning' }, [
    { change: '30 instances in a /26', edits: [workers(30)], verdict: 'pass' },
    { change: '13 instances in a /27', edits: [prefix(27), workers(13)], verdict: 'pass' },
    { change: '14 instances in a /27', edits: [prefix(27), workers(14)], names: subnet },
    { change: '5 instances in a /28', edits: [prefix(28), workers(5)], verdict: 'pass' },
    { change: '6 instances in a /28', edits: [prefix(28), workers(6)] },
    { change: '6 instances in a /28', edits: [prefix(28), workers(6)], profile: '2019', given: inS1 },
    {
      change: 'a count that nothing tells in a /27',
      edits: [prefix(27), hide(plan, 'worker_count')],
      verdict: 'undecided',
    },
  ]),
];

const shared = defects({ ...basic, policy: 'subnet/too-small-to-share', before: 'not-applicable' }, [
  { change: 'two plans in a /26', edits: otherPlan, verdict: 'pass' },
  { change: 'two plans in a /27', edits: [prefix(27), ...otherPlan] },
  {
    change: 'two plans in a /25',
    edits: [set(subnet, 'address_prefixes', ['10.20.1.0/25']), ...otherPlan],
    verdict: 'pass',
  },
  {
    change: 'two plans in a /24',
    edits: [set(subnet, 'address_prefixes', ['10.20.1.0/24']), ...otherPlan],
    profile: '2019',
  },
  {
    change: 'two plans in a prefix that nothing tells',
    edits: [...otherPlan, hide(subnet, 'address_prefixes')],
    verdict: 'undecided',
  },
  {
    change: 'two apps of one plan in a /27',
    edits: [prefix(27), add({ address: 'azurerm_linux_web_app.second', like: app, values: { name: 'app-second' } })],
    verdict: 'not-applicable',
  },
]);

const elsewhere = (subscription?: string): readonly Edit[] => [
  addProvider('azurerm.other', subscription),
  ...otherPlan,
  useProvider('azurerm_service_plan.second', 'azurerm.other'),
  useProvider('azurerm_linux_web_app.second', 'azurerm.other'),
];
const subscriptions = defects({ ...basic, policy: 'subnet/shared-across-subscriptions', before: 'not-applicable' }, [
  { change: 'a second plan of another subscription', edits: elsewhere('00000000-0000-4000-8000-000000000002') },
  {
    change: 'a second plan of the same subscription',
    edits: elsewhere('00000000-0000-4000-8000-000000000001'),
    verdict: 'pass',
  },
  { change: 'a second plan of a subscription that nothing tells', edits: elsewhere(), verdict: 'undecided' },
  { change: 'a second plan beside the first', edits: otherPlan, verdict: 'pass' },
]);

const container = (key: string): string => `azurerm_windows_web_app.wc["${key}"]`;
const containerPlan = 'azurerm_service_plan.wc';
const units = { plan: 'windows-containers', at: container('audit') };
const few = (count: number): readonly Edit[] =>
  ['quotes', 'print', 'mail', 'ledger', 'claims'].slice(0, 6 - count).map(key => drop(container(key)));
const onTwo: readonly Edit[] = [
  add({
    address: 'azurerm_subnet.second',
    like: 'azurerm_subnet.wc',
    values: { name: 'second', address_prefixes: ['10.44.2.0/26'] },
  }),
  add({
    address: 'azurerm_windows_web_app.more',
    like: container('audit'),
    values: { name: 'wc-more' },
    links: { virtual_network_subnet_id: 'azurerm_subnet.second.id' },
  }),
];
const appWorkers = 'site_config.0.worker_count';
const onSomeInstances = (count: number): readonly Edit[] => [
  set(containerPlan, 'per_site_scaling_enabled', true),
  ...['audit', 'mail', 'ledger', 'claims'].map(key => set(container(key), appWorkers, count)),
];
const ofSku = (name: string): Edit => set(containerPlan, 'sku_name', name);

const windowsContainers = [
  ...defects({ ...units, policy: 'plan/networking-units-exceeded' }, [
    { change: 'I1v2, four apps on one connection', edits: [ofSku('I1v2'), ...few(4)], verdict: 'pass' },
    { change: 'I1v2, five apps on one connection', edits: [ofSku('I1v2'), ...few(5)], names: containerPlan },
    { change: 'P1v3, four apps on one connection', edits: [ofSku('P1v3'), ...few(4)], verdict: 'pass' },
    { change: 'P1v3, five apps on one connection', edits: [ofSku('P1v3'), ...few(5)] },
    { change: 'P1v3, five apps on one connection', edits: [ofSku('P1v3'), ...few(5)], profile: '2019' },
    { change: 'P1v3, three apps on two connections', edits: [ofSku('P1v3'), ...few(2), ...onTwo], verdict: 'pass' },
    { change: 'P1v3, four apps on two connections', edits: [ofSku('P1v3'), ...few(3), ...onTwo] },
    { change: 'P2v3, four apps on two connections', edits: [...few(3), ...onTwo], verdict: 'pass' },
    { change: 'a sku that nothing tells', edits: [hide(containerPlan, 'sku_name')], verdict: 'undecided' },
  ]),
  ...defects({ ...units, policy: 'subnet/maximum-scale-does-not-fit', given: few(4) }, [
    // 11 × (4 + 1) = 55 and 12 × (4 + 1) = 60 of 59.
    {
      change: '11 instances of four containers in a /26',
      edits: [set(containerPlan, 'worker_count', 11)],
      verdict: 'pass',
    },
    { change: '12 instances of four containers in a /26', edits: [set(containerPlan, 'worker_count', 12)] },
    // 51 + 4 × 2 = 59 and 52 + 4 × 2 = 60 of 59.
    {
      change: '51 instances of which each container runs on two',
      edits: [set(containerPlan, 'worker_count', 51), ...onSomeInstances(2)],
      verdict: 'pass',
    },
    {
      change: '52 instances of which each container runs on two',
      edits: [set(containerPlan, 'worker_count', 52), ...onSomeInstances(2)],
      names: containerPlan,
    },
    {
      change: '12 instances of which each container runs on as many as it is given',
      edits: [set(containerPlan, 'worker_count', 12), set(containerPlan, 'per_site_scaling_enabled', true)],
      verdict: 'undecided',
    },
    {
      change: '12 instances, and nothing tells whether containers run on all',
      edits: [set(containerPlan, 'worker_count', 12), hide(containerPlan, 'per_site_scaling_enabled')],
      verdict: 'undecided',
    },
    {
      change: 'the sku of a series without Windows containers, and a system that nothing tells',
      edits: [set(containerPlan, 'worker_count', 12), hide(containerPlan, 'os_type'), ofSku('P2v4')],
      verdict: 'pass',
    },
  ]),
  ...defects({ ...basic, policy: 'subnet/maximum-scale-does-not-fit' }, [
    {
      change: '28 instances in a /27, of which the app runs on two',
      edits: [prefix(27), workers(28), set(plan, 'per_site_scaling_enabled', true), set(app, appWorkers, 2)],
    },
    {
      change: '11 instances in a /28 that are spread over zones',
      edits: [prefix(28), workers(11), set(plan, 'zone_balancing_enabled', true)],
      verdict: 'pass',
    },
  ]),
];

export const scaleDefects: readonly Defect[] = [
  ...maximum,
  ...elastic,
  ...change,
  ...recommended,
  ...shared,
  ...subscriptions,
  ...windowsContainers,
];
