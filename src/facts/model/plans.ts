import { remember } from '../../core/remember.js';
import { idKey, typeOfKey, type IdKey } from '../../graph/arm-id.js';
import { isObject, Unknown, type Value } from '../../graph/value.js';
import { fact, isUnknown, unknown, whenText, type FactValue } from '../fact.js';
import { skuOf, tierOf, type Sku } from '../tables/skus.js';
import type { App } from './apps.js';
import { member, possibilities, property, type Entity, type Estate } from './estate.js';
import { writtenName } from './names.js';
import { holdsSecret } from './secrets.js';

/** The plan that an app runs on; `entity` is absent when it is not in the input. */
export interface PlanView {
  readonly id: Value | undefined;
  readonly key: IdKey;
  readonly entity: Entity | undefined;
  /** What the app tells of one whose sku the input does not tell: whether it is a plan of Flex Consumption. */
  readonly isFlexByApp?: boolean;
}

/** The plan that an app runs on, with what the app tells of it. */
export function planView(app: App, estate: Estate): PlanView {
  const view = planById(app.plan, estate, app.key);
  const isFlexByApp = app.entity !== undefined && isUnknown(skuName(view)) ? runsOnFlex(app.entity) : undefined;
  return isFlexByApp === undefined ? view : { ...view, isFlexByApp };
}

/**
 * Only function apps run on Flex Consumption, and no others have a `functionAppConfig`
 * (learn.microsoft.com/azure/azure-functions/flex-consumption-plan, checked on 2026-11-30). Templates may leave it out.
 */
function runsOnFlex(app: Entity): boolean | undefined {
  const { kind = 'app' } = app.state;
  if (app.resource.isPartial || typeof kind !== 'string') return undefined;
  if (!/functionapp/iu.test(kind) || /workflowapp/iu.test(kind)) return false;
  return isObject(property(app, 'functionAppConfig')) ? true : undefined;
}

/** The plan of an id; where none is written a plan of its own as far as the input tells, named by `fallback`. */
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

/** The name of a plan; of one that is not in the input the id tells it. */
export function nameOfPlan({ id, key, entity }: PlanView): FactValue {
  if (entity !== undefined) return fact(entity.state.name);
  return typeOfKey(key).endsWith('/serverfarms')
    ? writtenName(key, [id])
    : unknown(`${key}: name`, 'the input does not tell the plan');
}

/** The name of a plan's sku, `P1v3`, as it is written. */
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
export function skuRow(plan: PlanView): Sku | undefined {
  const name = skuName(plan);
  return typeof name === 'string' ? skuOf(name) : undefined;
}

/** The tier: by the sku's name, or as the template states it. */
export const tier = remember((plan: PlanView): FactValue => {
  if (plan.isFlexByApp === true) return 'FlexConsumption';
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
  const only = onlySystem(plan);
  if (only !== undefined) return only;
  const kind = plan.entity.state.kind;
  const hasKind = typeof kind === 'string' && kind !== '';
  if (hasKind && /linux/i.test(kind)) return 'linux';
  if (reserved instanceof Unknown) return fact(reserved);
  return plan.entity.resource.isPartial && !hasKind
    ? unknown(`${symbolOf(plan)}: operating system`, 'the input does not tell it')
    : 'windows';
});

/** The one that a sku is sold for, such as Linux for Flex Consumption; undefined where there is a choice. */
function onlySystem(plan: PlanView): 'linux' | 'windows' | undefined {
  const offered = skuRow(plan)?.operatingSystems ?? [];
  const [first] = offered;
  if (first === undefined) return undefined;
  if (!offered.includes('linux')) return 'windows';
  return offered.length === 1 ? 'linux' : undefined;
}

/** True for a plan of Windows containers (`hyperV`, earlier `isXenon`). */
export const isWindowsContainer = remember((plan: PlanView): FactValue => {
  if (plan.entity === undefined)
    return unknown(`${symbolOf(plan)}: Windows containers`, 'the plan is not in the input');
  if (property(plan.entity, 'reserved') === true) return false;
  const kind = plan.entity.state.kind;
  if (typeof kind === 'string' && /xenon|hyperv/i.test(kind)) return true;
  const flag = property(plan.entity, 'hyperV') ?? property(plan.entity, 'isXenon');
  if (typeof flag === 'boolean') return flag;
  const offered = skuRow(plan)?.operatingSystems;
  if (offered?.includes('windows containers') === false) return false;
  if (offered?.length === 1) return true;
  return flag === undefined ? false : fact(flag);
});

/** Cores of one instance; null where the tier has none of its own. */
export function cores(plan: PlanView): FactValue {
  return whenText(skuName(plan), name => {
    const row = skuOf(name);
    return row === undefined ? unknown(name, 'it is not a sku that this version knows') : row.cores;
  });
}

/** True for a Flex Consumption plan; its apps join a subnet of another delegation. */
export function isFlex(plan: PlanView): FactValue {
  return plan.isFlexByApp ?? whenText(tier(plan), name => name === 'FlexConsumption');
}

/**
 * A fact that Flex Consumption settles for all its apps, and other plans leave to the app: unknown where the two differ
 * and the kind of plan is not known.
 */
export function unlessFlex(plan: PlanView, settled: FactValue, otherwise: () => FactValue): FactValue {
  const flex = isFlex(plan);
  if (flex === true) return settled;
  const own = otherwise();
  return isUnknown(flex) && JSON.stringify(own) !== JSON.stringify(settled) ? flex : own;
}

/** A name for messages, however little is known of a plan. */
export function symbolOf(plan: PlanView): string {
  return plan.entity?.resource.origin.address ?? plan.key;
}
