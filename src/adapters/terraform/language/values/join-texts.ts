import { Concat, joinText, Unknown } from '../../../../graph/value.js';
import { convertTo } from './convert.js';
import { addressable, sizeOfText } from '../bounds.js';
import { refuse } from '../error.js';
import { risk } from '../risk.js';
import { isNull, OpenUnknown, Secret, uncover, type TfValue } from './value.js';

/** One text of several values: the unknown ones stay in it as parts. */
export function joinTexts(values: readonly TfValue[]): TfValue {
  const texts = values.map(value => textPart(uncover(value)));
  if (texts.some(text => text instanceof Unknown)) risk();
  addressable(texts.reduce<number>((size, text) => size + sizeOfText(text), 0));
  const joined = joinText(texts);
  const text = typeof joined === 'string' ? joined.normalize('NFC') : asText(joined);
  return values.some(value => value instanceof Secret) ? new Secret(text) : text;
}

/** A text that is one unknown and nothing else is an unknown of type string. */
function asText(joined: Concat | Unknown): TfValue {
  if (joined instanceof Concat || joined instanceof OpenUnknown) return joined;
  return new OpenUnknown({ symbol: joined.$unknown.symbol, reason: joined.$unknown.reason, type: 'string' });
}

function textPart(value: TfValue): string | Concat | Unknown {
  if (isNull(value)) return refuse('a null value cannot be included in a string template');
  const text = convertTo(value, 'string');
  return typeof text === 'string' || text instanceof Concat || text instanceof Unknown
    ? text
    : refuse('the value is no text');
}
