import { candidatesOf, equals } from './equal.js';
import { isRefusal, type ExpressionError } from '../error.js';
import { risk } from '../risk.js';
import { reasonOf } from './symbol.js';
import { typeOf } from './type-of.js';
import { sameType, type Type } from './type.js';
import { OpenUnknown, type TfValue } from './value.js';
import { Unknown } from '../../../../graph/value.js';

/** More combinations are not worked out one by one. */
const mostCombinations = 64;

/**
 * Works something out for every combination of what its values can be; undefined when that is not known of any or there
 * are too many combinations. What would be an error cannot happen, unless all are.
 */
export function forEachCandidate(
  values: readonly TfValue[],
  symbol: () => string,
  compute: (values: readonly TfValue[]) => TfValue,
): TfValue | undefined {
  const choices = values.map(value => (value instanceof Unknown ? candidatesOf(value) : undefined));
  if (choices.every(choice => choice === undefined)) return undefined;
  const combinations = choices.reduce((product, choice) => product * (choice?.length ?? 1), 1);
  if (combinations > mostCombinations || combinations === 0) return undefined;
  const results: TfValue[] = [];
  let failure: ExpressionError | undefined;
  for (let number = 0; number < combinations; number++) {
    try {
      results.push(compute(combination(values, choices, number)));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      failure = error;
    }
  }
  if (results.length === 0 && failure !== undefined) throw failure;
  if (failure !== undefined) risk();
  return oneOf(symbol, results, values);
}

function combination(
  values: readonly TfValue[],
  choices: readonly (readonly TfValue[] | undefined)[],
  number: number,
): TfValue[] {
  let rest = number;
  return values.map((value, index) => {
    const choice = choices[index];
    if (choice === undefined) return value;
    const picked = choice[rest % choice.length] ?? null;
    rest = Math.floor(rest / choice.length);
    return picked;
  });
}

/** One of several values: itself when they are all the same one. */
export function oneOf(symbol: () => string, results: readonly TfValue[], from: readonly TfValue[]): TfValue {
  const [first] = results;
  if (first !== undefined && results.every(result => isSame(result, first))) return first;
  const candidates: TfValue[] = [];
  for (const result of results.flatMap(openUp))
    if (!candidates.some(other => isSame(other, result))) candidates.push(result);
  const types = candidates.map(typeOf);
  const type: Type = types.reduce((left, right) => (sameType(left, right) ? left : 'unknown'), types[0] ?? 'unknown');
  return new OpenUnknown({ symbol: symbol(), reason: reasonOf(from), type, candidates });
}

function openUp(value: TfValue): readonly TfValue[] {
  return value instanceof Unknown ? (candidatesOf(value) ?? [value]) : [value];
}

function isSame(left: TfValue, right: TfValue): boolean {
  return left === right || (sameType(typeOf(left), typeOf(right)) && equals(left, right) === true);
}
