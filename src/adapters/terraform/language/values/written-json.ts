import { isList } from '../../../../core/list.js';
import { Concat, joinText, Unknown, isObject, type Json, type Value } from '../../../../graph/value.js';
import { jsonIn } from '../../../json/json-in.js';
import { symbolOf } from './symbol.js';
import { fromGraphValue, OpenUnknown, Secret, uncover, type TfValue } from './value.js';

/** Stands in a text for a part that is not known; no text that people write has it. */
const mark = '\u{f0002}';

/**
 * What a text of JSON says where parts of it are not known, which stay unknown in their places; a text that is wholly
 * known, and what is no text, stays as it is. One that cannot be read is not known as a whole.
 */
export function writtenJson(value: TfValue): TfValue {
  const open = uncover(value);
  // What is encoded has its own covers, each on what is sensitive.
  if (open instanceof OpenUnknown && open.encoded !== undefined) return open.encoded;
  if (value instanceof Secret) return new Secret(writtenJson(open));
  if (!(value instanceof Concat)) return value;
  const holes: Unknown[] = [];
  const parsed = jsonIn(withMarks(value, holes));
  if (parsed !== undefined) return withHoles(parsed, holes);
  return new Unknown({ symbol: symbolOf(value), reason: 'the text cannot be read as JSON before all of it is known' });
}

/** The text with marks in place of what is not known; a mark that is a value by itself is put in quotes. */
function withMarks({ $concat }: Concat, holes: Unknown[]): string {
  let text = '';
  let isInText = false;
  for (const part of $concat) {
    if (typeof part === 'string') {
      const quotes = [...part.matchAll(/\\.|"/gsu)].filter(([quote]) => quote === '"').length;
      isInText = quotes % 2 === 0 ? isInText : !isInText;
      text += part;
    } else {
      const hole = `${mark}${holes.length}${mark}`;
      text += isInText ? hole : `"${mark}${hole}"`;
      holes.push(part);
    }
  }
  return text;
}

function withHoles(json: Json, holes: readonly Unknown[]): TfValue {
  if (typeof json === 'string') return json.includes(mark) ? filled(json, holes) : json;
  if (isList(json)) return json.map(item => withHoles(item, holes));
  if (!isObject(json)) return json;
  // Nobody knows which member it is whose name is not known, and so not what any of them is.
  const open = Object.keys(json).find(name => name.includes(mark));
  if (open !== undefined)
    return new Unknown({ symbol: `{${symbolOf(filled(open, holes))}}`, reason: 'a name in it is not known' });
  return Object.fromEntries(Object.entries(json).map(([name, inner]) => [name, withHoles(inner, holes)]));
}

function filled(text: string, holes: readonly Unknown[]): TfValue {
  const [, own] = new RegExp(`^${mark}{2}(\\d+)${mark}$`, 'u').exec(text) ?? [];
  const whole = own === undefined ? undefined : holes[Number(own)];
  if (whole !== undefined) return whole instanceof OpenUnknown ? (whole.encoded ?? whole) : whole;
  const parts = text.split(mark).map((part, index): Value => (index % 2 === 0 ? part : (holes[Number(part)] ?? '')));
  return fromGraphValue(joinText(parts));
}
