import { stepsOf } from '../../core/path.js';
import { withProperties, type Mention } from '../../graph/resource.js';
import { Unknown, type Value } from '../../graph/value.js';
import { asWritten, type Entity } from './estate.js';

/**
 * An entity as it may be once resources have run that change it in a way the input does not show:
 * the properties that they may change are unknown.
 */
export function changeable(entity: Entity, changes: readonly Mention[]): Entity {
  const { state, resource } = entity;
  const read = (path: string): Value | undefined => {
    const change = changes.find(item => item.properties?.includes(stepsOf(path)[0] ?? '') !== false);
    if (change === undefined) return asWritten(state, path);
    return new Unknown({
      symbol: change.origin.address,
      reason: 'it may change the subnet in a way that the input does not show',
    });
  };
  return { resource, state: { ...withProperties(state, state.properties), read } };
}
