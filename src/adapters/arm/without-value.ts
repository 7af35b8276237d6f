import { Unknown, type UnknownDetails, type Value } from '../../graph/value.js';
import type { TypeDescription } from './definitions.js';
import { ownMember } from './partly-known.js';

/** A parameter without a value: unknown, with what its type leaves open. */
export function withoutValue(description: TypeDescription, details: UnknownDetails): Value {
  return new Unknown({ ...details, ...leftOpen(description) });
}

function leftOpen({ type, allowed, isNullable, json }: TypeDescription): Partial<UnknownDetails> {
  if (allowed !== undefined && allowed.length > 0 && type !== 'array') return { possible: [...allowed, ...(isNullable ? [null] : [])] };
  if (type === 'bool') return { possible: [true, false, ...(isNullable ? [null] : [])] };
  if (type !== 'int') return {};
  const [minimum, maximum] = [ownMember(json, 'minValue'), ownMember(json, 'maxValue')];
  return { ...(typeof minimum === 'number' && { minimum }), ...(typeof maximum === 'number' && { maximum }) };
}
