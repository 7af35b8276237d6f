import { describe, expect, test } from '@jest/globals';
import type { PlanJson, ResourceConfiguration } from '../../../../src/adapters/terraform/document/plan-json.js';
import { graphOfPlan } from '../../../../src/adapters/terraform/whole-plan.js';
import { plain, planOf, ref, subnetId, type Written } from '../families/plans.js';

const subnet = (name: string, more: Partial<Written> = {}): Written => ({
  type: 'azurerm_subnet',
  name,
  values: { name, virtual_network_name: 'vnet' },
  ...more,
});

const app = (...references: readonly string[]): Written => ({
  type: 'azurerm_linux_web_app',
  name: 'app',
  values: { name: 'app' },
  unknown: { virtual_network_subnet_id: true },
  written: { virtual_network_subnet_id: ref(...references) },
});

const otherwise = expect.stringMatching(/, otherwise$/);

/** A plan in which blocks are counted, by what is named; those of `gone` have no instance. */
function counted(plan: PlanJson, by: Record<string, string>, gone: readonly string[] = []): PlanJson {
  const written = plan.configuration?.root_module?.resources ?? [];
  const missing = gone.map((address): ResourceConfiguration => {
    const [type = '', name = ''] = address.replace('data.', '').split('.');
    return { address, mode: address.startsWith('data.') ? 'data' : 'managed', type, name };
  });
  const resources = [...written, ...missing].map(block => {
    const reference = by[block.address];
    return reference === undefined ? block : { ...block, count_expression: { references: [reference] } };
  });
  return { ...plan, configuration: { ...plan.configuration, root_module: { resources } } };
}

function target(plan: PlanJson): unknown {
  const [site] = graphOfPlan(plan, 'plan.json').ofType('Microsoft.Web/sites');
  return plain(site?.properties['virtualNetworkSubnetId'] ?? null);
}

describe('of two that are counted by one thing', () => {
  const old = 'data.azurerm_subnet.old';
  const made = subnet('new', { index: 0 });
  const choice = planOf(app('local.isNew', `${old}[0].id`, 'azurerm_subnet.new[0].id'), made);

  test.each(['local.isNew', 'var.isNew'])('the one that is there is meant: %s', by => {
    const plan = planOf(app(by, `${old}[0].id`, 'azurerm_subnet.new[0].id'), made);
    expect(target(counted(plan, { [old]: by, 'azurerm_subnet.new': by }, [old]))).toBe(subnetId('new'));
  });

  test('both may be meant where both are there', () => {
    const both = planOf(
      app('local.isNew', 'azurerm_subnet.old[0].id', 'azurerm_subnet.new[0].id'),
      made,
      subnet('old', { index: 0 }),
    );
    const by = { 'azurerm_subnet.old': 'local.isNew', 'azurerm_subnet.new': 'local.isNew' };
    expect(target(counted(both, by))).toEqual({ oneOf: [subnetId('old'), subnetId('new'), otherwise] });
  });

  test('another local value may hold an id of its own', () => {
    const by = { [old]: 'local.isNew', 'azurerm_subnet.new': 'local.isNew' };
    const plan = planOf(app('local.other', `${old}[0].id`, 'azurerm_subnet.new[0].id'), made);
    expect(target(counted(plan, by, [old]))).toEqual({ oneOf: [subnetId('new'), otherwise] });
  });

  test('counted by different things, one that is not there may be left out of the plan', () => {
    const by = { [old]: 'var.old', 'azurerm_subnet.new': 'var.new' };
    const plan = counted(planOf(app(`${old}[0].id`, 'azurerm_subnet.new[0].id'), made), by, [old]);
    expect(target(plan)).toEqual({ oneOf: [subnetId('new'), otherwise] });
    expect(target({ ...plan, complete: false })).toEqual({ oneOf: [subnetId('new'), otherwise] });
    expect(target({ ...plan, complete: true, errored: true })).toEqual({ oneOf: [subnetId('new'), otherwise] });
    expect(target({ ...plan, complete: true })).toBe(subnetId('new'));
  });

  test('one that is not counted is always expected', () => {
    expect(target({ ...counted(choice, { 'azurerm_subnet.new': 'local.isNew' }, [old]), complete: true })).toEqual({
      oneOf: [subnetId('new'), otherwise],
    });
  });

  test('a local value behind an index may hold an id of its own', () => {
    const keyed = subnet('new', { index: 'a' });
    expect(target(planOf(app('azurerm_subnet.new', 'local.key'), keyed))).toBe(subnetId('new'));
    expect(target(planOf(app('azurerm_subnet.new', 'local.key', 'local.other'), keyed))).toEqual({
      oneOf: [subnetId('new'), otherwise],
    });
  });

  test('what is left keeps its index', () => {
    const keyed = ['a', 'b'].map(key =>
      subnet('new', { index: key, values: { name: key, virtual_network_name: 'vnet' } }),
    );
    const plan = planOf({ ...app(old, 'azurerm_subnet.new', 'each.key'), index: 'a' }, ...keyed);
    expect(target(counted(plan, { [old]: 'var.subnets', 'azurerm_subnet.new': 'var.subnets' }, [old]))).toBe(
      subnetId('a'),
    );
  });
});

/** A module of apps with a map for its `for_each`, whose elements refer to these. */
function inModule(...references: readonly string[]): unknown {
  const network: Written = {
    type: 'azurerm_virtual_network',
    name: 'v',
    values: { name: 'vnet' },
    unknown: { id: true },
  };
  const plan = planOf(
    app('each.value.subnet_id'),
    subnet('a', { unknown: { id: true } }),
    subnet('b', { unknown: { id: true } }),
    network,
  );
  const [site, ...others] = plan.configuration?.root_module?.resources ?? [];
  const changes = (plan.resource_changes ?? []).map(change =>
    change.type === 'azurerm_linux_web_app'
      ? {
          ...change,
          address: 'module.apps.azurerm_linux_web_app.app["x"]',
          module_address: 'module.apps',
          index: 'x',
        }
      : change,
  );
  const inside = site === undefined ? [] : [{ ...site, for_each_expression: { references: ['var.apps'] } }];
  const call = { expressions: { apps: ref(...references) }, module: { resources: inside, variables: { apps: {} } } };
  return target({
    ...plan,
    resource_changes: changes,
    configuration: { ...plan.configuration, root_module: { resources: others, module_calls: { apps: call } } },
  });
}

describe('an element of a collection that a call puts together', () => {
  test('is what the only one of its kind is', () => {
    expect(inModule('azurerm_subnet.a.id')).toBe(subnetId('a'));
  });

  test('may be any of several', () => {
    expect(inModule('azurerm_subnet.a.id', 'azurerm_subnet.b.id')).toEqual({ oneOf: [subnetId('a'), subnetId('b')] });
  });

  test('may be something else where the collection has what the plan does not show', () => {
    expect(inModule('local.more', 'azurerm_subnet.a.id')).toEqual({ oneOf: [subnetId('a'), otherwise] });
  });

  test('may be put together with the id of a network', () => {
    expect(inModule('azurerm_virtual_network.v.id', 'azurerm_subnet.a.id')).toEqual({
      oneOf: [subnetId('a'), otherwise],
    });
  });
});
