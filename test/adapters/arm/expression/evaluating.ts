import { Budget } from '../../../../src/adapters/arm/expression/budget.js';
import { evaluate } from '../../../../src/adapters/arm/expression/evaluate.js';
import { ExpressionError } from '../../../../src/adapters/arm/expression/error.js';
import { readText } from '../../../../src/adapters/arm/expression/parse.js';
import type { Scope } from '../../../../src/adapters/arm/expression/scope.js';
import { Unknown, type Value } from '../../../../src/graph/value.js';

/** A scope with parameters only; one that is not given is unknown. */
function scopeOf(parameters: { readonly [name: string]: Value }): Scope {
  return {
    budget: new Budget(500_000),
    call: (call, value) => {
      const [argument] = call.arguments;
      if (call.name.toLowerCase() !== 'parameters' || argument === undefined) return undefined;
      const name = value(argument);
      if (typeof name !== 'string') return undefined;
      return Object.hasOwn(parameters, name) ? parameters[name] : unknown(`parameters('${name}')`);
    },
  };
}

/** The value of a string of a template where these parameters are given. */
export function valueOf(text: string, parameters: { readonly [name: string]: Value } = {}): Value {
  const { literal, expression } = readText(text);
  return literal ?? evaluate(expression, scopeOf(parameters));
}

/** The error that a string of a template gives; it fails when there is none. */
export function errorOf(text: string, parameters: { readonly [name: string]: Value } = {}): ExpressionError {
  try {
    valueOf(text, parameters);
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new Error(`${text} is no error`);
}

/** An unknown with nothing but a symbol, and perhaps what it can be. */
export function unknown(symbol: string, possible?: readonly Value[]): Unknown {
  return new Unknown({ symbol, reason: 'no value is given', ...(possible && { possible }) });
}

/** The symbol of an unknown; what else a value is, for messages. */
export function symbolIn(value: Value): unknown {
  return value instanceof Unknown ? value.$unknown.symbol : value;
}

/** What an unknown can be. */
export function possibleIn(value: Value): unknown {
  return value instanceof Unknown ? value.$unknown.possible : value;
}
