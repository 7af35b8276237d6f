import { append } from '../../../core/multimap.js';
import type { Lifecycle, Resource } from '../../../graph/resource.js';
import { joinMoments, stateOf } from '../../arm/evaluated/what-if-moments.js';

/** What becomes of the resources of a template, and of those that it no longer has. */
export interface Fate {
  readonly lifecycle: Lifecycle;
  readonly left: 'keep' | 'delete';
}

/** What a template deployed before and what it deploys now, as one. */
export function joinDeployments(
  before: readonly Resource[],
  after: readonly Resource[],
  { lifecycle, left }: Fate,
): readonly Resource[] {
  const former = new Map(groupsOf(before).map(group => [group[0].key, group]));
  const groups = groupsOf(after);
  const told = new Set(groups.map(([self]) => self.key));
  const joined = groups.flatMap(group => {
    const [self, ...children] = group;
    const twin = former.get(self.key);
    if (twin === undefined) return group.map(resource => ({ ...resource, lifecycle: 'create' as const }));
    return joinMoments({
      before: twin,
      after: group,
      lifecycle,
      told,
      own: told,
      apiVersion: self.apiVersion,
      isPotential: false,
      asksFor: name => self.properties[name] !== undefined || children.some(child => isListedIn(child, self, name)),
    });
  });
  const gone = [...former.values()].filter(([self]) => !told.has(self.key)).flat();
  return [...joined, ...gone.map(resource => ({ ...resource, lifecycle: left, before: stateOf(resource) }))];
}

type Group = readonly [Resource, ...Resource[]];

/** Each resource with those that are written inside it. */
function groupsOf(resources: readonly Resource[]): readonly Group[] {
  const inside = new Map<Resource, Resource[]>();
  const byAddress = new Map(resources.map(resource => [resource.origin.address, resource]));
  const holderOf = ({ origin }: Resource): Resource | undefined =>
    byAddress.get(/^(.*?)\.properties\.\w+\[[^\]]*\]$/u.exec(origin.address)?.[1] ?? '');
  const own: Resource[] = [];
  for (const resource of resources) {
    const holder = holderOf(resource);
    if (holder === undefined) own.push(resource);
    else append(inside, holder, resource);
  }
  return own.map(resource => [resource, ...(inside.get(resource) ?? [])]);
}

function isListedIn(child: Resource, { origin }: Resource, name: string): boolean {
  return child.origin.address.startsWith(`${origin.address}.properties.${name}[`);
}
