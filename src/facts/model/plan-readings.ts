import { withSku } from '../../graph/resource.js';
import { isObject, Unknown, type Value } from '../../graph/value.js';
import type { App } from './apps.js';
import { possibilities, type Entity, type Estate } from './estate.js';
import { planById, type PlanView } from './plans.js';
import { mayHoldSecret } from './secrets.js';

/** The most skus of one plan that are judged one by one. */
const mostSkus = 16;

/**
 * A plan under each reading of what the input leaves open: each plan that an app may run on, with each sku that this
 * may have, such as the allowed values of a parameter. The plan itself where nothing is open, or too much.
 */
export function planReadings(plan: PlanView, app: App, estate: Estate): readonly PlanView[] {
  const ids = app.plan === undefined || plan.entity !== undefined ? [] : possibilities(app.plan);
  const candidates = ids.length > 1 ? ids.map(id => planById(id, estate, app.key)) : [plan];
  return candidates.flatMap(candidate =>
    candidate.entity === undefined ? [candidate] : withEachSku(candidate, candidate.entity),
  );
}

function withEachSku(plan: PlanView, entity: Entity): readonly PlanView[] {
  const { sku } = entity.state;
  const name = isObject(sku) ? sku['name'] : undefined;
  const names = name instanceof Unknown ? possibilities(name) : [];
  const isClosed = names.length > 1 && names.length <= mostSkus && names.every(item => typeof item === 'string');
  // A reading is named by its sku.
  if (!isClosed || !isObject(sku) || mayHoldSecret(name)) return [plan];
  return names.map(known => ({ ...plan, entity: { ...entity, state: withSku(entity.state, named(sku, known)) } }));
}

/** A sku with a name; what it says beside belongs to one of the names, and nobody knows to which. */
function named(sku: { readonly [name: string]: Value }, name: Value): Value {
  const { capacity } = sku;
  return { name, ...(capacity !== undefined && { capacity }) };
}
