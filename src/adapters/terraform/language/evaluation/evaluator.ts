import type { Scope } from './scope.js';
import type { Expression } from '../syntax/syntax.js';
import type { TfValue } from '../values/value.js';

/** What the parts of the evaluator get of the whole, so that they need not import it. */
export interface Evaluator {
  readonly evaluate: (expression: Expression, scope: Scope) => TfValue;
}
