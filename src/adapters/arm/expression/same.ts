import { isList } from '../../../core/list.js';
import { Concat, Unknown, isObject, reveal, type Value } from '../../../graph/value.js';

/**
 * Whether two values are equal, as the platform's `equals` has it: texts with their letter case, lists
 * and objects by what they hold. Undefined when what is not known decides.
 */
export function same(left: Value, right: Value): boolean | undefined {
  const [one, other] = [reveal(left), reveal(right)];
  if (one === other) return true;
  if (one instanceof Unknown) return sameUnknown(one, other);
  if (other instanceof Unknown) return sameUnknown(other, one);
  if (one instanceof Concat) return sameText(one, other);
  if (other instanceof Concat) return sameText(other, one);
  if (isList(one)) return isList(other) && sameLists(one, other);
  if (isObject(one)) return isObject(other) && sameObjects(one, other);
  return false;
}

/** True when all hold, false when one does not, else undefined. */
export function allOf(answers: Iterable<boolean | undefined>): boolean | undefined {
  let result: boolean | undefined = true;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer === undefined) result = undefined;
  }
  return result;
}

/** True when one holds, false when none does, else undefined. */
export function anyOf(answers: Iterable<boolean | undefined>): boolean | undefined {
  let result: boolean | undefined = false;
  for (const answer of answers) {
    if (answer === true) return true;
    if (answer === undefined) result = undefined;
  }
  return result;
}

function sameUnknown(unknown: Unknown, other: Value): boolean | undefined {
  const { symbol, possible, minimum, maximum } = unknown.$unknown;
  if (other instanceof Unknown && other.$unknown.symbol === symbol) return true;
  if (typeof other === 'number' && (other < (minimum ?? other) || other > (maximum ?? other))) return false;
  if (possible === undefined || possible.length === 0) return undefined;
  const answers = possible.map(value => same(value, other));
  const [first] = answers;
  return answers.every(answer => answer === first) ? first : undefined;
}

function sameLists(left: readonly Value[], right: readonly Value[]): boolean | undefined {
  return left.length === right.length && allOf(left.map((item, index) => same(item, right[index] ?? null)));
}

/** Names that differ in letter case only leave the answer open: the platform does not say how it takes them. */
function sameObjects(
  left: { readonly [name: string]: Value },
  right: { readonly [name: string]: Value },
): boolean | undefined {
  const names = Object.keys(left);
  const others = Object.keys(right);
  if (names.length !== others.length) return false;
  if (names.every(name => Object.hasOwn(right, name))) {
    return allOf(names.map(name => same(left[name] ?? null, right[name] ?? null)));
  }
  const folded = new Map(others.map(name => [name.toLowerCase(), right[name] ?? null]));
  if (folded.size < names.length) return undefined;
  const answers = names.map(name => {
    const other = folded.get(name.toLowerCase());
    return other === undefined ? false : same(left[name] ?? null, other);
  });
  return allOf(answers) === false ? false : undefined;
}

/** A text with unknown parts: its known ends, and what it must hold between them, may tell it from another. */
function sameText(text: Concat, other: Value): boolean | undefined {
  if (typeof other !== 'string' && !(other instanceof Concat)) return false;
  const left = [...text.$concat];
  const right = other instanceof Concat ? [...other.$concat] : [other];
  dropCommonEnd(left, right, 0);
  dropCommonEnd(left, right, -1);
  if (left.length === 0 && right.length === 0) return true;
  if (differAtEnd(left, right, 0) || differAtEnd(left, right, -1)) return false;
  return canBe(left, right) && canBe(right, left) ? undefined : false;
}

type Parts = (string | Unknown)[];

/** Takes off both sides what is certainly the same: an unknown of one symbol, or the text that both have. */
function dropCommonEnd(left: Parts, right: Parts, end: 0 | -1): void {
  for (;;) {
    const [one, other] = [left.at(end), right.at(end)];
    if (one === undefined || other === undefined) return;
    if (typeof one === 'string' && typeof other === 'string') {
      const shared = sharedLength(one, other, end);
      if (shared === 0) return;
      shorten(left, one, shared, end);
      shorten(right, other, shared, end);
    } else if (one instanceof Unknown && other instanceof Unknown && one.$unknown.symbol === other.$unknown.symbol) {
      left.splice(end, 1);
      right.splice(end, 1);
    } else return;
  }
}

function sharedLength(one: string, other: string, end: 0 | -1): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.at(end === 0 ? length : -1 - length) === other.at(end === 0 ? length : -1 - length)) {
    length += 1;
  }
  return length;
}

function shorten(parts: Parts, text: string, length: number, end: 0 | -1): void {
  const rest = end === 0 ? text.slice(length) : text.slice(0, text.length - length);
  if (rest === '') parts.splice(end, 1);
  else parts.splice(end, 1, rest);
}

/** Whether both have a known character here, after what they share: then these differ. */
function differAtEnd(left: Parts, right: Parts, end: 0 | -1): boolean {
  return typeof left.at(end) === 'string' && typeof right.at(end) === 'string';
}

/** Whether a text that is wholly known can be what another with unknown parts turns out to be. */
function canBe(known: Parts, open: Parts): boolean {
  const [text = ''] = known;
  if (known.length > 1 || typeof text !== 'string') return true;
  let at = 0;
  for (const part of open) {
    if (typeof part !== 'string') continue;
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
