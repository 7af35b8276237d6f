import { remember } from '../../core/remember.js';
import type { IdKey } from '../../graph/arm-id.js';
import { asDescribed } from '../../graph/resource-types.js';
import { Unknown, type Value } from '../../graph/value.js';
import { between, bounds, fact, isUnknown, numberFact, unknown, type FactValue, type UnknownFact } from '../fact.js';
import { zoneInstances } from '../tables/platform.js';
import { asList, member, property, type Entity, type Estate } from './estate.js';
import { tieByTarget, type Tie } from './indexes.js';
import { skuRow, symbolOf, tier, type PlanView } from './plans.js';

/** Where the number of instances that is planned for comes from. */
export type InstancesFrom = 'autoscale maximum' | 'elastic maximum' | 'current count' | 'default of one';

export interface Instances {
  readonly count: FactValue;
  readonly from: InstancesFrom;
  readonly by: Entity | undefined;
  /** The property of `by` that says it. */
  readonly path: string;
}

/** The instances that a plan has when the deployment is done; one where nobody wrote a number. */
export function currentInstances(plan: PlanView): Instances {
  const { entity } = plan;
  const path = 'sku.capacity';
  const counted = (count: FactValue): Instances => ({ count, from: 'current count', by: entity, path });
  const symbol = `${symbolOf(plan)}: instances`;
  if (entity === undefined) return counted(unknown(symbol, 'the plan is not in the input', { minimum: 1 }));
  const inSku = member(entity.state.sku, 'capacity');
  const written = inSku === undefined ? property(entity, 'targetWorkerCount') : asDescribed(inSku, '#number');
  const capacity = numberFact(written);
  if (typeof capacity === 'number')
    return counted(capacity < zoneInstances.least ? atLeastForZones(entity, capacity) : capacity);
  const most = skuRow(plan)?.maximumInstances;
  const within = { minimum: 1, ...(most !== undefined && { maximum: most }) };
  // One that is written and cannot be read is not within what the sku allows.
  if (isUnknown(capacity)) return counted(openCount(entity, capacity, typeof written === 'number' ? undefined : most));
  if (capacity !== null) return counted(unknown(symbol, 'the input has something else than a number', { minimum: 1 }));
  if (entity.resource.isPartial || entity.state.sku === undefined)
    return counted(unknown(symbol, 'the input shows only a part of the plan', within));
  return { count: atLeastForZones(entity, 1), from: 'default of one', by: entity, path };
}

/** A count that is not known, within its own bounds and what the sku allows at most. */
function openCount(entity: Entity, count: UnknownFact, most = Number.POSITIVE_INFINITY): FactValue {
  const own = bounds(count);
  const lowest = Math.max(1, own.minimum);
  const floor = bounds(lowest < zoneInstances.least ? atLeastForZones(entity, lowest) : lowest);
  const { symbol, reason } = count.$unknown;
  return between(floor.minimum, Math.max(floor.maximum, Math.min(own.maximum, most)), () => [symbol, reason]);
}

/** So many, and of a plan that is spread over zones as many as the platform's own minimum, which was three and is two. */
function atLeastForZones(entity: Entity, count: number): FactValue {
  const isSpread = property(entity, 'zoneRedundant');
  if (isSpread === undefined || isSpread === false) return count;
  const { least, former } = zoneInstances;
  const symbol = `${entity.resource.origin.address}: instances`;
  return unknown(symbol, 'a plan that is spread over zones gets the number of the platform', {
    minimum: isSpread === true ? least : count,
    maximum: former,
  });
}

/**
 * The most instances that a plan is set up to have: by autoscale or elastic scale, the greater where both may scale it,
 * else the current count (rules, section 1).
 */
export function maximumInstances(plan: PlanView, settings: readonly Tie<Entity>[]): Instances {
  const current = currentInstances(plan);
  const scaled = greater(autoscale(settings), elastic(plan));
  if (scaled === undefined) return current;
  const least = bounds(current.count).minimum;
  // Nothing scales a plan below the instances that it is given, and then these are what it has.
  if (least > bounds(scaled.count).maximum) return current;
  return { ...scaled, count: atLeast(scaled.count, current.count) };
}

/** What one of two ways to scale a plan may bring it to: a setting may be one of another plan, or be without effect. */
function greater(one: Instances | undefined, other: Instances | undefined): Instances | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [first, second] = [bounds(one.count), bounds(other.count)];
  const [most, less] = first.maximum >= second.maximum ? [one, other] : [other, one];
  const lowest = Math.max(first.minimum, second.minimum);
  const highest = Math.max(first.maximum, second.maximum);
  return { ...most, count: between(lowest, highest, () => whyOpen([most.count, less.count])) };
}

function whyOpen(counts: readonly FactValue[]): [symbol: string, reason: string] {
  const open = counts.find(isUnknown);
  return open === undefined
    ? ['instances', 'the current count is not known']
    : [open.$unknown.symbol, open.$unknown.reason];
}

/** The maximum of a plan that the platform scales by itself, or may. */
function elastic(plan: PlanView): Instances | undefined {
  const { entity } = plan;
  if (entity === undefined) return undefined;
  const path = 'maximumElasticWorkerCount';
  const isElastic = scalesByItself(plan, entity);
  const most = isElastic === false ? null : numberFact(property(entity, path));
  if (most === null) return undefined;
  const count =
    isElastic === true
      ? most
      : between(1, Math.max(1, bounds(most).maximum), () => [
          `${symbolOf(plan)}: instances`,
          'the input does not tell whether the platform scales the plan by itself',
        ]);
  return { count, from: 'elastic maximum', by: entity, path };
}

const elasticTiers: ReadonlySet<unknown> = new Set(['ElasticPremium', 'WorkflowStandard']);

/** Whether the platform scales a plan by itself: Elastic Premium, Logic Apps, and automatic scaling of other tiers. */
function scalesByItself(plan: PlanView, entity: Entity): boolean | undefined {
  const isSwitchedOn = fact(property(entity, 'elasticScaleEnabled') ?? false);
  const known = tier(plan);
  const tiers = isUnknown(known) ? known.$unknown.possible : [known];
  if (isSwitchedOn === true || tiers?.every(name => elasticTiers.has(name)) === true) return true;
  return tiers?.some(name => elasticTiers.has(name)) === false && !isUnknown(isSwitchedOn) ? false : undefined;
}

/** The autoscale settings of an estate by the plans that they scale, or may. */
export function autoscaleByPlan(estate: Estate): ReadonlyMap<IdKey, readonly Tie<Entity>[]> {
  return tieByTarget(
    estate.ofType('Microsoft.Insights/autoscaleSettings').filter(setting => property(setting, 'enabled') !== false),
    setting => property(setting, 'targetResourceUri'),
    // One that may be switched off may not scale anything.
    setting => property(setting, 'enabled') instanceof Unknown,
  );
}

/** The greatest maximum of all profiles, be it of one that always holds or of a schedule. */
const autoscale = remember((settings: readonly Tie<Entity>[]): Instances | undefined => {
  const ranges = settings.flatMap(rangesOf);
  const most = ranges.toSorted((left, right) => right.maximum - left.maximum || right.minimum - left.minimum)[0];
  if (most === undefined) return undefined;
  const { by, path, maximum } = most;
  const minimum = Math.max(1, ...ranges.map(range => (range.isCertain ? range.minimum : 0)));
  const count = between(minimum, Math.max(1, maximum), () => [
    `${by.resource.origin.address}: maximum`,
    'the autoscale maximum is not known',
  ]);
  return { count, from: 'autoscale maximum', by, path };
});

interface ProfileRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly isCertain: boolean;
  readonly by: Entity;
  readonly path: string;
}

function rangesOf({ item: setting, isCertain }: Tie<Entity>): readonly ProfileRange[] {
  const profiles = asList(property(setting, 'profiles'));
  const shared = { isCertain, by: setting };
  if (profiles instanceof Unknown) return [{ ...bounds(fact(profiles)), ...shared, path: 'profiles' }];
  return profiles.map((profile, index) => ({
    ...mostOfProfile(profile),
    ...shared,
    path: `profiles.${index}.capacity.maximum`,
  }));
}

/** The most instances of a profile, be it the one that always holds or one of a schedule. */
function mostOfProfile(profile: Value): { minimum: number; maximum: number } {
  const [least, most] = ['minimum', 'maximum'].map(name => fact(member(profile, `capacity.${name}`)));
  // A profile without a capacity is one of which a part is missing, and one that is no number can be any.
  if (typeof most !== 'number' && !isUnknown(most)) return { minimum: 1, maximum: Number.POSITIVE_INFINITY };
  const range = bounds(most);
  // The platform refuses a minimum above the maximum; which of the two is meant is open.
  if (typeof least === 'number' && least > range.maximum) return { minimum: range.minimum, maximum: least };
  return range;
}

function atLeast(maximum: FactValue, current: FactValue): FactValue {
  const [upper, now] = [bounds(maximum), bounds(current)];
  const lowest = Math.max(upper.minimum, now.minimum);
  const highest = Math.max(upper.maximum, Number.isFinite(now.maximum) ? now.maximum : upper.maximum);
  return between(lowest, highest, () => whyOpen([maximum]));
}
