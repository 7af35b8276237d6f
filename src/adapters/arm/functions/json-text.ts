import { isList } from '../../../core/list.js';
import { isObject, reveal, type Value } from '../../../graph/value.js';

/** The escapes of Newtonsoft.Json, by which the platform writes JSON. */
const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\\`,
  '\b': String.raw`\b`,
  '\f': String.raw`\f`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

/**
 * A value as JSON on one line, with texts in these quotes; undefined when a part of it is not known or
 * the order of its members was lost: an engine of JavaScript puts names that are numbers first.
 */
export function jsonText(value: Value, quote: '"' | "'"): string | undefined {
  const bare = reveal(value);
  if (bare === null || typeof bare === 'boolean') return String(bare);
  if (typeof bare === 'string') return quoted(bare, quote);
  if (typeof bare === 'number') return Number.isSafeInteger(bare) ? String(bare) : fraction(bare);
  const parts: string[] = [];
  if (isList(bare)) {
    for (const item of bare) {
      const text = jsonText(item, quote);
      if (text === undefined) return undefined;
      parts.push(text);
    }
    return `[${parts.join(',')}]`;
  }
  if (!isObject(bare)) return undefined;
  const members = Object.entries(bare);
  if (members.length > 1 && members.some(([name]) => /^\d+$/.test(name))) return undefined;
  for (const [name, member] of members) {
    const text = jsonText(member, quote);
    if (text === undefined) return undefined;
    parts.push(`${quoted(name, quote)}:${text}`);
  }
  return `{${parts.join(',')}}`;
}

function quoted(text: string, quote: string): string {
  // eslint-disable-next-line no-control-regex
  const escaped = text.replaceAll(/[\u0000-\u001f\\"'\u0085\u2028\u2029]/g, character => {
    if (character === '"' || character === "'") return character === quote ? `\\${character}` : character;
    return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `${quote}${escaped}${quote}`;
}

/** Short decimals are written alike everywhere. */
function fraction(value: number): string | undefined {
  const text = String(value);
  return /^-?\d+\.\d{1,10}$/.test(text) ? text : undefined;
}
