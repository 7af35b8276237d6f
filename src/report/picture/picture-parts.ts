import { append } from '../../core/multimap.js';
import { compareText } from '../../core/order.js';
import type { Apps, Item, Network, Picture, Plan } from './picture.js';

/** Plans, subnets and networks that hang together by their links and by nothing else. */
export interface Part {
  /** Equal for parts that look alike but for their names. */
  readonly shape: string;
  /** In the same order in all parts of one shape, and so are their apps. */
  readonly plans: readonly Plan[];
  /** The subnets and gateways that are joined, and the networks that are its own; in the same order too. */
  readonly others: readonly Item[];
}

/** The parts of a picture that hang together by links from apps. */
export function partsOf(picture: Picture): readonly Part[] {
  const places = placesOf(picture);
  const roots = joined(picture);
  const shared = sharedNetworks(picture, places, roots);
  const byRoot = new Map<string, Plan[]>();
  for (const plan of picture.plans) if (plan.apps.length > 0) append(byRoot, roots.get(plan.id) ?? plan.id, plan);
  return [...byRoot.values()].map(plans => partOf(plans, places, shared));
}

/** A thing that can be joined, and the network that it lies in. */
interface Place {
  readonly item: Item;
  readonly network: Network;
}

function placesOf({ networks }: Picture): ReadonlyMap<string, Place> {
  return new Map(
    networks.flatMap(network =>
      [...network.subnets, ...network.gateways, network].map((item): [string, Place] => [item.id, { item, network }]),
    ),
  );
}

/** For each plan and each of its targets one and the same id for all that hang together. */
function joined({ plans }: Picture): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(id, root);
    return root;
  };
  for (const plan of plans) {
    for (const target of targetsOf(plan)) parents.set(rootOf(target), rootOf(plan.id));
    rootOf(plan.id);
  }
  return new Map([...parents.keys()].map(id => [id, rootOf(id)]));
}

function targetsOf({ apps }: Plan): readonly string[] {
  return [...new Set(apps.flatMap(({ links }) => links.map(({ to }) => to)))];
}

/** Networks that more than one part joins, or that have a peering or a gateway. */
function sharedNetworks(
  { networks, peerings }: Picture,
  places: ReadonlyMap<string, Place>,
  roots: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const shared = new Set(peerings.flatMap(({ from, to }) => [from, to]));
  for (const { id, gateways } of networks) if (gateways.length > 0) shared.add(id);
  const owners = new Map<string, string>();
  for (const [id, root] of roots) {
    const network = places.get(id)?.network.id;
    if (network === undefined) continue;
    if ((owners.get(network) ?? root) !== root) shared.add(network);
    owners.set(network, root);
  }
  return shared;
}

function partOf(plans: readonly Plan[], places: ReadonlyMap<string, Place>, shared: ReadonlySet<string>): Part {
  const where = (id: string): unknown => {
    const network = places.get(id)?.network;
    return network === undefined || shared.has(network.id) ? network?.id : 'its own';
  };
  const appsKey = (apps: Apps): string =>
    JSON.stringify([looks(apps), apps.links.map(({ to, ...link }) => [link, where(to)])]);
  const sorted = plans.map(plan => ({ ...plan, apps: sortedBy(plan.apps, appsKey) }));
  const found = [...new Set(plans.flatMap(targetsOf))].flatMap(id => places.get(id) ?? []);
  const networks = [...new Set(found.map(({ network }) => network))].filter(({ id }) => !shared.has(id));
  const keyedPlans = keyed(sorted, plan => JSON.stringify([looks(plan), plan.apps.map(appsKey)]));
  const others = [
    ...keyed(
      found.map(({ item }) => item),
      item => JSON.stringify([looks(item), where(item.id)]),
    ),
    ...keyed(networks, network => JSON.stringify(['network', looks(network)])),
  ];
  return {
    shape: JSON.stringify([keyedPlans.map(([key]) => key), others.map(([key]) => key)]),
    plans: keyedPlans.map(([, plan]) => plan),
    others: others.map(([, item]) => item),
  };
}

/** What is seen of an item beside its names and details. */
function looks({ mark, findings, isElsewhere }: Item): readonly unknown[] {
  return [mark, findings, isElsewhere];
}

function keyed<T extends Item>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, T])[] {
  return items.map(item => [keyOf(item), item] as const).toSorted(([left], [right]) => compareText(left, right));
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items
    .map(item => ({ item, key: keyOf(item) }))
    .toSorted((left, right) => compareText(left.key, right.key))
    .map(({ item }) => item);
}
