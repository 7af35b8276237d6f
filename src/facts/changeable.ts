import { stepsOf } from '../core/path.js';
import type { Mention, ResourceState } from '../graph/resource.js';
import { Unknown, valueAt } from '../graph/value.js';
import type { Entity } from './estate.js';

/**
 * An entity as it may be once resources have run that change it in a way the input does not show:
 * the properties that they may change are unknown.
 */
export function changeable(entity: Entity, changes: readonly Mention[]): Entity {
  const { state, resource } = entity;
  const { id, key, name, location, kind, sku, properties } = state;
  const read = (path: string): ReturnType<NonNullable<ResourceState['read']>> => {
    const steps = stepsOf(path);
    const change = changes.find(item => item.properties?.includes(steps[0] ?? '') !== false);
    if (change === undefined) return state.read === undefined ? valueAt(properties, steps) : state.read(path);
    return new Unknown({
      symbol: change.origin.address,
      reason: 'it may change the subnet in a way that the input does not show',
    });
  };
  return { resource, state: { id, key, name, location, kind, sku, properties, read } };
}
