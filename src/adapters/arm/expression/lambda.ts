import { Sensitive, Unknown, reveal, type Value } from '../../../graph/value.js';
import { ExpressionError, isRefusal } from './error.js';
import type { Evaluation, Form } from './evaluation.js';
import { printExpression, printLiteral } from './print.js';
import type { Call, Expression } from './syntax.js';
import { symbolOf, symbolOfParts } from './symbol.js';

/** A function that a template writes in place: `lambda('x', add(lambdaVariables('x'), 1))`. */
export interface Lambda {
  /** The body's value for these arguments; those that it does not name are dropped. */
  readonly call: (values: readonly Value[]) => Value;
  readonly names: readonly string[];
  /** What it gives for unknown arguments: two lambdas for which that is the same do the same. */
  readonly shape: () => Value;
}

/** What lambdas are made of; neither stands anywhere else (Lambda functions for ARM templates). */
export const lambdaParts: readonly Form[] = [
  { name: 'lambdaVariables', least: 1, most: 1, evaluate: variable },
  {
    name: 'lambda',
    least: 1,
    most: Infinity,
    evaluate: ({ offset }) => {
      throw new ExpressionError('a lambda may only stand as an argument of a function that calls it', offset);
    },
  },
];

function variable(call: Call, evaluation: Evaluation): Value {
  const [name] = call.arguments;
  if (name?.kind !== 'literal' || typeof name.value !== 'string') {
    throw new ExpressionError('lambdaVariables() takes the name of a variable as a string', call.offset);
  }
  const value = evaluation.variable(name.value);
  if (value !== undefined) return value;
  throw new ExpressionError(`there is no variable “${name.value}” in the lambdas around this`, name.offset);
}

/** Reads a lambda with at least and at most so many variables. Throws an ExpressionError for all else. */
export function readLambda(
  expression: Expression | undefined,
  [least, most]: readonly [least: number, most: number],
  call: Call,
  evaluation: Evaluation,
): Lambda {
  const offset = expression?.offset ?? call.offset;
  if (expression?.kind !== 'call' || expression.name.toLowerCase() !== 'lambda') {
    throw new ExpressionError(`${call.name}() takes a lambda here`, offset);
  }
  const names = expression.arguments.slice(0, -1).map(nameOf);
  const body = expression.arguments.at(-1);
  if (body === undefined || names.length < least || names.length > most) {
    const count = least === most ? `${least}` : `${least} to ${most}`;
    throw new ExpressionError(`${call.name}() takes a lambda of ${count} variables, not ${names.length}`, offset);
  }
  const bind = (values: readonly Value[]): Value =>
    evaluation.valueWith(new Map(names.map((name, index) => [name.toLowerCase(), values[index] ?? null])), body);
  return { call: bind, names, shape: () => shapeOf(names, bind, expression) };
}

function nameOf(expression: Expression): string {
  if (expression.kind === 'literal' && typeof expression.value === 'string') return expression.value;
  throw new ExpressionError('the variables of a lambda are named by strings', expression.offset);
}

/** The canonical text of a lambda of this shape. */
export function symbolOfLambda(names: readonly string[], shape: Value): string {
  return symbolOfParts('lambda', [...names.map(printLiteral), symbolOf(shape)]);
}

function shapeOf(names: readonly string[], call: Lambda['call'], written: Expression): Value {
  const variables = names.map(
    name => new Unknown({ symbol: `lambdaVariables(${printLiteral(name)})`, reason: 'the list is not known' }),
  );
  return attempt(() => call(variables), written);
}

function attempt(run: () => Value, written: Expression): Value {
  try {
    return run();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return `${printExpression(written)}: ${error.message}`;
  }
}

/** Whether a lambda's answer is yes; undefined when it is not known. An ExpressionError for what is no answer. */
export function answer(value: Value, call: Call): { holds: boolean | undefined; isSensitive: boolean } {
  const bare = reveal(value);
  const isSensitive = value instanceof Sensitive;
  if (typeof bare === 'boolean') return { holds: bare, isSensitive };
  if (bare instanceof Unknown) return { holds: undefined, isSensitive };
  throw new ExpressionError(`the lambda of ${call.name}() must give a boolean`, call.offset);
}
