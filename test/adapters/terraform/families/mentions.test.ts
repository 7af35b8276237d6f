import { describe, expect, test } from '@jest/globals';
import { graphOf, plain, ref, subnetId, type Written } from './plans.js';

const subnet: Written = { type: 'azurerm_subnet', name: 's', values: { name: 'a', virtual_network_name: 'vnet' } };

function mentions(...resources: readonly Written[]): unknown[] {
  return graphOf(...resources, subnet).mentions.map(({ id, effect }) => [plain(id), effect]);
}

const occupies = [[subnetId('a'), 'may-occupy']];
const changes = [[subnetId('a'), 'may-change']];

describe('types without a row', () => {
  test.each<[string, Written, unknown[]]>([
    [
      'a literal id, wherever it stands',
      { type: 'contoso_thing', values: { deep: [{ odd: subnetId('a') }] } },
      occupies,
    ],
    [
      'ids inside a longer text',
      { type: 'contoso_thing', values: { json: `{"at":"${subnetId('a')}","x":["${subnetId('a').toUpperCase()}"]}` } },
      occupies,
    ],
    [
      'a reference that the plan resolves',
      { type: 'contoso_thing', unknown: { place: true }, written: { place: ref('azurerm_subnet.s.id') } },
      occupies,
    ],
    [
      'a reference whose value turned out to be none',
      { type: 'contoso_thing', values: { place: null }, written: { place: ref('azurerm_subnet.s.id') } },
      [],
    ],
    [
      'the id of something else',
      { type: 'contoso_thing', values: { place: subnetId('a').replace('/subnets/', '/x/') } },
      [],
    ],
    ['a lock', { type: 'azurerm_management_lock', values: { scope: subnetId('a') } }, []],
    ['a role assignment', { type: 'azurerm_role_assignment', values: { scope: subnetId('a') } }, []],
    ['a database’s firewall', { type: 'azurerm_mssql_virtual_network_rule', values: { subnet_id: subnetId('a') } }, []],
    ['a timer that waits for it', { type: 'time_sleep', values: { triggers: { subnet: subnetId('a') } } }, []],
    ['a data source', { type: 'contoso_thing', mode: 'data', values: { subnet_id: subnetId('a') } }, []],
    ['something that calls itself a subnet', { type: 'contoso_subnet_setup', values: { id: subnetId('a') } }, changes],
    [
      'an azapi action on it',
      {
        type: 'azapi_resource_action',
        values: { type: 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' },
        unknown: { resource_id: true },
        written: { resource_id: ref('azurerm_subnet.s.id') },
      },
      changes,
    ],
    [
      'a program that is called with it',
      { type: 'terraform_data', provisioners: [{ expressions: { command: ref('azurerm_subnet.s.id') } }] },
      changes,
    ],
  ])('%s', (_, resource, expected) => {
    expect(mentions(resource)).toEqual(expected);
  });

  test('a reference is worked out once for all instances of a block', () => {
    const things = ['a', 'b', 'c'].map((key): Written => ({
      type: 'contoso_thing',
      name: key,
      unknown: { place: true },
      written: { place: ref('azurerm_subnet.s.id') },
    }));
    expect(mentions(...things)).toHaveLength(3);
  });
});

const azapi = (type: string, body: object): Written => ({
  type: 'azapi_resource',
  values: { type: `${type}@2024-01-01`, parent_id: '/subscriptions/s/resourceGroups/rg', body: body as never },
});

describe('azapi', () => {
  test.each<[string, Written, unknown[]]>([
    ['a type that is not described', azapi('Contoso.New/things', { properties: { where: subnetId('a') } }), occupies],
    [
      'a type that is described shows it as a property',
      azapi('Microsoft.Cache/redis', { properties: { subnetId: subnetId('a') } }),
      [],
    ],
    [
      'a type that names it without use',
      azapi('Microsoft.Insights/diagnosticSettings', { properties: { of: subnetId('a') } }),
      [],
    ],
  ])('%s', (_, resource, expected) => {
    expect(mentions(resource)).toEqual(expected);
  });
});
