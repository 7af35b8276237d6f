import { ResourceTypes } from './describe.js';
import { firewallTypes } from './firewalls.js';
import { networkTypes } from './network.js';
import { occupantTypes } from './occupants.js';
import { otherTypes } from './other.js';
import { webTypes } from './web.js';

/** Every resource type that policies rely on, in Bicep's own type system. */
export function describeResourceTypes(): ResourceTypes {
  const types = new ResourceTypes();
  // The occupants come first: a type that policies look at more closely has a description of its own.
  const all = { ...occupantTypes(), ...networkTypes, ...webTypes, ...firewallTypes, ...otherTypes };
  for (const [type, properties] of Object.entries(all)) types.add(type, properties);
  return types;
}
