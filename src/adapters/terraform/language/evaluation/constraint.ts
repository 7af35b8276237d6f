import { convertTo } from '../values/convert.js';
import { isRefusal } from '../error.js';
import { evaluate } from './evaluate.js';
import type { Expression } from '../syntax/syntax.js';
import { parseConstraint, withDefaults, type TypeConstraint } from './type-constraint.js';
import type { TfValue } from '../values/value.js';

/** The constraint of a variable that has none. */
export const anyType: TypeConstraint = { type: 'any', defaults: undefined };

/** Reads a type constraint, `list(object({ a = optional(string, "x") }))`. An ExpressionError for a bad one. */
export function parseType(expression: Expression): TypeConstraint {
  return parseConstraint(expression, evaluate);
}

/** The value that a variable has when it is given another: defaults filled in and converted; or what is wrong with it. */
export function convert(
  value: TfValue,
  { type, defaults }: TypeConstraint,
): { readonly value: TfValue } | { readonly problem: string } {
  try {
    return { value: convertTo(defaults === undefined ? value : withDefaults(value, defaults), type) };
  } catch (error) {
    if (isRefusal(error)) return { problem: error.message };
    throw error;
  }
}
