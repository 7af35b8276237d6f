import { isList } from '../../../core/list.js';
import { remember } from '../../../core/remember.js';
import type { Json } from '../../../graph/value.js';
import type { Instance } from '../instances/instance.js';

/** Attributes that tell instances apart without telling what they are good for. */
const naming = new Set(['id', 'name', 'tags', 'timeouts']);

/**
 * True when the instances of a block differ in their names and in which addresses they have, but in nothing
 * else: then it makes no difference which of them a reference means.
 */
export const areAlike = remember((block: ReadonlyMap<unknown, Instance>): boolean => {
  const [first, ...others] = [...block.values()].map(traitsOf);
  return others.every(other => other === first);
});

function traitsOf({ after, unknown }: Instance): string {
  const known = Object.entries(after ?? {}).filter(([attribute]) => !naming.has(attribute));
  return JSON.stringify([known.map(([attribute, value]) => [attribute, withoutAddresses(value)]), unknown]);
}

/** A value with of each prefix only its length. */
function withoutAddresses(value: Json): Json {
  if (typeof value === 'string') return value.replace(/^[\d.]+(?=\/\d+$)/, '');
  return isList(value) ? value.map(withoutAddresses) : value;
}
