import { resourceType } from '../../graph/resource-types.js';
import type { Resource } from '../../graph/resource.js';
import { folded, isUnknown, unknown, type FactValue, type Source } from '../fact.js';
import { property, type Entity } from '../model/estate.js';
import type { Destination } from './destinations.js';

/** Where a service says whom it lets in when no rule does; a type has one of these. */
const ruleSets = ['networkAcls', 'networkRuleSet'];

function defaultActions({ type }: Resource): readonly string[] {
  const described = resourceType(type)?.properties ?? {};
  return ruleSets.filter(name => Object.hasOwn(described, name)).map(name => `${name}.defaultAction`);
}

/**
 * Whether a storage account, key vault or registry lets public traffic in: `open` or `closed`. Left out, both
 * properties mean that it does (the resource reference of each, learn.microsoft.com/azure/templates).
 */
export function publicAccess(service: Entity): FactValue {
  const { address } = service.resource.origin;
  if (service.resource.mayBeAbsent) return unknown(address, 'the input does not tell whether it is deployed');
  const access = folded(property(service, 'publicNetworkAccess'));
  const actions = defaultActions(service.resource).map(path => folded(property(service, path)));
  if (access === 'disabled' || actions.includes('deny')) return 'closed';
  if (access === 'securedbyperimeter')
    return unknown(`${address}: network security perimeter`, 'what the perimeter lets in is not in the input');
  return [access, ...actions].find(isUnknown) ?? 'open';
}

/** Where that is written of what an app reaches, as far as it is in the input. */
export function accessSources(destinations: readonly Destination[]): readonly Source[] {
  return destinations.flatMap(({ entity }) => (entity === undefined ? [] : [{ entity, path: 'publicNetworkAccess' }]));
}
