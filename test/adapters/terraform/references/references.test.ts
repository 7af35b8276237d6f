import { describe, expect, test } from '@jest/globals';
import { exactTerms } from '../../../../src/adapters/terraform/references/term.js';
import { graphOf, plain, ref, subnetId, type Written } from '../families/plans.js';

describe('the references of an expression', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one with its shortened forms', ['a.b["k"].id', 'a.b["k"]', 'a.b'], ['a.b["k"].id']],
    ['two of one resource', ['a.b["k"].id', 'a.b["k"]', 'a.b["l"].id', 'a.b["l"]'], ['a.b["k"].id', 'a.b["l"].id']],
    [
      'one by key and one by an index',
      ['a.b["k"].id', 'a.b["k"]', 'a.b', 'a.b', 'each.key'],
      ['a.b["k"].id', 'a.b', 'each.key'],
    ],
    ['names that begin alike', ['a.bc', 'a.b'], ['a.bc', 'a.b']],
    ['the same twice', ['var.x', 'a.b', 'var.x'], ['var.x', 'a.b']],
  ])('%s', (_, references, exact) => {
    expect(exactTerms(references)).toEqual(exact);
  });
});

describe('an expression beside an index', () => {
  const subnets = ['a', 'b'].map((key): Written => ({
    type: 'azurerm_subnet',
    name: 's',
    index: key,
    values: { name: key, virtual_network_name: 'vnet' },
  }));

  function targetOf(...references: readonly string[]): unknown {
    const app: Written = {
      type: 'azurerm_linux_web_app',
      name: 'app',
      index: 'a',
      values: { name: 'app' },
      unknown: { virtual_network_subnet_id: true },
      written: { virtual_network_subnet_id: ref(...references) },
    };
    const [site] = graphOf(app, ...subnets).ofType('Microsoft.Web/sites');
    return plain(site?.properties['virtualNetworkSubnetId'] ?? null);
  }

  test('is what the index names', () => {
    expect(targetOf('azurerm_subnet.s', 'each.key')).toBe(subnetId('a'));
  });

  test('may be what stands before, which no index can be', () => {
    const otherwise = '?azurerm_linux_web_app.app["a"].virtual_network_subnet_id, otherwise';
    expect(targetOf('local.other', 'azurerm_subnet.s', 'each.key')).toEqual({
      oneOf: [subnetId('a'), subnetId('b'), otherwise],
    });
  });
});

const prefixes = (prefix: string): Written['values'] => ({ address_prefixes: [prefix] });

describe('an index that the plan does not spell out', () => {
  type Key = string | number;

  /** What the first app's subnet can be, with these subnets and apps, behind an index of one of the two. */
  function subnetOf(
    { apps, subnets }: { apps: readonly Key[]; subnets: readonly [Key, values?: Written['values']][] },
    index: 'each.key' | 'count.index',
  ): unknown {
    const written = [
      ...apps.map((key): Written => ({
        type: 'azurerm_linux_web_app',
        name: 'app',
        index: key,
        values: { name: `app-${key}` },
        unknown: { virtual_network_subnet_id: true },
        written: { virtual_network_subnet_id: ref('azurerm_subnet.s', index) },
      })),
      ...subnets.map(([key, values]): Written => ({
        type: 'azurerm_subnet',
        name: 's',
        index: key,
        values: { name: String(key), virtual_network_name: 'vnet', ...values },
      })),
    ];
    const [first] = written;
    if (first === undefined) throw new Error('no app');
    const sites = graphOf(first, ...written.slice(1)).ofType('Microsoft.Web/sites');
    return plain(sites[0]?.properties['virtualNetworkSubnetId'] ?? null);
  }

  test('is the key when there is no other instance that is named after it', () => {
    expect(subnetOf({ apps: ['a', 'b'], subnets: [['a'], ['b']] }, 'each.key')).toBe(subnetId('a'));
  });

  test('may be a text put together with the key when all apps have such an instance', () => {
    const subnets: [Key][] = [['a'], ['b'], ['a-int'], ['b-int']];
    expect(subnetOf({ apps: ['a', 'b'], subnets }, 'each.key')).toEqual({ oneOf: [subnetId('a'), subnetId('a-int')] });
  });

  test('is the key when only one of two apps has an instance of such a name', () => {
    expect(subnetOf({ apps: ['a', 'b'], subnets: [['a'], ['b'], ['a-int']] }, 'each.key')).toBe(subnetId('a'));
  });

  test('is taken to be the equal number where all instances but for their addresses are alike', () => {
    const subnets: [Key, Written['values']][] = [
      [0, prefixes('10.0.0.0/27')],
      [1, prefixes('10.0.1.0/27')],
    ];
    expect(subnetOf({ apps: [0, 1], subnets }, 'count.index')).toEqual({ oneOf: [subnetId('0')] });
  });

  test('may be any number where one instance is of another size', () => {
    const subnets: [Key, Written['values']][] = [
      [0, prefixes('10.0.0.0/27')],
      [1, prefixes('10.0.1.0/29')],
    ];
    expect(subnetOf({ apps: [0, 1], subnets }, 'count.index')).toEqual({ oneOf: [subnetId('0'), subnetId('1')] });
  });
});
