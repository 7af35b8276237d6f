import { LimitError } from './error.js';

/** Work that one expression may take, with all that it draws in: a second or two. */
const mostSteps = 500_000;

/** How deep evaluating may go: through locals, variables and outputs that stand in each other. */
const deepest = 700;

/*
 * Evaluating is synchronous, and an expression that needs a local evaluates that one's expression inside its own.
 * Counting here bounds all of it, without handing a counter through the scope.
 */
let steps = 0;
let depth = 0;

/** Counts work; an LimitError beyond the bounds. */
export function spend(amount: number): void {
  if (depth === 0) steps = 0;
  steps += amount;
  if (steps > mostSteps) throw new LimitError(`evaluating takes more than ${mostSteps} steps`);
}

/** Evaluates something within the bounds; an LimitError beyond them. */
export function within<T>(evaluate: () => T): T {
  spend(1);
  if (depth >= deepest) {
    throw new LimitError(`evaluating goes more than ${deepest} levels deep; does something refer to itself?`);
  }
  depth += 1;
  try {
    return evaluate();
  } catch (error) {
    throw depth === 1 && error instanceof RangeError
      ? new LimitError('evaluating takes more memory than there is')
      : error;
  } finally {
    depth -= 1;
  }
}
