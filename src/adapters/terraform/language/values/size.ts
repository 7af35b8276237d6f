import { Concat } from '../../../../graph/value.js';
import { fits, sizeOfText } from '../bounds.js';
import { partsOf } from './parts.js';
import { Secret, type TfValue } from './value.js';

const sizes = new WeakMap<object, number>();

/**
 * A value that has not too many parts, those of its parts included. A value that holds another one twice shares it, so
 * a few lines can describe more than there is room for as soon as anybody writes it down.
 */
export function bounded(value: TfValue): TfValue {
  fits(sizeOf(value));
  return value;
}

function sizeOf(value: TfValue): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (value instanceof Concat) return sizeOfText(value);
  const known = sizes.get(value);
  if (known !== undefined) return known;
  const size = value instanceof Secret ? value.measure(sizeOf) : 1 + sumOf(partsOf(value));
  sizes.set(value, size);
  return size;
}

function sumOf(parts: readonly TfValue[]): number {
  return parts.reduce<number>((sum, part) => sum + sizeOf(part), 0);
}
