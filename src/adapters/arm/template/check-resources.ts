import type { IdKey } from '../../../graph/arm-id.js';
import type { DeployedResource, Template } from '../model.js';
import { refused } from '../run.js';
import { segmentsOf } from '../scope/deployment-scope.js';
import { placeOf } from './evaluate-json.js';

/** Notes what the platform finds wrong with the resources of a template among each other. */
export function checkResources(template: Template): void {
  const certain = template.resources.all().filter(({ isCertain, isOfExtension }) => isCertain && !isOfExtension);
  noteTwice(certain.filter(({ existing }) => !existing));
  noteCircles(certain);
}

/** "The resource … is defined multiple times in a template" (error InvalidTemplate). */
function noteTwice(resources: readonly DeployedResource[]): void {
  const known = new Set<IdKey>();
  for (const resource of resources) {
    const { key } = resource;
    if (isNamed(resource) && known.has(key))
      note(resource, 'name', `${resource.address} is declared twice in one template`, 'take one of them out');
    known.add(key);
  }
}

/** Defaults that are only there to be replaced leave names empty, and what is refused in a name has been told. */
function isNamed({ key, name }: DeployedResource): boolean {
  return !key.includes('${refused: ') && segmentsOf(name).every(segment => segment !== '');
}

/** "Circular dependency detected on resource" (error InvalidTemplate): resources that wait for each other. */
function noteCircles(resources: readonly DeployedResource[]): void {
  const inCircle = firstInCircle(resources);
  if (inCircle === undefined) return;
  const message = `${inCircle.address} waits for itself, by what it depends on`;
  note(inCircle, 'dependsOn', message, 'take one of the dependencies out');
}

/** A walk down what resources wait for that comes back to one which it is still below. */
function firstInCircle(resources: readonly DeployedResource[]): DeployedResource | undefined {
  const above = new Set<DeployedResource>();
  // Those that are left to visit; one stays there until all that it waits for has been.
  const open = resources.toReversed();
  const left = new Set(resources);
  for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
    if (above.has(next) || !left.has(next)) {
      above.delete(next);
      left.delete(next);
      open.pop();
      continue;
    }
    above.add(next);
    const others = next.named().filter(other => left.has(other));
    const again = others.find(other => above.has(other));
    if (again !== undefined) return again;
    open.push(...others);
  }
  return undefined;
}

function note({ template, pointer }: DeployedResource, member: string, message: string, advice: string): void {
  const site = { context: template.context, pointer: `${pointer}/${member}` };
  template.run.note(refused(message, placeOf(site), advice));
}
