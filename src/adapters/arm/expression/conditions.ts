import { Sensitive, Unknown, reveal, type Value } from '../../../graph/value.js';
import { typeName } from '../functions/arguments.js';
import { ExpressionError, isRefusal } from './error.js';
import type { Evaluation, Form } from './evaluation.js';
import type { Call } from './syntax.js';
import { symbolOfCall } from './symbol.js';
import { cover, coverParts, oneOf, possibleOf, unknownCall, unknownForError } from './unknowns.js';

/**
 * Functions that evaluate no more of their arguments than decides (Logical functions, Comparison
 * functions, "coalesce"). Where an unknown decides, what cannot be evaluated is no error yet.
 */
export const conditions: readonly Form[] = [
  { name: 'if', least: 3, most: 3, evaluate: choose },
  { name: 'and', least: 2, most: Infinity, evaluate: (call, evaluation) => connect('and', call, evaluation) },
  { name: 'or', least: 2, most: Infinity, evaluate: (call, evaluation) => connect('or', call, evaluation) },
  { name: 'coalesce', least: 1, most: Infinity, evaluate: coalesce },
];

function choose(call: Call, evaluation: Evaluation): Value {
  const [first, second, third] = call.arguments;
  if (first === undefined || second === undefined || third === undefined) return null;
  const condition = evaluation.value(first);
  const isSensitive = condition instanceof Sensitive;
  const holds = truthIn(evaluation, reveal(condition), { name: call.name, offset: first.offset });
  if (!(holds instanceof Unknown)) return cover(evaluation.value(holds ? second : third), isSensitive);
  const branches = [second, third].map(branch => attempt(() => evaluation.value(branch)));
  const symbol = symbolOfCall('if', [holds, ...branches]);
  const result = oneOf(symbol, holds.$unknown.reason, branches.map(reveal));
  return coverParts(result, [condition, ...branches]);
}

/** `and` ends at the first false, `or` at the first true; an unknown before it does not change that. */
function connect(name: 'and' | 'or', call: Call, evaluation: Evaluation): Value {
  const ending = name === 'or';
  const open: Unknown[] = [];
  let isSensitive = false;
  for (const argument of call.arguments) {
    const decide = (): Value => {
      const value = evaluation.value(argument);
      const holds = truthIn(evaluation, reveal(value), { name, offset: argument.offset });
      return cover(holds, value instanceof Sensitive);
    };
    const answer = open.length === 0 ? decide() : attempt(decide);
    isSensitive ||= answer instanceof Sensitive;
    const holds = reveal(answer);
    if (holds === ending) return cover(ending, isSensitive);
    if (holds instanceof Unknown) open.push(holds);
  }
  const [only, ...others] = open;
  if (only === undefined) return cover(!ending, isSensitive);
  return cover(others.length === 0 ? only : unknownCall(name, open), isSensitive);
}

/** The first value that is not null. */
function coalesce(call: Call, evaluation: Evaluation): Value {
  const candidates: Value[] = [];
  const sources: Value[] = [];
  for (const argument of call.arguments) {
    const value = candidates.length === 0 ? evaluation.value(argument) : attempt(() => evaluation.value(argument));
    const bare = reveal(value);
    if (bare === null) continue;
    sources.push(value);
    candidates.push(bare);
    if (!canBeNull(bare)) break;
  }
  const [only, ...others] = candidates;
  if (only === undefined) return null;
  if (others.length === 0) return coverParts(only, sources);
  const values = candidates.flatMap(one => possibleOf(one)?.filter(value => value !== null) ?? [one]);
  if (candidates.every(canBeNull)) values.push(null);
  const first = candidates.find(one => one instanceof Unknown);
  return coverParts(oneOf(symbolOfCall('coalesce', sources), first?.$unknown.reason ?? '', values), sources);
}

function canBeNull(value: Value): boolean {
  if (!(value instanceof Unknown)) return value === null;
  return possibleOf(value)?.includes(null) ?? true;
}

/** Where a condition stands: in which function, and where in the text. */
interface Spot {
  readonly name: string;
  readonly offset: number;
}

/** The same with what is supposed of a condition that is not known. */
function truthIn(evaluation: Evaluation, value: Value, spot: Spot): boolean | Unknown {
  const holds = truth(value, spot);
  return holds instanceof Unknown ? truth(evaluation.condition(holds), spot) : holds;
}

/** A condition as true, false or unknown; an ExpressionError for what is no condition. */
function truth(value: Value, { name, offset }: Spot): boolean | Unknown {
  if (typeof value === 'boolean') return value;
  if (!(value instanceof Unknown))
    throw new ExpressionError(`${name}() takes booleans, not ${typeName(value)}`, offset);
  const possible = possibleOf(value) ?? [];
  const [first] = possible;
  return typeof first === 'boolean' && possible.every(one => one === first) ? first : value;
}

/** The value of what may never be evaluated: an unknown with the error as its reason where there is one. */
function attempt(evaluate: () => Value): Value {
  try {
    return evaluate();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return unknownForError(error);
  }
}
