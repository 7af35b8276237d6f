import { isList } from '../../../../core/list.js';
import { Unknown } from '../../../../graph/value.js';
import { candidatesOf } from './equal.js';
import { isNumber, type TfNumber } from './number.js';
import { textOfNumber } from './number-text.js';
import { entriesOf } from './parts.js';
import type { Type } from './type.js';
import { ListValue, MapValue, OpenUnknown, Secret, SetValue, type TfValue } from './value.js';

/** A value beside one of an unknown type: its numbers and bools may have to become texts. */
export function loosen(value: TfValue): TfValue {
  if (value instanceof Unknown) return loosenUnknown(value);
  if (typeof value === 'boolean' || isNumber(value)) {
    return new OpenUnknown({ symbol: textOf(value), reason: 'its type is not known', candidates: formsOf(value) });
  }
  if (isList(value)) return value.map(loosen);
  if (value instanceof Secret) return new Secret(loosen(value.open()));
  if (value instanceof ListValue) return new ListValue(openElement(value.element), value.items.map(loosen));
  if (value instanceof SetValue) return loosenSet(value);
  const entries = entriesOf(value);
  if (entries === undefined) return value;
  const loosened = Object.fromEntries(Object.entries(entries).map(([name, inner]) => [name, loosen(inner)]));
  return value instanceof MapValue ? new MapValue(openElement(value.element), loosened) : loosened;
}

/** What a number or bool may be: itself or its text. */
function formsOf(value: TfValue): readonly TfValue[] {
  return typeof value === 'boolean' || isNumber(value) ? [value, textOf(value)] : [loosen(value)];
}

function loosenUnknown(value: Unknown): TfValue {
  const { symbol, reason } = value.$unknown;
  const candidates = candidatesOf(value)?.flatMap(formsOf);
  return new OpenUnknown({ symbol, reason, ...(candidates === undefined ? {} : { candidates }) });
}

function openElement(element: Type): Type {
  return element === 'string' ? 'string' : 'unknown';
}

/** As texts, numbers come in another order. */
function loosenSet(value: SetValue): TfValue {
  if (value.element === 'string') return value;
  const details = { symbol: 'a set beside a value of an unknown type', reason: 'its type is not known' };
  return new OpenUnknown(details);
}

/** A bool or number as the text that it is converted to. */
export function textOf(value: TfValue): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return textOfNumber(value as TfNumber);
}
