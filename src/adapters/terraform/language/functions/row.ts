import type { Evaluator } from '../evaluation/evaluator.js';
import type { Scope } from '../evaluation/scope.js';
import type { Expression } from '../syntax/syntax.js';
import type { Type } from '../values/type.js';
import type { TfValue } from '../values/value.js';

/** What a function may use beside its arguments. */
export interface CallContext extends Evaluator {
  readonly scope: Scope;
}

export interface Parameter {
  readonly name: string;
  /** What an argument is converted to. */
  readonly type: Type;
  readonly isNullable?: boolean;
}

/** A function of the language. */
export interface FunctionRow {
  readonly parameters: readonly Parameter[];
  /** What all further arguments are, where any number of them may be given. */
  readonly rest?: Parameter;
  /** The type of the result, as far as it does not depend on the arguments. */
  readonly result: Type;
  /**
   * Whether the function looks itself at arguments that are not wholly known: at those with unknown parts, or also at
   * those that are unknown as a whole. Otherwise its result is unknown then. Arguments that are unknown but for some
   * candidates are tried one by one in any case.
   */
  readonly takesUnknowns?: 'inside' | 'anywhere';
  /** Whether the function keeps sensitive parts apart itself. Otherwise its result is sensitive when one part is. */
  readonly takesSecrets?: boolean;
  /** Works out the result of arguments that are converted and counted. An ExpressionError when they are not good. */
  readonly call: (args: readonly TfValue[], context: CallContext) => TfValue;
}

/** A function that gets its arguments unevaluated. */
export interface SpecialFunction {
  readonly special: (args: readonly Expression[], context: CallContext) => TfValue;
}

export type FunctionTable = Readonly<Record<string, FunctionRow | SpecialFunction>>;
