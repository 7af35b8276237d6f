import { between, bounds, fact, isUnknown, unknown, whenNumber, whenFlag, type Fact, type FactValue } from '../fact.js';
import { appsOfPlan, subnetsOfPlan } from '../model/capacity.js';
import { property } from '../model/estate.js';
import { currentInstances, maximumInstances } from '../model/instances.js';
import { planOf, type IntegrationCase } from '../model/integration.js';
import {
  cores,
  isFlex,
  isWindowsContainer,
  nameOfPlan,
  operatingSystem,
  skuName,
  tier,
  type PlanView,
} from '../model/plans.js';
import { resourceGroupFact } from '../model/subnets.js';
import { count, flag, text } from '../schemas.js';
import { addressesPerInstance } from '../subnet/needs.js';
import { planAvailability } from '../tables/availability.js';
import { delegation, networkingUnitsPerCore } from '../tables/platform.js';
import { smallestSkuWithCores, tiers } from '../tables/skus.js';

/** Facts of the plan that the app runs on. */
export const planFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'plan.name',
    schema: text,
    about: 'the plan’s name',
    derive: c => nameOfPlan(c.plan),
    of: planOf,
    from: c => c.planSource(),
  },
  {
    path: 'plan.resourceGroup',
    schema: text,
    about: 'the plan’s resource group',
    derive: c => resourceGroupFact(c.plan.key),
    of: planOf,
    from: c => c.planSource(),
  },
  {
    path: 'plan.apps',
    schema: count,
    about: 'how many apps and slots run on it',
    derive: c => appsOfPlan(c.plan.key, c.model),
    of: planOf,
    from: c => c.planSource(),
  },
  {
    path: 'plan.sku',
    schema: text,
    about: 'the plan’s sku',
    derive: c => skuName(c.plan),
    of: planOf,
    from: c => c.planSource('sku'),
  },
  {
    path: 'plan.tier',
    schema: { enum: [...tiers, null] },
    about: 'the pricing tier of the sku',
    derive: c => tier(c.plan),
    of: planOf,
    from: c => c.planSource('sku'),
  },
  {
    path: 'plan.operatingSystem',
    schema: { enum: ['linux', 'windows', null] },
    about: 'the plan’s operating system',
    derive: c => operatingSystem(c.plan),
    of: planOf,
    from: c => c.planSource('reserved'),
  },
  {
    path: 'plan.isWindowsContainer',
    schema: flag,
    about: 'whether the plan is for Windows containers',
    derive: c => isWindowsContainer(c.plan),
    of: planOf,
    from: c => c.planSource('hyperV'),
  },
  {
    path: 'plan.isFlex',
    schema: flag,
    about: 'whether it is a Flex Consumption plan',
    derive: c => isFlex(c.plan),
    of: planOf,
    from: c => c.planSource('sku'),
  },
  {
    path: 'plan.requiredDelegation',
    schema: { enum: [delegation.plans, delegation.flex] },
    about: 'the delegation that its integration subnet needs, as the platform spells it',
    derive: c => whenFlag(isFlex(c.plan), flex => (flex ? delegation.flex : delegation.plans)),
    of: planOf,
    from: c => c.planSource('sku'),
  },
  {
    path: 'plan.availability',
    schema: { type: ['number', 'null'] },
    about: 'what the platform promises of the plan; null for one without workers of its own',
    unit: 'percent',
    derive: c => availability(c.plan),
    of: planOf,
    from: c => c.planSource('zoneRedundant'),
  },
  {
    path: 'plan.cores',
    schema: count,
    about: 'cores of one instance',
    derive: c => cores(c.plan),
    of: planOf,
    from: c => c.planSource('sku'),
  },
  {
    path: 'plan.networkingUnits',
    schema: count,
    about: 'networking units of one instance: three a core',
    derive: c => whenNumber(cores(c.plan), found => found * networkingUnitsPerCore),
    of: planOf,
    from: c => c.planSource('sku'),
  },
  {
    path: 'plan.networkingUnitsNeeded',
    schema: count,
    about: 'one for the worker, one a connection, one an app',
    derive: unitsNeeded,
    of: planOf,
    from: c => c.planSource(),
  },
  {
    path: 'plan.smallestSkuForUnits',
    schema: text,
    about: 'the smallest sku of the series with enough networking units',
    derive: smallestSku,
    of: planOf,
    from: c => c.planSource('sku'),
  },
  {
    path: 'plan.instances',
    schema: count,
    about: 'instances after the deployment',
    derive: c => currentInstances(c.plan).count,
    of: planOf,
    from: c => c.planSource('sku.capacity'),
  },
  {
    path: 'plan.maximumInstances',
    schema: count,
    about: 'the most instances that it is set up to have',
    derive: c => maximumInstances(c.plan, c.model.autoscaleOf(c.plan.key)).count,
    of: planOf,
    from: c => {
      const { by, path } = maximumInstances(c.plan, c.model.autoscaleOf(c.plan.key));
      return by === undefined ? c.planSource() : [{ entity: by, path }];
    },
  },
  {
    path: 'plan.maximumInstancesFrom',
    schema: { enum: ['autoscale maximum', 'elastic maximum', 'current count', 'default of one'] },
    about: 'where that number comes from',
    derive: c => maximumInstances(c.plan, c.model.autoscaleOf(c.plan.key)).from,
    of: planOf,
    from: c => c.planSource(),
  },
  {
    path: 'plan.addressesPerInstance',
    schema: count,
    about: 'addresses of the subnet that one instance takes',
    derive: c => addressesPerInstance(c.plan, c.model),
    of: planOf,
    from: c => c.planSource('hyperV'),
  },
];

function availability(plan: PlanView): FactValue {
  const name = tier(plan);
  if (name === 'Free' || name === 'Shared') return null;
  if (plan.entity === undefined || isUnknown(name))
    return isUnknown(name) ? unknown(name.$unknown.symbol, name.$unknown.reason) : null;
  const isSpread = fact(property(plan.entity, 'zoneRedundant') ?? false);
  return whenFlag(isSpread, spread => (spread ? planAvailability.zones : planAvailability.plain));
}

/** One unit for the worker, one for each connection, one for each app (S3 "Windows Containers specific limits"). */
function unitsNeeded(c: IntegrationCase): FactValue {
  const subnets = bounds(subnetsOfPlan(c.plan.key, c.model));
  const apps = c.model.appsOn(c.plan.key);
  const certain = apps.filter(tie => tie.isCertain).length;
  const least = 1 + Math.max(1, subnets.minimum) + Math.max(1, certain);
  // A plan that others may use can have apps that nobody sees, and then more connections than are known.
  const most = 1 + Math.max(1, subnets.maximum) + Math.max(1, apps.length);
  return between(least, most, () => [
    `networking units of ${c.plan.key}`,
    'the input does not tell all apps and connections of the plan',
  ]);
}

function smallestSku(c: IntegrationCase): FactValue {
  const needed = unitsNeeded(c);
  const sku = skuName(c.plan);
  return typeof needed === 'number' && typeof sku === 'string'
    ? (smallestSkuWithCores(sku, Math.ceil(needed / networkingUnitsPerCore)) ?? 'none of this series')
    : null;
}
