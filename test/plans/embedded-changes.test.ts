import { describe, expect, test } from '@jest/globals';
import { planOf, type Written } from '../adapters/terraform/families/plans.js';
import type { Json } from '../../src/graph/value.js';
import type { Verdict } from '../../src/policy/policy.js';
import { judgePlan } from './judged.js';

const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg';
const web = { name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } };

interface Subnet {
  readonly prefix?: string;
  readonly delegations?: readonly Json[];
  readonly name?: string;
}

function network({ prefix = '10.0.1.0/26', delegations = [web], name = 'apps' }: Subnet = {}): Json {
  return {
    type: 'Microsoft.Network/virtualNetworks',
    apiVersion: '2024-05-01',
    name: 'vnet',
    location: 'westeurope',
    properties: {
      addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
      subnets: [{ name, properties: { addressPrefix: prefix, delegations } }],
    },
  };
}

const plan: Json = {
  type: 'Microsoft.Web/serverfarms',
  apiVersion: '2024-04-01',
  name: 'plan',
  location: 'westeurope',
  sku: { name: 'P1v3' },
  properties: {},
};

function app(subnet: string | null): Json {
  return {
    type: 'Microsoft.Web/sites',
    apiVersion: '2024-04-01',
    name: 'api',
    location: 'westeurope',
    properties: {
      serverFarmId: `${group}/providers/Microsoft.Web/serverfarms/plan`,
      virtualNetworkSubnetId: subnet && `${group}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/${subnet}`,
    },
  };
}

const template = (...resources: readonly Json[]): Json => ({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  resources,
});

/** How each kind of resource carries a template. */
const carriers = {
  azurerm: (held: Json, mode = 'Incremental'): Written => ({
    type: 'azurerm_resource_group_template_deployment',
    values: { name: 'd', resource_group_name: 'rg', deployment_mode: mode, template_content: JSON.stringify(held) },
  }),
  'a deployment of azapi': (held: Json, mode = 'Incremental'): Written => ({
    type: 'azapi_resource',
    values: {
      type: 'Microsoft.Resources/deployments@2024-03-01',
      parent_id: group,
      body: { properties: { mode, template: held } },
    },
  }),
  'a stack of azapi': (held: Json, mode = 'Incremental'): Written => ({
    type: 'azapi_resource',
    values: {
      type: 'Microsoft.Resources/deploymentStacks@2024-03-01',
      parent_id: group,
      body: {
        properties: { template: held, actionOnUnmanage: { resources: mode === 'Complete' ? 'delete' : 'detach' } },
      },
    },
  }),
} as const;

type Carrier = keyof typeof carriers;

const all = template(network(), plan, app('apps'));

/** What a policy says of a run that changes a template deployment. */
function verdictsOf(policy: string, carried: Written, before: Written, actions: readonly string[]): readonly Verdict[] {
  const former = { name: 'x', location: 'westeurope', resource_group_name: 'rg', ...before.values };
  const judged = judgePlan(planOf({ ...carried, actions, before: former }), '2025', true);
  const own = judged.judgements.filter(judgement => judgement.policy === policy);
  const verdicts = [...new Set(own.map(({ verdict }) => verdict))];
  return verdicts.filter(verdict => verdict !== 'not-applicable' && (verdict !== 'pass' || own.length > 0)).toSorted();
}

describe.each(Object.keys(carriers) as Carrier[])('a template that %s carries', kind => {
  const carry = carriers[kind];
  const update = ['update'];

  test.each<[string, string, Json, Verdict]>([
    [
      'change/subnet-resized',
      'another prefix',
      template(network({ prefix: '10.0.1.0/25' }), plan, app('apps')),
      'fail',
    ],
    ['change/delegation-removed', 'no delegation', template(network({ delegations: [] }), plan, app('apps')), 'fail'],
    ['change/network-deleted', 'another subnet', template(network({ name: 'other' }), plan, app('other')), 'fail'],
    ['change/app-restarts', 'an app on another subnet', template(network(), plan, app('other')), 'fail'],
    ['change/app-restarts', 'an app without its subnet', template(network(), plan, app(null)), 'undecided'],
  ])('%s: %s', (policy, _, changed, verdict) => {
    expect(verdictsOf(policy, carry(changed), carry(all), update)).toContain(verdict);
    expect(verdictsOf(policy, carry(all), carry(all), update)).not.toContain(verdict);
  });

  test('connects no app anew that was connected before', () => {
    expect(verdictsOf('change/app-restarts', carry(all), carry(all), update)).toEqual(['pass']);
    const without = carry(template(network(), plan, app(null)));
    expect(verdictsOf('change/app-restarts', carry(all), without, update)).toEqual(['fail']);
  });

  test('leaves what it no longer has, unless its mode deletes it', () => {
    const rest = template(plan, app('apps'));
    expect(verdictsOf('change/network-deleted', carry(rest), carry(all), update)).toEqual([]);
    expect(verdictsOf('change/network-deleted', carry(rest, 'Complete'), carry(all), update)).toContain('fail');
  });
});

/** What is said of an app whose deployment is deleted. */
function gone(kind: Carrier): readonly Verdict[] {
  return verdictsOf('change/deleted-while-connected', carriers[kind](all), carriers[kind](all), ['delete']);
}

test('what a deployment to a resource group has made is deleted along with it, unlike that of others', () => {
  expect(gone('azurerm')).toEqual(['pass', 'undecided']);
  expect(gone('a deployment of azapi')).toEqual([]);
});

test('an app of a template that stays as it is uses a subnet that the plan changes', () => {
  const subnet: Written = {
    type: 'azurerm_subnet',
    name: 's',
    actions: ['update'],
    values: {
      name: 'apps',
      virtual_network_name: 'vnet',
      resource_group_name: 'rg',
      address_prefixes: ['10.0.1.0/25'],
      delegation: [{ name: 'web', service_delegation: [{ name: 'Microsoft.Web/serverFarms' }] }],
    },
  };
  const before = { ...subnet.values, location: 'westeurope', address_prefixes: ['10.0.1.0/26'] };
  const deployment = carriers.azurerm(template(plan, app('apps')));
  const idle = { ...deployment, actions: ['no-op'], before: { location: 'westeurope', ...deployment.values } };
  const { judgements } = judgePlan(planOf({ ...subnet, before }, idle), '2025', true);
  expect(
    judgements.filter(({ policy, verdict }) => policy === 'change/subnet-resized' && verdict === 'fail'),
  ).toHaveLength(1);
});
