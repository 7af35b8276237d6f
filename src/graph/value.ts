import { isList } from '../core/list.js';
import { ownProperty } from '../core/own-property.js';
/** Plain JSON, as it stands in an input. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Why and what a value is not known; `symbol` is the canonical text of the expression it comes from. */
export interface UnknownDetails {
  readonly symbol: string;
  readonly reason: string;
  /** All values it can take, where these are known. An unknown among them says that the list is open. */
  readonly possible?: readonly Value[];
  /** Bounds of a number that is not known exactly. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * A value that the input does not tell. Two unknowns with one symbol are equal; two with
 * different symbols may or may not be. Its own property is what JSON output shows of it.
 */
export class Unknown {
  readonly $unknown: UnknownDetails;

  constructor(details: UnknownDetails) {
    this.$unknown = details;
  }
}

/** A string with unknown parts. It keeps them, so that it equals itself wherever it is written. */
export class Concat {
  readonly $concat: readonly (string | Unknown)[];

  constructor(parts: readonly (string | Unknown)[]) {
    this.$concat = parts;
  }
}

/** A value that may decide but never be printed. */
export class Sensitive {
  readonly #value: Value;

  constructor(value: Value) {
    this.#value = value;
  }

  /** The secret itself, for deciding only. */
  reveal(): Value {
    return this.#value;
  }

  toJSON(): Json {
    return { $sensitive: true };
  }
}

export type Value =
  | null
  | boolean
  | number
  | string
  | Unknown
  | Concat
  | Sensitive
  | readonly Value[]
  | { readonly [key: string]: Value };

/** True for a value that has members by name: neither a list nor one of the special kinds. */
export function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !isList(value) &&
    !(value instanceof Unknown) &&
    !(value instanceof Concat) &&
    !(value instanceof Sensitive)
  );
}

/** True for a value that there is: null in an input says that there is none. */
export function isSet<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

/** Takes the cover off a sensitive value; others stay as they are. */
export function reveal(value: Value): Value {
  return value instanceof Sensitive ? reveal(value.reveal()) : value;
}

/** Joins texts and unknowns to one text: a string when all is known, else a string with unknown parts. */
export function joinText(parts: readonly Value[]): string | Concat | Unknown {
  if (parts.every(part => typeof part === 'string')) return parts.join('');
  const flat: (string | Unknown)[] = [];
  for (const part of parts) {
    const open = reveal(part);
    if (open instanceof Concat) for (const inner of open.$concat) flat.push(inner);
    else if (open instanceof Unknown) flat.push(open);
    else flat.push(typeof open === 'string' ? open : JSON.stringify(open));
  }
  const merged: (string | Unknown)[] = [];
  for (const part of flat) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  if (merged.length === 0) return '';
  const [only] = merged;
  return merged.length === 1 && only !== undefined ? only : new Concat(merged);
}

/** The value as one line of text for people; unknown parts are shown as their symbol in `${…}`. */
export function describe(value: Value): string {
  if (value instanceof Sensitive) return '(sensitive)';
  if (value instanceof Unknown) return `\${${value.$unknown.symbol}}`;
  if (value instanceof Concat)
    return value.$concat.map(part => (typeof part === 'string' ? part : describe(part))).join('');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The value at a path inside another, with null as not set; an unknown on the way is the answer, as
 * what lies in it is unknown too, and what lies in a sensitive value is sensitive.
 */
export function coveredAt(value: Value | undefined, steps: readonly string[]): Value | undefined {
  let isCovered = value instanceof Sensitive;
  let current = value === undefined ? undefined : reveal(value);
  for (const step of steps) {
    if (current === undefined || current === null || current instanceof Unknown) break;
    if (Array.isArray(current)) current = (current as readonly Value[])[Number(step)];
    else current = isObject(current) ? ownProperty(current, step) : undefined;
    isCovered ||= current instanceof Sensitive;
    if (current !== undefined) current = reveal(current);
  }
  if (current === undefined || current === null) return undefined;
  return isCovered ? new Sensitive(current) : current;
}

/** The same with its cover taken off. */
export function valueAt(value: Value | undefined, steps: readonly string[]): Value | undefined {
  const found = coveredAt(value, steps);
  return found === undefined ? undefined : reveal(found);
}
