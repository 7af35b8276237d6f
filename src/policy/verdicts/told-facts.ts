/**
 * A document in which only some facts are told, however many there are of the kind: one object for all, so that
 * compiled conditions always read the same shape.
 */
export class ToldFacts {
  readonly document: object = {};
  /** By the index of the fact's path; `untold` for one that was asked for and has no value to tell. */
  values: readonly unknown[] = [];
  /** The first fact that a condition has read and that nobody has asked for yet. */
  missing: number | undefined;

  constructor(paths: readonly string[]) {
    paths.forEach((path, index) => {
      const steps = path.split('.');
      const name = steps.pop() ?? path;
      let group = this.document as Record<string, object>;
      for (const step of steps) group = (group[step] ??= {}) as Record<string, object>;
      Object.defineProperty(group, name, { enumerable: true, get: () => this.#read(index) });
    });
  }

  #read(index: number): unknown {
    const value = this.values[index];
    if (value === undefined) this.missing ??= index;
    return value === untold ? undefined : value;
  }
}

/** Stands for the value of a fact that was asked for and whose value is not to decide anything. */
export const untold = Symbol('untold');
