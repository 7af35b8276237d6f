import type { Scope } from './scope.js';
import type { Expression } from './syntax.js';
import type { TfValue } from './value.js';

/** What the parts of the evaluator get of the whole, so that they need not import it. */
export interface Evaluator {
  readonly evaluate: (expression: Expression, scope: Scope) => TfValue;
}
