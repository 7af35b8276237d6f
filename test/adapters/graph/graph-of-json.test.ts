import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ajv2020 from 'ajv/dist/2020.js';
import { assert, constantFrom, nat, property } from 'fast-check';
import { graphOfJson } from '../../../src/adapters/graph/graph-of-json.js';
import { faultOfGraph } from '../../../src/adapters/graph/graph-json.js';
import { maximumDepth } from '../../../src/adapters/json/shape.js';
import { PreflightError } from '../../../src/core/error.js';
import { Graph, sourceOf } from '../../../src/graph/graph.js';
import { withChanges } from '../../../src/graph/resource.js';
import { Sensitive, Unknown, type Json, type Value } from '../../../src/graph/value.js';
import { graph, graphJson } from '../../../src/index.js';
import { plans, root } from '../../cli/command.js';
import { parse, refusal } from '../inputs.js';

const schema = JSON.parse(readFileSync(join(root, 'src/report/schemas/graph-1.json'), 'utf8')) as object;
const ajv = new ajv2020.default({ strict: true, strictTypes: false, strictRequired: false });
const followsSchema = ajv.compile(schema);

const name = 'mpsj-two-plans';
const text = graphJson(graph([{ path: 'plan.json', content: readFileSync(join(plans, name, 'plan.json')) }]));

type Tree = Record<string, unknown> | unknown[];
const document = (): Record<string, Json> => JSON.parse(text) as Record<string, Json>;

/** Every member and item of a tree, as the container and the key in it. */
function placesIn(tree: unknown): readonly (readonly [Tree, string])[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => [[tree as Tree, key] as const, ...placesIn(value)]);
}

const strange: readonly Json[] = [
  null,
  true,
  -1,
  1.5,
  '',
  'keep',
  [],
  ['a'],
  {},
  { $unknown: { symbol: 'a', reason: 'b' } },
  { $unknown: { symbol: 1, reason: 'b' } },
  { $unknown: { symbol: 'a', reason: 'b' }, more: 1 },
  { $unknown: { symbol: 'a', reason: 'b', possible: ['x', { $sensitive: true }], minimum: 1 } },
  { $concat: ['a'] },
  { $concat: ['a', { $unknown: { symbol: 'a', reason: 'b' } }] },
  { $concat: ['a', 1] },
  { $sensitive: true },
  { $sensitive: false },
];

describe('a graph that somebody has changed', () => {
  test('is read exactly where the published schema allows it', () => {
    assert(
      property(nat(), constantFrom(...strange, 'more', 'away'), (choice, value) => {
        const changed = document();
        const places = placesIn(changed);
        const [container, key] = places[choice % places.length] ?? [changed, 'schema'];
        if (value === 'away') Reflect.deleteProperty(container, key);
        else if (value === 'more' && !Array.isArray(container)) container['moreThanThat'] = 1;
        else Reflect.set(container, key, value);
        const isRead = faultOfGraph(changed, maximumDepth) === undefined;
        expect([isRead, container, key]).toEqual([
          changed['schema'] === 'vnet-preflight/graph/1' ? followsSchema(changed) : isRead,
          container,
          key,
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each<[string, (changed: Record<string, Json>) => unknown, RegExp, string]>([
    [
      'another version',
      changed => (changed['schema'] = 'vnet-preflight/graph/2'),
      /^this graph is of version 2,/,
      '/schema',
    ],
    ['no version', changed => (changed['schema'] = 'vnet-preflight/graph/'), /^this graph is of version ,/, '/schema'],
    ['no resources', changed => Reflect.deleteProperty(changed, 'resources'), /a list, not nothing$/, '/resources'],
    [
      'a strange lifecycle',
      changed => (first(changed)['lifecycle'] = 'gone'),
      /one of create, .*, not a text$/,
      '/resources/0/lifecycle',
    ],
    [
      'a member that nobody knows',
      changed => (first(changed)['isOpen'] = true),
      /nobody knows it/,
      '/resources/0/isOpen',
    ],
    [
      'a lonely part',
      changed => (first(changed)['name'] = { $concat: ['a'] }),
      /two parts or more/,
      '/resources/0/name/$concat',
    ],
    [
      'a resource twice',
      changed => resources(changed).push(first(changed)),
      /is that of \/resources\/0 too$/,
      '/resources/20/id',
    ],
    [
      'properties that are none',
      changed => (first(changed)['properties'] = { $sensitive: true }),
      /an object of properties/,
      '/resources/0/properties',
    ],
  ])('%s is refused with its place', (_, change, message, pointer) => {
    const changed = document();
    change(changed);
    const error = refusal(() => graphOfJson(changed, 'graph.json'));
    expect(error.message).toMatch(message);
    expect(error.place).toEqual({
      file: 'graph.json',
      pointer: pointer.replace('20', String(resources(document()).length)),
    });
    expect(error.advice).toContain('vnet-preflight graph');
  });

  test('is refused where it is nested too deep', () => {
    const changed = document();
    first(changed)['kind'] = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as Json;
    expect(refusal(() => graphOfJson(changed, 'graph.json')).message).toMatch(/nested at most 200 levels deep/);
  });

  test('is refused where it ends too early, as all JSON is', () => {
    expect(refusal(() => parse(text.slice(0, -100))).place?.file).toBe('plan.json');
  });
});

const resources = (changed: Record<string, Json>): Json[] => changed['resources'] as Json[];
const first = (changed: Record<string, Json>): Record<string, Json> => resources(changed)[0] as Record<string, Json>;

describe('what a graph keeps', () => {
  const app = graph([{ path: 'plan.json', content: readFileSync(join(plans, name, 'plan.json')) }]).all()[0];
  if (app === undefined) throw new Error('the plan has no resources');
  const holding = (value: Value): Graph => new Graph([sourceOf([withChanges(app, { properties: { value } })])]);
  const back = (value: Value): Value | undefined =>
    graphOfJson(JSON.parse(graphJson(holding(value))), 'graph.json').all()[0]?.properties['value'];

  test('a number that is too large stays so', () => {
    expect(back(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(back(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  });

  test('a sensitive value is neither told nor taken for absent', () => {
    const value = back(new Sensitive('hunter2'));
    expect(value).toBeInstanceOf(Sensitive);
    expect((value as Sensitive).reveal()).toBeInstanceOf(Unknown);
  });

  test.each(['$unknown', '$concat', '$sensitive'])('an object with a member %s is no value of ours', member => {
    expect(back({ [member]: true, other: 1 })).toBeInstanceOf(Unknown);
  });

  test('members with the names of prototypes are members', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}') as Value;
    expect(JSON.stringify(back(hostile))).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('a refusal is trouble with the input', () => {
  expect(() => graphOfJson({ schema: 'vnet-preflight/graph/1' }, 'g.json')).toThrow(PreflightError);
});
