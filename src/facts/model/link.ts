import { idKey } from '../../graph/arm-id.js';
import { reveal, Sensitive, Unknown, type Value } from '../../graph/value.js';
import { asTold, property, type Entity, type Estate } from './estate.js';

/**
 * The id in a property, as it may be shown: reasons and lists repeat it. A sensitive one is that of the resource that
 * it names, which the input shows anyway, and unknown when it names none.
 */
export function link(entity: Entity, path: string, estate: Estate): Value | undefined {
  const written = asTold(entity, path);
  return written === undefined ? property(entity, path) : shown(written, false, estate);
}

function shown(value: Value, isCovered: boolean, estate: Estate): Value {
  if (value instanceof Sensitive) return shown(reveal(value), true, estate);
  if (value instanceof Unknown) {
    const { possible } = value.$unknown;
    if (possible === undefined) return value;
    return new Unknown({ ...value.$unknown, possible: possible.map(item => shown(item, isCovered, estate)) });
  }
  if (!isCovered || value === null || value === '') return value;
  const named = estate.at(idKey(value) ?? '');
  return named?.state.id ?? new Unknown({ symbol: sensitiveId, reason: 'its id is sensitive, so it is not shown' });
}

/** What stands in messages for an id that must not be shown. */
const sensitiveId = 'a resource whose id is sensitive';
