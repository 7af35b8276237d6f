import { groupBy } from '../../core/multimap.js';
import { compareText } from '../../core/order.js';
import { partsOf } from './picture-parts.js';
import { worstOf, type Apps, type Item, type Link, type Network, type Picture, type Plan } from './picture.js';

/** As many alike are still drawn one by one. */
const mostAlike = 3;

/**
 * The picture with everything that is alike drawn once: apps of a plan that join the same subnet with the
 * same result, plans whose apps do, and whole stamps of plans, apps and subnets of one shape. What has a
 * finding of its own is never alike to what has none, so no finding is lost.
 */
export function grouped(picture: Picture): Picture {
  const plans = picture.plans.map(plan => ({ ...plan, apps: merged(plan.apps, linksKey, mergeApps, 1) }));
  const used = new Set(plans.flatMap(({ apps }) => apps.flatMap(({ links }) => links.map(({ to }) => to))));
  const fewer = { ...picture, plans: merged(plans, planKey, mergePlans, mostAlike) };
  return withoutIdle(mergeStamps(fewer), used);
}

/** Groups items by a key; of those alike, when there are more than `most`, one takes the place of all. */
function merged<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  merge: (alike: readonly T[]) => T,
  most: number,
): readonly T[] {
  return [...groupBy(items, keyOf).values()].flatMap(alike => (alike.length > most ? [merge(alike)] : alike));
}

function linksKey({ links, mark, findings, isElsewhere }: Apps): string {
  return JSON.stringify([links, mark, findings, isElsewhere]);
}

function planKey({ apps, mark, findings, isElsewhere }: Plan): string {
  return JSON.stringify([apps.map(linksKey).toSorted(compareText), mark, findings, isElsewhere]);
}

function mergeItems<T extends Item>(alike: readonly T[]): T {
  const [first] = alike;
  if (first === undefined) throw new Error('there is nothing to merge');
  return {
    ...first,
    ...worstOf(alike),
    names: alike.flatMap(({ names }) => names),
    details: [...new Set(alike.flatMap(({ details }) => details))],
  };
}

function mergeApps(alike: readonly Apps[]): Apps {
  return mergeItems(alike);
}

/** Plans whose apps join the same: their apps, in one order, are alike one by one. */
function mergePlans(alike: readonly Plan[]): Plan {
  const apps = alike.map(plan => plan.apps.toSorted((left, right) => compareText(linksKey(left), linksKey(right))));
  return {
    ...mergeItems(alike),
    apps: (apps[0] ?? []).map((_, index) => mergeApps(apps.flatMap(list => list[index] ?? []))),
  };
}

/** Parts of the picture that hang together and have one shape, as the copies of a module have. */
function mergeStamps(picture: Picture): Picture {
  const gone = new Set<string>();
  const instead = new Map<string, Item>();
  /** One of several takes the place of all. */
  const stand = <T extends Item>(same: readonly T[], merge: (alike: readonly T[]) => T): void => {
    const one = merge(same);
    instead.set(one.id, one);
    for (const { id } of same) if (id !== one.id) gone.add(id);
  };
  for (const alike of groupBy(partsOf(picture), ({ shape }) => shape).values()) {
    const [first] = alike;
    if (first === undefined || alike.length <= mostAlike) continue;
    first.plans.forEach((_, index) =>
      stand(
        alike.flatMap(part => part.plans[index] ?? []),
        mergePlansOfStamps,
      ),
    );
    first.others.forEach((_, index) =>
      stand(
        alike.flatMap(part => part.others[index] ?? []),
        mergeItems,
      ),
    );
  }
  return replaced(picture, gone, instead);
}

/** Plans at the same place of alike parts: the first one's links stand for all. */
function mergePlansOfStamps(alike: readonly Plan[]): Plan {
  const [first] = alike;
  const apps = (first?.apps ?? []).map((app, index) => ({
    ...mergeItems(alike.flatMap(plan => plan.apps[index] ?? [])),
    links: app.links,
  }));
  return { ...mergeItems(alike), apps };
}

function replaced(picture: Picture, gone: ReadonlySet<string>, instead: ReadonlyMap<string, Item>): Picture {
  const swap = <T extends Item>(items: readonly T[]): readonly T[] =>
    items.filter(({ id }) => !gone.has(id)).map(item => (instead.get(item.id) as T | undefined) ?? item);
  const orphans = picture.networks.filter(({ id }) => gone.has(id)).flatMap(({ subnets }) => subnets);
  return {
    ...picture,
    plans: swap(picture.plans),
    networks: swap(picture.networks).map(network => ({
      ...network,
      subnets: swap(
        instead.has(network.id)
          ? [...subnetsOf(picture, network.id), ...orphans.filter(({ id }) => !gone.has(id))]
          : network.subnets,
      ),
    })),
  };
}

function subnetsOf({ networks }: Picture, id: string): readonly Item[] {
  return networks.find(network => network.id === id)?.subnets ?? [];
}

/** Plans, subnets and networks that no app joins, each kind as one when there are more than a few. */
function withoutIdle(picture: Picture, used: ReadonlySet<string>): Picture {
  const peered = new Set(picture.peerings.flatMap(({ from, to }) => [from, to]));
  const isIdle = ({ id, mark }: Item): boolean => !used.has(id) && mark === 'good';
  const networks = picture.networks.map(network => ({ ...network, subnets: idleAsOne(network.subnets, isIdle) }));
  const isIdleNetwork = (network: Network): boolean =>
    isIdle(network) && !peered.has(network.id) && network.gateways.length === 0 && network.subnets.every(isIdle);
  return {
    ...picture,
    plans: idleAsOne(picture.plans, plan => plan.apps.length === 0 && plan.mark === 'good'),
    networks: idleAsOne(networks, isIdleNetwork).map(network =>
      isIdleNetwork(network) && network.names.length > 1 ? { ...network, subnets: [], details: [] } : network,
    ),
  };
}

function idleAsOne<T extends Item>(items: readonly T[], isIdle: (item: T) => boolean): readonly T[] {
  const idle = items.filter(isIdle);
  if (idle.length <= mostAlike) return items;
  return [...items.filter(item => !isIdle(item)), { ...mergeItems(idle), details: [] }];
}

/** The links of all apps of a picture. */
export function linksOf({ plans }: Picture): readonly (Link & { readonly from: string })[] {
  return plans.flatMap(({ apps }) => apps.flatMap(({ id, links }) => links.map(link => ({ from: id, ...link }))));
}
