import { isList } from '../../../../core/list.js';
import { isPlainObject, ListValue, MapValue, SetValue, type TfValue } from './value.js';

/** The items of a list, tuple or set. */
export function itemsOf(value: TfValue): readonly TfValue[] | undefined {
  if (value instanceof ListValue || value instanceof SetValue) return value.items;
  return isList(value) ? value : undefined;
}

/** The entries of a map or object. */
export function entriesOf(value: TfValue): { readonly [name: string]: TfValue } | undefined {
  if (value instanceof MapValue) return value.entries;
  return isPlainObject(value) ? value : undefined;
}
