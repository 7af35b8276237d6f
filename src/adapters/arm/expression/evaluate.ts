import { didYouMean } from '../../../core/nearest.js';
import { Unknown, type Value } from '../../../graph/value.js';
import { functions } from '../functions/table.js';
import { access } from './access.js';
import { apply, bounded, checkCount } from './apply.js';
import { conditions } from './conditions.js';
import { ExpressionError } from './error.js';
import type { Evaluation, Form } from './evaluation.js';
import { lambdaParts } from './lambda.js';
import { lambdas } from './lambdas.js';
import type { Scope } from './scope.js';
import type { Call, Expression } from './syntax.js';
import { traitsOf } from './traits.js';

const forms: ReadonlyMap<string, Form> = new Map(
  [...conditions, ...lambdas, ...lambdaParts].map(form => [form.name.toLowerCase(), form]),
);

/**
 * The value of an expression. How to use it:
 *
 * - `readText(text)` tells literals from expressions; `evaluate` gives an expression's value in a scope.
 * - The scope is asked first for every call, with or without namespace; it returns undefined for what it
 *   does not know, and then the functions here are tried. Names compare without letter case.
 * - Every value, and every part of one, can be a Sensitive, an Unknown or a Concat: `reveal` before you look.
 *   An Unknown may list what it can be (`possible`), and may be PartlyKnown; `access` and all functions
 *   follow both. Take members of such values with `access`, never by hand.
 * - An ExpressionError is the user's to mend: add the file and place of the string, and its offset.
 *   `if`, `and`, `or` and `coalesce` turn one, and a PreflightError, into an unknown where an unknown
 *   condition may keep it from ever happening.
 * - What depends on the place or the time of the deployment is the scope's as well: `resourceId`, `newGuid`,
 *   `utcNow`, zones.
 * - Work and depth are bounded by the scope's budget, so that recursion among functions of users ends in an
 *   ExpressionError.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  return new Evaluator(scope, undefined).value(expression);
}

/** The variables of a lambda and of those around it. */
interface Variables {
  readonly values: ReadonlyMap<string, Value>;
  readonly outer: Variables | undefined;
}

class Evaluator implements Evaluation {
  readonly #scope: Scope;
  readonly #variables: Variables | undefined;

  constructor(scope: Scope, variables: Variables | undefined) {
    this.#scope = scope;
    this.#variables = variables;
  }

  value(expression: Expression): Value {
    if (expression.kind === 'literal') return expression.value;
    return this.#scope.budget.within(expression.offset, () => {
      if (expression.kind === 'call') return this.#call(expression);
      const base = this.value(expression.base);
      return apply(access, [base, this.value(expression.member)], expression.offset);
    });
  }

  valueWith(values: ReadonlyMap<string, Value>, expression: Expression): Value {
    this.#scope.budget.spend(0, expression.offset);
    return new Evaluator(this.#scope, { values, outer: this.#variables }).value(expression);
  }

  variable(name: string): Value | undefined {
    const folded = name.toLowerCase();
    for (let variables = this.#variables; variables !== undefined; variables = variables.outer) {
      const value = variables.values.get(folded);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  condition(unknown: Unknown): Value {
    const { suppositions } = this.#scope;
    return suppositions === undefined ? unknown : suppositions.condition(unknown);
  }

  #call(call: Call): Value {
    const found = this.#scope.call(call, expression => this.value(expression));
    if (found !== undefined) return found;
    const name = call.name.toLowerCase();
    const form = call.namespace === undefined ? forms.get(name) : undefined;
    if (form !== undefined) {
      checkCount(form, call.arguments.length, call.offset);
      return bounded(form, form.evaluate(call, this), call.offset);
    }
    const row = call.namespace === undefined ? functions.get(name) : undefined;
    if (row === undefined) throw noFunction(call);
    const values = call.arguments.map(argument => this.value(argument));
    this.#scope.budget.spend(weightOf(values), call.offset);
    const result = apply(row, values, call.offset);
    return result instanceof Unknown ? this.#settled(result) : result;
  }

  #settled(unknown: Unknown): Value {
    const { suppositions } = this.#scope;
    return suppositions === undefined ? unknown : suppositions.settled(unknown);
  }
}

/** What a function may have to look at. */

function weightOf(values: readonly Value[]): number {
  return values.reduce((sum: number, value) => sum + traitsOf(value).weight, 0);
}

function noFunction(call: Call): ExpressionError {
  const known = call.namespace === undefined ? [...functions.values(), ...forms.values()].map(({ name }) => name) : [];
  return new ExpressionError(`there is no function ${nameOf(call)}()${didYouMean(call.name, known)}`, call.offset);
}

function nameOf({ namespace, name }: Call): string {
  return namespace === undefined ? name : `${namespace}.${name}`;
}
