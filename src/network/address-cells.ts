import type { Prefix } from './prefix.js';
import { coversValue, cutRange } from './ranges.js';
import { isAny, isTag, readAddresses, type AddressSpec } from './security-compile.js';
import { unknown, type Endpoint } from './security-group.js';
import {
  kindEdges,
  kindOf,
  match,
  matchTag,
  rangeOf,
  worldsOf,
  worldsOfTag,
  type AddressKind,
  type AddressRange,
  type Match,
  type Extent,
  type World,
} from './service-tags.js';

/** Addresses of a flow that no rule tells apart, or ports of it. */
export interface Cell {
  /** Whether the flow surely has such an address; what a service tag holds is not known, for one. */
  readonly exists: boolean;
  /** One row for each thing that the addresses may be: the match of every rule of the survey, by its index. */
  readonly ways: () => readonly (readonly Match[])[];
}

/** What the cells of an end depend on beside the end itself. */
export interface Space {
  readonly family: 4 | 6;
  /** Known address space of the network, and how much is known of it. */
  readonly network: readonly Prefix[];
  readonly extent: Extent;
  /** The addresses of every rule of the survey on this side. */
  readonly specs: readonly AddressSpec[];
  /** Those of the rules whose edges matter. */
  readonly edges: readonly AddressSpec[];
}

/** What an endpoint means: a prefix, `*`, a service tag in lower case, or unknown. */
export function resolveEndpoint(endpoint: Endpoint): Endpoint {
  if (isPrefix(endpoint) || endpoint === unknown) return endpoint;
  const text = endpoint.toLowerCase();
  if (isAny(text)) return '*';
  // AzurePlatformDNS and its like hold addresses of the host, not of the internet as every other service's tag.
  const isService = isTag(text) && !text.startsWith('azureplatform');
  return readAddresses(text) ?? (isService ? text : unknown);
}

/** True for an end that is a prefix, other than a tag or what is not known. */
export function isPrefix(endpoint: Endpoint): endpoint is Prefix {
  return typeof endpoint === 'object';
}

/** Cuts a resolved end of a flow at the edges of rules, of kinds of address and of the network. */
export function cutAddresses(end: Endpoint, space: Space): Cell[] {
  const { family, network, extent, specs } = space;
  const others = [...kindEdges(), ...network.map(rangeOf)].filter(range => range.family === family);
  const edges = space.edges.flatMap(spec => spec.ranges[family]);
  const whole = { from: 0n, end: 2n ** (family === 4 ? 32n : 128n) };
  return cutRange(isPrefix(end) ? rangeOf(end) : whole, [...others, ...edges]).flatMap(piece => {
    const place = { family, from: piece.from, end: piece.end };
    const kind = kindOf(place, network);
    const worlds = typeof end === 'string' && end !== '*' ? worldsOfTag(end, kind, extent) : worldsOf(kind, extent);
    if (worlds.length === 0) return [];
    const ways = (): Match[][] => worlds.map(world => specs.map(spec => matchAddress(spec, place, world)));
    return [{ exists: surelyHas(end, kind), ways }];
  });
}

/**
 * Whether an end has an address of a kind for certain. That some address of a public range is not taken by
 * the virtual network, and so is of the internet, is presumed.
 */
function surelyHas(end: Endpoint, kind: AddressKind): boolean {
  if (end === 'virtualnetwork') return kind === 'own';
  if (end === 'internet') return kind !== 'special';
  return isPrefix(end) || end === '*';
}

function matchAddress(spec: AddressSpec, range: AddressRange, world: World): Match {
  if (spec.isEverything || coversValue(spec.ranges[range.family], range.from)) return match.yes;
  let best: Match = spec.isOpen ? match.maybe : match.no;
  for (const tag of spec.tags) {
    const matched = matchTag(tag, world);
    if (matched > best) best = matched;
  }
  return best;
}
