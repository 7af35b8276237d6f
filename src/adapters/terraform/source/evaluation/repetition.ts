import { formatIndex } from '../../instances/address.js';
import type { TfValue } from '../../language/values/value.js';

/** One of the instances that a block makes. */
export interface Repetition {
  readonly key: string | number | undefined;
  /** What `each` and `count` are inside of the block. */
  readonly variables: ReadonlyMap<string, TfValue>;
  /** True for one that stands for as many as nobody knows. */
  readonly isSymbolic: boolean;
}

/** Stands in an address for a key that nobody knows. */
export const anyKey = '[*]';

/** What stands in the address of an instance behind that of its block. */
export function keyText({ key, isSymbolic }: Repetition): string {
  return isSymbolic ? anyKey : formatIndex(key);
}
