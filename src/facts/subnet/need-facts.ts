import type { Fact, Source } from '../fact.js';
import { joinedKinds, joinedPlanCount, joinedResourceGroups, joinedSubscriptions } from '../model/capacity.js';
import { maximumInstances } from '../model/instances.js';
import { joinedOf, type IntegrationCase } from '../model/integration.js';
import { count } from '../schemas.js';
import { addressesNeeded, addressesNeededWhileScaling, arithmetic } from './needs.js';

/** Facts of the plans that join the subnet, and of what they take from it. */
export const needFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'subnet.addressesNeeded',
    schema: count,
    about: 'what all joined plans take at their maximum scale',
    unit: 'addresses',
    derive: c => addressesNeeded(c.subnet, c.joined, c.model),
    of: joinedOf,
    from: needSources,
  },
  {
    path: 'subnet.addressesNeededWhileScaling',
    schema: count,
    about: 'the same while the largest plan is doubled, and one to spare',
    unit: 'addresses',
    derive: c => addressesNeededWhileScaling(c.subnet, c.joined, c.model),
    of: joinedOf,
    from: needSources,
  },
  {
    path: 'subnet.arithmetic',
    schema: { type: 'string' },
    about: 'how the need adds up, plan by plan',
    derive: c => arithmetic(c.joined, c.model),
    of: joinedOf,
    from: needSources,
  },
  {
    path: 'subnet.joinedPlans',
    schema: count,
    about: 'how many plans join it',
    derive: c => joinedPlanCount(c.subnet, c.joined),
    of: joinedOf,
    from: needSources,
  },
  {
    path: 'subnet.joinedPlanSubscriptions',
    schema: count,
    about: 'how many subscriptions these plans are in',
    derive: c => joinedSubscriptions(c.subnet, c.joined),
    of: joinedOf,
    from: needSources,
  },
  {
    path: 'subnet.joinedPlanResourceGroups',
    schema: count,
    about: 'how many resource groups these plans are in',
    derive: c => joinedResourceGroups(c.subnet, c.joined),
    of: joinedOf,
    from: needSources,
  },
  {
    path: 'subnet.joinedKinds',
    schema: { type: 'array', items: { enum: ['flex', 'plan'] } },
    about: 'the kinds of plan that join it',
    derive: c => joinedKinds(c.subnet, c.joined),
    of: joinedOf,
    from: needSources,
  },
];

/** Plans of a subnet that a finding leads to: each app of that subnet has findings of its own. */
const mostSources = 50;

function needSources(c: IntegrationCase): readonly Source[] {
  // The app's own plan comes first, as evidence is of that; the others are related.
  const plans = new Set([c.plan, ...c.joined.slice(0, mostSources).map(({ plan }) => plan)]);
  const sources = [...plans].flatMap((plan): Source[] => {
    const { by, path } = maximumInstances(plan, c.model.autoscaleOf(plan.key));
    return by === undefined ? [] : [{ entity: by, path }];
  });
  return sources.length > 0 ? sources : c.subnetSource();
}
