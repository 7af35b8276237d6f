import { isList } from '../../../core/list.js';
import { Concat, Unknown, joinText, type Value } from '../../../graph/value.js';
import { symbolOfCall } from '../expression/symbol.js';
import { possibleOf, reasonOf, unknownCall } from '../expression/unknowns.js';
import { PartlyKnownList } from '../expression/partly-known-list.js';
import { at, integerAt, listAt, refuse, textAt } from './arguments.js';
import { Refusal, onAny, onKnown, type FunctionRow } from './function-row.js';
import { jsonText } from './json-text.js';
import { canHold, cutParts, endOf, fold, lower, partsOf, scalarText, startOf, textPart } from './text.js';

/** String functions for ARM templates; those that take lists as well stand with the lists. */
export const strings: readonly FunctionRow[] = [
  onAny('endsWith', 2, values => beginsAtEdge(values, -1)),
  onAny('join', 2, join),
  onKnown('like', 2, values => like(values)),
  onKnown('padLeft', [2, 3], padLeft),
  onAny('replace', 3, replace),
  onAny('split', 2, split, { otherwise: splitEnds }),
  onAny('startsWith', 2, values => beginsAtEdge(values, 0)),
  onAny('string', 1, ([value = null]) => textOf(value)),
  onAny('substring', [2, 3], substring),
  onAny('toLower', 1, values => inCase('toLower', values, lower)),
  onAny('toUpper', 1, values => inCase('toUpper', values, fold)),
  onAny('trim', 1, trim),
];

/** `string()`: texts stay, other scalars as .NET writes them, lists and objects as JSON. */
function textOf(value: Value): Value | undefined {
  // What becomes of null is not documented.
  if (value instanceof Concat || value === null) return value ?? undefined;
  if (typeof value === 'object') return jsonText(value, '"');
  return scalarText(value);
}

/** The comparison is without letter case. Known ends decide, as far as they reach. */
function beginsAtEdge(values: readonly Value[], end: 0 | -1): boolean | undefined {
  const [whole, sought] = [at(values, 0), at(values, 1)];
  const parts = partsOf(whole) ?? refuse(whole, 'a string', 0);
  const soughtParts = partsOf(sought) ?? refuse(sought, 'a string', 1);
  const edge = end === 0 ? startOf : endOf;
  const [known, wanted] = [fold(edge(parts)), fold(edge(soughtParts))];
  const length = Math.min(known.length, wanted.length);
  const same =
    end === 0
      ? known.slice(0, length) === wanted.slice(0, length)
      : known.slice(known.length - length) === wanted.slice(wanted.length - length);
  if (!same) return false;
  if (typeof sought === 'string' && wanted.length <= known.length) return true;
  return typeof whole === 'string' && typeof sought === 'string' ? false : undefined;
}

function join(values: readonly Value[]): Value | undefined {
  const [list, separator] = [at(values, 0), at(values, 1)];
  if (list instanceof Unknown || separator instanceof Unknown) return undefined;
  const items = listAt(values, 0).map(item => (item instanceof Unknown ? textPart(item) : (scalarText(item) ?? item)));
  if (items.some(item => partsOf(item) === undefined)) return undefined;
  if (typeof separator !== 'string' && !(separator instanceof Concat)) refuse(separator, 'a string', 1);
  return joinText(items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
}

/** `*` stands for any text, letter case does not count; what else a pattern may hold is not documented. */
function like(values: readonly Value[]): boolean | undefined {
  const [text, pattern] = [fold(textAt(values, 0)), fold(textAt(values, 1))];
  if (/[?[\]\\]/.test(pattern)) return undefined;
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** Longer texts than this no property of a resource takes. */
const longestPadding = 1_000_000;

function padLeft(values: readonly Value[]): string {
  const value = at(values, 0);
  const text = typeof value === 'boolean' ? undefined : scalarText(value);
  const length = integerAt(values, 1);
  const filler = values.length > 2 ? textAt(values, 2) : ' ';
  if (text === undefined) return refuse(value, 'a string or an integer', 0);
  if (filler.length !== 1) throw new Refusal('takes one character to fill up with');
  if (length < 0 || length > longestPadding) throw new Refusal(`cannot fill a text up to ${length} characters`);
  return text.padStart(length, filler);
}

/** A single character is replaced in each part by itself; what is longer may begin in one and end in the next. */
function replace(values: readonly Value[]): Value | undefined {
  const [text, before, after] = [at(values, 0), at(values, 1), at(values, 2)];
  if (before === '') throw new Refusal('cannot replace an empty string');
  if (typeof before !== 'string' || typeof after !== 'string') {
    if (partsOf(before) === undefined) refuse(before, 'a string', 1);
    if (partsOf(after) === undefined) refuse(after, 'a string', 2);
    return undefined;
  }
  if (typeof text === 'string') return text.replaceAll(before, () => after);
  if (!(text instanceof Concat)) return text instanceof Unknown ? undefined : refuse(text, 'a string', 0);
  if (before.length !== 1) return undefined;
  return joinText(
    text.$concat.map(part => {
      if (typeof part === 'string') return part.replaceAll(before, () => after);
      return canHold(part, before)
        ? mapUnknown('replace', [part, before, after], known => known.replaceAll(before, () => after))
        : part;
    }),
  );
}

/** A function of an unknown part of a text, applied to each of its possible values. */
function mapUnknown(name: string, values: readonly [Unknown, ...Value[]], change: (text: string) => string): Unknown {
  const part = textPart(values[0]);
  const { reason, possible } = part.$unknown;
  const symbol = symbolOfCall(name, [part, ...values.slice(1)]);
  const texts = possible?.every(value => typeof value === 'string') ? possible.map(change) : undefined;
  return new Unknown(texts === undefined ? { symbol, reason } : { symbol, reason, possible: texts });
}

function inCase(name: string, values: readonly Value[], change: (text: string) => string): Value | undefined {
  const value = at(values, 0);
  if (typeof value === 'string') return change(value);
  if (value instanceof Unknown) return undefined;
  if (!(value instanceof Concat)) return refuse(value, 'a string', 0);
  return joinText(
    value.$concat.map(part => (typeof part === 'string' ? change(part) : mapUnknown(name, [part], change))),
  );
}

function trim(values: readonly Value[]): Value | undefined {
  const value = at(values, 0);
  if (typeof value === 'string') return value.trim();
  if (value instanceof Unknown) return undefined;
  if (!(value instanceof Concat)) return refuse(value, 'a string', 0);
  const [first, last] = [value.$concat.at(0), value.$concat.at(-1)];
  if (typeof first !== 'string' || typeof last !== 'string' || first.trim() === '' || last.trim() === '')
    return undefined;
  return joinText([first.trimStart(), ...value.$concat.slice(1, -1), last.trimEnd()]);
}

/** What lies in the known beginning of a text can be taken although its rest is not known. */
function substring(values: readonly Value[]): Value | undefined {
  const text = at(values, 0);
  const parts = partsOf(text) ?? refuse(text, 'a string', 0);
  if (values.slice(1).some(value => value instanceof Unknown)) return undefined;
  const start = integerAt(values, 1);
  const length = values.length > 2 ? integerAt(values, 2) : undefined;
  if (start < 0 || (length ?? 0) < 0) throw new Refusal('takes no negative position or length');
  const known = startOf(parts);
  if (typeof text === 'string' && start + (length ?? 0) > text.length) {
    throw new Refusal(`cannot take ${length ?? 'the'} characters from position ${start} on of ${text.length}`);
  }
  if (length !== undefined && start + length <= known.length) return known.slice(start, start + length);
  if (length !== undefined || start > known.length) return undefined;
  return joinText([known.slice(start), ...parts.slice(1)]);
}

/** Texts are cut at every separator; of several that fit at one place the first in the list. */
function split(values: readonly Value[]): Value | undefined {
  const [text, separator] = [at(values, 0), at(values, 1)];
  if (partsOf(text) === undefined) refuse(text, 'a string', 0);
  const separators = isList(separator) ? separator : [separator];
  if (separators.some(one => one instanceof Unknown || one instanceof Concat)) return undefined;
  const texts = separators
    .map(one => (typeof one === 'string' ? one : refuse(one, 'strings', 1)))
    .filter(one => one !== '');
  if (typeof text === 'string') return cut(text, texts);
  if (!(text instanceof Concat) || texts.some(one => one.length !== 1)) return undefined;
  // Where an unknown part can be one of a few texts, each of them is tried.
  const isClosed = text.$concat.every(part => typeof part === 'string' || possibleOf(part) !== undefined);
  return splitConcat(text, texts) ?? (isClosed ? undefined : splitEnds(values));
}

function cut(text: string, separators: readonly string[]): string[] {
  const [only = ''] = separators;
  if (separators.length <= 1) return only === '' ? [text] : text.split(only);
  const pattern = separators.map(one => one.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join('|');
  return text.split(new RegExp(pattern));
}

/** A text whose unknown parts hold no separator is cut as if they were known. */
function splitConcat(text: Concat, separators: readonly string[]): Value | undefined {
  const isClear = !text.$concat.some(part => part instanceof Unknown && separators.some(one => canHold(part, one)));
  return isClear || (separators.join('') === '/' && isId(text.$concat)) ? piecesOf(text, separators) : undefined;
}

/** The id of a resource with all its types: what is not known of it are names, and those hold no slashes. */
function isId(parts: Concat['$concat']): boolean {
  const text = parts.map(part => (typeof part === 'string' ? part : '*')).join('');
  return /^\/subscriptions\/[^/]+(?:\/resourceGroups\/[^/]+)?\/providers\/[a-z\d.]+(?:\/[a-z\d]+\/[^/]+)+$/i.test(text);
}

/** The items of a text whose unknown parts hold no separator. */
function piecesOf({ $concat }: Concat, separators: readonly string[]): readonly Value[] {
  return cutParts($concat, text => cut(text, separators));
}

/** Otherwise what stands before the first and behind the last unknown part is still certain. */
function splitEnds(values: readonly Value[]): Value | undefined {
  const [text, separator] = [at(values, 0), at(values, 1)];
  const separators = (isList(separator) ? separator : [separator]).flatMap(one => (typeof one === 'string' ? one : []));
  if (!(text instanceof Concat) || separators.some(one => one.length !== 1)) return undefined;
  const head = cut(startOf(text.$concat), separators).slice(0, -1);
  const tail = cut(endOf(text.$concat), separators).slice(1);
  const details = unknownCall('split', values, reasonOf(values)).$unknown;
  return new PartlyKnownList(details, head, tail, piecesOf(text, separators));
}
