/** Orders texts by code unit, so that the machine's locale never changes an output. */
export function compareText(left: string, right: string): number {
  return compare(left, right);
}

/** Below zero where the left value comes first, above zero where the right one does. */
export function compare<T extends string | number | bigint>(left: T, right: T): number {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

/** Returns a sorted copy without repeats. */
export function sortedUnique(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compareText);
}
