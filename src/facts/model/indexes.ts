import { isList } from '../../core/list.js';
import { append } from '../../core/multimap.js';
import { remember, rememberText } from '../../core/remember.js';
import {
  idKey,
  isFullyKnown,
  mayBeOne,
  nameOfKey,
  parentKey,
  subscriptionOfKey,
  typeOfKey,
  type IdKey,
} from '../../graph/arm-id.js';
import type { Mention } from '../../graph/resource.js';
import { occupantSubnetPaths } from '../../graph/types/occupants.js';
import { reveal, Unknown, type Value } from '../../graph/value.js';
import type { App, Integration } from './apps.js';
import { classicGatewayType } from './classic.js';
import { asList, asWritten, member, possibilities, possibleKeys, type Entity, type Estate } from './estate.js';

/** Stands for everything, in the indexes of what may touch something without telling what. */
export const anything: IdKey = '*';

/** Something that is tied to a subnet or plan, for certain or perhaps. */
export interface Tie<T> {
  readonly item: T;
  readonly isCertain: boolean;
}

/** A resource that lives in a subnet. */
export interface Occupant {
  readonly entity: Entity;
  readonly path: string;
}

/** Items by what they name; one that may name several things, or may not be there, is tied to each, but not for certain. */
export function tieByTarget<T>(
  items: readonly T[],
  target: (item: T) => Value | undefined,
  mayBeAbsent: (item: T) => boolean,
): ReadonlyMap<IdKey, readonly Tie<T>[]> {
  const byKey = new Map<IdKey, Tie<T>[]>();
  for (const item of items) {
    const value = target(item);
    if (value === undefined) continue;
    const keys = possibleKeys(value);
    const isCertain = keys.length === 1 && !mayBeAbsent(item);
    for (const key of keys) append(byKey, key, { item, isCertain });
    if (isAnything(value)) append(byKey, anything, { item, isCertain: false });
  }
  return byKey;
}

/** True for a value of which nothing tells what it names: it may be anything. */
function isAnything(value: Value): boolean {
  return possibilities(value).every(id => id instanceof Unknown);
}

export function groupByApp(integrations: readonly Integration[]): ReadonlyMap<App, readonly Integration[]> {
  const byApp = new Map<App, Integration[]>();
  for (const integration of integrations) append(byApp, integration.app, integration);
  return byApp;
}

/** What lives in each subnet, by the table of the properties in which such resources name it. */
export function occupantsBySubnet(estate: Estate): ReadonlyMap<IdKey, readonly Tie<Occupant>[]> {
  const found = Object.entries(occupantSubnetPaths).flatMap(([type, paths]) =>
    estate
      .ofType(type)
      .flatMap(entity => paths.flatMap(path => valuesOf(entity, path).map(subnet => ({ entity, path, subnet })))),
  );
  const ties = tieByTarget(
    found,
    ({ subnet }) => subnet,
    ({ entity }) => entity.resource.mayBeAbsent,
  );
  return new Map([...ties].filter(([key]) => key === anything || typeOfKey(key).endsWith('/subnets')));
}

/** The mentions of not-modelled resources by the subnets that they name. */
export function mentionsBySubnet(estate: Estate): ReadonlyMap<IdKey, readonly Mention[]> {
  const byKey = new Map<IdKey, Mention[]>();
  for (const mention of estate.graph.mentions) {
    if (isAnything(mention.id)) append(byKey, anything, mention);
    for (const key of possibleKeys(mention.id)) append(byKey, key, mention);
  }
  return byKey;
}

const gatewayType = 'Microsoft.Network/virtualNetworkGateways';
const gatewaySubnets = 'ipConfigurations.*.properties.subnet.id';

export function gatewaysByNetwork(estate: Estate): ReadonlyMap<IdKey, readonly Entity[]> {
  const byNetwork = new Map<IdKey, Entity[]>();
  for (const gateway of estate.ofType(gatewayType)) {
    const subnets = valuesOf(gateway, gatewaySubnets).flatMap(possibleKeys);
    for (const network of new Set(subnets.map(parentKey))) append(byNetwork, network, gateway);
  }
  for (const gateway of estate.ofType(classicGatewayType)) append(byNetwork, parentKey(gateway.state.key), gateway);
  return byNetwork;
}

/** VPN and ExpressRoute gateways whose network the input does not tell. */
export const gatewaysWithoutNetwork = remember((estate: Estate): readonly Entity[] => [
  ...estate.ofType(gatewayType).filter(gateway => {
    const subnets = valuesOf(gateway, gatewaySubnets).flatMap(possibilities);
    return subnets.length === 0 || subnets.some(subnet => subnet instanceof Unknown || isLost(estate, idKey(subnet)));
  }),
  ...lostChildren(estate, classicGatewayType),
]);

/** True for a child whose parent is named by a symbol that leads nowhere: it may belong to any. */
function isLost(estate: Estate, child: IdKey | undefined): boolean {
  const parent = parentKey(child ?? '');
  return !isFullyKnown(parent) && estate.at(parent) === undefined;
}

/** Children of a type whose parents the inputs do not have: hardly ever many. */
const orphans = remember((estate: Estate) =>
  rememberText(type => estate.ofType(type).filter(({ state }) => estate.at(parentKey(state.key)) === undefined)),
);

/** Children of a type of which the input does not tell the parent. */
export function lostChildren(estate: Estate, type: string): readonly Entity[] {
  return orphans(estate)(type).filter(({ state }) => isLost(estate, state.key));
}

/** Children of a type that may be those of a resource although their ids do not say so: a part of one id is not told. */
export function possibleChildren(estate: Estate, type: string, parent: IdKey): readonly Entity[] {
  return orphans(estate)(type).filter(({ state }) => {
    const named = parentKey(state.key);
    return !isFullyKnown(named) || (named !== parent && mayBeOne(named, parent));
  });
}

/** Resources that a key may mean although it is not theirs: a part of one of the ids is not told. */
export function namesakes(estate: Estate, key: IdKey): readonly Entity[] {
  return estate.ofType(typeOfKey(key)).filter(({ state }) => state.key !== key && mayBeOne(state.key, key));
}

/** `subscription|provider` of every resource and registration. */
export function providersIn(estate: Estate): ReadonlySet<string> {
  const found = new Set<string>();
  for (const type of estate.graph.types) {
    const [namespace = ''] = type.split('/');
    for (const { state } of estate.ofType(type)) {
      const provider = namespace === 'microsoft.features' ? nameOfKey(state.key) : namespace;
      found.add(`${subscriptionOfKey(state.key) ?? ''}|${provider}`);
    }
  }
  return found;
}

/** Every value at a path in which `*` stands for each element of a list. */
export function valuesAt(value: Value, path: string): readonly Value[] {
  const { before, after } = cutAtStar(path);
  const found = before === '' ? value : member(value, before);
  if (after !== undefined) return valuesInEach(found, after);
  return found === undefined ? [] : [found];
}

/**
 * The same in the properties of an entity, of which only the one that the path begins with is worked out: an index asks
 * thousands of them for what hardly any has.
 */
export function valuesOf({ state }: Entity, path: string): readonly Value[] {
  const { before, after } = cutAtStar(path);
  const found = asWritten(state, before);
  if (found === undefined) return [];
  return after === undefined ? [reveal(found)] : valuesInEach(found, after);
}

function valuesInEach(list: Value | undefined, path: string): readonly Value[] {
  const items = asList(list);
  if (!isList(items)) return [items];
  return path === '' ? items : items.flatMap(item => valuesAt(item, path));
}

/** What stands before the first star of a path, and what after; no `after` where there is no star. */
const cutAtStar = rememberText((path): { readonly before: string; readonly after: string | undefined } => {
  const [before = '', after] = path.split(/\.?\*\.?(.*)/s);
  return { before, after };
});
