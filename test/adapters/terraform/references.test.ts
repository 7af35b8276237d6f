import { describe, expect, test } from '@jest/globals';
import { exactTerms } from '../../../src/adapters/terraform/references.js';
import { graphOf, plain, ref, subnetId, type Written } from './families/plans.js';

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
