import { isList } from '../../../../core/list.js';
import { forEachCandidate } from '../candidates.js';
import { convertTo } from '../convert.js';
import { refuse } from '../error.js';
import { isWhollyKnown } from '../sets.js';
import { derived, symbolOf } from '../symbol.js';
import { isNull, ListValue, MapValue, Secret, SetValue, type TfValue } from '../value.js';
import { BigNumber } from '../number.js';
import { Concat, Unknown } from '../../../../graph/value.js';
import { PartialObject } from '../value.js';
import type { CallContext, FunctionRow, Parameter } from './row.js';

/** Calls a function with values: counts and converts them, and deals with what is null, sensitive or unknown. */
export function callFunction(name: string, row: FunctionRow, args: readonly TfValue[], context: CallContext): TfValue {
  const { parameters, rest } = row;
  if (args.length < parameters.length)
    refuse(`function “${name}” needs a value for “${parameters[args.length]?.name ?? ''}”`);
  if (rest === undefined && args.length > parameters.length)
    refuse(`function “${name}” takes only ${parameters.length} arguments`);
  return callOpen(name, row, args, context);
}

function callOpen(name: string, row: FunctionRow, args: readonly TfValue[], context: CallContext): TfValue {
  if (row.takesSecrets !== true && args.some(hasSecret)) {
    return new Secret(callOpen(name, row, args.map(withoutSecrets), context));
  }
  const symbol = () => `${name}(${args.map(symbolOf).join(', ')})`;
  const found = forEachCandidate(args, symbol, given => callOpen(name, row, given, context));
  if (found !== undefined) return found;
  const converted = args.map((arg, index) => convertArgument(arg, row.parameters[index] ?? row.rest, name));
  if (row.takesUnknowns !== true && !converted.every(isWhollyKnown)) return derived(symbol(), converted, row.result);
  return row.call(converted, context);
}

function convertArgument(arg: TfValue, parameter: Parameter | undefined, name: string): TfValue {
  if (parameter === undefined) return arg;
  const converted = convertTo(arg, parameter.type);
  if (isNull(converted) && parameter.isNullable !== true) {
    refuse(`the argument “${parameter.name}” of function “${name}” must not be null`);
  }
  return converted;
}

/** Whether a value is sensitive or has a part that is. */
function hasSecret(value: TfValue): boolean {
  if (value instanceof Secret) return true;
  return partsOf(value).some(hasSecret);
}

/** The value with all covers taken off. */
function withoutSecrets(value: TfValue): TfValue {
  if (value instanceof Secret) return withoutSecrets(value.open());
  if (!hasSecret(value)) return value;
  if (value instanceof ListValue) return new ListValue(value.element, value.items.map(withoutSecrets));
  if (value instanceof MapValue) return new MapValue(value.element, openEntries(value.entries));
  return isList(value) ? value.map(withoutSecrets) : openEntries(value as { readonly [name: string]: TfValue });
}

function openEntries(entries: { readonly [name: string]: TfValue }): { readonly [name: string]: TfValue } {
  return Object.fromEntries(Object.entries(entries).map(([name, inner]) => [name, withoutSecrets(inner)]));
}

function partsOf(value: TfValue): readonly TfValue[] {
  if (typeof value !== 'object' || isNull(value) || value instanceof Unknown || value instanceof Concat) return [];
  if (value instanceof BigNumber || value instanceof PartialObject || value instanceof Secret) return [];
  if (value instanceof ListValue || value instanceof SetValue) return value.items;
  if (value instanceof MapValue) return Object.values(value.entries);
  return isList(value) ? value : Object.values(value);
}
