import { Concat, reveal, Unknown, type Value } from '../../../graph/value.js';
import { ExpressionError } from '../expression/error.js';
import type { Call } from '../expression/syntax.js';
import type { Context } from '../model.js';

/** A call of a function that depends on the deployment. */
export interface ScopeCall {
  readonly call: Call;
  readonly context: Context;
  /** The values of its arguments. */
  readonly values: readonly Value[];
}

export interface ScopeFunction {
  readonly least: number;
  readonly most: number;
  readonly run: (call: ScopeCall) => Value;
}

/** Functions by name in lower case. */
export type ScopeFunctions = Readonly<Record<string, ScopeFunction>>;

export function takes(least: number, most: number, run: (call: ScopeCall) => Value): ScopeFunction {
  return { least, most, run };
}

/** What the platform would refuse in a call. */
export function fault({ call }: Pick<ScopeCall, 'call'>, message: string): ExpressionError {
  return new ExpressionError(message, call.offset);
}

/** An argument that has to be a text; undefined when it is not known. Throws for what is known and no text. */
export function textArgument(given: ScopeCall, index: number): string | undefined {
  const value = given.values[index];
  const open = value === undefined ? undefined : reveal(value);
  if (typeof open === 'string') return open;
  if (open instanceof Unknown || open instanceof Concat) return undefined;
  throw fault(given, `argument ${index + 1} of ${given.call.name}() has to be a text`);
}
