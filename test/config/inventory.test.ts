import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { graphOfInventory } from '../../src/config/inventory/inventory-graph.js';
import { readInventory } from '../../src/config/inventory/inventory.js';
import type { Graph } from '../../src/graph/graph.js';
import { describe as describedValue } from '../../src/graph/value.js';
import { root } from '../cli/command.js';

const network = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet';
const farm = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan';

function graphOf(text: string): Graph {
  const found = readInventory(text, 'networks.yaml');
  if ('problems' in found)
    throw new AggregateError(found.problems, found.problems.map(({ message }) => message).join('\n'));
  return graphOfInventory(found).graph;
}

function refused(text: string): readonly string[] {
  const found = readInventory(text, 'networks.yaml');
  if (!('problems' in found)) throw new Error('nothing was refused');
  return found.problems.map(({ trouble, message, place }) => `${trouble} ${place?.line}:${place?.column} ${message}`);
}

/** Whether a network of these keys may have subnets that nobody tells of. */
function isOpen(keys: string): boolean | undefined {
  const [found] = graphOf(`networks: [{ id: ${network}, ${keys} }]`).ofType('Microsoft.Network/virtualNetworks');
  return found?.mayHaveOtherUsers;
}

describe('a list of networks', () => {
  test('that the guide shows is read', () => {
    const guide = readFileSync(join(root, 'docs', 'inventory.md'), 'utf8');
    const [, text = ''] = /```yaml\n([^]*?)```/u.exec(guide) ?? [];
    expect(
      graphOf(text)
        .all()
        .map(({ type, name }) => `${type} ${describedValue(name)}`),
    ).toEqual([
      'Microsoft.Network/virtualNetworks vnet-hub',
      'Microsoft.Network/virtualNetworks/subnets snet-apps',
      'Microsoft.Web/serverfarms plan-shop',
      'Microsoft.Web/sites apps-in-snet-apps',
    ]);
  });

  test('names every key that there is in the guide', () => {
    const schema = JSON.parse(readFileSync(join(root, 'src/config/schemas/inventory-1.json'), 'utf8')) as {
      $defs: Record<string, { properties?: object }>;
    };
    const guide = readFileSync(join(root, 'docs', 'inventory.md'), 'utf8');
    const keys = Object.values(schema.$defs).flatMap(({ properties }) => Object.keys(properties ?? {}));
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter(key => !guide.includes(`\`${key}\``))).toEqual([]);
  });

  test('leaves unknown what it does not tell, and says where it tells the rest', () => {
    const graph = graphOf(
      `networks:\n  - id: ${network}\n    subnets:\n      - name: a\n        prefix: 10.0.0.0/24\n`,
    );
    const [subnet] = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
    expect(subnet).toMatchObject({ isPartial: true, mayHaveOtherUsers: true, lifecycle: 'existing' });
    expect(subnet?.properties).toEqual({ addressPrefixes: ['10.0.0.0/24'] });
    expect(subnet?.source?.origin('addressPrefixes')).toMatchObject({ file: 'networks.yaml', line: 5, column: 9 });
    expect(subnet?.origin.address).toBe('networks[0].subnets[0]');
  });

  test.each([
    ['neither is given', '', true],
    ['only plans are given', 'plans: []', true],
    ['only occupants are given', 'occupants: []', true],
    ['both are given', 'plans: []\n        occupants: []', false],
  ])('of a subnet knows all users where %s: %s', (_, keys, expected) => {
    const text = `networks:\n  - id: ${network}\n    subnets:\n      - name: a\n        ${keys}\n`;
    const [subnet] = graphOf(text).ofType('Microsoft.Network/virtualNetworks/subnets');
    expect(subnet?.mayHaveOtherUsers).toBe(expected);
  });

  test('knows an occupant by its id, and leaves open what one of a strange type does', () => {
    const nic = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkInterfaces/nic';
    const graph = graphOf(
      `networks: [{ id: ${network}, subnets: [{ name: a, occupants: [${nic}, /subscriptions/s/resourceGroups/rg/providers/X.Y/things/z] }] }]`,
    );
    const [found] = graph.ofType('Microsoft.Network/networkInterfaces');
    expect(JSON.stringify(found?.properties)).toContain(`${network}/subnets/a`);
    expect(found?.origin.address).toBe('Microsoft.Network/networkInterfaces nic');
    expect(graph.mentions).toEqual([expect.objectContaining({ id: `${network}/subnets/a`, effect: 'may-occupy' })]);
    expect(graph.mentions[0]?.origin.address).toBe('x.y/things z');
  });

  test('counts as all subnets of a network only when it says so, and when no gateway may hide in one', () => {
    expect(isOpen('subnets: []')).toBe(true);
    expect(isOpen('isComplete: true, subnets: []')).toBe(false);
    expect(isOpen('isComplete: true, subnets: [{ name: GatewaySubnet }]')).toBe(true);
    expect(isOpen('isComplete: true, subnets: [{ name: GatewaySubnet, occupants: [] }]')).toBe(false);
  });

  const classic = network.replace('Microsoft.Network', 'Microsoft.ClassicNetwork');

  test('knows a classic network with its subnets, which are parts of it', () => {
    const graph = graphOf(
      `networks: [{ id: ${classic}, addressSpace: [10.1.0.0/16], subnets: [{ name: GatewaySubnet, prefix: 10.1.255.0/29 }] }]`,
    );
    expect(graph.all().map(({ type }) => type)).toEqual(['Microsoft.ClassicNetwork/virtualNetworks']);
    const [found] = graph.all();
    expect(found?.properties['addressSpace']).toEqual({ addressPrefixes: ['10.1.0.0/16'] });
    expect(found?.properties['subnets']).toEqual([
      { name: 'GatewaySubnet', addressPrefix: '10.1.255.0/29' },
      expect.objectContaining({ $unknown: expect.anything() as unknown }),
    ]);
    const [whole] = graphOf(`networks: [{ id: ${classic}, isComplete: true, subnets: [{ name: web }] }]`).all();
    expect(whole?.properties['subnets']).toEqual([{ name: 'web' }]);
  });

  test.each<[string, RegExp]>([
    [
      `networks:\n  - id: ${classic}\n    subnets:\n      - name: web\n        plans: []\n`,
      /^input 5:9 of a subnet of a classic network only name and prefix count, not “plans”$/u,
    ],
    ['networks: []', /^input 1:11 networks is empty$/u],
    ['network: []', /^input 1:1 unknown key “network”; did you mean “networks”\?$/u],
    [
      `networks:\n  - id: ${network}\n    locaton: westeurope\n`,
      /^input 3:5 unknown key “networks.0.locaton”; did you mean “location”\?$/u,
    ],
    [
      `networks:\n  - id: ${network}\n    location: westeurop\n`,
      /^input 3:15 there is no region “westeurop”; did you mean “West Europe”\?$/u,
    ],
    [`networks:\n  - id: ${network}/subnets/a\n`, /^input 2:9 .* is not the id of a virtual network$/u],
    ['networks:\n  - id: vnet\n', /^input 2:9 networks.0.id must be the id of a resource in Azure, but is “vnet”$/u],
    [
      'networks:\n  - location: westeurope\n',
      /^input 2:5 a network needs its id, or its subscription, resourceGroup and name$/u,
    ],
    ['networks:\n  - name: a\n', /^input 2:5 “name” needs “resourceGroup” beside it$/u],
    [
      `networks:\n  - id: ${network}\n  - id: ${network.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions').replace('RESOURCEGROUPS', 'resourceGroups').replace('PROVIDERS', 'providers')}\n`,
      /^input 3:5 .* stands twice$/u,
    ],
    [`networks: [{ id: ${network}, subnets: [{ name: a }, { name: A }] }]`, /stands twice$/u],
    [
      `networks: [{ id: ${network}, subnets: [{ name: a, prefix: 10.0.0.0/33 }] }]`,
      /“10.0.0.0\/33” is not a valid network address/u,
    ],
    [
      `networks: [{ id: ${network}, subnets: [{ name: a, prefix: 10.0.0.0/24, prefixes: [10.0.0.0/24] }] }]`,
      /give prefix or prefixes, not both$/u,
    ],
    [
      `networks: [{ id: ${network}, subnets: [{ name: a, plans: [{ id: ${farm}, sku: P1v9 }] }] }]`,
      /there is no sku “P1v9”; did you mean “P1v2”\?$/u,
    ],
    [
      `networks: [{ id: ${network}, subnets: [{ name: a, plans: [{ id: ${network} }] }] }]`,
      /is not the id of a service plan$/u,
    ],
    ['networks: [{', /^input 1:\d+ /u],
    ['networks: &a [*a]', /^input /u],
    ['networks: [{ __proto__: { a: 1 } }]', /unknown key “networks.0.__proto__”/u],
    ['', /^input 1:1 the inventory must be/u],
  ])('%j is refused with its place', (text, message) => {
    expect(refused(text)).toContainEqual(expect.stringMatching(message));
  });
});
