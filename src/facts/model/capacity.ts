import { isList } from '../../core/list.js';
import { sortedUnique } from '../../core/order.js';
import { remember } from '../../core/remember.js';
import { idKey, isFullyKnown, resourceGroupOfKey, subscriptionOfKey, type IdKey } from '../../graph/arm-id.js';
import { isOpenToOthers } from '../../graph/resource.js';
import { Unknown, type Value } from '../../graph/value.js';
import { between, isUnknown, unknown, type FactValue } from '../fact.js';
import { soleTarget, type Integration } from './apps.js';
import { isOpenEntity, possibilities } from './estate.js';
import type { Model } from './model.js';
import { isFlex, symbolOf, type PlanView } from './plans.js';
import { delegations, nameOf, type SubnetView } from './subnets.js';

/** A plan that joins a subnet, for certain or perhaps. */
export interface JoinedPlan {
  readonly plan: PlanView;
  readonly isCertain: boolean;
}

/** The plans that join a subnet when `self` does; one list for all that join it for certain. */
export function joinedPlans(model: Model, subnet: IdKey, self: Integration): readonly JoinedPlan[] {
  const shared = joinedForCertain(model);
  const found = shared.get(subnet) ?? certainJoiners(model, subnet);
  shared.set(subnet, found);
  return found.joiners.has(self) ? found.plans : plansOf(model, subnet, self);
}

/** The integrations that join a subnet for certain, and the plans that then do. */
interface Joined {
  readonly joiners: ReadonlySet<Integration>;
  readonly plans: readonly JoinedPlan[];
}

const joinedForCertain = remember((_model: Model) => new Map<IdKey, Joined>());

function certainJoiners(model: Model, subnet: IdKey): Joined {
  const joiners = model.joinersOf(subnet).flatMap(tie => (tie.isCertain ? [tie.item] : []));
  const [first] = joiners;
  return { joiners: new Set(joiners), plans: first === undefined ? [] : plansOf(model, subnet, first) };
}

function plansOf(model: Model, subnet: IdKey, self: Integration): readonly JoinedPlan[] {
  const byKey = new Map<IdKey, JoinedPlan>();
  const add = (integration: Integration, isCertain: boolean): void => {
    const plan = model.planOf(integration.app);
    const isDefinite = isCertain && !(plan.id instanceof Unknown);
    const known = byKey.get(plan.key);
    if (known === undefined || (isDefinite && !known.isCertain)) byKey.set(plan.key, { plan, isCertain: isDefinite });
  };
  add(self, true);
  for (const tie of model.joinersOf(subnet)) if (tie.item !== self) add(tie.item, tie.isCertain);
  return [...byKey.values()];
}

/** True when apps that nobody sees may use the subnet too: outside the input, or in a part that was not read. */
export function isOpenView(view: SubnetView): boolean {
  return view.isNamedUnread === true || view.entity === undefined || isOpenToOthers(view.entity.resource);
}

/** How many plans join the subnet. */
export function joinedPlanCount(view: SubnetView, joined: readonly JoinedPlan[]): FactValue {
  const certain = Math.max(1, joined.filter(item => item.isCertain).length);
  const highest = isOpenView(view) ? Number.POSITIVE_INFINITY : joined.length;
  return between(certain, highest, () => [`plans in ${nameOf(view)}`, reasonOf(view)]);
}

/** Why it is not known how many plans join a subnet, as far as it is not. */
export function reasonOf(view: SubnetView): string {
  if (view.isNamedUnread === true) return 'a part of the input that was not read may use the subnet too';
  return isOpenView(view)
    ? 'apps outside the input may use the subnet too'
    : 'the input does not tell which apps use the subnet';
}

/** How many subscriptions the joined plans are in. */
export function joinedSubscriptions(view: SubnetView, joined: readonly JoinedPlan[]): FactValue {
  return joinedScopes(view, joined, { of: subscriptionOfKey, nouns: 'subscriptions' });
}

/** How many resource groups the joined plans are in. */
export function joinedResourceGroups(view: SubnetView, joined: readonly JoinedPlan[]): FactValue {
  return joinedScopes(view, joined, { of: resourceGroupOfKey, nouns: 'resource groups' });
}

/** What a plan is in, by its key. */
interface Scope {
  readonly of: (plan: IdKey) => string | undefined;
  readonly nouns: string;
}

function joinedScopes(view: SubnetView, joined: readonly JoinedPlan[], scope: Scope): FactValue {
  const certain = new Set<string>();
  const possible = new Set<string>();
  let isUnclear = isOpenView(view);
  for (const { plan, isCertain } of joined) {
    const found = scope.of(plan.key);
    if (found === undefined) isUnclear = true;
    else (isCertain ? certain : possible).add(found);
  }
  const all = new Set([...certain, ...possible]);
  const known = [...certain].filter(isFullyKnown).length;
  const minimum = Math.max(1, known);
  if (!isUnclear && all.size <= 1) return 1;
  if (!isUnclear && known === all.size) return known;
  return unknown(`${scope.nouns} of the plans in ${nameOf(view)}`, reasonOf(view), { minimum });
}

/** The kinds of plan that join a subnet: `flex` and `plan` must not meet in one. */
export function joinedKinds(view: SubnetView, joined: readonly JoinedPlan[]): FactValue {
  const kinds = new Set<string>();
  const possible = new Set<string>();
  // Where the delegation is known it keeps apps outside the input to one kind.
  const isOpen = view.isNamedUnread === true || (isOpenView(view) && !isList(delegations(view)));
  let unclear = isOpen ? unknown(`plans in ${nameOf(view)}`, reasonOf(view)) : undefined;
  for (const { plan, isCertain } of joined) {
    const flex = isFlex(plan);
    if (typeof flex === 'boolean') (isCertain ? kinds : possible).add(flex ? 'flex' : 'plan');
    else unclear ??= isUnknown(flex) ? flex : unknown(symbolOf(plan), reasonOf(view));
  }
  if ([...possible].some(kind => !kinds.has(kind))) unclear ??= unknown(`plans in ${nameOf(view)}`, reasonOf(view));
  return kinds.size > 1 || unclear === undefined ? sortedUnique(kinds) : unclear;
}

/** How many apps and slots run on a plan. */
export function appsOfPlan(plan: IdKey, model: Model): FactValue {
  const apps = model.appsOn(plan).filter(({ item }) => item.entity !== undefined);
  const most = isOpenEntity(model.estate.at(plan)) ? Number.POSITIVE_INFINITY : apps.length;
  return between(apps.filter(({ isCertain }) => isCertain).length, most, () => [
    `apps of ${plan}`,
    'the input does not tell all apps of the plan',
  ]);
}

/** The distinct subnets that the apps of a plan join: at least and at most. */
export function subnetsOfPlan(plan: IdKey, model: Model): FactValue {
  const certain = new Set<string>();
  const open: { readonly target: Value; readonly isThere: boolean }[] = [];
  for (const tie of model.appsOn(plan)) {
    for (const integration of model.integrationsOf(tie.item)) {
      const { mode, target, mayNameNothing } = integration;
      if (mode !== 'regional' || target === undefined) continue;
      const key = tie.isCertain ? soleTarget(integration) : undefined;
      if (key === undefined) open.push({ target, isThere: tie.isCertain && !mayNameNothing });
      else certain.add(key);
    }
  }
  // What cannot be told is a subnet of its own.
  const possible = open.flatMap(({ target }, at) => possibilities(target).map(id => idKey(id) ?? `open ${at}`));
  const minimum = Math.max(certain.size, open.some(({ isThere }) => isThere) ? 1 : 0);
  const maximum = Math.min(certain.size + open.length, new Set([...certain, ...possible]).size);
  const isShared = isOpenEntity(model.estate.at(plan));
  return between(minimum, isShared ? Number.POSITIVE_INFINITY : maximum, () => [
    `subnets joined by the apps of ${plan}`,
    'the input does not tell which subnet some of the apps join',
  ]);
}
