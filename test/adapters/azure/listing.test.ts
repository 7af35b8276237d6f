import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/adapters/document.js';
import { isDocument, parseInput } from '../../../src/adapters/parse-input.js';
import type { Graph } from '../../../src/graph/graph.js';
import { valueAt } from '../../../src/graph/value.js';
import { bytesOf, refusal } from '../inputs.js';

function read(value: unknown): Graph {
  const input = parseInput(bytesOf(JSON.stringify(value)), 'list.json');
  if (!isDocument(input)) throw new Error(`this was taken for ${input.kind}`);
  return readDocument(input, 'list.json').graph;
}

const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg';
const vnet = `${group}/providers/Microsoft.Network/virtualNetworks/vnet`;
const farm = `${group}/providers/Microsoft.Web/serverfarms/plan`;
const nic = `${group}/providers/Microsoft.Network/networkInterfaces/nic`;

const subnet = {
  addressPrefix: '10.0.1.0/26',
  delegations: [
    {
      actions: ['Microsoft.Network/virtualNetworks/subnets/action'],
      id: `${vnet}/subnets/apps/delegations/d`,
      name: 'd',
      serviceName: 'Microsoft.Web/serverFarms',
      type: 'Microsoft.Network/virtualNetworks/subnets/delegations',
    },
  ],
  id: `${vnet}/subnets/apps`,
  ipConfigurations: [{ id: `${nic}/ipConfigurations/ipconfig1`, resourceGroup: 'rg' }],
  name: 'apps',
  networkSecurityGroup: null,
  privateEndpointNetworkPolicies: 'Disabled',
  provisioningState: 'Succeeded',
  resourceGroup: 'rg',
  routeTable: { id: `${group}/providers/Microsoft.Network/routeTables/rt`, resourceGroup: 'rg' },
  serviceAssociationLinks: [
    {
      allowDelete: false,
      id: `${vnet}/subnets/apps/serviceAssociationLinks/AppServiceLink`,
      link: farm,
      linkedResourceType: 'Microsoft.Web/serverfarms',
      name: 'AppServiceLink',
    },
  ],
  type: 'Microsoft.Network/virtualNetworks/subnets',
};
const network = {
  addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
  dhcpOptions: { dnsServers: ['10.0.0.4'] },
  id: vnet,
  location: 'westeurope',
  name: 'vnet',
  provisioningState: 'Succeeded',
  resourceGroup: 'rg',
  subnets: [subnet],
  tags: {},
  type: 'Microsoft.Network/virtualNetworks',
  virtualNetworkPeerings: [],
};
const plan = {
  elasticScaleEnabled: false,
  hyperV: false,
  id: farm,
  isXenon: false,
  kind: 'linux',
  location: 'West Europe',
  maximumElasticWorkerCount: 1,
  name: 'plan',
  reserved: true,
  resourceGroup: 'rg',
  sku: { capacity: 3, family: 'Pv3', name: 'P1v3', size: 'P1v3', tier: 'PremiumV3' },
  type: 'Microsoft.Web/serverfarms',
};
const app = {
  appServicePlanId: farm,
  enabled: true,
  id: `${group}/providers/Microsoft.Web/sites/app`,
  kind: 'app,linux',
  location: 'West Europe',
  name: 'app',
  resourceGroup: 'rg',
  siteConfig: { appSettings: null, vnetRouteAllEnabled: null },
  type: 'Microsoft.Web/sites',
  virtualNetworkSubnetId: `${vnet}/subnets/apps`,
};

/** The same as Resource Manager itself answers, with properties in a member of their own. */
function asAnswered(value: Record<string, unknown>): Record<string, unknown> {
  const beside = new Set(['id', 'name', 'type', 'location', 'kind', 'sku', 'tags']);
  const entries = Object.entries(value).filter(([name]) => name !== 'resourceGroup');
  return {
    ...Object.fromEntries(entries.filter(([name]) => beside.has(name))),
    properties: Object.fromEntries(entries.filter(([name]) => !beside.has(name))),
  };
}

const shown = (graph: Graph): unknown =>
  graph.all().map(({ key, properties, location, sku }) => ({ key, properties, location, sku }));

const goesOn = (value: unknown): boolean => read(value).notices.some(({ message }) => message.includes('goes on'));

const interfaceIn = (...subnets: readonly string[]): object => ({
  id: nic,
  type: 'Microsoft.Network/networkInterfaces',
  name: 'nic',
  location: 'westeurope',
  ipConfigurations: subnets.map((id, at) => ({ name: `ip${at}`, primary: at === 0, subnet: { id } })),
});

describe('what the Azure CLI lists', () => {
  test('of networks tells subnets with their delegations, links and occupants', () => {
    const graph = read([network]);
    const [found] = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
    expect(found).toMatchObject({ lifecycle: 'existing', isPartial: false, mayHaveOtherUsers: true });
    expect(valueAt(found?.properties, ['delegations', '0', 'properties', 'serviceName'])).toBe(
      'Microsoft.Web/serverFarms',
    );
    expect(found?.properties).toMatchObject({
      addressPrefix: '10.0.1.0/26',
      routeTable: { id: `${group}/providers/Microsoft.Network/routeTables/rt` },
    });
    expect(found?.properties['networkSecurityGroup']).toBeUndefined();
    expect(graph.find(nic)?.origin.address).toMatch(/^Microsoft\.Network\/networkInterfaces /u);
    expect(graph.ofType('Microsoft.Web/sites').map(({ properties }) => properties)).toEqual([
      { serverFarmId: farm, virtualNetworkSubnetId: `${vnet}/subnets/apps` },
    ]);
    expect(graph.find(vnet)?.properties).toMatchObject({
      addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
      dhcpOptions: { dnsServers: ['10.0.0.4'] },
    });
  });

  test('of subnets tells the same of them', () => {
    const type = 'Microsoft.Network/virtualNetworks/subnets';
    expect(read([subnet]).ofType(type)[0]?.properties).toEqual(read([network]).ofType(type)[0]?.properties);
  });

  test('of apps and plans tells who runs and joins where, and leaves the rest of an app open', () => {
    const graph = read([plan, app]);
    expect(graph.find(farm)).toMatchObject({
      sku: { name: 'P1v3', capacity: 3 },
      properties: { reserved: true, hyperV: false },
      isPartial: false,
    });
    const [found] = graph.ofType('Microsoft.Web/sites');
    expect(found).toMatchObject({
      isPartial: true,
      properties: { serverFarmId: farm, virtualNetworkSubnetId: `${vnet}/subnets/apps` },
    });
  });

  test.each([
    ['one resource', network, [network]],
    ['the answer of a request', { value: [asAnswered(plan)] }, [plan]],
    ['Resource Graph', { count: 1, data: [asAnswered(plan)], total_records: 1 }, [plan]],
    ['pages', [{ data: [asAnswered(plan)], skipToken: 'x' }, { data: [asAnswered(network)] }], [plan, network]],
    ['pages of a request', [{ value: [asAnswered(plan)], nextLink: 'x' }, { value: [] }], [plan]],
    ['lists in a list', [[plan], [], [network]], [plan, network]],
  ])('is the same as %s', (_, other, list) => {
    expect(shown(read(other))).toEqual(shown(read(list)));
  });

  test('that has further pages is told to have some', () => {
    expect(goesOn({ data: [asAnswered(plan)], skip_token: 'ew0K' })).toBe(true);
    expect(goesOn([{ data: [asAnswered(plan)] }, { data: [asAnswered(app)], skipToken: 'ew0K' }])).toBe(true);
    expect(goesOn([{ data: [asAnswered(plan)], skipToken: 'ew0K' }, { data: [asAnswered(app)] }])).toBe(false);
    expect(goesOn({ data: [asAnswered(plan)], skip_token: null })).toBe(false);
  });

  test('of what lives in a subnet and of the subnet do not contradict each other', () => {
    const other = `${vnet}/subnets/other`;
    const shouted = { ...network, subnets: [{ ...subnet, id: subnet.id.toUpperCase() }] };
    const both = [subnet, { ...subnet, id: other, name: 'other' }];
    for (const list of [
      [interfaceIn(subnet.id), shouted],
      [interfaceIn(subnet.id, subnet.id), network],
      [interfaceIn(other, subnet.id), { ...network, subnets: both }],
      [{ ...network, subnets: both }],
    ]) {
      const graph = read(list);
      const configurations = graph.find(nic)?.properties['ipConfigurations'];
      const named = JSON.stringify(configurations).toLowerCase();
      expect(named).toContain(subnet.id.toLowerCase());
      expect(named.includes(other.toLowerCase())).toBe(JSON.stringify(list).includes('/subnets/other"'));
      expect(graph.notices).toEqual([]);
    }
  });

  test('by heads alone tells only that they are there', () => {
    const head = {
      id: vnet,
      name: 'vnet',
      type: 'Microsoft.Network/virtualNetworks',
      location: 'westeurope',
      kind: null,
      sku: null,
      tags: null,
      properties: null,
    };
    expect(read([head]).find(vnet)).toMatchObject({ isPartial: true, properties: {} });
  });

  test.each<[string, unknown, RegExp]>([
    [
      'nothing that matters',
      [{ id: `${group}/providers/Microsoft.Storage/storageAccounts/x`, type: 'X.Y/z', name: 'x' }],
      /^none of the resources in this list/u,
    ],
    [
      'too much depth',
      [{ id: vnet, type: 'a', deep: JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`) as unknown }],
      /nested at most 200 levels deep/u,
    ],
  ])('with %s is refused', (_, value, message) => {
    expect(refusal(() => read(value)).message).toMatch(message);
  });
});
