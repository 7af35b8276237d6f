import { isList } from '../../core/list.js';
import { remember } from '../../core/remember.js';
import {
  idKey,
  isFullyKnown,
  nameOfKey,
  parentKey,
  resourceGroupOfKey,
  subscriptionOfKey,
  typeOfKey,
  type IdKey,
} from '../../graph/arm-id.js';
import { describe, reveal, Unknown, type Value } from '../../graph/value.js';
import { parsePrefix, containsPrefix, usableAddresses, type Prefix } from '../../network/prefix.js';
import { isUnknown, unknown, unknownOf, type FactValue, type UnknownFact } from '../fact.js';
import { delegation } from '../tables/platform.js';
import { regionOf } from '../tables/regions.js';
import { asList, member, property, type Entity, type Estate } from './estate.js';
import { writtenName } from './names.js';
import { holdsSecret } from './secrets.js';

/**
 * A subnet that an app may join, seen by its id: it may be in the input, or lie outside it, or be
 * altogether unknown; what cannot be told is unknown with the reason.
 */
export interface SubnetView {
  readonly id: Value | undefined;
  /** Undefined when the id is not known to name a subnet. */
  readonly key: IdKey | undefined;
  readonly entity: Entity | undefined;
  readonly networkKey: IdKey | undefined;
  readonly network: Entity | undefined;
  /** True when a part of the input that was not read names it: apps that nobody sees may join it. */
  readonly isNamedUnread?: boolean;
}

/** `former` finds what the deployment takes away: an id of before still tells what it named. */
export function subnetView(id: Value | undefined, estate: Estate, former: Estate | undefined): SubnetView {
  const key = idKey(id);
  const type = key === undefined ? '' : typeOfKey(key);
  if (key === undefined || !type.endsWith('/virtualnetworks/subnets'))
    return { id, key: undefined, entity: undefined, networkKey: undefined, network: undefined };
  const networkKey = parentKey(key);
  const networkType = type.slice(0, -'/subnets'.length);
  return {
    id,
    key,
    entity: estate.at(key, type) ?? former?.at(key, type),
    networkKey,
    network: estate.at(networkKey, networkType) ?? former?.at(networkKey, networkType),
  };
}

/** The key of the network that an id names; undefined for an id of anything else. */
export function networkNamed(id: Value | undefined): IdKey | undefined {
  const key = idKey(id);
  return key !== undefined && typeOfKey(key).endsWith('/virtualnetworks') ? key : undefined;
}

/** Why nothing is known of a subnet. */
export function whyUnknown(view: SubnetView, what: string): UnknownFact {
  if (view.id instanceof Unknown) return unknownOf(view.id);
  const symbol = view.id === undefined ? `${what} of a subnet` : `${describe(view.id)}: ${what}`;
  return unknown(symbol, view.id === undefined ? 'no subnet is named' : 'the subnet is not in the input');
}

/** The prefixes as written; an unknown where the input does not tell all of them. */
export function prefixTexts(view: SubnetView): readonly Value[] | UnknownFact {
  return view.entity === undefined ? whyUnknown(view, 'address prefixes') : textsOf(view.entity);
}

function textsOf(entity: Entity): readonly Value[] | UnknownFact {
  const found = writtenPrefixes(entity);
  if (found instanceof Unknown) return unknownOf(found);
  if (found.length > 0) return found;
  const pool = property(entity, 'ipamPoolPrefixAllocations');
  const reason =
    pool === undefined
      ? 'the subnet has no address prefix in the input'
      : 'the prefix is taken from an address pool at deployment';
  return unknown(`${entity.resource.origin.address}.addressPrefixes`, reason);
}

/** What stands in the list of prefixes, or in the place for one where that has none or is not shown. */
function writtenPrefixes(entity: Entity): readonly Value[] | Unknown {
  const many = asList(property(entity, 'addressPrefixes'));
  const isTold = many instanceof Unknown ? !entity.resource.isPartial : many.length > 0;
  const one = isTold ? undefined : property(entity, 'addressPrefix');
  return one === undefined ? many : asList(one);
}

/** The prefixes parsed; unknown when one of them is not known or not valid. */
export function prefixes(view: SubnetView): readonly Prefix[] | UnknownFact {
  return view.entity === undefined ? whyUnknown(view, 'address prefixes') : prefixesOf(view.entity);
}

/** The same of a subnet that is in the input. */
export const prefixesOf = remember((entity: Entity) => {
  const texts = textsOf(entity);
  return isList(texts) ? parsed(texts, entity) : texts;
});

function parsed(texts: readonly Value[], { state, resource }: Entity): readonly Prefix[] | UnknownFact {
  const found: Prefix[] = [];
  for (const text of texts) {
    if (text instanceof Unknown) return unknownOf(text);
    const prefix = typeof text === 'string' ? parsePrefix(text) : undefined;
    if (prefix !== undefined) {
      found.push(prefix);
      continue;
    }
    const symbol = holdsSecret(state.properties) ? `${resource.origin.address}: address prefix` : describe(text);
    return unknown(symbol, 'it is not a valid network address in CIDR notation');
  }
  return found;
}

/** Prefix texts that are known and no valid network addresses. */
export function invalidPrefixes(view: SubnetView): FactValue {
  const texts = prefixTexts(view);
  if (!isList(texts)) return texts;
  return texts.filter((text): text is string => typeof text === 'string' && parsePrefix(text) === undefined);
}

/** The length of the IPv4 prefix; with several it is unknown which one counts, so all are possible. */
export function prefixLength(view: SubnetView): FactValue {
  const found = prefixes(view);
  if (!isList(found)) return found;
  const lengths = [...new Set(found.filter(prefix => prefix.family === 4).map(prefix => prefix.length))];
  const [only] = lengths;
  if (lengths.length === 1 && only !== undefined) return only;
  if (lengths.length === 0) return unknown(`${nameOf(view)}: IPv4 prefix`, 'the subnet has no IPv4 prefix');
  return unknown(`${nameOf(view)}: prefix length`, 'the subnet has several prefixes', { possible: lengths });
}

/** Addresses that the platform can give to instances: the size less the five that every subnet keeps. */
export function addressesUsable(view: SubnetView): FactValue {
  const found = prefixes(view);
  if (!isList(found)) return found;
  const ipv4 = found.filter(prefix => prefix.family === 4);
  const [only] = ipv4;
  if (ipv4.length === 1 && only !== undefined) return usableAddresses(only);
  const sizes = ipv4.map(usableAddresses);
  return unknown(`${nameOf(view)}: usable addresses`, 'the subnet has several prefixes', {
    minimum: Math.max(0, ...sizes),
    maximum: sizes.reduce((sum, size) => sum + size, 0),
  });
}

/** The address space of the subnet's network, parsed. */
export function networkPrefixes({ id, network }: SubnetView): readonly Prefix[] | UnknownFact {
  if (network === undefined) {
    return unknown(`${describe(id ?? null)}: address space`, 'the virtual network is not in the input');
  }
  return spaceOf(network);
}

const spaceOf = remember((network: Entity) => {
  const texts = asList(property(network, 'addressSpace.addressPrefixes'));
  if (texts instanceof Unknown) return unknownOf(texts);
  const { address } = network.resource.origin;
  // A network has some: with none in the list they come from an address pool.
  if (texts.length === 0) return unknown(`${address}.addressSpace`, 'the address space is not in the input');
  return parsed(texts, network);
});

/** Prefixes of the subnet that lie outside every prefix of its network. */
export function prefixesOutsideNetwork(view: SubnetView): FactValue {
  const own = prefixes(view);
  const space = networkPrefixes(view);
  if (!isList(own)) return own;
  if (!isList(space)) return space;
  return own.filter(prefix => !space.some(outer => containsPrefix(outer, prefix))).map(prefix => prefix.text);
}

/** Whether the subnet has an IPv6 prefix: one that is told, whatever the others are, and none where its network has none. */
export function subnetHasIpv6(view: SubnetView): FactValue {
  const texts = prefixTexts(view);
  if (isList(texts) && texts.some(text => typeof text === 'string' && parsePrefix(text)?.family === 6)) return true;
  const own = hasIpv6(prefixes(view));
  return isUnknown(own) && hasIpv6(networkPrefixes(view)) === false ? false : own;
}

/** True when one of these prefixes is one of IPv6. */
export function hasIpv6(found: readonly Prefix[] | UnknownFact): FactValue {
  return isList(found) ? found.some(prefix => prefix.family === 6) : found;
}

/** The service names of the delegations, `none` for one without; those that integration needs have the platform's letter case. */
export function delegations(view: SubnetView): FactValue {
  if (view.entity === undefined) return whyUnknown(view, 'delegations');
  const found = asList(property(view.entity, 'delegations'));
  if (found instanceof Unknown) return unknownOf(found);
  return found.map(item => {
    const name = member(item, 'properties.serviceName') ?? member(item, 'serviceName');
    if (name instanceof Unknown) return unknownOf(name);
    return typeof name === 'string' ? spelled(name) : 'none';
  }) as FactValue;
}

function spelled(service: string): string {
  return Object.values(delegation).find(known => known.toLowerCase() === service.toLowerCase()) ?? service;
}

/** The subnet's own name as it is written, unknown when a part of it is. */
export function nameFact(view: SubnetView): FactValue {
  const { key, entity, id } = view;
  return key === undefined ? whyUnknown(view, 'name') : writtenName(key, [entity?.state.name, entity?.state.id, id]);
}

/** A name for messages, however little is known. */
export function nameOf(view: SubnetView): string {
  return view.entity?.resource.origin.address ?? (view.id === undefined ? 'a subnet' : describe(view.id));
}

/** The short name of an entity's region; unknown for one that is neither known nor in the table. */
export function regionFact(entity: Entity | undefined, symbol: string): FactValue {
  if (entity === undefined) return unknown(`${symbol}: region`, 'it is not in the input');
  const location = entity.state.location === undefined ? undefined : reveal(entity.state.location);
  if (location instanceof Unknown) return unknownOf(location);
  if (typeof location !== 'string')
    return unknown(
      `${entity.resource.origin.address}.location`,
      location === undefined ? 'the region is not in the input' : 'not known before the deployment',
    );
  const shown = holdsSecret(entity.state.location) ? `${entity.resource.origin.address}.location` : location;
  return regionOf(location) ?? unknown(shown, 'it is not a region that this version knows');
}

/** The subscription of an id, unknown with its symbol where the input does not name it. */
export function subscriptionFact(key: IdKey): FactValue {
  return scopeFact(subscriptionOfKey(key), key, 'subscription');
}

/** The name of an id's resource group in lower case, likewise. */
export function resourceGroupFact(key: IdKey): FactValue {
  const group = resourceGroupOfKey(key);
  return scopeFact(group === undefined ? undefined : nameOfKey(group), key, 'resource group');
}

/** What is not known of one id need not be what is not known of another: the symbol tells whose it is. */
function scopeFact(name: string | undefined, key: IdKey, noun: string): FactValue {
  if (name === undefined) return unknown(`${key}: ${noun}`, `the input does not tell the ${noun}`);
  return isFullyKnown(name) ? name : unknown(name, `the input does not name the ${noun}`);
}
