import { isList } from '../../../../core/list.js';
import { partsOf } from './parts.js';
import { ListValue, MapValue, Secret, type TfValue } from './value.js';

/** What is said in place of a reason that may hold a sensitive value. */
export const besideSecret = 'what is wrong here is not told, as it may hold a sensitive value';

/** Whether a value is sensitive or has a part that is. */
export function hasSecret(value: TfValue): boolean {
  if (value instanceof Secret) return true;
  return partsOf(value).some(hasSecret);
}

/** The value with all covers taken off. */
export function withoutSecrets(value: TfValue): TfValue {
  if (value instanceof Secret) return withoutSecrets(value.open());
  if (!hasSecret(value)) return value;
  if (value instanceof ListValue) return new ListValue(value.element, value.items.map(withoutSecrets));
  if (value instanceof MapValue) return new MapValue(value.element, openEntries(value.entries));
  return isList(value) ? value.map(withoutSecrets) : openEntries(value as { readonly [name: string]: TfValue });
}

function openEntries(entries: { readonly [name: string]: TfValue }): { readonly [name: string]: TfValue } {
  return Object.fromEntries(Object.entries(entries).map(([name, inner]) => [name, withoutSecrets(inner)]));
}
