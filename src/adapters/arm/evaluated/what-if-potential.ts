import { withChanges, type Properties, type Resource } from '../../../graph/resource.js';
import { isObject, Unknown, type Value } from '../../../graph/value.js';

/** A resource whose change may not happen: what the change would take away or make differently is as before, or as after. */
export function perhaps(resource: Resource): Resource {
  const { lifecycle, before, mayBeAbsent } = resource;
  if (lifecycle === 'delete') return { ...resource, lifecycle: 'keep', mayBeAbsent: true };
  if (lifecycle !== 'update') return { ...resource, mayBeAbsent: mayBeAbsent || lifecycle === 'create' };
  if (before === null) return { ...withChanges(resource, { isPartial: true, properties: {} }), sku: undefined };
  const either = (name: 'location' | 'kind' | 'sku'): Value | undefined =>
    eitherOf(before[name], resource[name], `${resource.origin.address}.${name}`);
  return withChanges(resource, {
    location: either('location'),
    kind: either('kind'),
    sku: either('sku'),
    properties: eitherMembers(before.properties, resource.properties, resource.origin.address),
  });
}

function eitherMembers(before: Properties, after: Properties, path: string): Properties {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].map((name): [string, Value] => [name, eitherOf(before[name], after[name], `${path}.${name}`) ?? null]),
  );
}

function eitherOf(before: Value | undefined, after: Value | undefined, symbol: string): Value | undefined {
  if (isObject(before) && isObject(after)) return eitherMembers(before, after, symbol);
  if (textOf(before) === textOf(after)) return after;
  return new Unknown({
    symbol,
    reason: 'what-if calls the change potential: it may stay as it is',
    possible: [before ?? null, after ?? null],
  });
}

/** What makes no difference to the platform is the same: letter case, and whether what is not set is written. */
function textOf(value: Value | undefined): string {
  return JSON.stringify(value ?? null).toLowerCase();
}
