import { remember } from '../../../core/remember.js';
import { asObject } from '../../json-object.js';
import type { DeployedResource } from '../model.js';
import { ownMember } from '../partly-known.js';
import { roundsOf } from '../template/copy.js';

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
  return [...resource.dependencies(), ...batchBefore(resource), ...(owner === undefined ? [] : waitsFor(owner))];
}

/** In the mode `serial` a loop makes a batch, of one where no size is written, when the one before it is there. */
function batchBefore({ declaration, loopName, loopIndex, template }: DeployedResource): readonly DeployedResource[] {
  const { mode, batchSize: size = 1 } = asObject(ownMember(declaration, 'copy'));
  const isSerial = typeof mode === 'string' && mode.toLowerCase() === 'serial';
  if (!isSerial || typeof size !== 'number' || typeof loopIndex !== 'number') return [];
  const first = loopIndex - (loopIndex % size);
  return roundsOf(Math.min(first, size)).flatMap(round =>
    template.resources.named(`${loopName}[${first - 1 - round}]`),
  );
}
