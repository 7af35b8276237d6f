import { isList } from '../../core/list.js';
import { describe, Unknown, type Value } from '../../graph/value.js';
import { isPrivate, parsePrefix } from '../../network/prefix.js';
import { internetParts, type NextHop, type Route, type RoutePart, type RouteTable } from '../../network/routes.js';
import { fact, folded, isUnknown, unknown, type Fact, type FactValue, type Source } from '../fact.js';
import { asList, isEntity, isOpenEntity, member, property, type Entity } from '../model/estate.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { link } from '../model/link.js';
import { peeringsOf } from '../model/peerings.js';
import { nameOf, whyUnknown } from '../model/subnets.js';
import { flag, text } from '../schemas.js';

const hops: Readonly<Record<string, NextHop>> = {
  virtualappliance: 'VirtualAppliance',
  virtualnetworkgateway: 'VirtualNetworkGateway',
  vnetlocal: 'VnetLocal',
  internet: 'Internet',
  none: 'None',
};

/** The route table of the subnet; undefined where it has none. */
function tableOf(c: IntegrationCase): Entity | undefined | FactValue {
  if (c.subnet.entity === undefined) return whyUnknown(c.subnet, 'route table');
  const id = link(c.subnet.entity, 'routeTable.id', c.model.estate);
  if (id === undefined) return undefined;
  const table = c.model.estate.find(id);
  if (table !== undefined) return table;
  return id instanceof Unknown ? fact(id) : unknown(describe(id), 'the route table is not in the input');
}

/** The routes of a table, inline and separate ones. */
function routesOf(table: Entity, c: IntegrationCase): readonly Value[] | Unknown {
  const inline = asList(property(table, 'routes'));
  if (inline instanceof Unknown) return inline;
  return [
    ...inline.map(route => member(route, 'properties') ?? null),
    ...c.model.estate
      .childrenOf(table.state.key, 'Microsoft.Network/routeTables/routes')
      .map(route => (route.resource.mayBeAbsent ? mayNotBe(route) : route.state.properties)),
  ];
}

/** A route that may not be made may be one of any other prefix as well. */
function mayNotBe({ resource }: Entity): Value {
  return { addressPrefix: new Unknown({ symbol: resource.origin.address, reason: 'it may not be made' }) };
}

const azureDefault: Route = {
  name: 'Azure’s default route',
  prefix: parsePrefix('0.0.0.0/0') ?? '0.0.0.0/0',
  nextHop: 'Internet',
  origin: 'system',
};

/** The routes of a subnet, and the addresses that those of its own name as the next hop. */
interface SubnetRoutes extends RouteTable {
  readonly addresses: ReadonlyMap<Route, FactValue>;
}

/** All routes of the subnet to the internet; a fact where they cannot be seen. */
function routeTable(c: IntegrationCase): SubnetRoutes | FactValue {
  const table = tableOf(c);
  if (table !== undefined && !isEntity(table)) return table;
  const written = table === undefined ? [] : routesOf(table, c);
  if (!isList(written)) return fact(written);
  const isAlone = table !== undefined && property(table, 'disableBgpRoutePropagation') === true;
  const addresses = new Map(
    written.map((properties, index) => [asRoute(properties, index), fact(member(properties, 'nextHopIpAddress'))]),
  );
  return {
    routes: [azureDefault, ...addresses.keys()],
    addresses,
    mayHaveMore: isAlone ? undefined : whatMayAddRoutes(c),
  };
}

function asRoute(properties: Value, index: number): Route {
  const prefix = member(properties, 'addressPrefix');
  const written = typeof prefix === 'string' ? prefix : describe(prefix ?? 'a prefix that is not told');
  const hop = folded(member(properties, 'nextHopType'));
  return {
    name: `route ${index}`,
    prefix: parsePrefix(written) ?? written,
    nextHop: typeof hop === 'string' ? hops[hop] : undefined,
    origin: 'user',
  };
}

/** Why a gateway may add routes by BGP that the input does not show; undefined where none does. */
function whatMayAddRoutes(c: IntegrationCase): string | undefined {
  const { networkKey, network } = c.subnet;
  if (networkKey === undefined) return 'the input does not tell the network';
  const peerings = peeringsOf(networkKey, c.model.estate);
  const by =
    c.model.gatewaysOf(networkKey).find(maySpeakBgp) ??
    peerings.find(peering => isOnOrOpen(property(peering, 'useRemoteGateways')));
  if (by !== undefined) return `${by.resource.origin.address} may bring routes by BGP, which no input shows`;
  return isOpenEntity(network) ? 'the gateways of the network are not in the input' : undefined;
}

function maySpeakBgp(gateway: Entity): boolean {
  const type = folded(property(gateway, 'gatewayType'));
  return type === 'expressroute' || isUnknown(type) || isOnOrOpen(property(gateway, 'enableBgp'));
}

function isOnOrOpen(option: Value | undefined): boolean {
  return option === true || option instanceof Unknown;
}

/** Whether every route of one's own is known, and leads a private prefix. */
export function routesPrivateOnly(c: IntegrationCase): boolean {
  const table = routeTable(c);
  if (!isTable(table)) return false;
  const own = table.routes.filter(({ origin }) => origin === 'user');
  return own.every(({ prefix }) => typeof prefix === 'object' && isPrivate(prefix));
}

function partsOfInternet(table: RouteTable): readonly RoutePart[] {
  const everything = azureDefault.prefix;
  return typeof everything === 'string' ? [] : internetParts(table, everything);
}

/** Where packets to the internet go that have entered the subnet. */
function internetHop(c: IntegrationCase): FactValue {
  const table = routeTable(c);
  if (!isTable(table)) return table;
  const parts = partsOfInternet(table);
  const found = new Set(parts.flatMap(part => [...part.hops]));
  const known = [...found].filter(hop => hop !== undefined);
  if (found.has(undefined)) {
    const reason = parts.flatMap(({ reasons }) => reasons)[0] ?? 'a route leads where the input does not tell';
    const isByMoreAlone = table.routes.every(({ nextHop }) => nextHop !== undefined);
    // What a gateway adds takes none, some or all of the packets.
    const possible = [...(known.length === 1 ? known : []), 'several', 'VirtualNetworkGateway'];
    return unknown(`${nameOf(c.subnet)}: routes to the internet`, reason, isByMoreAlone ? { possible } : {});
  }
  const [only] = known;
  return known.length === 1 && only !== undefined ? only : 'several';
}

/** The address of the appliance that all packets to the internet go to; those of a service may go to another one. */
function internetAppliance(c: IntegrationCase): FactValue {
  const table = routeTable(c);
  const hop = internetHop(c);
  if (!isTable(table)) return table;
  if (isUnknown(hop)) return unknown(`${nameOf(c.subnet)}: appliance`, hop.$unknown.reason);
  if (hop !== 'VirtualAppliance') return hop === 'several' ? hop : null;
  const winning = partsOfInternet(table).flatMap(({ route }) => route ?? []);
  const services = table.routes.filter(({ prefix, nextHop }) => typeof prefix === 'string' && nextHop === hop);
  const named = [...winning, ...services].map(route => table.addresses.get(route) ?? null);
  const [first = null] = named;
  const meant = new Set(named.map(address => (isUnknown(address) ? address.$unknown.symbol : address)));
  if (meant.size <= 1) return first;
  const open = named.find(isUnknown);
  return open === undefined ? 'several' : unknown(`${nameOf(c.subnet)}: appliance`, open.$unknown.reason);
}

/** Whether routes of one's own decide about all packets to the internet: one for everything, or several that add up to it. */
function defaultRoute(c: IntegrationCase): FactValue {
  if (tableOf(c) === undefined) return false;
  const table = routeTable(c);
  if (!isTable(table)) return table;
  const own: RouteTable = { routes: table.routes.filter(({ origin }) => origin === 'user'), mayHaveMore: undefined };
  if (partsOfInternet(own).every(({ route }) => route !== undefined)) return true;
  const open = own.routes.find(({ prefix }) => typeof prefix === 'string' && !/^[a-z][a-z0-9.]*$/iu.test(prefix));
  return open === undefined ? false : unknown('route', `the input does not tell the prefix of ${open.name}`);
}

function isTable(value: SubnetRoutes | FactValue): value is SubnetRoutes {
  return typeof value === 'object' && value !== null && 'routes' in value;
}

function tableSource(c: IntegrationCase): readonly Source[] {
  const table = tableOf(c);
  return isEntity(table) ? [{ entity: table, path: 'routes' }] : c.subnetSource('routeTable');
}

/** Facts of where the subnet's routes lead. */
export const routeFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'routing.defaultRoute',
    schema: flag,
    about:
      'whether the subnet’s route table decides about all traffic to the internet: by 0.0.0.0/0, or by parts of it',
    derive: defaultRoute,
    of: subnetOf,
    from: tableSource,
  },
  {
    path: 'routing.internetHop',
    schema: {
      enum: ['VnetLocal', 'VnetPeering', 'VirtualNetworkGateway', 'VirtualAppliance', 'Internet', 'None', 'several'],
    },
    about: 'where packets to the internet go that have entered the subnet, by the longest prefix of its routes',
    derive: internetHop,
    of: subnetOf,
    from: tableSource,
  },
  {
    path: 'routing.internetAppliance',
    schema: text,
    about:
      'the address of the appliance that they go to, such as a firewall’s; “several” where there is more than one hop',
    derive: internetAppliance,
    of: subnetOf,
    from: tableSource,
  },
];
