import { once } from '../../../../core/once.js';

/** A class of what Go takes for white space (unicode.IsSpace). */
export const whiteSpace = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';

/** Orders texts by code point, as Go orders the bytes of UTF-8. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const [a, b] = [left.charCodeAt(index), right.charCodeAt(index)];
    if (a !== b) return weight(a) - weight(b);
  }
  return left.length - right.length;
}

/** Surrogates stand for the code points above all others. */
function weight(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** The names of an object or map, in the order in which Terraform goes through them. */
export function sortedKeys(entries: object): string[] {
  return Object.keys(entries).toSorted(compareCodePoints);
}

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** What a reader takes for characters (grapheme clusters), as Terraform counts and cuts texts. */
export function graphemes(text: string): string[] {
  // Without marks, joiners and line ends every code unit is one.
  if (/^[ -~]*$/u.test(text)) return text.split('');
  return Array.from(segmenter().segment(text), ({ segment }) => segment);
}
