import type { Value } from '../../../graph/value.js';

/** What a function does with its arguments; undefined when what is not known decides, or only Azure knows. */
type Evaluate = (values: readonly Value[]) => Value | undefined;

/** One function of the template language. */
export interface FunctionRow {
  /** As the documentation writes it; calls are found without letter case. */
  readonly name: string;
  /** Bounds of the number of arguments, both inclusive. */
  readonly least: number;
  readonly most: number;
  readonly takes: 'known' | 'any';
  /**
   * What of a secret among the arguments reaches the result: it tells of all of them (`whole`), is a part
   * of one and brings its own cover (`parts`), or holds the arguments as they are (`members`).
   */
  readonly gives: 'whole' | 'parts' | 'members';
  readonly evaluate: Evaluate;
  /** What can be said when `evaluate` cannot decide and the possible values are too many to try. */
  readonly otherwise?: Evaluate;
  /** Why the result is not known although the arguments are. */
  readonly reason?: string;
  /** The canonical text of a call, where it is not the name and the arguments. */
  readonly symbol?: (values: readonly Value[]) => string;
  /** What is refused, told without quoting the secrets that are among the arguments. */
  readonly discreet?: (values: readonly Value[]) => string;
}

/** Number of arguments: exactly so many, or the least and the most. */
type Count = number | readonly [least: number, most: number];

type Extras = Pick<FunctionRow, 'otherwise' | 'reason' | 'symbol' | 'discreet'>;

/** A function of known values; for others the result is unknown, or one for each possible value. */
export function onKnown(name: string, count: Count, evaluate: Evaluate, extras: Extras = {}): FunctionRow {
  return { name, ...bounds(count), takes: 'known', gives: 'whole', evaluate, ...extras };
}

/** A function that may decide although a part of its arguments is not known. */
export function onAny(name: string, count: Count, evaluate: Evaluate, extras: Extras = {}): FunctionRow {
  return { name, ...bounds(count), takes: 'any', gives: 'whole', evaluate, ...extras };
}

/** Like `onAny`, for a function whose result is taken out of its arguments or only counts them. */
export function onParts(name: string, count: Count, evaluate: Evaluate, extras: Extras = {}): FunctionRow {
  return { name, ...bounds(count), takes: 'any', gives: 'parts', evaluate, ...extras };
}

/** Like `onParts`, for a function whose result has its arguments as members, each under its own cover. */
export function onMembers(name: string, count: Count, evaluate: Evaluate): FunctionRow {
  return { name, ...bounds(count), takes: 'any', gives: 'members', evaluate };
}

function bounds(count: Count): { least: number; most: number } {
  const [least, most] = typeof count === 'number' ? [count, count] : count;
  return { least, most };
}

/** Why the platform would not take these arguments; the end of a sentence that starts with the function's name. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
