import { ExpressionError } from './error.js';

/** Calls and accesses that one expression may take, with all that it draws in: some seconds of work. */
const mostSteps = 2_000_000;

/** How deep evaluating may go: through parameters, variables and functions of users that stand in each other. */
const deepest = 500;

/*
 * Evaluating is synchronous, and an expression that needs a variable evaluates that one's expression
 * inside its own. Counting here bounds all of it, without handing a counter through the scope.
 */
let steps = 0;
let depth = 0;

/** Work on so much data counts as a step as well: code units of texts, and values. */
const weightOfStep = 64;

/** Counts the work of a call on data of this weight; an ExpressionError beyond the bounds. */
export function spend(weight: number, offset: number): void {
  if (depth === 0) steps = 0;
  steps += 1 + weight / weightOfStep;
  if (steps > mostSteps) throw new ExpressionError(`the expression takes more than ${mostSteps} steps`, offset);
}

/** Evaluates one node within the bounds; an ExpressionError beyond them. */
export function within<T>(offset: number, evaluate: () => T): T {
  spend(0, offset);
  if (depth >= deepest) {
    throw new ExpressionError(
      `evaluating goes more than ${deepest} levels deep; does something refer to itself?`,
      offset,
    );
  }
  depth += 1;
  try {
    return evaluate();
  } finally {
    depth -= 1;
  }
}
