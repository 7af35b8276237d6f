import { isList } from '../../../../core/list.js';
import { remember } from '../../../../core/remember.js';
import { Concat, Unknown } from '../../../../graph/value.js';
import { BigNumber } from './number.js';
import type { Type } from './type.js';
import { ListValue, MapValue, OpenUnknown, PartialObject, Secret, SetValue, TypedNull, type TfValue } from './value.js';

/** The type of a value, as far as it is known. */
export function typeOf(value: TfValue): Type {
  if (value === null) return 'any';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'bool';
  if (value instanceof Concat) return 'string';
  if (value instanceof BigNumber) return 'number';
  if (value instanceof TypedNull || value instanceof OpenUnknown) return value.type;
  if (value instanceof Unknown || value instanceof PartialObject) return 'unknown';
  if (value instanceof Secret) return value.measure(typeOf);
  return typeOfStructure(value);
}

/** Worked out once for each: a local that is used everywhere may be large. */
const typeOfStructure = remember((value: object): Type => {
  if (value instanceof ListValue) return { kind: 'list', element: value.element };
  if (value instanceof SetValue) return { kind: 'set', element: value.element };
  if (value instanceof MapValue) return { kind: 'map', element: value.element };
  if (isList(value)) return { kind: 'tuple', items: (value as readonly TfValue[]).map(typeOf) };
  const attributes = Object.entries(value as { readonly [name: string]: TfValue });
  return { kind: 'object', attributes: new Map(attributes.map(([name, inner]) => [name, typeOf(inner)])) };
});
