import { remember } from '../core/remember.js';
import { append } from '../core/multimap.js';
import { idKey, type IdKey } from '../graph/arm-id.js';
import { asDescribed } from '../graph/resource-types.js';
import { Unknown, type Value } from '../graph/value.js';
import type { App } from './apps.js';
import { anything, isAnything } from './indexes.js';
import { asList, member, possibilities, property, type Entity, type Estate } from './estate.js';
import { between, bounds, fact, isUnknown, unknown, whenText, type FactValue } from './fact.js';
import { holdsSecret } from './secrets.js';
import { skuOf, tierOf, zoneInstances, type Sku } from './tables/skus.js';

/** The plan that an app runs on; `entity` is absent when it is not in the input. */
export interface PlanView {
  readonly id: Value | undefined;
  readonly key: IdKey;
  readonly entity: Entity | undefined;
}

export function planView(app: App, estate: Estate): PlanView {
  return planById(app.plan, estate, app.key);
}

/** An app whose plan is not written at all has a plan of its own as far as the input tells. */
export function planById(id: Value | undefined, estate: Estate, fallback: IdKey): PlanView {
  const [only, ...others] = id === undefined ? [] : possibilities(id);
  const known = others.length === 0 && only !== undefined ? only : id;
  const key = idKey(known);
  return {
    id: known,
    key: key === undefined || key === '' ? `plan of ${fallback}` : key,
    entity: key === undefined ? undefined : estate.at(key),
  };
}

export function skuName(plan: PlanView): FactValue {
  const { entity } = plan;
  return entity === undefined ? unknown(`${symbolOf(plan)}: sku`, 'the plan is not in the input') : skuOfEntity(entity);
}

const skuOfEntity = remember((entity: Entity): FactValue => {
  const name = fact(member(entity.state.sku, 'name') ?? member(entity.state.sku, 'size'));
  if (name !== null || !entity.resource.isPartial) return name;
  return unknown(`${entity.resource.origin.address}.sku`, 'the input shows only a part of the plan');
});

/** The sku's row; undefined when the name is unknown or not in the table. */
function skuRow(plan: PlanView): Sku | undefined {
  const name = skuName(plan);
  return typeof name === 'string' ? skuOf(name) : undefined;
}

/** The tier: by the sku's name, or as the template states it. */
export const tier = remember((plan: PlanView): FactValue => {
  const known = skuRow(plan);
  if (known !== undefined) return known.tier;
  const name = skuName(plan);
  if (isUnknown(name)) {
    const possible = name.$unknown.possible?.map(item => (typeof item === 'string' ? skuOf(item)?.tier : undefined));
    const isClosed = possible?.every(item => item !== undefined) === true;
    return isClosed ? unknown(name.$unknown.symbol, name.$unknown.reason, { possible: possible }) : name;
  }
  const stated = plan.entity === undefined ? null : fact(member(plan.entity.state.sku, 'tier'));
  if (typeof stated === 'string')
    return (
      tierOf(stated) ??
      unknown(
        holdsSecret(plan.entity?.state.sku) ? `${symbolOf(plan)}: tier` : stated,
        'it is not a tier that this version knows',
      )
    );
  if (isUnknown(stated)) return stated;
  const isShown = typeof name === 'string' && !holdsSecret(plan.entity?.state.sku);
  const symbol = isShown ? name : `${symbolOf(plan)}: tier`;
  return unknown(
    symbol,
    typeof name === 'string' ? 'it is not a sku that this version knows' : 'the plan has no sku in the input',
  );
});

/** `linux` or `windows`, from the plan's `reserved` flag or kind. */
export const operatingSystem = remember((plan: PlanView): FactValue => {
  if (plan.entity === undefined) return unknown(`${symbolOf(plan)}: operating system`, 'the plan is not in the input');
  const reserved = property(plan.entity, 'reserved');
  if (typeof reserved === 'boolean') return reserved ? 'linux' : 'windows';
  const kind = plan.entity.state.kind;
  if (typeof kind === 'string' && kind !== '')
    return /linux|elastic.*linux/i.test(kind) ? 'linux' : reserved instanceof Unknown ? fact(reserved) : 'windows';
  if (reserved instanceof Unknown) return fact(reserved);
  return plan.entity.resource.isPartial
    ? unknown(`${symbolOf(plan)}: operating system`, 'the input does not tell it')
    : 'windows';
});

/** True for a plan of Windows containers (`hyperV`, earlier `isXenon`). */
export const isWindowsContainer = remember((plan: PlanView): FactValue => {
  if (plan.entity === undefined)
    return unknown(`${symbolOf(plan)}: Windows containers`, 'the plan is not in the input');
  if (property(plan.entity, 'reserved') === true) return false;
  const kind = plan.entity.state.kind;
  if (typeof kind === 'string' && /xenon|hyperv/i.test(kind)) return true;
  const flag = property(plan.entity, 'hyperV') ?? property(plan.entity, 'isXenon');
  return flag === undefined ? false : fact(flag);
});

/** Where the number of instances that is planned for comes from. */
export type InstancesFrom = 'autoscale maximum' | 'elastic maximum' | 'current count' | 'default of one';

export interface Instances {
  readonly count: FactValue;
  readonly from: InstancesFrom;
  readonly by: Entity | undefined;
}

/** The instances that a plan has when the deployment is done; one where nobody wrote a number. */
export function currentInstances(plan: PlanView): Instances {
  const { entity } = plan;
  const counted = (count: FactValue): Instances => ({ count, from: 'current count', by: entity });
  const symbol = `${symbolOf(plan)}: instances`;
  if (entity === undefined) return counted(unknown(symbol, 'the plan is not in the input', { minimum: 1 }));
  const inSku = member(entity.state.sku, 'capacity');
  const written = inSku === undefined ? property(entity, 'targetWorkerCount') : asDescribed(inSku, '#number');
  const capacity = fact(written);
  if (typeof capacity === 'number') return counted(capacity);
  const most = skuRow(plan)?.maximumInstances;
  const within = { minimum: 1, ...(most !== undefined && { maximum: most }) };
  if (isUnknown(capacity)) {
    const { symbol: source, reason } = capacity.$unknown;
    // One that is written and cannot be read is not within what the sku allows.
    return counted(unknown(source, reason, typeof written === 'number' ? { minimum: 1 } : within));
  }
  if (capacity !== null) return counted(unknown(symbol, 'the input has something else than a number', { minimum: 1 }));
  if (entity.resource.isPartial || entity.state.sku === undefined)
    return counted(unknown(symbol, 'the input shows only a part of the plan', within));
  return { count: defaultCount(plan, entity), from: 'default of one', by: entity };
}

/** One, and of a plan that is spread over zones as many as the platform's own minimum, which was three and is two. */
function defaultCount(plan: PlanView, entity: Entity): FactValue {
  const isSpread = property(entity, 'zoneRedundant');
  if (isSpread === undefined || isSpread === false) return 1;
  const { least, former } = zoneInstances;
  const minimum = isSpread === true ? least : 1;
  return unknown(`${symbolOf(plan)}: instances`, 'a plan that is spread over zones gets the number of the platform', {
    minimum,
    maximum: former,
  });
}

/** The most instances that a plan is set up to have: autoscale, elastic scale, else the current count (rules, section 1). */
export function maximumInstances(plan: PlanView, settings: readonly AutoscaleTarget[]): Instances {
  const current = currentInstances(plan);
  const scaled = autoscale(settings);
  if (scaled !== undefined)
    return { count: atLeast(scaled.count, current.count), from: 'autoscale maximum', by: scaled.by };
  if (plan.entity === undefined) return current;
  const tierFact = tier(plan);
  const isElastic =
    property(plan.entity, 'elasticScaleEnabled') === true ||
    tierFact === 'ElasticPremium' ||
    tierFact === 'WorkflowStandard';
  const elastic = isElastic ? fact(property(plan.entity, 'maximumElasticWorkerCount')) : null;
  return elastic === null
    ? current
    : { count: atLeast(elastic, current.count), from: 'elastic maximum', by: plan.entity };
}

/** An autoscale setting that scales a plan, or may do so. */
export interface AutoscaleTarget {
  readonly setting: Entity;
  readonly isCertain: boolean;
}

/** The autoscale settings of an estate by the plans that they scale. */
export function autoscaleByPlan(estate: Estate): ReadonlyMap<IdKey, readonly AutoscaleTarget[]> {
  const byPlan = new Map<IdKey, AutoscaleTarget[]>();
  for (const setting of estate.ofType('Microsoft.Insights/autoscaleSettings')) {
    const target = property(setting, 'targetResourceUri');
    if (target === undefined || property(setting, 'enabled') === false) continue;
    const keys = possibilities(target).flatMap(id => idKey(id) ?? []);
    // One that may be switched off may not scale anything.
    const isOn = !(property(setting, 'enabled') instanceof Unknown);
    for (const key of keys) append(byPlan, key, { setting, isCertain: isOn && keys.length === 1 });
    if (isAnything(target)) append(byPlan, anything, { setting, isCertain: false });
  }
  return byPlan;
}

function autoscale(settings: readonly AutoscaleTarget[]): { count: FactValue; by: Entity } | undefined {
  let minimum = 1;
  let maximum = 1;
  for (const { setting, isCertain } of settings) {
    const profiles = asList(property(setting, 'profiles'));
    const ranges = profiles instanceof Unknown ? [bounds(fact(profiles))] : profiles.map(mostOfProfile);
    maximum = Math.max(maximum, ...ranges.map(range => range.maximum));
    if (isCertain) minimum = Math.max(minimum, ...ranges.map(range => range.minimum));
  }
  const [first] = settings;
  if (first === undefined) return undefined;
  return {
    count: between(minimum, maximum, () => [
      `${first.setting.resource.origin.address}: maximum`,
      'the autoscale maximum is not known',
    ]),
    by: first.setting,
  };
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
  return between(lowest, highest, () =>
    isUnknown(maximum)
      ? [maximum.$unknown.symbol, maximum.$unknown.reason]
      : ['instances', 'the current count is not known'],
  );
}

/** Cores of one instance; null where the tier has none of its own. */
export function cores(plan: PlanView): FactValue {
  return whenText(skuName(plan), name => {
    const row = skuOf(name);
    return row === undefined ? unknown(name, 'it is not a sku that this version knows') : row.cores;
  });
}

/** True for a Flex Consumption plan; its apps join a subnet of another delegation. */
export function isFlex(plan: PlanView): FactValue {
  return whenText(tier(plan), name => name === 'FlexConsumption');
}

/** A name for messages, however little is known of a plan. */
export function symbolOf(plan: PlanView): string {
  return plan.entity?.resource.origin.address ?? plan.key;
}
