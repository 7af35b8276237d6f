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

/**
 * Throws for a call that asks Azure for a resource where nothing is deployed yet: "The reference function can only be
 * used in the Outputs section of a template and properties object of a resource definition", and list functions
 * likewise (learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource).
 */
export function checkMayAsk(call: ScopeCall): void {
  const { parameter, variable } = call.context;
  if (parameter === undefined && variable === undefined) return;
  const where = parameter === undefined ? 'a variable' : 'the default of a parameter';
  throw fault(call, `${call.call.name}() cannot stand in ${where}, as it asks for what is deployed`);
}

/** An argument that has to be a text; undefined when it is not known. Throws for what is known and no text. */
export function textArgument(given: ScopeCall, index: number): string | undefined {
  const value = given.values[index];
  const open = value === undefined ? undefined : reveal(value);
  if (typeof open === 'string') return open;
  if (open instanceof Unknown || open instanceof Concat) return undefined;
  throw fault(given, `argument ${index + 1} of ${given.call.name}() has to be a text`);
}
