import { isOpenToOthers } from '../../graph/resource.js';
import { between, bounds, fact, isUnknown, unknown, type FactValue } from '../fact.js';
import type { App } from '../model/apps.js';
import { isOpenView, reasonOf, type JoinedPlan } from '../model/capacity.js';
import { property } from '../model/estate.js';
import type { Tie } from '../model/indexes.js';
import { maximumInstances } from '../model/instances.js';
import type { Model } from '../model/model.js';
import { isWindowsContainer, symbolOf, type PlanView } from '../model/plans.js';
import { siteConfig } from '../model/site-config.js';
import { nameOf, type SubnetView } from '../model/subnets.js';

interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

/** What a plan takes of a subnet with so many instances: one address each, and what its Windows containers take beside. */
interface Need extends Range {
  /** For messages, as far as it is known: `10`, `10 × (6 + 1)` or `10 + 2 + 2`. */
  readonly words: string;
}

/**
 * Addresses that one instance of a plan takes: one, and with Windows containers one more for each app (S3 "Windows
 * Containers specific limits"), slots included, as they run beside the app.
 */
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

/** What a plan takes while it has between so many instances. */
export function needOf(plan: PlanView, instances: Range, model: Model): Need {
  const each = bounds(addressesPerInstance(plan, model));
  const count = wordOf(instances);
  if (each.maximum > 1 && scalesByApp(plan) !== false) return needByApp(plan, instances, model);
  return {
    minimum: instances.minimum * each.minimum,
    maximum: instances.maximum * each.maximum,
    words: each.minimum === 1 ? count : `${count} × (${each.minimum - 1} + 1)`,
  };
}

/** Whether each app of the plan runs on as many instances as it asks for itself; undefined where that is not known. */
function scalesByApp({ entity }: PlanView): boolean | undefined {
  const flag = entity === undefined ? undefined : fact(property(entity, 'perSiteScaling') ?? false);
  return typeof flag === 'boolean' ? flag : undefined;
}

/**
 * With per-app scaling an app runs on no more instances than its `numberOfWorkers`, and only there its container takes an
 * address. The instances themselves take one each whichever apps they run: that is what the plan has, and no document
 * takes those without an integrated app from it (S3 "Subnet requirements"; "High-density hosting using per-app scaling").
 */
function needByApp(plan: PlanView, instances: Range, model: Model): Need {
  const { maximum: each } = bounds(addressesPerInstance(plan, model));
  const parts = model.appsOn(plan.key).map(tie => workersOf(tie, instances, model));
  const isCertain = scalesByApp(plan) === true && isWindowsContainer(plan) === true;
  const isAll = isCertain && Number.isFinite(each);
  return {
    minimum: instances.minimum + (isCertain ? total(parts, 'minimum') : 0),
    maximum: isAll ? instances.maximum + total(parts, 'maximum') : instances.maximum * each,
    words: [instances, ...parts].map(wordOf).join(' + '),
  };
}

/** On how many instances of its plan an app runs: as many as it asks for, else any number of them. */
function workersOf({ item, isCertain }: Tie<App>, instances: Range, model: Model): Range {
  const { entity } = item;
  const asked = entity === undefined ? undefined : fact(siteConfig(entity, model.estate, 'numberOfWorkers').value);
  const [least, most] = typeof asked === 'number' && asked > 0 ? [asked, asked] : [1, instances.maximum];
  return {
    minimum: isCertain ? Math.min(least, instances.minimum) : 0,
    maximum: Math.min(most, instances.maximum),
  };
}

function wordOf({ minimum, maximum }: Range): string {
  return minimum === maximum ? `${minimum}` : `${minimum}…`;
}

/** The needs of one list of joined plans, which several facts ask for. */
const known = new WeakMap<readonly JoinedPlan[], readonly Need[]>();

function needs(joined: readonly JoinedPlan[], model: Model): readonly Need[] {
  const found = known.get(joined) ?? joined.map(item => needOfJoined(item, model));
  known.set(joined, found);
  return found;
}

function needOfJoined({ plan, isCertain }: JoinedPlan, model: Model): Need {
  const need = needOf(plan, bounds(maximumInstances(plan, model.autoscaleOf(plan.key)).count), model);
  return isCertain ? need : { ...need, minimum: 0 };
}

/** Addresses that all joined plans take together at their maximum scale. */
export function addressesNeeded(view: SubnetView, joined: readonly JoinedPlan[], model: Model): FactValue {
  const all = needs(joined, model);
  const maximum = isOpenView(view) ? Number.POSITIVE_INFINITY : total(all, 'maximum');
  return between(total(all, 'minimum'), maximum, () => [
    `addresses needed in ${nameOf(view)}`,
    whyNeedUnknown(view, joined, model),
  ]);
}

/** The same while the largest plan is scaled up or down, which doubles it for a while, and one to spare for upgrades (S3). */
export function addressesNeededWhileScaling(view: SubnetView, joined: readonly JoinedPlan[], model: Model): FactValue {
  const all = needs(joined, model);
  const doubled = (side: keyof Range): number => total(all, side) + Math.max(0, ...all.map(need => need[side])) + 1;
  const maximum = isOpenView(view) ? Number.POSITIVE_INFINITY : doubled('maximum');
  return between(doubled('minimum'), maximum, () => [
    `addresses needed in ${nameOf(view)} while scaling`,
    whyNeedUnknown(view, joined, model),
  ]);
}

function whyNeedUnknown(view: SubnetView, joined: readonly JoinedPlan[], model: Model): string {
  if (isOpenView(view)) return reasonOf(view);
  const unclear = needs(joined, model).findIndex(need => need.minimum !== need.maximum);
  const plan = joined[unclear]?.plan;
  if (plan === undefined) return reasonOf(view);
  const { count } = maximumInstances(plan, model.autoscaleOf(plan.key));
  return isUnknown(count) ? `${count.$unknown.symbol}: ${count.$unknown.reason}` : reasonOf(view);
}

/** Plans of which the arithmetic tells each by its name. */
const mostNamed = 20;

/** The arithmetic behind the need, for messages: `10 × (6 + 1)`, and of several plans which takes what and why. */
export function arithmetic(joined: readonly JoinedPlan[], model: Model): string {
  const all = needs(joined, model);
  const named = all.slice(0, mostNamed).map(({ words }, index) => {
    const plan = joined[index]?.plan;
    return plan === undefined || joined.length === 1 ? words : `${words} of ${symbolOf(plan)}`;
  });
  const others = all.slice(mostNamed);
  if (others.length === 0) return named.join(' + ');
  const sum = { minimum: total(others, 'minimum'), maximum: total(others, 'maximum') };
  return [...named, `${wordOf(sum)} of ${others.length} other plans`].join(' + ');
}

function total(ranges: readonly Range[], side: keyof Range): number {
  return ranges.reduce((sum, range) => sum + range[side], 0);
}
