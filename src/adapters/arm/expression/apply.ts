import { isList } from '../../../core/list.js';
import { Concat, Sensitive, Unknown, isObject, reveal, type Value } from '../../../graph/value.js';
import { Refusal, type FunctionRow } from '../functions/function-row.js';
import { excessOf } from './budget.js';
import { choicesOf } from './choices.js';
import { ExpressionError } from './error.js';
import { withoutSecret } from './secret-symbols.js';
import { symbolOfCall } from './symbol.js';
import { traitsOf } from './traits.js';
import { cover, coverParts, oneOf, reasonOf, unknownCall } from './unknowns.js';

/**
 * Applies a function to values, unknown ones included: as much as is known decides, and the possible
 * values of an unknown are tried where they are few. The result of a function of secrets is one.
 * Throws an ExpressionError where the platform refuses the arguments.
 */
export function apply(row: FunctionRow, values: readonly Value[], offset: number): Value {
  checkCount(row, values.length, offset);
  try {
    const found = bounded(row, work(row, row.gives === 'members' ? values : values.map(reveal)), offset);
    const result = withoutSecret(found, values);
    if (row.gives === 'parts') return coverParts(result, values);
    const isMade = row.gives === 'whole' || result instanceof Unknown;
    return cover(result, isMade && values.some(value => traitsOf(value).isSensitive));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What a function says of its arguments may quote them.
    const isSecret = values.some(value => traitsOf(value).isSensitive);
    throw new ExpressionError(said(row, isSecret ? discreet(row, values) : error.message), offset);
  }
}

/** The refusal with the function's name; taking a member of a value has none. */
function said({ name }: Pick<FunctionRow, 'name'>, message: string): string {
  return name === '' ? message : `${name}() ${message}`;
}

function discreet(row: FunctionRow, values: readonly Value[]): string {
  return row.discreet?.(values) ?? 'refuses its arguments, which hold a secret and are not shown';
}

/** A result that is within the bounds of the platform; an ExpressionError otherwise. */
export function bounded(row: Pick<FunctionRow, 'name'>, value: Value, offset: number): Value {
  const excess = excessOf(value);
  if (excess !== undefined) throw new ExpressionError(said(row, excess), offset);
  return value;
}

/** Throws an ExpressionError for a number of arguments that a function does not take. */
export function checkCount({ name, least, most }: Counted, count: number, offset: number): void {
  if (count >= least && count <= most) return;
  throw new ExpressionError(`${name}() takes ${countOf(least, most)}, not ${count}`, offset);
}

type Counted = Pick<FunctionRow, 'name' | 'least' | 'most'>;

function countOf(least: number, most: number): string {
  const noun = most === 1 ? 'argument' : 'arguments';
  if (least === most) return `${least} ${noun}`;
  return Number.isFinite(most) ? `${least} to ${most} ${noun}` : `${least} or more ${noun}`;
}

function work(row: FunctionRow, values: readonly Value[]): Value {
  const isOpen = values.some(value => traitsOf(value).isOpen);
  const known = evaluate(row, values, isOpen);
  if (known !== undefined) return known;
  if (!isOpen) return unknownOf(row, values, row.reason);
  // Null is a result.
  const found = byChoice(row, values);
  return found === undefined ? (row.otherwise?.(values) ?? unknownOf(row, values)) : found;
}

function evaluate(row: FunctionRow, values: readonly Value[], isOpen: boolean): Value | undefined {
  if (row.takes === 'any') return row.evaluate(values);
  return isOpen ? undefined : row.evaluate(values.map(uncover));
}

function unknownOf(row: FunctionRow, values: readonly Value[], reason?: string): Unknown {
  if (row.symbol === undefined) return unknownCall(row.name, values, reason);
  return new Unknown({ symbol: row.symbol(values), reason: reason ?? reasonOf(values) ?? '' });
}

/** Applies the function to each combination of the possible values of its arguments. */
function byChoice(row: FunctionRow, values: readonly Value[]): Value | undefined {
  const choices = choicesOf(values);
  if (choices === undefined) return undefined;
  const results: Value[] = [];
  let isDecided = false;
  let refusal: Refusal | undefined;
  for (const choice of choices) {
    const isOpen = choice.some(value => traitsOf(value).isOpen);
    try {
      const known = evaluate(row, choice, isOpen);
      const result = known === undefined ? row.otherwise?.(choice) : known;
      isDecided ||= result !== undefined;
      results.push(result === undefined ? unknownOf(row, choice) : result);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal ??= error;
    }
  }
  if (!isDecided && refusal === undefined) return undefined;
  if (refusal !== undefined && results.length === 0) throw refusal;
  const symbol = row.symbol?.(values) ?? symbolOfCall(row.name, values);
  // What a refused combination would give is nothing; that it may come to that keeps the list open.
  if (refusal !== undefined) {
    results.push(new Unknown({ symbol, reason: `for some of the possible values ${said(row, refusal.message)}` }));
  }
  return oneOf(symbol, reasonOf(values) ?? '', results);
}

/** A known value with the covers off all its parts. */
function uncover(value: Value): Value {
  if (value instanceof Sensitive) return uncover(value.reveal());
  if (!traitsOf(value).isSensitive || value instanceof Concat) return value;
  if (isList(value)) return value.map(uncover);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, uncover(member)]));
}
