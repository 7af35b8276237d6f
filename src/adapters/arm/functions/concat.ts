import { isList } from '../../../core/list.js';
import { Concat, Unknown, joinText, type Value } from '../../../graph/value.js';
import { PartlyKnownList } from '../expression/partly-known-list.js';
import { refuse } from './arguments.js';
import { onAny, type FunctionRow } from './function-row.js';
import { concatenated } from './lists.js';
import { scalarText, textPart } from './text.js';

/** `concat` joins strings, or lists (String functions and Array functions for ARM templates). */
export const concat: FunctionRow = onAny('concat', [1, Infinity], values => {
  const [only] = values;
  if (values.length === 1 && only instanceof Unknown) return only;
  if (values.some(value => isList(value) || value instanceof PartlyKnownList)) {
    return concatenated('concat', values, values);
  }
  const parts = values.map(partOf);
  // Among unknowns only nothing tells whether they are strings or lists.
  if (values.every(value => value instanceof Unknown) || parts.includes(null)) return undefined;
  return joinText(parts);
});

/** A part of a text; null for what is not documented: null itself, and how fractions are written. */
function partOf(value: Value, index: number): Value {
  if (value instanceof Unknown) return textPart(value);
  if (value instanceof Concat || value === null) return value;
  return scalarText(value) ?? (typeof value === 'number' ? null : refuse(value, 'strings or arrays', index));
}
