import type { Fact, Source } from '../fact.js';
import { networksOfPlan } from '../gateway/gateway-networks.js';
import type { Integration } from '../model/apps.js';
import { appsOfPlan, subnetsOfPlan } from '../model/capacity.js';
import { possibleKeys } from '../model/estate.js';
import type { Model } from '../model/model.js';
import { isFlex, nameOfPlan, operatingSystem, planById, skuName, tier, type PlanView } from '../model/plans.js';
import { regionFact, resourceGroupFact } from '../model/subnets.js';
import { count, text } from '../schemas.js';
import { tiers } from '../tables/skus.js';

/** A plan of which at least one app is integrated. */
export interface PlanCase {
  readonly model: Model;
  readonly plan: PlanView;
}

/** The plans of the input on which one of the integrations that are asked about runs. */
export function planCases(model: Model, isAsked: (integration: Integration) => boolean): readonly PlanCase[] {
  const keys = new Set(model.integrations.filter(isAsked).flatMap(({ app }) => possibleKeys(app.plan)));
  return [...keys].flatMap(key => {
    const entity = model.estate.at(key);
    return entity === undefined ? [] : [{ model, plan: planById(entity.state.id, model.estate, key) }];
  });
}

/** Facts of a plan. */
export const planSubjectFacts: readonly Fact<PlanCase>[] = [
  { path: 'name', schema: text, about: 'the plan’s name', derive: c => nameOfPlan(c.plan), from: own() },
  {
    path: 'resourceGroup',
    schema: text,
    about: 'its resource group',
    derive: c => resourceGroupFact(c.plan.key),
    from: own(),
  },
  {
    path: 'region',
    schema: text,
    about: 'its region by its short name',
    derive: c => regionFact(c.plan.entity, c.plan.key),
    from: own(),
  },
  { path: 'sku', schema: text, about: 'its sku', derive: c => skuName(c.plan), from: own('sku') },
  {
    path: 'tier',
    schema: { enum: [...tiers, null] },
    about: 'the pricing tier of the sku',
    derive: c => tier(c.plan),
    from: own('sku'),
  },
  {
    path: 'operatingSystem',
    schema: { enum: ['linux', 'windows', null] },
    about: 'its operating system',
    derive: c => operatingSystem(c.plan),
    from: own('reserved'),
  },
  {
    path: 'isFlex',
    schema: { type: ['boolean', 'null'] },
    about: 'whether it is a Flex Consumption plan',
    derive: c => isFlex(c.plan),
    from: own('sku'),
  },
  {
    path: 'apps',
    schema: count,
    about: 'how many apps and slots run on it',
    derive: c => appsOfPlan(c.plan.key, c.model),
    from: c =>
      c.model.appsOn(c.plan.key).flatMap(({ item }) => (item.entity === undefined ? [] : [{ entity: item.entity }])),
  },
  {
    path: 'subnets',
    schema: { type: ['integer', 'null'], minimum: 0 },
    about: 'how many different subnets its apps and their slots join',
    derive: c => subnetsOfPlan(c.plan.key, c.model),
    from: joiners,
  },
  {
    path: 'gatewayNetworks',
    schema: { type: ['integer', 'null'], minimum: 0 },
    about: 'how many different networks its apps and their slots reach by gateway',
    derive: c => networksOfPlan(c.plan.key, c.model),
    from: joiners,
  },
];

function own(path?: string): (c: PlanCase) => readonly Source[] {
  return c => (c.plan.entity === undefined ? [] : [{ entity: c.plan.entity, ...(path !== undefined && { path }) }]);
}

function joiners(c: PlanCase): readonly Source[] {
  const integrations = c.model.appsOn(c.plan.key).flatMap(({ item: app }) => c.model.integrationsOf(app));
  return integrations.flatMap(({ declarations }) => declarations).map(({ by, path }) => ({ entity: by, path }));
}
