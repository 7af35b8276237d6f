import type { Unknown, Value } from '../../../graph/value.js';
import type { Call, Expression } from './syntax.js';

/** What a form can do with its arguments, which it gets unevaluated. */
export interface Evaluation {
  /** The value of an expression at this place. Throws an ExpressionError. */
  value(expression: Expression): Value;
  /** The value where a lambda's variables stand for values as well. */
  valueWith(variables: ReadonlyMap<string, Value>, expression: Expression): Value;
  /** The value of a lambda's variable, whatever the letter case of its name. */
  variable(name: string): Value | undefined;
  /** What a condition that is not known is supposed to be; itself where nothing is supposed of it. */
  condition(unknown: Unknown): Value;
}

/** A function that decides itself which of its arguments are evaluated, and how. */
export interface Form {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  evaluate(call: Call, evaluation: Evaluation): Value;
}
