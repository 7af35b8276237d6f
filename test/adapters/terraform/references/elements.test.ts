import { describe, expect, test } from '@jest/globals';
import type { Expressions, PlanJson } from '../../../../src/adapters/terraform/document/plan-json.js';
import { graphOfPlan } from '../../../../src/adapters/terraform/whole-plan.js';
import type { Json } from '../../../../src/graph/value.js';
import { plain, ref, subnetId } from '../families/plans.js';

// What a module hands out as a map: the plan shows the key that is asked for and what the map is made of.

interface Estate {
  /** The keys of the subnets' block, or of the module that makes each of them, and their names. */
  readonly subnets: Readonly<Record<string, string>>;
  readonly isModuleEach?: boolean;
  /** What the module's output `out` refers to. */
  readonly out?: readonly string[];
  /** The key of the app's block, and the value that it has for the key where that is in the plan. */
  readonly key?: string;
  readonly value?: Json;
  readonly variables?: PlanJson['variables'];
}

/** A resource that is made, at the address of its block, or at that of an instance of its module. */
function made(block: string, values: Readonly<Record<string, string>>, unknown: string, key?: string): object {
  const [type = '', name = ''] = block.split('.').slice(-2);
  const module_address = block.split('.').slice(0, -2).join('.');
  return {
    address: key === undefined ? block : `${block}["${key}"]`,
    ...(module_address !== '' && { module_address }),
    ...(key !== undefined && { index: key }),
    ...{ mode: 'managed', type, name, provider_name: 'registry.terraform.io/hashicorp/azurerm' },
    change: {
      actions: ['create'],
      before: null,
      after: { resource_group_name: 'rg', location: 'westeurope', ...values },
      after_unknown: { id: true, [unknown]: true },
    },
  };
}

const each = { for_each_expression: { references: ['local.all'] } };

function written(type: string, name: string, expressions: Record<string, Expressions>): object {
  return { address: `${type}.${name}`, mode: 'managed', type, name, provider_config_key: 'azurerm', expressions };
}

function outputOf(references: readonly string[]): object {
  return { expression: { references } };
}

/** The module of the network: its block makes the subnets, or a module does so that it calls for each of them. */
function network({ out, isModuleEach = false }: Estate): object {
  const block = written('azurerm_subnet', 's', {});
  if (!isModuleEach)
    return { outputs: { out: outputOf(out ?? ['azurerm_subnet.s']) }, resources: [{ ...block, ...each }] };
  const inner = {
    outputs: { name: outputOf(['azurerm_subnet.s.name']), resource_id: outputOf(['azurerm_subnet.s.id']) },
    resources: [block],
  };
  return {
    outputs: { out: outputOf(out ?? ['module.subnet']) },
    module_calls: { subnet: { source: './subnet', ...each, module: inner } },
  };
}

/** What the subnet of an app can be that takes these references for its id. */
function subnetOf(estate: Estate, ...references: readonly string[]): unknown {
  const { subnets, isModuleEach = false, key, value, variables } = estate;
  const repeated =
    key !== undefined && (value === undefined ? each : { for_each_expression: { references: ['var.apps'] } });
  const given = {
    ...variables,
    ...(key !== undefined && value !== undefined && { apps: { value: { [key]: value } } }),
  };
  const app = written('azurerm_linux_web_app', 'app', { virtual_network_subnet_id: ref(...references) });
  const plan = {
    format_version: '1.2',
    variables: given,
    resource_changes: [
      ...Object.entries(subnets).map(([of, name]) => {
        const values = { name, virtual_network_name: 'vnet' };
        if (isModuleEach) return made(`module.net.module.subnet["${of}"].azurerm_subnet.s`, values, 'id');
        return made('module.net.azurerm_subnet.s', values, 'id', of);
      }),
      made('azurerm_linux_web_app.app', { name: 'app' }, 'virtual_network_subnet_id', key),
    ],
    configuration: {
      provider_config: {
        azurerm: { expressions: { subscription_id: { constant_value: '00000000-0000-4000-8000-000000000001' } } },
      },
      root_module: {
        resources: [{ ...app, ...repeated }],
        variables: { key: {}, apps: {} },
        module_calls: { net: { source: './net', module: network(estate) } },
      },
    },
  } as unknown as PlanJson;
  const [site] = graphOfPlan(plan, 'plan.json').ofType('Microsoft.Web/sites');
  return plain(site?.properties['virtualNetworkSubnetId'] ?? null);
}

const alike = { subnets: { a: 'snet-a', b: 'snet-b' } };
const either = (...names: readonly string[]): unknown => ({ oneOf: names.map(subnetId) });

describe('an element of a map that a module hands out', () => {
  test.each([
    ['of ids', 'module.net.out["a"]'],
    ['of ids, asked for as an attribute', 'module.net.out.a'],
    ['of resources', 'module.net.out["a"].id'],
    ['of objects with names of their own', 'module.net.out["a"].resource_id'],
  ])('%s is what has the key', (_, reference) => {
    expect(subnetOf(alike, reference)).toBe(subnetId('snet-a'));
  });

  test('is what the module with the key hands out under the name of the member', () => {
    expect(subnetOf({ ...alike, isModuleEach: true }, 'module.net.out["a"].resource_id')).toBe(subnetId('snet-a'));
  });

  test('may be anything else that the module with the key hands out where no output has the name of the member', () => {
    const otherwise = '?azurerm_linux_web_app.app.virtual_network_subnet_id, otherwise';
    expect(subnetOf({ ...alike, isModuleEach: true }, 'module.net.out["a"].id')).toEqual({
      oneOf: [subnetId('snet-a'), otherwise],
    });
  });

  test('is what has the name where no key is equal', () => {
    expect(subnetOf(alike, 'module.net.out["snet-b"]')).toBe(subnetId('snet-b'));
  });

  test('may be any where neither a key nor a name is equal', () => {
    expect(subnetOf(alike, 'module.net.out["web"]')).toEqual(either('snet-a', 'snet-b'));
  });

  test('may be any where the map is put together of several things', () => {
    const out = ['azurerm_subnet.s["a"].id', 'azurerm_subnet.s["b"].id'];
    expect(subnetOf({ ...alike, out }, 'module.net.out["a"]')).toEqual(either('snet-a', 'snet-b'));
  });

  test('is no id where it is the name', () => {
    expect(subnetOf(alike, 'module.net.out["a"].name')).toMatch(/^\?/u);
  });
});

describe('an element by a key that the plan does not spell out', () => {
  test('is what has the key of the app', () => {
    expect(subnetOf({ ...alike, key: 'a' }, 'module.net.out', 'each.key')).toBe(subnetId('snet-a'));
  });

  test('may also be what has that key as a part', () => {
    const subnets = { a: 'snet-a', 'a-int': 'snet-a-int' };
    expect(subnetOf({ subnets, key: 'a' }, 'module.net.out', 'each.key')).toEqual(either('snet-a', 'snet-a-int'));
  });

  const variables = { key: { value: 'b' } };

  test('is what has the key that a variable holds', () => {
    expect(subnetOf({ ...alike, variables }, 'module.net.out', 'var.key')).toBe(subnetId('snet-b'));
  });

  test('may also be what has the value of the variable as a part', () => {
    const subnets = { a: 'snet-a', b: 'snet-b', 'b-int': 'snet-b-int' };
    expect(subnetOf({ subnets, variables }, 'module.net.out', 'var.key')).toEqual(either('snet-b', 'snet-b-int'));
  });

  test('is what has the key that is a value of the app’s own', () => {
    const app = { key: 'web', value: { subnet: 'b' } };
    expect(subnetOf({ ...alike, ...app }, 'module.net.out', 'each.value.subnet')).toBe(subnetId('snet-b'));
  });

  test('may be any where a local tells it', () => {
    expect(subnetOf(alike, 'module.net.out', 'local.key')).toMatchObject({
      oneOf: expect.arrayContaining([subnetId('snet-a'), subnetId('snet-b')]),
    });
  });
});
