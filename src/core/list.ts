/** Tells a list from what else a value may be; `Array.isArray` does not see that a readonly list is one. */
export function isList<T>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value);
}
