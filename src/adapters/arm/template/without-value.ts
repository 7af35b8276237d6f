import { Unknown, type UnknownDetails, type Value } from '../../../graph/value.js';
import { isJsonObject } from '../../json-object.js';
import type { Template } from '../model.js';
import { typeOf, type TypeDescription } from './definitions.js';
import { inMember, ownMember, PartlyKnown } from '../partly-known.js';

/** A parameter without a value: unknown, with what its type leaves open of it and of its members, or what is supposed of it. */
export function withoutValue(description: TypeDescription, details: UnknownDetails, template: Template): Value {
  const properties = ownMember(description.json, 'properties');
  if (!isJsonObject(properties))
    return template.run.suppositions.parameter(new Unknown({ ...details, ...leftOpen(description) }), description);
  return new PartlyKnown(details, name => {
    const declared = ownMember(properties, name);
    if (!isJsonObject(declared)) return undefined;
    return withoutValue(typeOf(declared, template.json), inMember(details, name), template);
  });
}

/** A value that is given and yet not known, with what its type leaves open of it. */
export function narrowed(value: Value, description: TypeDescription): Value {
  if (!(value instanceof Unknown) || value instanceof PartlyKnown || value.$unknown.possible !== undefined)
    return value;
  return new Unknown({ ...leftOpen(description), ...value.$unknown });
}

function leftOpen({ type, allowed, isNullable, json }: TypeDescription): Partial<UnknownDetails> {
  if (allowed !== undefined && allowed.length > 0 && type !== 'array')
    return { possible: [...allowed, ...(isNullable ? [null] : [])] };
  if (type === 'bool') return { possible: [true, false, ...(isNullable ? [null] : [])] };
  if (type !== 'int') return {};
  const [minimum, maximum] = [ownMember(json, 'minValue'), ownMember(json, 'maxValue')];
  return { ...(typeof minimum === 'number' && { minimum }), ...(typeof maximum === 'number' && { maximum }) };
}
