import { didYouMean } from '../../../../core/nearest.js';
import { ownProperty } from '../../../../core/own-property.js';
import { Unknown } from '../../../../graph/value.js';
import { forEachCandidate } from '../values/candidates.js';
import { refuse } from '../error.js';
import type { Evaluator } from './evaluator.js';
import { azureFunctions } from '../functions/azure.js';
import { callFunction, type Called } from '../functions/call.js';
import type { CallContext, FunctionTable } from '../functions/row.js';
import { functions } from '../functions/table.js';
import { itemsOf } from '../values/parts.js';
import type { Scope } from './scope.js';
import { isOrdered } from '../values/sets.js';
import { derived, symbolOf, symbolOfCall } from '../values/symbol.js';
import type { Call } from '../syntax/syntax.js';
import { isNull, OpenUnknown, Secret, SetValue, cover, type TfValue } from '../values/value.js';

/** What a call of a function gives. An ExpressionError for a function that there is not, and for arguments that it does not take. */
export function evaluateCall(call: Call, scope: Scope, { evaluate }: Evaluator): TfValue {
  const context: CallContext = { scope, evaluate };
  const name = call.name.startsWith('core::') ? call.name.slice('core::'.length) : call.name;
  const row = rowOf(name);
  if (row === undefined && name.startsWith('provider::'))
    return foreign(
      name,
      call.arguments.map(argument => evaluate(argument, scope)),
    );
  if (row === undefined)
    return refuse(`there is no function named “${name}”${didYouMean(name, Object.keys(functions))}`);
  if ('special' in row) return row.special(call.arguments, context);
  const args = call.arguments.map(argument => evaluate(argument, scope));
  const called = { name, row, context };
  return call.isExpanded ? callExpanded(called, args) : callFunction(called, args);
}

function rowOf(name: string): FunctionTable[string] | undefined {
  return ownProperty(functions, name) ?? ownProperty(azureFunctions, name);
}

/** The last argument is a sequence of arguments. */
function callExpanded(called: Called, args: readonly TfValue[]): TfValue {
  const { name, row } = called;
  const last = args.at(-1) ?? null;
  const before = args.slice(0, -1);
  if (last instanceof Secret) {
    return cover(callExpanded(called, [...before, last.open()]));
  }
  if (isNull(last)) return refuse('an expanded argument must not be null');
  const symbol = () => `${name}(${args.map(symbolOf).join(', ')}...)`;
  const found = forEachCandidate([last], symbol, ([one = null]) => callExpanded(called, [...before, one]));
  if (found !== undefined) return found;
  if (last instanceof Unknown || (last instanceof SetValue && !isOrdered(last)))
    return derived(symbol(), [last], row.result);
  const items = itemsOf(last) ?? refuse('an expanded argument must be a tuple, list or set');
  return callFunction(called, [...before, ...items]);
}

function foreign(name: string, args: readonly TfValue[]): TfValue {
  const symbol = symbolOfCall(name, args);
  return new OpenUnknown({ symbol, reason: 'what a function of a provider gives is known to that provider only' });
}
