import { isList } from '../core/list.js';
import { sortedUnique } from '../core/order.js';
import {
  Concat,
  describe,
  isObject,
  reveal,
  Unknown,
  type Json,
  type UnknownDetails,
  type Value,
} from '../graph/value.js';
import type { Entity } from './model/estate.js';

/** An unknown as it stands in a fact document; JSON Schema sees its one property. */
export interface UnknownFact {
  readonly $unknown: Omit<UnknownDetails, 'possible'> & { readonly possible?: readonly Json[] };
}

export type FactValue = Json | UnknownFact | readonly (Json | UnknownFact)[];

/** The resources and properties that a fact was derived from. */
export interface Source {
  readonly entity: Entity;
  readonly path?: string;
}

/** One fact of a subject: its name, its type, and how it follows from the graph. */
export interface Fact<S> {
  readonly path: string;
  /** JSON Schema of its known values. */
  readonly schema: Json;
  readonly about: string;
  readonly unit?: string;
  readonly derive: (subject: S) => FactValue;
  /**
   * What it is a fact of where several subjects have that in common: it is then worked out once for all
   * of them. Facts of one thing name one function.
   */
  readonly of?: (subject: S) => object | undefined;
  /** Where it comes from; a finding shows these. */
  readonly from?: (subject: S) => readonly Source[];
}

/** An unknown fact. */
export function unknown(symbol: string, reason: string, more: Partial<UnknownFact['$unknown']> = {}): UnknownFact {
  return { $unknown: { symbol, reason, ...more } };
}

/** True for a fact that is not known. */
export function isUnknown(value: FactValue | undefined): value is UnknownFact {
  return typeof value === 'object' && value !== null && '$unknown' in value;
}

/** A graph value as a fact: null where it is not set, unknown where any part of it is. */
export function fact(value: Value | undefined): FactValue {
  if (value === undefined || value === null) return null;
  const open = reveal(value);
  if (open instanceof Unknown) return unknownOf(open);
  if (open instanceof Concat) return unknown(describe(open), 'a part of it is not known before the deployment');
  if (isList(open)) return open.map(item => fact(item)) as Json[];
  // JSON has no end of numbers, but this machine has: 1e999 is read as infinite.
  if (typeof open === 'number' && !Number.isFinite(open)) return unknown('a number', 'it is too large to be read');
  return isObject(open) ? null : (open as Json);
}

/** An unknown of the graph as a fact; what a property may be is not what a fact that follows from it may be. */
export function unknownOf({ $unknown: { symbol, reason } }: Unknown): UnknownFact {
  return unknown(symbol, reason);
}

/** A number of the graph as a fact that is this very number: one that is not known keeps its bounds. */
export function numberFact(value: Value | undefined): FactValue {
  const open = value === undefined ? value : reveal(value);
  if (!(open instanceof Unknown)) return fact(value);
  const { symbol, reason, minimum, maximum } = open.$unknown;
  return unknown(symbol, reason, {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  });
}

/** The names found among what was judged, sorted; where there are none the first that is open, or `otherwise`. */
export function namesFound(
  judged: readonly (string | UnknownFact | null | undefined)[],
  otherwise?: UnknownFact,
): FactValue {
  const found = judged.filter(item => typeof item === 'string');
  return found.length > 0 ? sortedUnique(found) : (judged.find(isUnknown) ?? otherwise ?? []);
}

/** A text fact in lower case; Azure compares most names so. */
export function folded(value: Value | undefined): FactValue {
  const found = fact(value);
  return typeof found === 'string' ? found.toLowerCase() : found;
}

/** Works on a known text; an unknown stays as it is and null stays null. */
export function whenText(value: FactValue, derive: (known: string) => FactValue): FactValue {
  return typeof value === 'string' ? derive(value) : value;
}

/** Works on a known number; an unknown stays as it is and null stays null. */
export function whenNumber(value: FactValue, derive: (known: number) => FactValue): FactValue {
  return typeof value === 'number' ? derive(value) : value;
}

/** Works on a known flag; an unknown stays as it is and null stays null. */
export function whenFlag(value: FactValue, derive: (known: boolean) => FactValue): FactValue {
  return typeof value === 'boolean' ? derive(value) : value;
}

/** A number that lies between bounds: known when they meet, and then nobody asks which number it is and why it is not known. */
export function between(minimum: number, maximum: number, why: () => [symbol: string, reason: string]): FactValue {
  if (minimum === maximum && Number.isFinite(minimum)) return minimum;
  const least = Math.min(minimum, Number.MAX_VALUE);
  return unknown(...why(), { minimum: least, ...(Number.isFinite(maximum) && { maximum }) });
}

/** The lower and upper bound of a numeric fact. */
export function bounds(value: FactValue): { minimum: number; maximum: number } {
  if (typeof value === 'number') return { minimum: value, maximum: value };
  if (!isUnknown(value)) return { minimum: 0, maximum: 0 };
  const possible = value.$unknown.possible?.filter((item): item is number => typeof item === 'number');
  if (possible !== undefined && possible.length > 0)
    return { minimum: Math.min(...possible), maximum: Math.max(...possible) };
  return { minimum: value.$unknown.minimum ?? 0, maximum: value.$unknown.maximum ?? Number.POSITIVE_INFINITY };
}
