import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parsePrefix, type Prefix } from '../../src/network/prefix.js';
import { internetParts, routeParts, type NextHop, type Route, type RouteTable } from '../../src/network/routes.js';

function prefix(text: string): Prefix {
  const found = parsePrefix(text);
  if (found === undefined) throw new Error(`${text} is no prefix`);
  return found;
}

const user = (text: string, nextHop: NextHop | undefined, name = text): Route => ({
  name,
  prefix: parsePrefix(text) ?? text,
  nextHop,
  origin: 'user',
});
const of = (origin: Route['origin'], text: string, nextHop: NextHop): Route => ({ ...user(text, nextHop), origin });
const system = [
  of('system', '0.0.0.0/0', 'Internet'),
  of('system', '10.0.0.0/16', 'VnetLocal'),
  of('system', '10.0.0.0/8', 'None'),
];
const all = (...routes: readonly Route[]): RouteTable => ({ routes: [...system, ...routes], mayHaveMore: undefined });
const everything = prefix('0.0.0.0/0');

/** The hops of a destination, each once. */
function hopsTo(table: RouteTable, text: string): readonly (NextHop | undefined)[] {
  return [...new Set(routeParts(table, prefix(text)).flatMap(({ hops }) => [...hops]))];
}

describe('the route of a packet', () => {
  test.each<[string, RouteTable, string, (NextHop | undefined)[]]>([
    ['into the network', all(), '10.0.1.4/32', ['VnetLocal']],
    ['to a private address that is nowhere', all(), '10.1.0.4/32', ['None']],
    ['to the internet', all(), '20.0.0.1/32', ['Internet']],
    [
      'to the internet by a default route',
      all(user('0.0.0.0/0', 'VirtualAppliance')),
      '20.0.0.1/32',
      ['VirtualAppliance'],
    ],
    [
      'into the network beside a default route',
      all(user('0.0.0.0/0', 'VirtualAppliance')),
      '10.0.1.4/32',
      ['VnetLocal'],
    ],
    [
      'by the longer of two',
      all(user('20.0.0.0/8', 'None'), user('20.0.0.0/16', 'VirtualAppliance')),
      '20.0.0.1/32',
      ['VirtualAppliance'],
    ],
    [
      'within the network by a route of its own',
      all(user('10.0.2.0/24', 'VirtualAppliance')),
      '10.0.2.4/32',
      ['VirtualAppliance'],
    ],
    [
      'by one’s own route before a gateway’s',
      all(of('gateway', '192.168.0.0/16', 'VirtualNetworkGateway'), user('192.168.0.0/16', 'VirtualAppliance')),
      '192.168.1.1/32',
      ['VirtualAppliance'],
    ],
    [
      'by a gateway’s longer route',
      all(of('gateway', '192.168.1.0/24', 'VirtualNetworkGateway'), user('192.168.0.0/16', 'VirtualAppliance')),
      '192.168.1.1/32',
      ['VirtualNetworkGateway'],
    ],
    [
      'into the network before a gateway’s longer route',
      all(of('gateway', '10.0.1.0/24', 'VirtualNetworkGateway')),
      '10.0.1.4/32',
      ['VnetLocal'],
    ],
    [
      'to a range that two routes share',
      all(user('20.0.0.0/25', 'VirtualAppliance'), user('20.0.0.128/25', 'None')),
      '20.0.0.0/24',
      ['VirtualAppliance', 'None'],
    ],
    [
      'to an address that a tag may hold',
      all(user('Storage', 'Internet'), user('0.0.0.0/0', 'VirtualAppliance')),
      '20.0.0.1/32',
      ['VirtualAppliance', 'Internet'],
    ],
    ['to a private address that no tag holds', all(user('Storage', 'VirtualAppliance')), '10.0.1.4/32', ['VnetLocal']],
    [
      'where the tag leads the same way',
      all(user('Storage', 'VirtualAppliance'), user('0.0.0.0/0', 'VirtualAppliance')),
      '20.0.0.1/32',
      ['VirtualAppliance'],
    ],
    [
      'past a route whose prefix is not known',
      all(user('${var.prefix}', 'None')),
      '10.0.1.4/32',
      ['VnetLocal', 'None'],
    ],
    ['where a route leads that is not known', all(user('0.0.0.0/0', undefined)), '20.0.0.1/32', [undefined]],
    ['in a family without routes', all(), 'fd00::1/128', []],
  ])('%s', (_, table, to, hops) => {
    expect(hopsTo(table, to)).toEqual(hops);
  });

  test('by BGP is not known, except into the network', () => {
    const table: RouteTable = {
      ...all(user('0.0.0.0/0', 'VirtualAppliance')),
      mayHaveMore: 'a gateway may add routes',
    };
    expect(hopsTo(table, '20.0.0.1/32')).toEqual(['VirtualAppliance', undefined]);
    expect(hopsTo(table, '10.0.1.4/32')).toEqual(['VnetLocal']);
    expect(routeParts(table, prefix('20.0.0.1/32'))[0]?.reasons).toEqual(['a gateway may add routes']);
  });

  test('to the internet is that to public addresses: two halves are a default route', () => {
    const halves = all(user('0.0.0.0/1', 'VirtualAppliance'), user('128.0.0.0/1', 'VirtualAppliance'));
    expect(new Set(internetParts(halves, everything).flatMap(({ hops }) => [...hops]))).toEqual(
      new Set(['VirtualAppliance']),
    );
    const half = all(user('0.0.0.0/1', 'VirtualAppliance'));
    expect(new Set(internetParts(half, everything).flatMap(({ hops }) => [...hops]))).toEqual(
      new Set(['VirtualAppliance', 'Internet']),
    );
  });

  test('through thousands of routes is found in bounded time', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      user(`20.${index >> 8}.${index & 255}.0/24`, 'VirtualAppliance'),
    );
    const started = performance.now();
    routeParts(all(...many), everything);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** Sixteen addresses in the network, sixteen beyond it, sixteen of the internet. */
const universe = ['10.0.0', '10.9.0', '20.0.0'].flatMap(start =>
  Array.from({ length: 16 }, (_, last) => `${start}.${last}`),
);
const valueOf = (address: string): bigint => prefix(`${address}/32`).first;

const anyPrefix = fc
  .tuple(fc.constantFrom(...universe), fc.constantFrom(0, 1, 8, 16, 24, 28, 29, 30, 31, 32))
  .map(([address, length]) => {
    const size = 1n << BigInt(32 - length);
    const first = (valueOf(address) / size) * size;
    const text = [24n, 16n, 8n, 0n].map(shift => (first >> shift) & 255n).join('.');
    return prefix(`${text}/${length}`);
  });
const hops: readonly NextHop[] = [
  'VnetLocal',
  'VnetPeering',
  'VirtualNetworkGateway',
  'VirtualAppliance',
  'Internet',
  'None',
];
const anyRoute = fc
  .record({
    prefix: anyPrefix,
    nextHop: fc.constantFrom(...hops),
    origin: fc.constantFrom<Route['origin']>('user', 'gateway', 'system'),
  })
  .map((route): Route => ({ ...route, name: 'r' }));
/** No two routes of one origin have one prefix. */
const anyRoutes = fc.uniqueArray(anyRoute, {
  maxLength: 12,
  selector: ({ prefix: p, origin }) => `${origin} ${(p as Prefix).text}`,
});

/** The platform's rule, address by address. */
function oracle(routes: readonly Route[], address: bigint): NextHop | undefined | 'nowhere' {
  let best: { route: Route; length: number } | undefined;
  const holds = (p: Prefix): boolean => p.first <= address && address <= p.last;
  const isInto = routes.some(
    ({ prefix: p, origin, nextHop }) =>
      holds(p as Prefix) && origin === 'system' && (nextHop === 'VnetLocal' || nextHop === 'VnetPeering'),
  );
  for (const origin of ['user', 'gateway', 'system'] as const) {
    for (const route of routes) {
      const { length } = route.prefix as Prefix;
      if (route.origin !== origin || !holds(route.prefix as Prefix) || (origin === 'gateway' && isInto)) continue;
      if (best === undefined || length > best.length) best = { route, length };
    }
  }
  return best === undefined ? 'nowhere' : best.route.nextHop;
}

function partAt(table: RouteTable, address: bigint): ReadonlySet<NextHop | undefined> {
  const found = routeParts(table, everything).filter(({ range }) => range.from <= address && address < range.end);
  expect(found).toHaveLength(1);
  return found[0]?.hops ?? new Set();
}

describe('an oracle that asks address by address', () => {
  test('agrees where all is known', () => {
    fc.assert(
      fc.property(anyRoutes, fc.constantFrom(...universe), (routes, text) => {
        const address = valueOf(text);
        const expected = oracle(routes, address);
        expect([...partAt({ routes, mayHaveMore: undefined }, address)]).toEqual(
          expected === 'nowhere' ? [] : [expected],
        );
      }),
      { numRuns: 600 },
    );
  });

  test('finds one of the possible hops, whatever a tag holds and a gateway adds', () => {
    const hidden = fc.record({
      tag: fc.subarray(universe.filter(text => text.startsWith('20.'))),
      nextHop: fc.constantFrom(...hops),
      learnt: fc.uniqueArray(anyPrefix, { maxLength: 4, selector: p => p.text }),
    });
    fc.assert(
      fc.property(anyRoutes, hidden, fc.constantFrom(...universe), (known, { tag, nextHop, learnt }, text) => {
        const routes = known.filter(({ origin }) => origin !== 'gateway');
        const address = valueOf(text);
        const world = [
          ...routes,
          ...tag.map((one): Route => ({ name: 't', prefix: prefix(`${one}/32`), nextHop, origin: 'user' })),
          ...learnt.map((one): Route => ({
            name: 'g',
            prefix: one,
            nextHop: 'VirtualNetworkGateway',
            origin: 'gateway',
          })),
        ];
        const isTwice = routes.some(
          ({ prefix: p, origin }) =>
            origin === 'user' && (p as Prefix).length === 32 && tag.some(one => (p as Prefix).text === `${one}/32`),
        );
        if (isTwice) return;
        const table: RouteTable = {
          routes: [...routes, { name: 't', prefix: 'Storage', nextHop, origin: 'user' }],
          mayHaveMore: learnt.length > 0 ? 'a gateway may add routes' : undefined,
        };
        const possible = partAt(table, address);
        const actual = oracle(world, address);
        if (actual !== 'nowhere') expect(possible.has(undefined) || possible.has(actual)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
