import { convertTo } from '../values/convert.js';
import type { Type } from '../values/type.js';
import { OpenUnknown, Secret, type TfValue } from '../values/value.js';
import { Unknown } from '../../../../graph/value.js';
import type { FunctionRow, FunctionTable } from './row.js';

const anything = [{ name: 'value', type: 'any', isNullable: true }] as const;

function to(type: Type): FunctionRow {
  return {
    parameters: anything,
    result: type,
    takesUnknowns: 'anywhere',
    call: ([value = null]) => convertTo(value, type),
  };
}

function ofValue(call: (value: TfValue) => TfValue): FunctionRow {
  return {
    parameters: anything,
    result: 'unknown',
    takesUnknowns: 'anywhere',
    takesSecrets: true,
    call: ([value = null]) => call(value),
  };
}

function isSensitive(value: TfValue): TfValue {
  if (value instanceof Secret) return true;
  if (!(value instanceof Unknown)) return false;
  return new OpenUnknown({
    symbol: `issensitive(${value.$unknown.symbol})`,
    reason: value.$unknown.reason,
    type: 'bool',
  });
}

export const conversionFunctions: FunctionTable = {
  tostring: to('string'),
  tonumber: to('number'),
  tobool: to('bool'),
  tolist: to({ kind: 'list', element: 'any' }),
  toset: to({ kind: 'set', element: 'any' }),
  tomap: to({ kind: 'map', element: 'any' }),
  sensitive: ofValue(value => (value instanceof Secret ? value : new Secret(value))),
  nonsensitive: ofValue(value => (value instanceof Secret ? value.open() : value)),
  issensitive: ofValue(isSensitive),
  // Nothing that is ephemeral gets this far: such values are unknown.
  ephemeralasnull: ofValue(value => value),
};
