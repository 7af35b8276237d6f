import { isList } from '../../core/list.js';
import { remember } from '../../core/remember.js';
import { Overlaps } from '../../network/overlaps.js';
import type { Prefix } from '../../network/prefix.js';
import { unknown, type FactValue, type UnknownFact } from '../fact.js';
import { isOpenEntity, type Entity, type Estate } from '../model/estate.js';
import { lostChildren } from '../model/indexes.js';
import { nameOf, prefixes, prefixesOf, type SubnetView } from '../model/subnets.js';

const subnetType = 'Microsoft.Network/virtualNetworks/subnets';

/** Names of sibling subnets whose prefixes overlap this one's. */
export function overlappingSiblings(view: SubnetView, estate: Estate): FactValue {
  const own = prefixes(view);
  if (!isList(own)) return own;
  // A subnet that the deployment takes away no longer stands beside the others.
  if (view.key !== undefined && estate.at(view.key) === undefined) return [];
  const siblings = siblingsOf(view, estate);
  const isOther = ({ state }: Entity): boolean => state.key !== view.key;
  const found = overlapping(siblings, own).filter(isOther);
  if (found.length > 0) return found.map(({ resource }) => resource.origin.address);
  if (isOpenEntity(view.network))
    return unknown(`${nameOf(view)}: siblings`, 'the other subnets of the network are not in the input');
  return siblings.unclear.find(({ entity }) => isOther(entity))?.why ?? mayOverlapLost(own, estate) ?? [];
}

/** The subnets of the network; nobody where there is no other. */
function siblingsOf({ key, networkKey }: SubnetView, estate: Estate): Neighbours {
  const all = networkKey === undefined ? [] : estate.childrenOf(networkKey, subnetType);
  const [only] = all;
  return all.length === 1 && only?.state.key === key ? nobody : neighbours(all);
}

/** An overlap with a subnet of which the input does not tell the network, if there may be one. */
function mayOverlapLost(own: readonly Prefix[], estate: Estate): UnknownFact | undefined {
  const lost = lostSubnets(estate);
  const suspects = new Set([...overlapping(lost, own), ...lost.unclear.map(({ entity }) => entity)]);
  const first = suspects.size === 0 ? undefined : lost.all.find(entity => suspects.has(entity));
  return first && unknown(first.resource.origin.address, 'the input does not tell in which network it is');
}

/** Subnets that stand beside each other, found by their prefixes; `unclear` are those whose prefixes are not known. */
interface Neighbours {
  readonly all: readonly Entity[];
  readonly byPrefix: Overlaps<number>;
  readonly unclear: readonly { readonly entity: Entity; readonly why: UnknownFact }[];
}

const neighbours = remember((all: readonly Entity[]): Neighbours => {
  const known: { prefix: Prefix; item: number }[] = [];
  const unclear: { entity: Entity; why: UnknownFact }[] = [];
  all.forEach((entity, item) => {
    const found = prefixesOf(entity);
    if (isList(found)) known.push(...found.map(prefix => ({ prefix, item })));
    else unclear.push({ entity, why: found });
  });
  return { all, byPrefix: new Overlaps(known), unclear };
});

const nobody = neighbours([]);

const lostSubnets = remember((estate: Estate) => neighbours(lostChildren(estate, subnetType)));

/** Those that share an address with one of the prefixes, in the order of the input. */
function overlapping({ all, byPrefix }: Neighbours, own: readonly Prefix[]): readonly Entity[] {
  const found = [...new Set(own.flatMap(prefix => byPrefix.with(prefix)))];
  return found.toSorted((left, right) => left - right).flatMap(index => all[index] ?? []);
}
