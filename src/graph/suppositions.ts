import type { Unknown, Value } from './value.js';

/** What an input leaves open between a few values and what it makes may depend on: a flag without a value, a condition. */
export interface Choice {
  /** The symbol of the unknown. */
  readonly symbol: string;
  /** What its author calls it, `deployVnet`. */
  readonly name: string;
  /** All that it can be. */
  readonly values: readonly Value[];
}

/** Values of choices, by their symbols. */
export type Supposed = ReadonlyMap<string, Value>;

/** Of more values nobody would read what holds for each. */
const mostValues = 8;

/** What unknowns are supposed to be while an input is read, and what else could be supposed of it. */
export class Suppositions {
  readonly #values: Supposed;
  readonly #choices = new Map<string, Choice>();

  constructor(values: Supposed = new Map()) {
    this.#values = values;
  }

  /** What an unknown is supposed to be; itself where nothing is supposed of it. */
  of<T>(unknown: T & Unknown): T | Value {
    if (this.#values.size === 0) return unknown;
    const { symbol } = unknown.$unknown;
    return this.#values.has(symbol) ? (this.#values.get(symbol) ?? null) : unknown;
  }

  /** Notes what an input leaves open, each once. */
  note(choice: Choice): void {
    if (choice.values.length <= mostValues && !this.#choices.has(choice.symbol))
      this.#choices.set(choice.symbol, choice);
  }

  /** What could be supposed, in the order in which it was met. */
  get choices(): readonly Choice[] {
    return [...this.#choices.values()];
  }
}
