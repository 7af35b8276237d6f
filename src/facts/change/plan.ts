import { sortedUnique } from '../../core/order.js';
import type { IdKey } from '../../graph/arm-id.js';
import type { Resource } from '../../graph/resource.js';
import { between, bounds, unknown, type Fact, type FactValue, type Source } from '../fact.js';
import { currentInstances } from '../model/instances.js';
import type { Model } from '../model/model.js';
import { planById, skuName, tier, type PlanView } from '../model/plans.js';
import { addressesUsable, nameFact } from '../model/subnets.js';
import { flag, text } from '../schemas.js';
import { needOf } from '../subnet/needs.js';
import { tiers } from '../tables/skus.js';
import { entityAt, own, type ChangeCase } from './cases.js';

type Side = 'before' | 'after';

function isOfPlan({ kind }: ChangeCase): boolean {
  return kind === 'plan' || kind === 'scale';
}

function planAt(c: ChangeCase, side: Side): PlanView {
  const { estate } = modelAt(c, side);
  return planById(entityAt(c, side)?.state.id, estate, c.resource.key);
}

function modelAt(c: ChangeCase, side: Side): Model {
  return side === 'before' ? c.former : c.model;
}

function ofPlan(c: ChangeCase, side: Side, derive: (plan: PlanView) => FactValue): FactValue {
  return isOfPlan(c) && entityAt(c, side) !== undefined ? derive(planAt(c, side)) : null;
}

/** True while old and new instances of the plan run side by side. */
function isDoubled(c: ChangeCase): FactValue {
  return isOfPlan(c) && runsTwice(c.resource, planAt(c, 'before'), planAt(c, 'after'));
}

function runsTwice(
  { lifecycle, createsBeforeDestroy, origin }: Resource,
  before: PlanView,
  after: PlanView,
): FactValue {
  if (lifecycle === 'replace') return createsBeforeDestroy;
  if (lifecycle !== 'update') return false;
  const [earlier, later] = [skuName(before), skuName(after)];
  if (typeof earlier !== 'string' || typeof later !== 'string')
    return unknown(`${origin.address}.sku`, 'not known before the deployment');
  return earlier.toLowerCase() !== later.toLowerCase();
}

interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

function addressesOf(plan: PlanView, model: Model): Range {
  return needOf(plan, bounds(currentInstances(plan).count), model);
}

/** The other plans in the subnet, with the addresses that they may take meanwhile. */
function othersIn(c: ChangeCase, subnet: IdKey): readonly Range[] {
  const others = new Map<IdKey, Range>();
  const isOther = ({ key }: PlanView): boolean => key !== c.keyAfter && key !== c.keyBefore;
  for (const tie of c.model.joinersOf(subnet)) {
    const plan = c.model.planOf(tie.item.app);
    if (!isOther(plan)) continue;
    const { minimum, maximum } = whileItChanges(plan, c);
    others.set(plan.key, { minimum: tie.isCertain ? minimum : 0, maximum });
  }
  // What leaves the subnet in the same run may still be there.
  for (const { item } of c.former.joinersOf(subnet)) {
    const plan = c.former.planOf(item.app);
    const isKnown = others.has(plan.key) || others.has(plan.entity?.resource.key ?? plan.key);
    if (isOther(plan) && !isKnown) others.set(plan.key, { ...addressesOf(plan, c.former), minimum: 0 });
  }
  return [...others.values()];
}

/** What another plan takes while it perhaps changes, too: as before, as after, or both where it is doubled. */
function whileItChanges(plan: PlanView, { model, former }: ChangeCase): Range {
  const after = addressesOf(plan, model);
  const resource = plan.entity?.resource;
  const earlier = former.estate.at(resource?.before?.key ?? '');
  if (resource === undefined || earlier === undefined || resource.lifecycle === 'keep') return after;
  const view = planById(earlier.state.id, former.estate, plan.key);
  const before = addressesOf(view, former);
  return {
    minimum: Math.min(before.minimum, after.minimum),
    maximum:
      runsTwice(resource, view, plan) === false
        ? Math.max(before.maximum, after.maximum)
        : before.maximum + after.maximum,
  };
}

function rangesDuringChange(c: ChangeCase): readonly Range[] {
  const self = (['before', 'after'] as const).map(side => addressesOf(planAt(c, side), modelAt(c, side)));
  return c.subnet?.key === undefined ? self : [...self, ...othersIn(c, c.subnet.key)];
}

/** Addresses taken while old and new instances run side by side, with those of the other plans. */
function addressesDuringChange(c: ChangeCase): FactValue {
  if (c.subnet === undefined) return null;
  const all = rangesDuringChange(c);
  const total = (side: keyof Range): number => all.reduce((sum, item) => sum + item[side], 0);
  return between(total('minimum'), total('maximum'), () => [
    `addresses needed while ${c.resource.origin.address} changes`,
    'the number of instances is not known',
  ]);
}

/** How these addresses add up, for messages: `6 before + 6 after + 2 of another plan`. */
function arithmetic(c: ChangeCase): FactValue {
  if (c.subnet === undefined) return '';
  const words = ['before', 'after'];
  return rangesDuringChange(c)
    .map(({ minimum, maximum }, index) => {
      const count = minimum === maximum ? `${minimum}` : `${minimum}…`;
      return `${count} ${words[index] ?? 'of another plan'}`;
    })
    .join(' + ');
}

function subnetSource(c: ChangeCase): readonly Source[] {
  return c.subnet?.entity === undefined ? own()(c) : [{ entity: c.subnet.entity, path: 'addressPrefixes' }];
}

/** Facts of a plan that changes. */
export const planChangeFacts: readonly Fact<ChangeCase>[] = [
  {
    path: 'skuBefore',
    schema: text,
    about: 'a plan’s sku before',
    derive: c => ofPlan(c, 'before', skuName),
    from: own('sku'),
  },
  {
    path: 'skuAfter',
    schema: text,
    about: 'a plan’s sku after',
    derive: c => ofPlan(c, 'after', skuName),
    from: own('sku'),
  },
  {
    path: 'tierBefore',
    schema: { enum: [...tiers, null] },
    about: 'the pricing tier of a plan before',
    derive: c => ofPlan(c, 'before', tier),
    from: own('sku'),
  },
  {
    path: 'tierAfter',
    schema: { enum: [...tiers, null] },
    about: 'the pricing tier of a plan after',
    derive: c => ofPlan(c, 'after', tier),
    from: own('sku'),
  },
  {
    path: 'isDoubled',
    schema: flag,
    about: 'whether old and new instances of a plan run side by side for a while',
    derive: isDoubled,
    from: own('sku'),
  },
  {
    path: 'addressesDuringChange',
    schema: { type: ['integer', 'null'], minimum: 0 },
    about: 'addresses that are taken meanwhile',
    unit: 'addresses',
    derive: addressesDuringChange,
    from: own('sku.capacity'),
  },
  {
    path: 'arithmetic',
    schema: { type: 'string' },
    about: 'how these addresses add up',
    derive: arithmetic,
    from: own('sku.capacity'),
  },
  {
    path: 'subnet.name',
    schema: text,
    about: 'the subnet that a plan takes addresses from',
    derive: c => (c.subnet === undefined ? null : nameFact(c.subnet)),
    from: subnetSource,
  },
  {
    path: 'subnet.addressesUsable',
    schema: { type: ['integer', 'null'], minimum: 0 },
    about: 'its size less the five that the platform keeps',
    unit: 'addresses',
    derive: c => (c.subnet === undefined ? null : addressesUsable(c.subnet)),
    from: subnetSource,
  },
  {
    path: 'modes',
    schema: { type: 'array', items: { enum: ['regional', 'gateway'] } },
    about: 'the kinds of integration that depend on it',
    derive: c => sortedUnique(c.users.map(({ mode }) => mode)),
    from: own(),
  },
];
