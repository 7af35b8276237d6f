import { remember } from '../../../core/remember.js';
import type { DeployedResource } from '../model.js';

/**
 * The addresses of all resources that are made before one: what it depends on, all that a nested
 * deployment among these makes, and what the deployments that it stands in wait for.
 */
export const madeBefore = remember((resource: DeployedResource): ReadonlySet<string> => {
  const seen = new Set<DeployedResource>();
  const open: DeployedResource[] = [...waitsFor(resource)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next) || next === resource) continue;
    seen.add(next);
    open.push(...waitsFor(next), ...(next.nested?.resources.all() ?? []));
  }
  return new Set([...seen].map(({ address }) => address));
});

function waitsFor(resource: DeployedResource): readonly DeployedResource[] {
  const { owner } = resource.template;
  return [...resource.dependencies(), ...(owner === undefined ? [] : waitsFor(owner))];
}
