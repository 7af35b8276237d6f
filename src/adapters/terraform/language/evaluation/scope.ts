import { Unknown } from '../../../../graph/value.js';
import { Secret, type TfValue } from '../values/value.js';

/** One step of a reference behind its first name: `.name`, `["key"]` or `[0]`. */
export type Step = { readonly name: string } | { readonly key: string | number };

/** What a scope knows of a reference: a value, and how many of the steps are in it already. */
export interface Resolved {
  readonly value: TfValue;
  readonly used: number;
}

/**
 * What the names in an expression mean. An instance belongs to one place: a module instance and, in a block with
 * `for_each` or `count`, one instance of the block.
 */
export interface Scope {
  /**
   * The value of `root` followed by some of `steps`, as many as the scope likes; the evaluator applies the rest. Steps
   * whose key is not known yet are not among them. Undefined when there is no such thing, which is an error in the
   * expression. What is not known is an Unknown (or PartialObject) whose symbol is the canonical reference.
   */
  resolve(root: string, steps: readonly Step[]): Resolved | undefined;
  /**
   * The content of a file for `file` and its like, by the path as it is written; undefined when there is none, and the
   * reason when it may not be read.
   */
  readFile(path: string): Uint8Array | undefined | { readonly refusal: string };
  /** The paths of the files below a folder, relative to it, for `fileset`. */
  listFiles(folder: string): readonly string[] | { readonly refusal: string };
  /** Numbers the calls of functions that give something else each time. One for a whole run. */
  readonly calls: { next: number };
  /** What a condition that is not known is supposed to be, or itself; absent where nothing is supposed. */
  suppose?(condition: Unknown): TfValue;
}

/** A condition, or what it is supposed to be. */
export function supposed(condition: TfValue, scope: Scope): TfValue {
  if (condition instanceof Secret) return new Secret(supposed(condition.open(), scope));
  return condition instanceof Unknown ? (scope.suppose?.(condition) ?? condition) : condition;
}

/** A scope in which there is nothing. */
export function emptyScope(): Scope {
  return {
    resolve: () => undefined,
    readFile: () => ({ refusal: 'no file can be read here' }),
    listFiles: () => ({ refusal: 'no folder can be read here' }),
    calls: { next: 1 },
  };
}

/** A scope with some more variables in front of another: those of a `for`, of a `dynamic` block or of a template. */
export function withVariables(scope: Scope, variables: ReadonlyMap<string, TfValue>): Scope {
  return {
    resolve: (root, steps) => {
      const value = variables.get(root);
      return value === undefined ? scope.resolve(root, steps) : { value, used: 0 };
    },
    readFile: path => scope.readFile(path),
    listFiles: folder => scope.listFiles(folder),
    calls: scope.calls,
    suppose: condition => scope.suppose?.(condition) ?? condition,
  };
}
