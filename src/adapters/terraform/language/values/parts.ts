import { isList } from '../../../../core/list.js';
import { isPlainObject, ListValue, MapValue, SetValue, type TfValue } from './value.js';

/** The items of a list or tuple, which have an order of their own. */
export function sequenceOf(value: TfValue): readonly TfValue[] | undefined {
  if (value instanceof ListValue) return value.items;
  return isList(value) ? value : undefined;
}

/** The items of a list, tuple or set. */
export function itemsOf(value: TfValue): readonly TfValue[] | undefined {
  return value instanceof SetValue ? value.items : sequenceOf(value);
}

/** The entries of a map or object. */
export function entriesOf(value: TfValue): { readonly [name: string]: TfValue } | undefined {
  if (value instanceof MapValue) return value.entries;
  return isPlainObject(value) ? value : undefined;
}

/** The values that a value is made of; none of one that has no parts, or of which they are not known. */
export function partsOf(value: TfValue): readonly TfValue[] {
  return itemsOf(value) ?? Object.values(entriesOf(value) ?? {});
}
