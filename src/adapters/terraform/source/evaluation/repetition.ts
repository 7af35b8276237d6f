import type { TfValue } from '../../language/values/value.js';

/** One of the instances that a block makes. */
export interface Repetition {
  readonly key: string | number | undefined;
  /** What `each` and `count` are inside of the block. */
  readonly variables: ReadonlyMap<string, TfValue>;
  /** True for one that stands for as many as nobody knows. */
  readonly isSymbolic: boolean;
}
