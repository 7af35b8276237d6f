import { defects, type Defect } from './defects.js';
import { add, hide, link, set, type Edit } from './edits.js';

const app = 'azurerm_linux_web_app.main';
const plan = 'azurerm_service_plan.main';
const basic = { plan: 'web-linux-basic', at: app };

const sku = (name: string): Edit => set(plan, 'sku_name', name);
const skus = (
  names: readonly string[],
  verdict: 'pass' | 'fail',
): readonly Pick<Defect, 'change' | 'edits' | 'verdict'>[] =>
  names.map(name => ({ change: `the sku ${name}`, edits: [sku(name)], verdict }));

const tier = [
  ...defects({ ...basic, policy: 'plan/tier-unsupported', names: plan }, [
    ...skus(['F1', 'D1', 'SHARED', 'Y1'], 'fail'),
    ...skus(['B1', 'S1', 'P0v3', 'P1v4', 'EP1', 'WS1'], 'pass'),
    { change: 'a sku that nothing tells', edits: [hide(plan, 'sku_name')], verdict: 'undecided' },
    { change: 'a sku that nobody knows', edits: [sku('Z9')], verdict: 'undecided' },
    { change: 'an isolated sku', edits: [sku('I1v2')], verdict: 'not-applicable' },
  ]),
  ...defects({ ...basic, policy: 'plan/tier-unsupported', profile: '2019', given: [sku('S1')] }, [
    ...skus(['B1', 'P1v3', 'F1'], 'fail'),
    ...skus(['P1v2', 'EP1'], 'pass'),
  ]),
  ...defects({ ...basic, policy: 'plan/old-scale-unit', profile: '2019', given: [sku('P1v2')], severity: 'note' }, [
    ...skus(['S1'], 'fail'),
    ...skus(['EP1'], 'pass'),
  ]),
];

const environment =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Web/hostingEnvironments/ase';
const isolated = defects({ ...basic, policy: 'app/isolated-with-integration' }, [
  { change: 'an isolated sku', edits: [sku('I1v2')] },
  { change: 'an isolated sku of the older kind', edits: [sku('I1')] },
  {
    change: 'an environment and its sku',
    edits: [sku('I2v2'), set(plan, 'app_service_environment_id', environment)],
  },
  { change: 'the same in 2019', edits: [sku('I1')], profile: '2019' },
  { change: 'a sku that nothing tells', edits: [hide(plan, 'sku_name')], verdict: 'undecided' },
]);

const siteBody = 'body.properties.siteConfig.linuxFxVersion';
const site = 'azapi_resource.site';
const oneContainer = set(site, siteBody, 'DOCKER|registry.example.com/web:1');
const compose = defects(
  { policy: 'app/docker-compose', plan: 'azapi-site-and-subnet', at: site, given: [oneContainer] },
  [
    { change: 'a compose file', edits: [set(site, siteBody, 'COMPOSE|dmVyc2lvbjogIjMi')] },
    { change: 'a compose file in lower case', edits: [set(site, siteBody, 'compose|dmVyc2lvbjogIjMi')] },
    { change: 'the same in 2019', edits: [set(site, siteBody, 'COMPOSE|dmVyc2lvbjogIjMi')], profile: '2019' },
    {
      change: 'an image known after the apply',
      edits: [link(site, siteBody, 'random_string.tag.result')],
      verdict: 'undecided',
    },
    { change: 'sidecars', edits: [set(site, siteBody, 'sitecontainers')], verdict: 'pass' },
  ],
);
const legacy = defects({ policy: 'app/docker-compose', plan: 'legacy-app-service', at: 'azurerm_app_service.app' }, [
  {
    change: 'a compose file of the oldest app type',
    edits: [set('azurerm_app_service.app', 'site_config', [{ linux_fx_version: 'COMPOSE|dmVyc2lvbjogIjMi' }])],
  },
]);

const subnet = 'azurerm_subnet.integration';
/** Another subnet like the one of the plan. */
const otherSubnet = (name: string, at: number): Edit =>
  add({ address: `azurerm_subnet.${name}`, like: subnet, values: { name, address_prefixes: [`10.20.${at}.0/26`] } });
const otherApp = (name: string, target: string): Edit =>
  add({
    address: `azurerm_linux_web_app.${name}`,
    like: app,
    values: { name },
    links: { virtual_network_subnet_id: `azurerm_subnet.${target}.id` },
  });
const two = [otherSubnet('second', 2), otherApp('second', 'second')];
const three = [...two, otherSubnet('third', 3), otherApp('third', 'third')];
const slot = add({
  address: 'azurerm_linux_web_app_slot.staging',
  like: app,
  values: { name: 'staging' },
  links: { app_service_id: `${app}.id`, virtual_network_subnet_id: 'azurerm_subnet.third.id' },
});

const tooMany = [
  ...defects({ policy: 'plan/too-many-integrations', plan: 'web-linux-basic', at: plan }, [
    { change: 'a second subnet', edits: two, verdict: 'pass' },
    { change: 'a third subnet', edits: three },
    {
      change: 'three apps of one subnet',
      edits: [otherApp('b', 'integration'), otherApp('c', 'integration')],
      verdict: 'pass',
    },
    { change: 'a third subnet by a slot', edits: [...two, otherSubnet('third', 3), slot] },
    {
      change: 'a third subnet that nothing tells',
      edits: [...three, hide('azurerm_linux_web_app.third', 'virtual_network_subnet_id')],
      verdict: 'undecided',
    },
    { change: 'a second subnet', edits: two, profile: '2019' },
    { change: 'a second app of the subnet', edits: [otherApp('b', 'integration')], profile: '2019', verdict: 'pass' },
  ]),
];

const eras = [
  ...defects({ ...basic, policy: 'app/regional-unavailable', profile: '2016', before: 'absent' }, [
    {
      change: 'a subnet id in 2016',
      given: [set(app, 'virtual_network_subnet_id', null)],
      edits: [link(app, 'virtual_network_subnet_id', `${subnet}.id`)],
    },
  ]),
  ...defects(
    {
      policy: 'app/linux-preview',
      plan: 'swift-connections',
      at: 'azurerm_windows_web_app.app',
      profile: '2019',
      severity: 'warning',
    },
    [{ change: 'nothing', edits: [], verdict: 'pass' }],
  ),
  ...defects({ ...basic, policy: 'app/linux-preview', profile: '2019', severity: 'warning', before: 'absent' }, [
    {
      change: 'a Linux app is connected',
      given: [set(app, 'virtual_network_subnet_id', null)],
      edits: [link(app, 'virtual_network_subnet_id', `${subnet}.id`)],
    },
  ]),
  ...defects({ ...basic, policy: 'app/hard-coded-port', profile: '2019', severity: 'warning' }, [
    {
      change: 'an image of one’s own',
      edits: [
        set(app, 'site_config.0.application_stack.0.node_version', null),
        set(app, 'site_config.0.application_stack.0.docker_image_name', 'web:1'),
        set(app, 'site_config.0.application_stack.0.docker_registry_url', 'https://registry.example.com'),
      ],
      verdict: 'undecided',
    },
  ]),
];

export const regionalDefects: readonly Defect[] = [...tier, ...isolated, ...compose, ...legacy, ...tooMany, ...eras];
