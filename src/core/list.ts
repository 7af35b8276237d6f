/** Tells a list from what else a value may be; `Array.isArray` does not see that a readonly list is one. */
export function isList<T>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value);
}

/** The first items, and a word about how many are left out where these are more than one. */
export function shortened(items: readonly string[], limit: number): readonly string[] {
  return items.length <= limit + 1 ? items : [...items.slice(0, limit), `and ${items.length - limit} more`];
}
