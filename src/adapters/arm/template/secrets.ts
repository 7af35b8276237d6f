import { isList } from '../../../core/list.js';
import { isJsonObject, type JsonObject } from '../../json-object.js';
import { isObject, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import { isSecure, typeOf, type TypeDescription } from './definitions.js';
import { ownMember } from '../partly-known.js';

/** A value with covers on what its type calls secure, members and items included. */
export function coverSecrets(value: Value, type: TypeDescription, template: JsonObject): Value {
  if (value instanceof Sensitive || value instanceof Unknown || value === null) return value;
  if (isSecure(type)) return new Sensitive(value);
  if (isList(value)) {
    const items = ownMember(type.json, 'items');
    return isJsonObject(items) ? value.map(item => coverSecrets(item, typeOf(items, template), template)) : value;
  }
  const properties = ownMember(type.json, 'properties');
  if (!isObject(value) || !isJsonObject(properties)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const declared = ownMember(properties, name);
      return [name, isJsonObject(declared) ? coverSecrets(member, typeOf(declared, template), template) : member];
    }),
  );
}
