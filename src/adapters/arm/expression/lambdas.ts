import { isList } from '../../../core/list.js';
import { append } from '../../../core/multimap.js';
import { Concat, Unknown, isObject, reveal, type Value } from '../../../graph/value.js';
import { typeName, type Members } from '../functions/arguments.js';
import { ExpressionError, isRefusal } from './error.js';
import type { Evaluation, Form } from './evaluation.js';
import { answer, readLambda, symbolOfLambda, type Lambda } from './lambda.js';
import { PartlyKnownList } from './partly-known-list.js';
import type { Call } from './syntax.js';
import { symbolOf, symbolOfParts } from './symbol.js';
import { cover, coverParts, oneOf, possibleOf, unknownForError } from './unknowns.js';

/** Functions that call a lambda for what is in a list or an object (Lambda functions for ARM templates). */
export const lambdas: readonly Form[] = [
  form('map', [[1, 2]], ({ items, lambdas: [mapper] }) =>
    items.map((item, index) => mapper?.call([item, index]) ?? null),
  ),
  form('filter', [[1, 2]], filter),
  form('reduce', [[2, 3]], reduce),
  form('sort', [[2, 2]], sort),
  form(
    'toObject',
    [
      [1, 1],
      [1, 1],
    ],
    toObject,
  ),
  form(
    'groupBy',
    [
      [1, 1],
      [1, 1],
    ],
    groupBy,
  ),
  { name: 'mapValues', least: 2, most: 2, evaluate: mapValues },
];

/** A call with everything but the list worked out, for one list that it may be. */
interface Work {
  readonly call: Call;
  readonly items: readonly Value[];
  /** Of `reduce`, the value to start with. */
  readonly start: Value;
  readonly lambdas: readonly Lambda[];
  /** The details of a result that is not known. */
  readonly unknown: () => Details;
}

interface Details {
  readonly symbol: string;
  readonly reason: string;
  /** All that the symbol spells out. */
  readonly sources: readonly Value[];
}

type Counts = readonly (readonly [least: number, most: number])[];

/** A function of a list and lambdas, of which all but the first may be left out. */
function form(name: string, counts: Counts, work: (work: Work) => Value | undefined): Form {
  const hasStart = name === 'reduce';
  const before = hasStart ? 2 : 1;
  return {
    name,
    least: before + 1,
    most: before + counts.length,
    evaluate: (call, evaluation) => {
      const [source, start] = call.arguments.slice(0, before).map(argument => evaluation.value(argument));
      const list = source ?? null;
      const found = call.arguments
        .slice(before)
        .map((argument, index) => readLambda(argument, counts[index] ?? [1, 1], call, evaluation));
      const values = hasStart ? [list, start ?? null] : [list];
      const unknown = detailsOf(name, values, found);
      return overAll(values, unknown, bare => {
        if (!isList(bare)) throw wrongType(call, 'an array', bare);
        return work({ call, items: bare, start: start ?? null, lambdas: found, unknown });
      });
    },
  };
}

function mapValues(call: Call, evaluation: Evaluation): Value {
  const [source, lambda] = call.arguments;
  const value = source === undefined ? null : evaluation.value(source);
  const mapper = readLambda(lambda, [1, 1], call, evaluation);
  return overAll([value], detailsOf('mapValues', [value], [mapper]), bare => {
    if (!isObject(bare)) throw wrongType(call, 'an object', bare);
    return Object.fromEntries(Object.entries(bare).map(([name, member]) => [name, mapper.call([member])]));
  });
}

/** What to say of a result that is not known, put together once and only when there is one. */
function detailsOf(name: string, values: readonly Value[], found: readonly Lambda[]): Work['unknown'] {
  let details: Details | undefined;
  return () => {
    if (details !== undefined) return details;
    const shapes = found.map(lambda => lambda.shape());
    const texts = found.map((lambda, index) => symbolOfLambda(lambda.names, shapes[index] ?? null));
    details = {
      symbol: symbolOfParts(name, [...values.map(symbolOf), ...texts]),
      reason: reasonIn(values) ?? 'what the lambda gives is not known',
      sources: [...values, ...shapes],
    };
    return details;
  };
}

function reasonIn(values: readonly Value[]): string | undefined {
  const unknown = values.map(reveal).find(value => value instanceof Unknown);
  return unknown?.$unknown.reason;
}

/** Works on the first value, or on each that it can turn out to be. */
function overAll(values: readonly Value[], unknown: Work['unknown'], work: (bare: Value) => Value | undefined): Value {
  const [source = null] = values;
  const bare = reveal(source);
  const run = (value: Value): Value => work(value) ?? makeUnknown(unknown());
  const possible = bare instanceof Unknown ? possibleOf(bare) : undefined;
  let result: Value;
  if (!(bare instanceof Unknown)) result = run(bare);
  else if (possible === undefined) result = makeUnknown(unknown());
  else result = oneOf(unknown().symbol, unknown().reason, tryAll(possible, run));
  // The symbol of an unknown spells the lambda out, with the secrets in it.
  return coverParts(result, result instanceof Unknown ? unknown().sources : values);
}

/** The result for each possible value; an unknown for those that are refused, unless all are. */
function tryAll(possible: readonly Value[], run: (value: Value) => Value): readonly Value[] {
  let failures = 0;
  return possible.map(value => {
    try {
      return run(value);
    } catch (error) {
      failures += 1;
      if (!isRefusal(error) || failures === possible.length) throw error;
      return unknownForError(error);
    }
  });
}

function makeUnknown({ symbol, reason }: Details): Unknown {
  return new Unknown({ symbol, reason });
}

function wrongType(call: Call, wanted: string, value: Value): ExpressionError {
  return new ExpressionError(
    `${call.name}() takes ${wanted} as its first argument, not ${typeName(value)}`,
    call.arguments[0]?.offset ?? call.offset,
  );
}

/** Up to so many undecided items both lists that each can make are kept. */
const mostUndecided = 4;

function filter({ call, items, lambdas: [predicate], unknown }: Work): Value {
  const answers = items.map((item, index) => answer(predicate?.call([item, index]) ?? null, call));
  const isSensitive = answers.some(one => one.isSensitive);
  const undecided = answers.filter(one => one.holds === undefined).length;
  if (undecided > mostUndecided) {
    const first = answers.findIndex(one => one.holds === undefined);
    const last = answers.findLastIndex(one => one.holds === undefined);
    const kept = (from: number, to: number): readonly Value[] =>
      items.slice(from, to).filter((_, index) => answers[from + index]?.holds);
    const { symbol, reason } = unknown();
    return cover(new PartlyKnownList({ symbol, reason }, kept(0, first), kept(last + 1, items.length)), isSensitive);
  }
  let lists: (readonly Value[])[] = [[]];
  for (const [index, { holds }] of answers.entries()) {
    const item = items[index] ?? null;
    const longer = holds === false ? [] : lists.map(list => [...list, item]);
    lists = holds === true ? longer : [...lists, ...longer];
  }
  const [only = []] = lists;
  if (lists.length === 1) return cover(only, isSensitive);
  const { symbol, reason } = unknown();
  return cover(oneOf(symbol, reason, lists), isSensitive);
}

function reduce({ items, start, lambdas: [step] }: Work): Value {
  return items.reduce<Value>((result, item, index) => step?.call([result, item, index]) ?? null, start);
}

/** The lambda tells whether its first argument comes first; equal items keep their order. */
function sort({ call, items, lambdas: [precedes] }: Work): Value | undefined {
  let isOpen = false;
  let isSensitive = false;
  const comesFirst = (left: Value, right: Value): boolean => {
    const found = answer(precedes?.call([left, right]) ?? null, call);
    isOpen ||= found.holds === undefined;
    isSensitive ||= found.isSensitive;
    return found.holds ?? false;
  };
  const sorted = [...items].sort((left, right) => {
    if (comesFirst(left, right)) return -1;
    return comesFirst(right, left) ? 1 : 0;
  });
  return isOpen ? undefined : cover(sorted, isSensitive);
}

function toObject({ call, items, lambdas: [key, value] }: Work): Value | undefined {
  const members: [string, Value][] = [];
  for (const item of items) {
    const name = keyOf(item, key, call);
    if (name === undefined) return undefined;
    members.push([name, value?.call([item]) ?? item]);
  }
  // The platform does not say what becomes of a name that comes twice.
  const names = new Set(members.map(([name]) => name.toLowerCase()));
  return names.size === members.length ? Object.fromEntries(members) : undefined;
}

function groupBy({ call, items, lambdas: [key, value] }: Work): Value | undefined {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    const name = keyOf(item, key, call);
    if (name === undefined) return undefined;
    append(groups, name, value?.call([item]) ?? item);
  }
  const names = new Set([...groups.keys()].map(name => name.toLowerCase()));
  return names.size === groups.size ? (Object.fromEntries(groups) satisfies Members) : undefined;
}

/** The name that a lambda gives an item; undefined when it is not known. */
function keyOf(item: Value, key: Lambda | undefined, call: Call): string | undefined {
  const name = reveal(key?.call([item]) ?? null);
  if (typeof name === 'string') return name;
  if (name instanceof Unknown || name instanceof Concat) return undefined;
  throw new ExpressionError(`the lambda of ${call.name}() must give a string, not ${typeName(name)}`, call.offset);
}
