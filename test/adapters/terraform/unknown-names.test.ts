import { describe, expect, test } from '@jest/globals';
import { idKey, parentKey } from '../../../src/graph/arm-id.js';
import { graphOf, ref, type Written } from './families/plans.js';

// Names that end in something random are known after the apply only, and with the name of a resource group so is that
// of everything in it.

const random: Written = { type: 'random_pet', name: 'suffix', values: {}, unknown: { id: true } };

/** A resource of which the plan does not know these names. */
function unnamed(resource: Written, written: Readonly<Record<string, readonly string[]>>): Written {
  const names = Object.keys(written);
  return {
    ...resource,
    values: { ...resource.values, ...Object.fromEntries(names.map(name => [name, null])) },
    unknown: { ...resource.unknown, ...Object.fromEntries(names.map(name => [name, true])) },
    written: Object.fromEntries(Object.entries(written).map(([name, terms]) => [name, ref(...terms)])),
  };
}

const group = unnamed({ type: 'azurerm_resource_group', name: 'rg' }, { name: ['random_pet.suffix.id'] });
const inGroup = { resource_group_name: ['azurerm_resource_group.rg.name'] };
const network = unnamed({ type: 'azurerm_virtual_network', name: 'vnet', values: { name: 'vnet' } }, inGroup);

/** Whether the subnet is taken for one of the network. */
function isInNetwork(...resources: readonly [Written, ...Written[]]): boolean {
  const graph = graphOf(random, ...resources);
  const [found] = graph.ofType('Microsoft.Network/virtualNetworks');
  const [subnet] = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
  return parentKey(idKey(subnet?.id) ?? '') === idKey(found?.id);
}

describe('a subnet of a network', () => {
  const subnet: Written = { type: 'azurerm_subnet', name: 's', values: { virtual_network_name: 'vnet' } };
  const byName = { virtual_network_name: ['azurerm_virtual_network.vnet.name'] };

  test('is in it where both are in the group that is not named yet', () => {
    expect(isInNetwork(group, network, unnamed(subnet, inGroup))).toBe(true);
  });

  test('is in it where the network is not named yet', () => {
    const unknown = unnamed(network, { ...inGroup, name: ['random_pet.suffix.id'] });
    expect(isInNetwork(group, unknown, unnamed(subnet, { ...inGroup, ...byName }))).toBe(true);
  });

  test.each<[string, readonly string[]]>([
    ['a name of which the group is only a part', ['azurerm_resource_group.rg.name', 'random_pet.suffix.id']],
    ['a local value', ['local.group']],
  ])('may be in another group by %s', (_, terms) => {
    expect(isInNetwork(group, network, unnamed(subnet, { resource_group_name: terms }))).toBe(false);
  });

  test('may be in another group where the name of the one that it refers to is known, and its own is not', () => {
    const named: Written = { type: 'azurerm_resource_group', name: 'rg', values: { name: 'rg' } };
    const known: Written = { ...network, values: { name: 'vnet', resource_group_name: 'rg' }, unknown: {} };
    expect(isInNetwork(named, known, unnamed(subnet, inGroup))).toBe(false);
    expect(isInNetwork(named, known, { ...subnet, values: { ...subnet.values, resource_group_name: 'rg' } })).toBe(
      true,
    );
  });
});

describe('a data source', () => {
  const subnet: Written = { type: 'azurerm_subnet', name: 's', values: { virtual_network_name: 'vnet' } };
  const made = unnamed(subnet, { ...inGroup, name: ['random_pet.suffix.id'] });
  const byName = { ...inGroup, name: ['azurerm_subnet.s.name'] };

  function isTheSubnet(read: Written): boolean {
    const data = { ...read, mode: 'data', actions: ['read'] } as const;
    const app: Written = {
      type: 'azurerm_linux_web_app',
      unknown: { virtual_network_subnet_id: true },
      written: { virtual_network_subnet_id: ref('data.azurerm_subnet.s.id') },
    };
    const graph = graphOf(random, group, network, made, data, app);
    const [site] = graph.ofType('Microsoft.Web/sites');
    const [found] = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
    return idKey(site?.properties['virtualNetworkSubnetId']) === idKey(found?.id);
  }

  test('reads what has the name that it takes', () => {
    expect(isTheSubnet(unnamed(subnet, byName))).toBe(true);
  });

  test('reads something of the same name where its network is another one', () => {
    const elsewhere = { ...subnet, values: { virtual_network_name: 'hub' } };
    expect(isTheSubnet(unnamed(elsewhere, byName))).toBe(false);
  });
});
