import { isList } from '../core/list.js';
import { remember } from '../core/remember.js';
import { sortedUnique } from '../core/order.js';
import { idKey, isFullyKnown, subscriptionOfKey, type IdKey } from '../graph/arm-id.js';
import { isOpenToOthers } from '../graph/resource.js';
import { Unknown } from '../graph/value.js';
import type { Integration } from './apps.js';
import { isOpenEntity, possibilities } from './estate.js';
import { between, bounds, isUnknown, unknown, type FactValue } from './fact.js';
import type { Model } from './model.js';
import { isFlex, isWindowsContainer, maximumInstances, symbolOf, type PlanView } from './plans.js';
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
function isOpenView(view: SubnetView): boolean {
  return view.isNamedUnread === true || view.entity === undefined || isOpenToOthers(view.entity.resource);
}

/** How many plans join the subnet. */
export function joinedPlanCount(view: SubnetView, joined: readonly JoinedPlan[]): FactValue {
  const certain = Math.max(1, joined.filter(item => item.isCertain).length);
  const highest = isOpenView(view) ? Number.POSITIVE_INFINITY : joined.length;
  return between(certain, highest, () => [`plans in ${nameOf(view)}`, reasonOf(view)]);
}

function reasonOf(view: SubnetView): string {
  if (view.isNamedUnread === true) return 'a part of the input that was not read may use the subnet too';
  return isOpenView(view)
    ? 'apps outside the input may use the subnet too'
    : 'the input does not tell which apps use the subnet';
}

/** How many subscriptions the joined plans are in. */
export function joinedSubscriptions(view: SubnetView, joined: readonly JoinedPlan[]): FactValue {
  const certain = new Set<string>();
  const possible = new Set<string>();
  let isUnclear = isOpenView(view);
  for (const { plan, isCertain } of joined) {
    const subscription = subscriptionOfKey(plan.key);
    if (subscription === undefined) isUnclear = true;
    else (isCertain ? certain : possible).add(subscription);
  }
  const all = new Set([...certain, ...possible]);
  const known = [...certain].filter(isFullyKnown).length;
  const minimum = Math.max(1, known);
  if (!isUnclear && all.size <= 1) return 1;
  if (!isUnclear && known === all.size) return known;
  return unknown(`subscriptions of the plans in ${nameOf(view)}`, reasonOf(view), { minimum });
}

/** Addresses that one instance of a plan takes: one, and with Windows containers one more for each app (S3). */
export function addressesPerInstance(plan: PlanView, model: Model): FactValue {
  const isContainer = isWindowsContainer(plan);
  if (isContainer === false) return 1;
  const apps = model.appsOn(plan.key);
  const certain = Math.max(1, apps.filter(tie => tie.isCertain).length);
  const all = Math.max(1, apps.length);
  if (isContainer === true && plan.entity !== undefined && !isOpenToOthers(plan.entity.resource))
    return between(1 + certain, 1 + all, () => [`apps of ${symbolOf(plan)}`, 'the plan of some apps is not known']);
  const minimum = isContainer === true ? 1 + certain : 1;
  return unknown(
    `addresses an instance of ${symbolOf(plan)}`,
    'whether it runs Windows containers, and how many apps, is not in the input',
    { minimum },
  );
}

/** What a plan takes from the subnet when it has so many instances. */
interface Need {
  readonly joined: JoinedPlan;
  readonly minimum: number;
  readonly maximum: number;
}

/** The needs of one list of joined plans, which several facts ask for. */
const known = new WeakMap<readonly JoinedPlan[], readonly Need[]>();

function needs(joined: readonly JoinedPlan[], model: Model): readonly Need[] {
  const found = known.get(joined) ?? readNeeds(joined, model);
  known.set(joined, found);
  return found;
}

function readNeeds(joined: readonly JoinedPlan[], model: Model): readonly Need[] {
  return joined.map(item => {
    const instances = bounds(maximumInstances(item.plan, model.autoscaleOf(item.plan.key)).count);
    const each = bounds(addressesPerInstance(item.plan, model));
    return {
      joined: item,
      minimum: item.isCertain ? instances.minimum * each.minimum : 0,
      maximum: instances.maximum * each.maximum,
    };
  });
}

/** Addresses that all joined plans take together at their maximum scale. */
export function addressesNeeded(view: SubnetView, joined: readonly JoinedPlan[], model: Model): FactValue {
  const all = needs(joined, model);
  const minimum = sum(all.map(need => need.minimum));
  const maximum = isOpenView(view) ? Number.POSITIVE_INFINITY : sum(all.map(need => need.maximum));
  return between(minimum, maximum, () => [`addresses needed in ${nameOf(view)}`, whyNeedUnknown(view, all, model)]);
}

/** The same while the largest plan is scaled up or down, which doubles it for a while, and one to spare for upgrades (S3). */
export function addressesNeededWhileScaling(view: SubnetView, joined: readonly JoinedPlan[], model: Model): FactValue {
  const all = needs(joined, model);
  const minimum = sum(all.map(need => need.minimum)) + Math.max(0, ...all.map(need => need.minimum)) + 1;
  const largest = Math.max(0, ...all.map(need => need.maximum));
  const maximum = isOpenView(view) ? Number.POSITIVE_INFINITY : sum(all.map(need => need.maximum)) + largest + 1;
  return between(minimum, maximum, () => [
    `addresses needed in ${nameOf(view)} while scaling`,
    whyNeedUnknown(view, all, model),
  ]);
}

function whyNeedUnknown(view: SubnetView, all: readonly Need[], model: Model): string {
  if (isOpenView(view)) return reasonOf(view);
  const unclear = all.find(need => need.minimum !== need.maximum);
  if (unclear === undefined) return reasonOf(view);
  const { count } = maximumInstances(unclear.joined.plan, model.autoscaleOf(unclear.joined.plan.key));
  return isUnknown(count) ? `${count.$unknown.symbol}: ${count.$unknown.reason}` : reasonOf(view);
}

/** The arithmetic behind the need, for messages: `10 × (6 + 1) + 3`. */
export function arithmetic(joined: readonly JoinedPlan[], model: Model): string {
  return joined
    .map(({ plan }) => {
      const instances = bounds(maximumInstances(plan, model.autoscaleOf(plan.key)).count);
      const each = bounds(addressesPerInstance(plan, model)).minimum;
      const count = instances.minimum === instances.maximum ? `${instances.minimum}` : `${instances.minimum}…`;
      return each === 1 ? count : `${count} × (${each - 1} + 1)`;
    })
    .join(' + ');
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

/** The distinct subnets that the apps of a plan join: at least and at most. */
export function subnetsOfPlan(plan: IdKey, model: Model): FactValue {
  const certain = new Set<string>();
  let open = 0;
  for (const tie of model.appsOn(plan)) {
    for (const integration of model.integrationsOf(tie.item)) {
      if (integration.mode !== 'regional' || integration.target === undefined) continue;
      const targets = possibilities(integration.target);
      const key = idKey(targets[0]);
      const isKnown = tie.isCertain && targets.length === 1 && key !== undefined && !(targets[0] instanceof Unknown);
      if (isKnown) certain.add(key);
      else open += 1;
    }
  }
  const minimum = Math.max(certain.size, open > 0 ? 1 : 0);
  const isShared = isOpenEntity(model.estate.at(plan));
  return between(minimum, isShared ? Number.POSITIVE_INFINITY : certain.size + open, () => [
    `subnets joined by the apps of ${plan}`,
    'the input does not tell which subnet some of the apps join',
  ]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
