import { isList } from '../../core/list.js';
import { isObject, Sensitive, Unknown, type Value } from '../../graph/value.js';

/** True when a value, or one of those that it may be, is sensitive. */
export function mayHoldSecret(value: Value | undefined): boolean {
  const possible = value instanceof Unknown ? value.$unknown.possible : undefined;
  return possible === undefined ? holdsSecret(value) : possible.some(mayHoldSecret);
}

/** True when the value or a part of it is marked as sensitive. */
export function holdsSecret(value: Value | undefined): boolean {
  if (value instanceof Sensitive) return true;
  if (isList(value)) return value.some(holdsSecret);
  return isObject(value) && Object.values(value).some(holdsSecret);
}
