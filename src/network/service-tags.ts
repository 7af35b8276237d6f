import { type Flow } from './security-group.js';
import { once } from '../core/once.js';
import { parsePrefix, privateSpace, type Prefix } from './prefix.js';
import { type Range } from './ranges.js';

/** Does a rule apply? Numbers, so that the smallest of a rule's parts is the rule's own answer. */
export const match = { no: 0, maybe: 1, yes: 2 } as const;
export type Match = (typeof match)[keyof typeof match];

/**
 * What an address may be, one way of all that are possible. The platform's own words on its tags
 * (learn.microsoft.com/azure/virtual-network/service-tags-overview):
 * - VirtualNetwork: the network's address space, all that is connected to it, the prefixes of user-defined
 *   routes, and perhaps default routes: so any address may be in it, and few are known to be.
 * - Internet: what is outside the virtual network and reachable by the public internet, Azure's own public
 *   address space included: so no private address is in it, and every other tag's addresses are.
 * - every other tag: public addresses of a service, which change from week to week.
 */
export interface World {
  readonly isVirtualNetwork: boolean;
  readonly isInternet: boolean;
  /** Whether the address is one of an Azure service: never, perhaps, or one of the tag named. */
  readonly service: 'never' | 'perhaps' | { readonly tag: string };
}

const networkSpace: World = { isVirtualNetwork: true, isInternet: false, service: 'never' };
const nowhere: World = { isVirtualNetwork: false, isInternet: false, service: 'never' };

const worlds = {
  own: [networkSpace],
  private: [networkSpace, nowhere],
  // An address that everyone can reach is of the internet, unless the network has taken it as its own;
  // it is both where a user-defined route leads there.
  public: perhapsServing([true, false], [true, true], [false, true]),
  // Both addresses of the host are of the tag VirtualNetwork, and some tags hold nothing else.
  host: perhapsServing([true, false]),
  // Shared, link-local, multicast: nothing is promised.
  special: perhapsServing([true, false], [true, true], [false, true], [false, false]),
} as const;

/** `own` is the known address space of the network, `private` RFC 1918 space that is not known to be. */
export type AddressKind = keyof typeof worlds;

/** How much is known of what VirtualNetwork holds; see `Flow`. */
export type Extent = NonNullable<Flow['virtualNetworkKnown']>;

/** All that an address of a kind may be. */
export function worldsOf(kind: AddressKind, extent: Extent): readonly World[] {
  return worlds[kind].filter(world => isPossible(world, kind, extent));
}

/** What an address of a tag may be; a kind that holds no address of the tag gives none. */
export function worldsOfTag(tag: string, kind: AddressKind, extent: Extent): readonly World[] {
  if (tag === 'virtualnetwork') return kind === 'own' || (extent === 'partly' && kind !== 'host') ? [networkSpace] : [];
  if (kind === 'own' || kind === 'private' || kind === 'host') return [];
  const service: World['service'] = tag === 'internet' ? 'perhaps' : { tag };
  return [true, false]
    .map(isVirtualNetwork => ({ isVirtualNetwork, isInternet: true, service }))
    .filter(world => isPossible(world, kind, extent));
}

function isPossible(world: World, kind: AddressKind, extent: Extent): boolean {
  if (kind === 'own' || kind === 'host' || !world.isVirtualNetwork) return true;
  if (extent === 'wholly') return false;
  return extent === 'partly' || kind !== 'public' || world.isInternet;
}

/** Whether a rule's tag (in lower case) holds an address. */
export function matchTag(tag: string, world: World): Match {
  if (tag === 'virtualnetwork') return world.isVirtualNetwork ? match.yes : match.no;
  if (tag === 'internet') return world.isInternet ? match.yes : match.no;
  if (world.service === 'never') return match.no;
  if (world.service === 'perhaps') return match.maybe;
  return isWithinTag(world.service.tag, tag) ? match.yes : match.maybe;
}

/** `Storage.WestEurope` lies within `Storage`, and both in `AzureCloud`, "all datacenter public IP addresses". */
function isWithinTag(inner: string, outer: string): boolean {
  return (
    inner === outer || inner.startsWith(`${outer}.`) || (outer === 'azurecloud' && /^storage(?:\.|$)/u.test(inner))
  );
}

/** The one tag that never changes: where health probes come from (same page). */
export const loadBalancer: Prefix | undefined = parsePrefix('168.63.129.16/32');

/** Virtual addresses of the host node (network-security-groups-overview, Azure platform considerations). */
const host: readonly Prefix[] = ['168.63.129.16/32', '169.254.169.254/32'].flatMap(text => parsePrefix(text) ?? []);

/** Not of the internet, by RFC 6890. */
const special = once((): readonly Prefix[] =>
  [
    ...['0.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '192.0.0.0/24'],
    ...['198.18.0.0/15', '224.0.0.0/3', '::/3', '4000::/2', '8000::/1'],
  ].flatMap(text => parsePrefix(text) ?? []),
);

/** A range of addresses of one family. */
export interface AddressRange extends Range<bigint> {
  readonly family: 4 | 6;
}

/** A prefix as a range without its end. */
export function rangeOf(prefix: Prefix): AddressRange {
  return { family: prefix.family, from: prefix.first, end: prefix.last + 1n };
}

/** Ranges at whose edges the kind of an address may change. */
export const kindEdges = once((): readonly AddressRange[] => [...privateSpace, ...host, ...special()].map(rangeOf));

/** The kind of every address of a range that was cut at `kindEdges` and at the edges of the network's prefixes. */
export function kindOf(range: AddressRange, network: readonly Prefix[]): AddressKind {
  const { family, from, end } = range;
  const holds = (prefix: Prefix): boolean =>
    prefix.family === family && prefix.first <= from && end <= prefix.last + 1n;
  if (network.some(holds)) return 'own';
  if (privateSpace.some(holds)) return 'private';
  if (host.some(holds)) return 'host';
  return special().some(holds) ? 'special' : 'public';
}

function perhapsServing(...places: readonly (readonly [boolean, boolean])[]): readonly World[] {
  return places.map(([isVirtualNetwork, isInternet]) => ({ isVirtualNetwork, isInternet, service: 'perhaps' }));
}
