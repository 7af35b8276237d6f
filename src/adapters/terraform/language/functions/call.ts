import { forEachCandidate } from '../values/candidates.js';
import { convertTo } from '../values/convert.js';
import { refuse } from '../error.js';
import { risk } from '../risk.js';
import { besideSecret, hasSecret, withoutSecrets } from '../values/secrets.js';
import { isWhollyKnown } from '../values/sets.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import { isNull, OpenUnknown, PartialObject, Secret, type TfValue } from '../values/value.js';
import { Concat, Unknown } from '../../../../graph/value.js';
import type { CallContext, FunctionRow, Parameter } from './row.js';

/** A function that is called, and from where. */
export interface Called {
  readonly name: string;
  readonly row: FunctionRow;
  readonly context: CallContext;
}

/** Calls a function with values: counts and converts them, and deals with what is null, sensitive or unknown. */
export function callFunction(called: Called, args: readonly TfValue[]): TfValue {
  const { name, row } = called;
  const { parameters, rest } = row;
  if (args.length < parameters.length)
    refuse(`function “${name}” needs a value for “${parameters[args.length]?.name ?? ''}”`);
  if (rest === undefined && args.length > parameters.length)
    refuse(`function “${name}” takes only ${parameters.length} arguments`);
  return callOpen(called, args);
}

function callOpen(called: Called, args: readonly TfValue[]): TfValue {
  const { name, row, context } = called;
  const symbol = () => symbolOfCall(name, args);
  if (row.takesSecrets !== true && args.some(hasSecret)) {
    const found = callOpen(called, args.map(withoutSecrets));
    // Why a function does not know what comes of values that it knows, names these: the path of a file.
    const isOwn = found instanceof Unknown && args.every(isWhollyKnown);
    return new Secret(isOwn ? new OpenUnknown({ symbol: symbol(), reason: besideSecret, type: row.result }) : found);
  }
  const found = forEachCandidate(args, symbol, given => callOpen(called, given));
  if (found !== undefined) return found;
  const converted = args.map((arg, index) => convertArgument(arg, row.parameters[index] ?? row.rest, name));
  if (converted.some(isUnknown)) risk();
  if (!isEnough(row, converted)) return derived(symbol(), converted, row.result);
  return row.call(converted, context);
}

/** Whether a function can work with what is known of its arguments. */
function isEnough({ takesUnknowns }: FunctionRow, args: readonly TfValue[]): boolean {
  if (takesUnknowns === 'anywhere') return true;
  if (takesUnknowns === 'inside') return !args.some(isUnknown);
  return args.every(isWhollyKnown);
}

function isUnknown(value: TfValue): boolean {
  return value instanceof Unknown || value instanceof PartialObject || value instanceof Concat;
}

function convertArgument(arg: TfValue, parameter: Parameter | undefined, name: string): TfValue {
  if (parameter === undefined) return arg;
  const converted = convertTo(arg, parameter.type);
  if (isNull(converted) && parameter.isNullable !== true) {
    refuse(`the argument “${parameter.name}” of function “${name}” must not be null`);
  }
  return converted;
}
