import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property, record, shuffledSubarray, type Arbitrary } from 'fast-check';
import { Graph, sourceOf } from '../../src/graph/graph.js';
import type { Lifecycle, Resource } from '../../src/graph/resource.js';
import { Unknown, type Value } from '../../src/graph/value.js';
import { renderGraph } from '../../src/report/graph-json.js';

const type = 'Microsoft.Network/virtualNetworks';

interface Written {
  readonly name: string;
  readonly lifecycle: Lifecycle;
  readonly space: Value;
  readonly dns: Value | undefined;
  readonly isPartial: boolean;
  readonly file: string;
}

function resourceOf({ name, lifecycle, space, dns, isPartial, file }: Written): Resource {
  const id = `/subscriptions/s/resourceGroups/g/providers/${type}/${name}`;
  return {
    id,
    key: id.toLowerCase(),
    name,
    location: 'westeurope',
    kind: undefined,
    sku: undefined,
    properties: { addressSpace: space, ...(dns !== undefined && { dhcpOptions: dns }) },
    type,
    apiVersion: undefined,
    lifecycle,
    before: null,
    origin: { file, address: `network.${name}` },
    source: undefined,
    isPartial,
    mayBeAbsent: false,
    createsBeforeDestroy: false,
  };
}

const unknown = new Unknown({ symbol: 'var.space', reason: 'no value given' });
const values: Arbitrary<Value> = constantFrom<Value>('10.0.0.0/16', '10.1.0.0/16', '10.2.0.0/16', unknown);

const written: Arbitrary<Written> = record({
  name: constantFrom('a', 'B', 'b'),
  lifecycle: constantFrom<Lifecycle>('create', 'keep', 'existing', 'update'),
  space: values,
  dns: constantFrom<Value | undefined>('x', 'y', undefined),
  isPartial: constantFrom(true, false),
  file: constantFrom('one.json', 'two.json', 'three.json'),
});

function graphOf(parts: readonly Written[]): Graph {
  return new Graph([sourceOf(parts.map(resourceOf))]);
}

/** The resources as bytes; what was noticed on the way depends on what met first. */
function bytes(graph: Graph): string {
  const { resources } = JSON.parse([...renderGraph(graph)].join('')) as { resources: unknown };
  return JSON.stringify(resources);
}

const parts = array(written, { minLength: 1, maxLength: 6 });

/** A network as one of several inputs describes it. */
function described(name: string, space: string): Written {
  return { name, lifecycle: 'create', space, dns: undefined, isPartial: false, file: `${space}.json` };
}

function located(location: string): Graph {
  return new Graph([sourceOf([{ ...resourceOf(described('a', '10.0.0.0/16')), location }])]);
}

describe('merging', () => {
  test('gives the same graph in any order', () => {
    assert(
      property(
        parts.chain(list =>
          record({ list: constantFrom(list), shuffled: shuffledSubarray(list, { minLength: list.length }) }),
        ),
        ({ list, shuffled }) => {
          const one = Graph.merge(list.map(part => graphOf([part])));
          const other = Graph.merge(shuffled.map(part => graphOf([part])));
          expect(bytes(other)).toBe(bytes(one));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('gives the same graph in any grouping', () => {
    assert(
      property(parts, parts, parts, (first, second, third) => {
        const [a, b, c] = [graphOf(first), graphOf(second), graphOf(third)];
        expect(bytes(Graph.merge([Graph.merge([a, b]), c]))).toBe(bytes(Graph.merge([a, Graph.merge([b, c])])));
      }),
      { numRuns: 300 },
    );
  });

  test('reports a contradiction and makes the property unknown, with both values', () => {
    const base: Written = {
      name: 'a',
      lifecycle: 'create',
      space: '10.0.0.0/16',
      dns: undefined,
      isPartial: false,
      file: 'one.json',
    };
    const graph = Graph.merge([graphOf([base]), graphOf([{ ...base, space: '10.1.0.0/16', file: 'two.json' }])]);
    const [network] = graph.ofType(type);
    const space = network?.properties['addressSpace'];
    expect(space).toBeInstanceOf(Unknown);
    expect((space as Unknown).$unknown.possible).toEqual(['10.0.0.0/16', '10.1.0.0/16']);
    expect(graph.notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('10.0.0.0/16 and 10.1.0.0/16'),
    ]);
  });

  test('keeps contradictions of two resources apart, as they need not be about one value', () => {
    const spaces = ['10.0.0.0/16', '10.1.0.0/16', '10.2.0.0/16'];
    const graph = Graph.merge(spaces.map(space => graphOf([described('a', space), described('b', space)])));
    const symbols = graph.ofType(type).map(({ properties }) => (properties['addressSpace'] as Unknown).$unknown.symbol);
    expect(symbols).toEqual([expect.stringContaining('/a'), expect.stringContaining('/b')]);
    expect(new Set(symbols.map(symbol => symbol.split(' ')[0]))).toEqual(new Set(['addressSpace']));
    expect(graph.notices.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/: 10\.0\.0\.0\/16 or 10\.1\.0\.0\/16 and 10\.2\.0\.0\/16$/u),
    );
  });

  test('lets what an input makes win over what another only reads', () => {
    const base: Written = {
      name: 'a',
      lifecycle: 'existing',
      space: '10.9.0.0/16',
      dns: undefined,
      isPartial: true,
      file: 'one.json',
    };
    const graph = Graph.merge([
      graphOf([base]),
      graphOf([{ ...base, lifecycle: 'create', space: '10.1.0.0/16', isPartial: false }]),
    ]);
    const [network] = graph.ofType(type);
    expect(network?.properties['addressSpace']).toBe('10.1.0.0/16');
    expect(graph.notices).toEqual([]);
  });

  test.each([
    ['westeurope', 'West Europe', true],
    ['westeurope', 'North Europe', false],
  ])('a resource in %s and in %s is in one region: %s', (one, other, isSame) => {
    const graph = Graph.merge([located(one), located(other)]);
    const [network] = graph.ofType(type);
    expect(typeof network?.location === 'string').toBe(isSame);
    expect(graph.notices).toHaveLength(isSame ? 0 : 1);
  });
});
