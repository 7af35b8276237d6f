import { compareText } from '../../../core/order.js';
import { idKey, isArmId, type IdKey } from '../../../graph/arm-id.js';
import {
  withChanges,
  type Lifecycle,
  type Properties,
  type Resource,
  type ResourceState,
} from '../../../graph/resource.js';
import { isObject, Unknown, type Value } from '../../../graph/value.js';
import { perhaps } from './what-if-potential.js';

/** One change as resources: the changed one first, then those that are written inside it. */
export interface Moments {
  readonly before: readonly Resource[];
  readonly after: readonly Resource[];
  readonly lifecycle: Lifecycle;
  /** What other changes of the result tell the state of. */
  readonly told: ReadonlySet<IdKey>;
  /** What has a request of its own, which comes after that of the resource that it is written in. */
  readonly own: ReadonlySet<IdKey>;
  readonly apiVersion: string | undefined;
  /** True for a change that may not happen. */
  readonly isPotential: boolean;
  /** True when the request names a property, be it as null. */
  asksFor(property: string): boolean;
}

/** Joins what was with what will be, resource by resource. */
export function joinMoments(moments: Moments): readonly Resource[] {
  const joined = joinedMoments(moments);
  return moments.isPotential ? joined.map(perhaps) : joined;
}

function joinedMoments(moments: Moments): readonly Resource[] {
  const { lifecycle } = moments;
  const [former, ...formerChildren] = moments.before;
  const [self, ...children] = moments.after;
  if (self === undefined) return [];
  const whole =
    former === undefined ? withStateBefore(self, undefined) : withStateBefore(filled(self, former, moments), former);
  const lost = formerChildren.filter(child => !children.some(({ key }) => key === child.key));
  return [
    whole,
    ...children.flatMap(child => {
      if (moments.own.has(child.key)) return [];
      const twin = formerChildren.find(({ key }) => key === child.key);
      return [withStateBefore({ ...child, lifecycle: lifecycleOfChild(child, twin, lifecycle) }, twin)];
    }),
    ...lost.flatMap(child => afterRequest(child, moments)),
  ];
}

/** From this version on a network keeps the subnets that its request does not mention. */
const keepsSubnets = '2023-11-01';

/**
 * What becomes of a child that was there and that the parent's request does not list. A list replaces
 * the one before; where the request has none at all, what-if shows deletions that do not happen
 * (Azure/arm-template-whatif#393, #439), except with versions that really deleted.
 */
function afterRequest(child: Resource, moments: Moments): readonly Resource[] {
  const { lifecycle, told, apiVersion } = moments;
  if (told.has(child.key)) return [];
  const list = child.type.endsWith('/subnets') ? 'subnets' : 'virtualNetworkPeerings';
  const isOldVersion = list === 'subnets' && apiVersion !== undefined && compareText(apiVersion, keepsSubnets) < 0;
  const isGone = lifecycle === 'delete' || (lifecycle === 'update' && (moments.asksFor(list) || isOldVersion));
  return [withStateBefore({ ...child, lifecycle: isGone ? 'delete' : 'keep' }, child)];
}

function lifecycleOfChild(child: Resource, former: Resource | undefined, ofParent: Lifecycle): Lifecycle {
  if (ofParent !== 'update') return ofParent;
  if (former === undefined) return 'create';
  return JSON.stringify(child.properties) === JSON.stringify(former.properties) ? 'keep' : 'update';
}

function withStateBefore(resource: Resource, former: Resource | undefined): Resource {
  return { ...resource, before: former === undefined ? stateIfThere(resource) : stateOf(former) };
}

/** What is kept or deleted was there before, as far as it is shown at all. */
function stateIfThere(resource: Resource): ResourceState | null {
  return resource.lifecycle === 'keep' || resource.lifecycle === 'delete' ? stateOf(resource) : null;
}

/** A resource without what an input does to it. */
export function stateOf({ id, key, name, location, kind, sku, properties }: Resource): ResourceState {
  return { id, key, name, location, kind, sku, properties };
}

/**
 * What the request leaves out although it was set. Requests of the network provider replace the whole
 * resource; others keep some of what they do not name, and the result does not tell what.
 */
function filled(self: Resource, former: Resource, moments: Moments): Resource {
  if (self.lifecycle !== 'update') return self;
  const replacesWhole = self.type.toLowerCase().startsWith('microsoft.network/');
  return withChanges(self, {
    location: self.location ?? former.location,
    kind: self.kind ?? former.kind,
    sku: self.sku ?? (former.sku === undefined ? undefined : leftOut(self, 'sku', null)),
    properties: replacesWhole
      ? self.properties
      : openWhereLeftOut(self, self.properties, withoutAsked(self, former.properties, moments)),
  });
}

/** What was set and what no request says anything of: what one names as null is taken away. */
function withoutAsked(self: Resource, before: Properties, moments: Moments): Properties {
  const isAsked = (name: string): boolean =>
    moments.asksFor(name) || (childrenThatSet[name] ?? []).some(child => moments.own.has(`${self.key}/${child}`));
  return Object.fromEntries(
    Object.entries(before).filter(([name]) => self.properties[name] !== undefined || !isAsked(name)),
  );
}

/** Children of an app whose request comes after that of the app and sets a property of it. */
const childrenThatSet: Readonly<Record<string, readonly string[]>> = {
  virtualNetworkSubnetId: ['networkconfig/virtualnetwork', 'config/virtualnetwork'],
};

function openWhereLeftOut(self: Resource, after: Properties, before: Properties, path = ''): Properties {
  const open: Record<string, Value> = { ...after };
  for (const [name, former] of Object.entries(before)) {
    const own = open[name];
    const inner = `${path}${name}`;
    if (own === undefined) open[name] = former === null ? null : leftOut(self, inner, former);
    else if (isObject(own) && isObject(former)) open[name] = openWhereLeftOut(self, own, former, `${inner}.`);
  }
  return open;
}

/** What leads to another resource has no default: it stays, or leads nowhere. */
function leftOut(self: Resource, path: string, former: Value): Unknown {
  const isLink = typeof former === 'string' && isArmId(idKey(former) ?? '');
  return new Unknown({
    symbol: `${self.origin.address}.${path}`,
    reason: 'the request leaves it out, and the what-if result does not tell whether it stays',
    ...(isLink && { possible: [former, null] }),
  });
}
