import { isFullyKnown, nameOfKey, type IdKey } from '../../graph/arm-id.js';
import type { Value } from '../../graph/value.js';
import { unknown, type FactValue } from '../fact.js';

/**
 * The last name of a key, unknown where a part of it is. A key is in lower case; of the texts that the resource is
 * called by, its name and ids, the first that means the same has the letters that somebody wrote.
 */
export function writtenName(key: IdKey, calledBy: readonly (Value | undefined)[]): FactValue {
  const name = nameOfKey(key);
  if (!isFullyKnown(name)) return unknown(name, 'the name is not known before the deployment');
  const written = calledBy.flatMap(text => (typeof text === 'string' ? text.slice(text.lastIndexOf('/') + 1) : []));
  return written.find(text => text.toLowerCase() === name) ?? name;
}
