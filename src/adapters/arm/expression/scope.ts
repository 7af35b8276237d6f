import type { Value } from '../../../graph/value.js';
import type { Budget } from './budget.js';
import type { OpenConditions } from './open-conditions.js';
import type { Call, Expression } from './syntax.js';

/**
 * What an expression can ask of the deployment around it: parameters, variables, loops, references, ids,
 * user functions. Everything else is the same in every deployment and belongs to the functions' table.
 */
export interface Scope {
  /** What evaluating may take, with all that other expressions of the deployment take. */
  readonly budget: Budget;
  /** What is supposed of the deployment; nothing without it. */
  readonly suppositions?: OpenConditions;
  /**
   * The value of a call that depends on the deployment; undefined when it is none of the scope's functions.
   * Arguments are not evaluated yet: `evaluate` does it, in this scope, when the function wants them.
   */
  call(call: Call, evaluate: (expression: Expression) => Value): Value | undefined;
}
