import { isList } from '../../core/list.js';
import { sortedUnique } from '../../core/order.js';
import { idKey, nameOfKey, parentKey, type IdKey } from '../../graph/arm-id.js';
import { comesAfter } from '../../graph/resource.js';
import { Unknown } from '../../graph/value.js';
import { overlaps, parseAddress, parsePrefix, type Prefix } from '../../network/prefix.js';
import { coversRange, joinRanges, type Range } from '../../network/ranges.js';
import { fact, folded, isUnknown, unknown, type FactValue, type UnknownFact } from '../fact.js';
import { isClassicGateway, notInTemplates } from '../model/classic.js';
import { asList, possibilities, property, isNew, type Entity, type Estate } from '../model/estate.js';
import { valuesAt } from '../model/indexes.js';
import { peeringsOf, possiblePeeringsOf, remoteNetwork } from '../model/peerings.js';
import { symbolOf, type PlanView } from '../model/plans.js';
import { networkPrefixes } from '../model/subnets.js';
import { gatewaySubnetName } from '../tables/platform.js';
import { pool } from './gateway-readings.js';

/** Address ranges that a client of the gateway may want to reach, with whose they are. */
interface NamedRange {
  readonly prefixes: readonly Prefix[] | UnknownFact;
  readonly of: string;
}

/** The prefixes of a gateway's pool that overlap the network's, its peers' or an on-premises one, as pairs in words. */
export function overlapsOfPool(gateway: Entity, network: IdKey, estate: Estate): FactValue {
  const written = pool(gateway);
  if (!isList(written)) return written;
  const texts = written as readonly FactValue[];
  const own = texts.flatMap(item => (typeof item === 'string' ? (parsePrefix(item) ?? []) : []));
  const ranges = rangesAround(network, gateway, estate);
  const found = ranges.flatMap(range => meetings(own, range));
  if (found.length > 0) return sortedUnique(found);
  const unclear = ranges.flatMap(({ prefixes }) => (isList(prefixes) ? [] : [prefixes]));
  return texts.find(isUnknown) ?? unclear[0] ?? [];
}

function meetings(own: readonly Prefix[], { prefixes, of }: NamedRange): readonly string[] {
  if (!isList(prefixes)) return [];
  return own.flatMap(mine =>
    prefixes.filter(other => overlaps(mine, other)).map(other => `${mine.text} and ${other.text} of ${of}`),
  );
}

function rangesAround(network: IdKey, gateway: Entity, estate: Estate): readonly NamedRange[] {
  const onPremises = siteToSite(gateway, estate).flatMap(connection =>
    valuesAt(connection.state.properties, 'localNetworkGateway2.id').map((id): NamedRange => {
      const local = estate.find(id);
      const of = local?.resource.origin.address ?? 'the local network gateway';
      if (local === undefined) return { of, prefixes: unknown(of, 'it is not in the input') };
      const written = asList(property(local, 'localNetworkAddressSpace.addressPrefixes'));
      return {
        of,
        prefixes:
          written instanceof Unknown ? unknown(of, 'not known before the deployment') : prefixesOf(written, local),
      };
    }),
  );
  return [rangeOfNetwork(network, estate), ...peersOf(network, estate), ...onPremises, ...classicSites(gateway)];
}

function classicSites(gateway: Entity): readonly NamedRange[] {
  if (!isClassicGateway(gateway)) return [];
  return [{ of: 'the sites of the gateway', prefixes: notInTemplates(gateway, 'sites') }];
}

function rangeOfNetwork(key: IdKey | undefined, estate: Estate): NamedRange {
  const network = key === undefined ? undefined : estate.at(key);
  const view = { id: key, key: undefined, entity: undefined, networkKey: key, network };
  return { of: nameOfKey(key ?? 'a network'), prefixes: networkPrefixes(view) };
}

function prefixesOf(texts: readonly unknown[], entity: Entity): readonly Prefix[] | UnknownFact {
  const parsed = texts.map(text => (typeof text === 'string' ? parsePrefix(text) : undefined));
  return parsed.every(prefix => prefix !== undefined)
    ? parsed
    : unknown(entity.resource.origin.address, 'one of its prefixes is not known or not valid');
}

/**
 * The ranges of peered networks that the routes of the plan's connection do not cover. A plan that was there before
 * may have routes that the input does not show.
 */
export function rangesNotRouted(network: IdKey, plan: PlanView, estate: Estate): FactValue {
  const routed = joinRanges(routesOf(plan.key, estate));
  const isRouted = ({ first, last }: Prefix): boolean => coversRange(routed, { from: first, end: last + 1n });
  const missing: string[] = [];
  let unclear: UnknownFact | undefined;
  for (const { prefixes, of } of peersOf(network, estate)) {
    if (!isList(prefixes)) unclear ??= prefixes;
    else missing.push(...prefixes.filter(prefix => !isRouted(prefix)).map(({ text }) => `${text} of ${of}`));
  }
  if (missing.length === 0) return unclear ?? [];
  const isFirst = plan.entity?.resource.lifecycle === 'create';
  return isFirst ? sortedUnique(missing) : unknown(`routes of ${symbolOf(plan)}`, 'the input may not show all of them');
}

const planConnections = 'Microsoft.Web/serverfarms/virtualNetworkConnections';

/** The address ranges that the connections of a plan lead into their networks. */
function routesOf(plan: IdKey, estate: Estate): readonly Range<bigint>[] {
  return estate
    .ofType(`${planConnections}/routes`)
    .filter(({ state }) => parentKey(parentKey(state.key)) === plan)
    .flatMap(route => {
      const [start, end] = ['startAddress', 'endAddress'].map(path => property(route, path));
      const from = typeof start === 'string' ? (parsePrefix(start) ?? parseAddress(start)) : undefined;
      const last = typeof end === 'string' && end !== '' ? parseAddress(end) : from;
      return from === undefined || last === undefined ? [] : [{ from: from.first, end: last.last + 1n }];
    });
}

function peersOf(network: IdKey, estate: Estate): readonly NamedRange[] {
  const lost = possiblePeeringsOf(network, estate).map(({ resource: { origin } }): NamedRange => {
    const why = 'the input does not tell of which network it is a peering';
    return { of: origin.address, prefixes: unknown(origin.address, why) };
  });
  const own = peeringsOf(network, estate).map(peering => rangeOfNetwork(idKey(remoteNetwork(peering)), estate));
  return [...own, ...lost];
}

/** The site-to-site connections of a gateway by their addresses. */
export function siteToSiteNames(gateway: Entity, estate: Estate): FactValue {
  if (isClassicGateway(gateway)) return notInTemplates(gateway, 'sites');
  return sortedUnique(siteToSite(gateway, estate).map(({ resource }) => resource.origin.address));
}

/** The site-to-site connections of a gateway; those of a classic one are not in templates. */
export function siteToSite(gateway: Entity, estate: Estate): readonly Entity[] {
  return estate.ofType('Microsoft.Network/connections').filter(connection => {
    const ends = valuesAt(connection.state.properties, 'virtualNetworkGateway1.id').flatMap(possibilities);
    return (
      folded(property(connection, 'connectionType')) === 'ipsec' && ends.some(end => idKey(end) === gateway.state.key)
    );
  });
}

/** Whether the gateway or one of its site-to-site connections speaks BGP; classic ones do not ("About gateway SKUs"). */
export function speaksBgp(gateway: Entity, estate: Estate): FactValue {
  if (isClassicGateway(gateway)) return false;
  const flags = [gateway, ...siteToSite(gateway, estate)].map(entity => fact(property(entity, 'enableBgp') ?? false));
  return flags.includes(true) ? true : (flags.find(isUnknown) ?? false);
}

/** The route table of the subnet that the gateway stands in; null when it has none. */
export function routeTableOf(network: IdKey, estate: Estate): FactValue {
  const subnet = estate
    .childrenOf(network, 'Microsoft.Network/virtualNetworks/subnets')
    .find(({ state }) => nameOfKey(state.key) === gatewaySubnetName);
  if (subnet === undefined) return null;
  const table = property(subnet, 'routeTable.id');
  if (table === undefined) return null;
  const found = estate.find(table);
  return found?.resource.origin.address ?? (table instanceof Unknown ? fact(table) : nameOfKey(idKey(table) ?? ''));
}

/** Whether a connection is made after the gateway that it goes through, where one run makes both. */
export function isMadeAfter(connection: Entity, gateway: Entity): FactValue {
  if (!isNew(gateway.resource)) return true;
  const found = comesAfter(connection.resource, gateway.resource);
  const { address } = gateway.resource.origin;
  return (
    found ?? unknown(connection.resource.origin.address, `the input does not tell whether it waits for ${address}`)
  );
}
