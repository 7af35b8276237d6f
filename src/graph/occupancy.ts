import { idKey, typeOfKey } from './arm-id.js';
import { bareState, resourceOf, type Mention, type Origin, type Properties, type Resource } from './resource.js';
import { occupantSubnetPaths } from './types/occupants.js';
import type { Value } from './value.js';

/**
 * Something of which only the id is known and that it lives in a subnet: a resource that holds the subnet where its
 * type does so, or for a type that nobody knows that it may be there.
 */
export function occupantOf(id: string, subnet: string, origin: Origin): Resource | Mention {
  const wanted = typeOfKey(idKey(id) ?? '');
  const [type, paths = []] = byType.get(wanted) ?? [];
  const [path] = paths;
  // A finding speaks of who is in the subnet, and not of the list that tells it.
  const own = { ...origin, address: `${type ?? wanted} ${id.split('/').at(-1) ?? ''}` };
  if (type === undefined || path === undefined) return { id: subnet, effect: 'may-occupy', origin: own };
  return existing(id, type, own, valueAt(path.split('.'), subnet) as Properties);
}

const byType = new Map(
  Object.entries(occupantSubnetPaths).map(([type, paths]) => [type.toLowerCase(), [type, paths] as const]),
);

/** The value that holds a subnet's id at a path, `*` for the only element of a list. */
function valueAt([step, ...rest]: readonly string[], subnet: string): Value {
  if (step === undefined) return subnet;
  return step === '*' ? [valueAt(rest, subnet)] : { [step]: valueAt(rest, subnet) };
}

/** An app that stands for those of a plan that join a subnet, of which nothing else is known. */
export function standInApp(plan: string, subnet: string, origin: Origin): Resource {
  const type = 'Microsoft.Web/sites';
  const name = `apps-in-${subnet.split('/').at(-1) ?? ''}`;
  return existing(`${plan}/providers/${type}/${name}`, type, origin, {
    serverFarmId: plan,
    virtualNetworkSubnetId: subnet,
  });
}

function existing(id: string, type: string, origin: Origin, properties: Properties): Resource {
  const state = bareState(id, id.split('/').at(-1) ?? '', properties);
  return resourceOf(state, { type, lifecycle: 'existing', origin, isPartial: true, isOnlyListed: true });
}
