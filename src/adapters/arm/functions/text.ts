import { Concat, joinText, Unknown, type Value } from '../../../graph/value.js';
import { symbolOfCall } from '../expression/symbol.js';
import { possibleOf } from '../expression/unknowns.js';

/** A text in its known and unknown parts; undefined for what is no text. An unknown is taken to be one. */
export function partsOf(value: Value): readonly (string | Unknown)[] | undefined {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (value instanceof Unknown) return [value];
  return value instanceof Concat ? value.$concat : undefined;
}

/** The known beginning of a text; empty when its first part is unknown. */
export function startOf(parts: readonly (string | Unknown)[]): string {
  const first = parts.at(0);
  return typeof first === 'string' ? first : '';
}

/** The known end of a text. */
export function endOf(parts: readonly (string | Unknown)[]): string {
  const last = parts.at(-1);
  return typeof last === 'string' ? last : '';
}

/** A text cut into pieces, each with the unknown parts that lie in it; `cut` cuts what is known. */
export function cutParts(parts: readonly Value[], cut: (text: string) => readonly string[]): readonly Value[] {
  const pieces: Value[][] = [[]];
  for (const part of parts) {
    const [first = '', ...others] = typeof part === 'string' ? cut(part) : [part];
    pieces.at(-1)?.push(first);
    for (const other of others) pieces.push([other]);
  }
  return pieces.map(piece => joinText(piece));
}

/** A number or a boolean as text, as .NET writes it; undefined for what has another rule. */
export function scalarText(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return undefined;
}

/** An unknown as a part of a text: what it can be is given as text. */
export function textPart(unknown: Unknown): Unknown {
  const possible = possibleOf(unknown);
  if (possible === undefined || possible.every(value => typeof value === 'string')) return unknown;
  const texts = possible.flatMap(value => scalarText(value) ?? []);
  const { reason } = unknown.$unknown;
  const symbol = symbolOfCall('string', [unknown]);
  return new Unknown(texts.length === possible.length ? { symbol, reason, possible: texts } : { symbol, reason });
}

/**
 * Texts to compare without letter case: one code unit for one, as .NET's ordinal comparison has it,
 * and other than the runtime's own, which may lengthen a text.
 */
export function fold(text: string): string {
  return changeCase(text, character => character.toUpperCase());
}

export function lower(text: string): string {
  return changeCase(text, character => character.toLowerCase());
}

function changeCase(text: string, change: (character: string) => string): string {
  // eslint-disable-next-line no-control-regex
  if (!/[^\u0000-\u007f]/.test(text)) return change(text);
  return Array.from(text, character => {
    const changed = change(character);
    return changed.length === character.length ? changed : character;
  }).join('');
}

/** What never holds a slash: names and ids that the platform gives, and hashes. */
const withoutSlash =
  /^(?:subscription\(\)\.(?:subscriptionId|tenantId)|tenant\(\)\.tenantId|managementGroup\(\)\.name|resourceGroup\(\)\.(?:name|location)|deployment\(\)\.(?:name|location)|(?:uniqueString|guid)\(.*\)|newGuid\(\))$/s;

/** Whether an unknown text can hold this character. */
export function canHold(unknown: Unknown, character: string): boolean {
  const possible = possibleOf(unknown);
  if (possible !== undefined) return possible.some(value => scalarText(value)?.includes(character) ?? true);
  return character !== '/' || !withoutSlash.test(unknown.$unknown.symbol);
}
