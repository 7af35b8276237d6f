import { printable } from './printable.js';

const named: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text of others for an element or an attribute of XML 1.0, without the characters that it does not allow. */
export function xmlText(text: string, limit?: number): string {
  return printable(text, limit)
    .replace(/[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/gu, character => named.get(character) ?? '');
}

/** Attributes of an element in the order given; those without a value are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value), 4000)}"`))
    .join('');
}
