import { Unknown } from '../../../../graph/value.js';
import { formatIndex } from '../../instances/address.js';
import type { TfValue } from '../../language/values/value.js';

/** One of the instances that a block makes. */
export interface Repetition {
  readonly key: string | number | undefined;
  /** What `each` and `count` are inside of the block. */
  readonly variables: ReadonlyMap<string, TfValue>;
  /** True for one that stands for as many as nobody knows. */
  readonly isSymbolic: boolean;
  /** What decides whether it is there, as a canonical text; undefined for one that certainly is. */
  readonly onlyIf: string | undefined;
}

/** Stands in an address for a key that nobody knows. */
export const anyKey = '[*]';

/** What stands in the address of an instance behind that of its block. */
export function keyText({ key, isSymbolic }: Repetition): string {
  return isSymbolic ? anyKey : formatIndex(key);
}

const certain = { isSymbolic: false, onlyIf: undefined };

/** That of a block without `count` and `for_each`. */
export const single: Repetition = { key: undefined, variables: new Map(), ...certain };

/** One by `for_each`. */
export function keyed(key: string, value: TfValue): Repetition {
  return { key, variables: new Map([['each', { key, value }]]), ...certain };
}

/** One by `count`. */
export function counted(index: number): Repetition {
  return { key: index, variables: new Map([['count', { index }]]), ...certain };
}

/** The repetition of a key of which nobody knows what `each.value` is. */
export function keyOnly(key: string | number, address: string): Repetition {
  if (typeof key === 'number') return counted(key);
  const value = new Unknown({ symbol: `${address}.for_each${formatIndex(key)}`, reason: 'known after apply' });
  return keyed(key, value);
}

/** What is known of how often a block is there. */
interface Openness {
  readonly by: 'count' | 'for_each';
  readonly reason: string;
  readonly onlyIf: string;
}

/** One for all, of which not even the key is known. */
export function anyOf(address: string, { by, reason, onlyIf }: Openness): Repetition {
  const known = (symbol: string): Unknown => new Unknown({ symbol: `${address}.${symbol}`, reason });
  const variables: ReadonlyMap<string, TfValue> =
    by === 'count'
      ? new Map([['count', { index: known('count.index') }]])
      : new Map([['each', { key: known('each.key'), value: known('each.value') }]]);
  return { key: undefined, variables, isSymbolic: true, onlyIf };
}
