import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compareText } from '../../src/core/order.js';
import { Graph, sourceOf } from '../../src/graph/graph.js';
import type { Resource } from '../../src/graph/resource.js';
import { Concat, describe as described, Sensitive, Unknown, type Value } from '../../src/graph/value.js';
import { graph, graphJson } from '../../src/index.js';
import { plans } from '../cli/command.js';
import { expectValid } from './schema.js';

const prefix = '/subscriptions/s/resourceGroups/r/providers/Microsoft.Web/sites/';

function resource(name: string, properties: Resource['properties'], id: Resource['id'] = `${prefix}${name}`): Resource {
  return {
    id,
    key: described(id).toLowerCase(),
    name,
    location: undefined,
    kind: 'app',
    sku: undefined,
    properties,
    type: 'Microsoft.Web/sites',
    apiVersion: undefined,
    lifecycle: 'create',
    before: null,
    origin: { file: 'plan.json', address: `azurerm_linux_web_app.${name}` },
    source: undefined,
    isPartial: false,
    mayBeAbsent: false,
    createsBeforeDestroy: false,
  };
}

const unknown = (symbol: string): Unknown => new Unknown({ symbol, reason: 'known after apply' });
const textOf = (...resources: readonly Resource[]): string => graphJson(new Graph([sourceOf(resources)]));
const read = (
  text: string,
): { readonly resources: readonly { readonly id: unknown; readonly properties: Record<string, unknown> }[] } =>
  JSON.parse(text) as ReturnType<typeof read>;

describe('the JSON of a graph', () => {
  test('shows unknown values, strings with unknown parts, and that something is sensitive', () => {
    const open = new Concat([prefix, unknown('var.name')]);
    const text = textOf(
      resource(
        'b',
        { a: unknown('x.id'), b: [new Sensitive('secret-1')], c: { d: new Sensitive({ e: 'secret-2' }) } },
        open,
      ),
    );
    expectValid('graph-1', JSON.parse(text));
    const [only] = read(text).resources;
    expect(only?.id).toEqual({ $concat: [prefix, { $unknown: { symbol: 'var.name', reason: 'known after apply' } }] });
    expect(only?.properties).toEqual({
      a: { $unknown: { symbol: 'x.id', reason: 'known after apply' } },
      b: [{ $sensitive: true }],
      c: { d: { $sensitive: true } },
    });
    expect(text).not.toContain('secret');
  });

  test('covers what is sensitive among possible values too', () => {
    const possible = [new Sensitive('secret'), 'open'];
    const text = textOf(
      resource('a', { x: new Unknown({ symbol: 's', reason: 'r', possible, minimum: 1, maximum: 2 }) }),
    );
    expectValid('graph-1', JSON.parse(text));
    expect(text).not.toContain('secret');
    expect(text).toContain('{"$sensitive":true}');
  });

  test('sorts resources by id and members by name', () => {
    const first = textOf(resource('b', { y: 1, x: { b: 1, a: 2 } }), resource('a', {}));
    const second = textOf(resource('a', {}), resource('b', { x: { a: 2, b: 1 }, y: 1 }));
    expect(first).toBe(second);
    expect(read(first).resources.map(({ id }) => id)).toEqual([`${prefix}a`, `${prefix}b`]);
  });

  test('keeps members with the names of prototypes as members', () => {
    const properties = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}') as Record<string, Value>;
    const text = textOf(resource('a', properties));
    expect(text).toContain('"__proto__":{"polluted":true}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

const inputOf = (name: string): { path: string; content: Uint8Array } => ({
  path: `${name}.json`,
  content: readFileSync(join(plans, name, 'plan.json')),
});

describe('the JSON of genuine plans', () => {
  const names = readdirSync(plans).filter(name => name !== 'big' && !name.includes('.'));

  test.each(names)('of %s is valid, sorted and the same every time', name => {
    const text = graphJson(graph([inputOf(name)]));
    expectValid('graph-1', JSON.parse(text));
    expect(graphJson(graph([inputOf(name)]))).toBe(text);
    const ids = read(text).resources.map(({ id }) => (typeof id === 'string' ? id : undefined));
    if (!ids.includes(undefined))
      expect(ids).toEqual(ids.toSorted((left, right) => compareText(left ?? '', right ?? '')));
  });

  test('is the same in whatever order they are given', () => {
    const inputs = ['web-linux-basic', 'modules-nested', 'hub-spoke-peering', 'cross-subscription-data'].map(inputOf);
    expect(graphJson(graph(inputs.toReversed()))).toBe(graphJson(graph(inputs)));
  });
});
