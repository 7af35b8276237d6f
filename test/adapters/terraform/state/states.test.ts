import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, nat, property } from 'fast-check';
import { readDocument } from '../../../../src/adapters/document.js';
import { isDocument, parseInput } from '../../../../src/adapters/parse-input.js';
import { graphOfPlan } from '../../../../src/adapters/terraform/whole-plan.js';
import { PreflightError } from '../../../../src/core/error.js';
import type { Graph } from '../../../../src/graph/graph.js';
import { coveredAt, Sensitive, valueAt } from '../../../../src/graph/value.js';
import { graphJson } from '../../../../src/index.js';
import { readPlan } from '../../../plans/judged.js';
import { bytesOf, fixtureText, refusal } from '../../inputs.js';

const genuine = [
  'full-destroy',
  'subnet-replaced-literal',
  'moved-and-import',
  'scale-up-create-before-destroy',
  'noop-with-defect',
];

function read(text: string): Graph {
  const input = parseInput(bytesOf(text), 'state.json');
  if (!isDocument(input)) throw new Error(`this was taken for ${input.kind}`);
  return readDocument(input, 'state.json').graph;
}

/** The graph without what only one of the two forms can tell. */
const shown = (graph: Graph): unknown => JSON.parse(graphJson(graph));

describe.each(genuine)('the state before %s', name => {
  const json = fixtureText(`plans/${name}/before/state.json`);
  const file = fixtureText(`plans/${name}/before/terraform.tfstate.json`);

  test('is the same as show -json prints it and as its file holds it', () => {
    expect(shown(read(file))).toEqual(shown(read(json)));
  });

  test('is what a plan saw before it', () => {
    const before = new Map(
      graphOfPlan(readPlan(`plans/${name}/plan.json`), 'plan.json')
        .all()
        .flatMap(({ before: state }) => (state === null ? [] : [[state.key, state]])),
    );
    const all = read(json).all();
    expect(all.length).toBeGreaterThan(3);
    for (const { key, properties, location, sku } of all) {
      const past = before.get(key);
      if (past === undefined) continue;
      expect([key, location, sku]).toEqual([key, past.location, past.sku]);
      // A refresh has filled in some of what was null.
      expect(past.properties).toMatchObject(properties);
    }
    expect(all.filter(({ key }) => before.has(key)).length).toBeGreaterThan(3);
  });

  test('exists and changes nothing', () => {
    const graph = read(json);
    expect(new Set(graph.all().map(({ lifecycle }) => lifecycle))).toEqual(new Set(['existing']));
    expect(graph.hasPast).toBe(false);
  });
});

const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers';

const subnetOf = (name: string): object => ({
  id: `${group}/Microsoft.Network/virtualNetworks/vnet/subnets/${name}`,
  name,
  resource_group_name: 'rg',
  virtual_network_name: 'vnet',
  address_prefixes: ['10.0.1.0/26'],
  delegation: [],
  service_endpoint_policy_ids: [],
});

const planOf = (id: string): object => ({
  id: `${group}/Microsoft.Web/serverFarms/${id}`,
  name: id,
  resource_group_name: 'rg',
  location: 'westeurope',
  sku_name: 'P1v3',
  os_type: 'Linux',
  worker_count: 1,
  maximum_elastic_worker_count: 1,
  app_service_environment_id: '',
});

describe('a state file', () => {
  test('of version 4 names modules, keys, data sources and what is sensitive as the plan does', () => {
    const state = {
      version: 4,
      terraform_version: '1.9.0',
      serial: 1,
      lineage: 'x',
      resources: [
        {
          module: 'module.net["eu"]',
          mode: 'managed',
          type: 'azurerm_subnet',
          name: 'this',
          provider: 'module.net.provider["example.com/mirror/azurerm"].hub',
          instances: [
            {
              index_key: 'a',
              attributes: subnetOf('a'),
              sensitive_attributes: [
                [
                  { type: 'get_attr', value: 'address_prefixes' },
                  { type: 'index', value: { value: 0, type: 'number' } },
                ],
              ],
            },
            { index_key: 1, attributes: subnetOf('b'), sensitive_attributes: [] },
          ],
        },
        {
          mode: 'data',
          type: 'azurerm_subnet',
          name: 'read',
          provider: 'provider["registry.terraform.io/hashicorp/azurerm"]',
          instances: [{ attributes: subnetOf('c') }],
        },
      ],
    };
    const all = read(JSON.stringify(state)).all();
    expect(all.map(({ origin, isPartial }) => [origin.address, isPartial])).toEqual([
      ['module.net["eu"].azurerm_subnet.this["a"]', false],
      ['module.net["eu"].azurerm_subnet.this[1]', false],
      ['data.azurerm_subnet.read', true],
    ]);
    expect(coveredAt(all[0]?.properties, ['addressPrefixes', '0'])).toBeInstanceOf(Sensitive);
    expect(all[1]?.properties['addressPrefixes']).toEqual(['10.0.1.0/26']);
  });

  test('of version 3 keeps its attributes as texts', () => {
    const state = {
      version: 3,
      terraform_version: '0.11.14',
      serial: 1,
      lineage: 'x',
      modules: [
        {
          path: ['root', 'network'],
          resources: {
            'azurerm_subnet.apps.1': {
              type: 'azurerm_subnet',
              provider: 'provider.azurerm',
              primary: {
                id: `${group}/Microsoft.Network/virtualNetworks/vnet/subnets/apps`,
                attributes: {
                  id: `${group}/Microsoft.Network/virtualNetworks/vnet/subnets/apps`,
                  name: 'apps',
                  resource_group_name: 'rg',
                  virtual_network_name: 'vnet',
                  address_prefix: '10.0.1.0/26',
                  'delegation.#': '1',
                  'delegation.0.name': 'd',
                  'delegation.0.service_delegation.#': '1',
                  'delegation.0.service_delegation.0.name': 'Microsoft.Web/serverFarms',
                  'delegation.0.service_delegation.0.actions.#': '1',
                  'delegation.0.service_delegation.0.actions.3465': 'Microsoft.Network/virtualNetworks/subnets/action',
                },
              },
            },
            'azurerm_app_service_plan.plan': {
              type: 'azurerm_app_service_plan',
              primary: {
                attributes: {
                  id: `${group}/Microsoft.Web/serverFarms/42`,
                  name: '42',
                  resource_group_name: 'rg',
                  location: 'westeurope',
                  reserved: 'true',
                  kind: 'Linux',
                  'sku.#': '1',
                  'sku.0.tier': 'Standard',
                  'sku.0.size': 'S1',
                  'sku.0.capacity': '3',
                },
              },
            },
          },
        },
      ],
    };
    const graph = read(JSON.stringify(state));
    const [subnet] = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
    expect(subnet?.origin.address).toBe('module.network.azurerm_subnet.apps[1]');
    expect(valueAt(subnet?.properties, ['delegations', '0', 'properties'])).toEqual({
      serviceName: 'Microsoft.Web/serverFarms',
      actions: ['Microsoft.Network/virtualNetworks/subnets/action'],
    });
    const [plan] = graph.ofType('Microsoft.Web/serverfarms');
    expect([plan?.name, plan?.properties['reserved'], plan?.sku]).toEqual([
      '42',
      true,
      expect.objectContaining({ capacity: 3 }),
    ]);
  });

  test('keeps an object that was to be replaced only where it is another one', () => {
    const state = {
      version: 4,
      serial: 1,
      lineage: 'x',
      resources: [
        {
          mode: 'managed',
          type: 'azurerm_service_plan',
          name: 'p',
          provider: 'provider.azurerm',
          instances: [
            { attributes: planOf('new') },
            { attributes: planOf('old'), deposed: 'a1' },
            { attributes: planOf('new'), deposed: 'a2' },
          ],
        },
      ],
    };
    expect(
      read(JSON.stringify(state))
        .all()
        .map(({ name }) => name),
    ).toEqual(['new', 'old']);
  });

  test.each<[string, unknown, RegExp]>([
    [
      'of another version',
      { version: 2, serial: 1, lineage: 'x' },
      /^\/version of the state file is 2, and only 3 and 4/,
    ],
    [
      'that is encrypted',
      { serial: 1, lineage: 'x', meta: {}, encrypted_data: 'x', encryption_version: 'v0' },
      /^this is a state that OpenTofu has encrypted$/,
    ],
    [
      'that is damaged',
      { version: 4, lineage: 'x', resources: [{ mode: 'managed', type: 'a', name: 'b', instances: {} }] },
      /^\/resources\/0\/instances of the state file must be a list, not an object$/,
    ],
    ['shown in another version', { format_version: '2.0', values: {} }, /^\/format_version of the state is not 1\.x/],
    [
      'shown and damaged',
      { format_version: '1.0', values: { root_module: { resources: [{}] } } },
      /^\/values\/root_module\/resources\/0\/address of the state must be a text/,
    ],
    ['that is empty', { format_version: '1.0' }, /^this is an empty Terraform state/],
  ])('%s is refused', (_, value, message) => {
    expect(refusal(() => read(JSON.stringify(value))).message).toMatch(message);
  });

  test('never crashes the reading, whatever stands in it', () => {
    type Tree = Record<string, unknown>;
    const places = (tree: unknown): readonly (readonly [Tree, string])[] =>
      typeof tree === 'object' && tree !== null
        ? Object.entries(tree).flatMap(([key, value]) => [[tree as Tree, key] as const, ...places(value)])
        : [];
    const text = fixtureText('plans/noop-with-defect/before/terraform.tfstate.json');
    const strange = [
      null,
      true,
      -1,
      '',
      'x',
      [],
      [null],
      {},
      { value: 1 },
      [[{ type: 'index', value: { a: 1 } }]],
      JSON.parse('{"__proto__":{"a":1}}') as unknown,
    ];
    assert(
      property(nat(), constantFrom(...strange), (choice, value) => {
        const changed = JSON.parse(text) as Tree;
        const all = places(changed);
        const [container, key] = all[choice % all.length] ?? [changed, 'version'];
        container[key] = value;
        try {
          graphJson(read(JSON.stringify(changed)));
        } catch (error) {
          if (!(error instanceof PreflightError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
