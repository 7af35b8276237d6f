import type { Value } from '../../../graph/value.js';
import { ExpressionError } from './error.js';
import { traitsOf } from './traits.js';

/** Calls and accesses of all expressions together: some seconds of work, ten times what the largest real templates take. */
const stepsOfDeployment = 10_000_000;

/** How deep evaluating may go: through parameters, variables, resources and functions of users that stand in each other. */
const deepest = 500;

/** Work on so much data counts as a step as well: code units of texts, and values. */
const weightOfStep = 64;

/** In code units: a template may have 4 MB with everything evaluated (Azure Resource Manager limits, "Template limits"). */
const heaviest = 4 * 1024 * 1024;

/** What is said of what is heavier. */
export const tooHeavy = 'gives more than the 4 MB that a template may have';

/** Levels of lists and objects: more than any property of a resource has, and little enough for any recursion. */
const deepestValue = 400;

/** Rounds of all loops together; a template has 800 resources at most, and each property a loop of 800. */
const mostRounds = 2_000_000;

/** Resources of all nested deployments together. */
const mostResources = 100_000;

/** What evaluating may take. A deployment has one, for all expressions of all its templates. */
export class Budget {
  readonly #mostSteps: number;
  #steps = 0;
  #depth = 0;
  #rounds = 0;
  #resources = 0;

  constructor(mostSteps = stepsOfDeployment) {
    this.#mostSteps = mostSteps;
  }

  /** Whether it has been used up: nothing can be worked out any more. */
  get isSpent(): boolean {
    return this.#steps > this.#mostSteps;
  }

  /** Counts the work of a call on data of this weight; an ExpressionError beyond the bound. */
  spend(weight: number, offset: number): void {
    this.#steps += 1 + weight / weightOfStep;
    if (this.isSpent)
      throw new ExpressionError(`the expressions take more than ${this.#mostSteps} steps together`, offset);
  }

  /** Works out what may lead on to other things, one level deeper; an ExpressionError beyond the bounds. */
  within<T>(offset: number, work: () => T): T {
    this.spend(0, offset);
    if (this.#depth >= deepest)
      throw new ExpressionError(
        `evaluating goes more than ${deepest} levels deep; does something refer to itself?`,
        offset,
      );
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
    }
  }

  /** Counts the rounds of a loop; what is said when they are too many. */
  excessOfRounds(rounds: number): string | undefined {
    this.#rounds += rounds;
    return this.#rounds > mostRounds ? `the loops make more than ${mostRounds} rounds together` : undefined;
  }

  /** Counts resources; what is said when they are too many. */
  excessOfResources(resources: number): string | undefined {
    this.#resources += resources;
    return this.#resources > mostResources
      ? `the templates hold more than ${mostResources} resources together`
      : undefined;
  }
}

/** What is said of a value that is larger than the platform takes; undefined for others. */
export function excessOf(value: Value): string | undefined {
  const { weight, depth } = traitsOf(value);
  if (weight > heaviest) return tooHeavy;
  return depth > deepestValue ? `gives what is nested more than ${deepestValue} levels deep` : undefined;
}
