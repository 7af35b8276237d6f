import type { Json } from '../../src/graph/value.js';
import { isMembers } from './normalise.js';

/** A place where two values differ. */
export interface Difference {
  readonly pointer: string;
  readonly expected: Json | undefined;
  readonly found: Json | undefined;
}

/** The first differences of two values, by JSON pointer; none when they are equal. */
export function differences(expected: Json | undefined, found: Json | undefined, most = 5): readonly Difference[] {
  const all: Difference[] = [];
  compare(expected, found, '', difference => all.push(difference) < most);
  return all;
}

/** Tells every difference until it hears false, which it then hands on. */
function compare(
  expected: Json | undefined,
  found: Json | undefined,
  pointer: string,
  tell: (difference: Difference) => boolean,
): boolean {
  if (expected === found) return true;
  if (Array.isArray(expected) && Array.isArray(found)) {
    const length = Math.max(expected.length, found.length);
    return Array.from({ length }, (_, index) => index).every(index =>
      compare((expected as Json[])[index], (found as Json[])[index], `${pointer}/${index}`, tell),
    );
  }
  if (!isMembers(expected) || !isMembers(found)) return tell({ pointer, expected, found });
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])].every(name =>
    compare(expected[name], found[name], `${pointer}/${name}`, tell),
  );
}
