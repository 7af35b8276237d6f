import { containsPrefix, type Prefix } from './prefix.js';
import { cutRange, type Range } from './ranges.js';
import { kindEdges, kindOf, rangeOf } from './service-tags.js';

/** Where a route sends packets, in Azure's words; a peering is a hop of its own. */
export type NextHop = 'VnetLocal' | 'VnetPeering' | 'VirtualNetworkGateway' | 'VirtualAppliance' | 'Internet' | 'None';

/** A route, of the author's own or Azure's. */
export interface Route {
  readonly name: string;
  /** A service tag or what is not known stands as a text: which addresses it holds is open. */
  readonly prefix: Prefix | string;
  /** Undefined where it is not known. */
  readonly nextHop: NextHop | undefined;
  readonly origin: 'user' | 'gateway' | 'system';
}

/** All routes of a subnet, as far as they are known. */
export interface RouteTable {
  readonly routes: readonly Route[];
  /** Undefined when these are all; else what may add to them, in words: a gateway by BGP, a table that is not known. */
  readonly mayHaveMore: string | undefined;
}

/** What becomes of packets to a range of addresses. */
export interface RoutePart {
  readonly range: Range<bigint>;
  /** The hops that the packets may take; one where it is decided, none where no route leads there. */
  readonly hops: ReadonlySet<NextHop | undefined>;
  /** The route that wins, as far as the known prefixes go. */
  readonly route: Route | undefined;
  /** Why there may be several, each a clause. */
  readonly reasons: readonly string[];
}

/** Far more than a route table can hold (400 routes); what is beyond is not looked into. */
const mostRoutes = 2000;

/**
 * What becomes of packets to a prefix, cut at the edges of the routes. The longest prefix wins; of equal ones the
 * author's own before a gateway's before Azure's; Azure's own routes into the network and its peers go before those
 * of a gateway whatever their length (learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview, How
 * Azure selects a route).
 */
export function routeParts(table: RouteTable, destination: Prefix): readonly RoutePart[] {
  const { family } = destination;
  const known = table.routes
    .filter((route): route is KnownRoute => typeof route.prefix !== 'string')
    .slice(0, mostRoutes);
  const edges = known.map(({ prefix }) => rangeOf(prefix)).filter(range => range.family === family);
  const kinds = kindEdges().filter(range => range.family === family);
  const open = table.routes.filter((route): route is OpenRoute => typeof route.prefix === 'string');
  return cutRange(rangeOf(destination), [...edges, ...kinds]).map(range => {
    const isPublic = kindOf({ family, ...range }, []) === 'public';
    const route = winner(known, { ...destination, first: range.from, last: range.end - 1n, length: bits[family] });
    return partOf(range, route, isPublic ? open : open.filter(isUnreadable), table.mayHaveMore);
  });
}

/** What becomes of packets to the internet: to every public address. */
export function internetParts(table: RouteTable, everything: Prefix): readonly RoutePart[] {
  return routeParts(table, everything).filter(
    ({ range }) => kindOf({ family: everything.family, ...range }, []) === 'public',
  );
}

interface KnownRoute extends Route {
  readonly prefix: Prefix;
}

interface OpenRoute extends Route {
  readonly prefix: string;
}

const bits = { 4: 32, 6: 128 } as const;

const rank: Record<Route['origin'], number> = { user: 0, gateway: 1, system: 2 };

function winner(routes: readonly KnownRoute[], piece: Prefix): KnownRoute | undefined {
  const all = routes.filter(({ prefix }) => containsPrefix(prefix, piece));
  const isPreferred = all.some(isIntoNetwork);
  const candidates = isPreferred ? all.filter(({ origin }) => origin !== 'gateway') : all;
  return candidates.toSorted(
    (left, right) => right.prefix.length - left.prefix.length || rank[left.origin] - rank[right.origin],
  )[0];
}

function isIntoNetwork({ origin, nextHop }: Route): boolean {
  return origin === 'system' && (nextHop === 'VnetLocal' || nextHop === 'VnetPeering');
}

/** A service tag holds public addresses only; another text may be any prefix. */
function isUnreadable({ prefix }: OpenRoute): boolean {
  return !/^[a-z][a-z0-9]*(?:\.[a-z0-9]+)*$/iu.test(prefix);
}

function partOf(
  range: Range<bigint>,
  route: KnownRoute | undefined,
  open: readonly OpenRoute[],
  more: string | undefined,
): RoutePart {
  const hops = new Set<NextHop | undefined>(route === undefined ? [] : [route.nextHop]);
  const reasons: string[] = [];
  for (const { name, prefix, nextHop } of open) {
    // Of two routes for one address the longer prefix wins, and nothing is longer than a single address.
    if (route?.origin === 'user' && route.prefix.length === bits[route.prefix.family]) continue;
    if (hops.has(nextHop) && nextHop !== undefined) continue;
    hops.add(nextHop);
    reasons.push(`which addresses ${prefix} of the route ${name} holds is not known`);
  }
  if (more !== undefined && (route === undefined || !isIntoNetwork(route))) {
    hops.add(undefined);
    reasons.push(more);
  }
  if (route !== undefined && route.nextHop === undefined)
    reasons.push(`where the route ${route.name} leads is not known`);
  return { range, hops, route, reasons };
}
