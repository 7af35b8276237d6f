import type { FactType } from '../facts-schema.js';
import { isOfType, typeOf } from '../facts-schema.js';
import { detailsOf } from '../unknown.js';

/** True or false whatever the unknowns turn out to be; undefined when it depends on them. */
export type Answer = boolean | undefined;

/** True when any is, undefined when none is but one may be. */
export function anyAnswer<T>(items: Iterable<T>, ask: (item: T) => Answer): Answer {
  let result: Answer = false;
  for (const item of items) {
    const answer = ask(item);
    if (answer === true) return true;
    result = answer === undefined ? undefined : result;
  }
  return result;
}

/** Whether a value is told at all. */
export function known(value: unknown): Answer {
  return detailsOf(value) === undefined ? true : undefined;
}

/** Whether a value is of one of the types; bounds say that an unknown is a number. */
export function ofType(value: unknown, types: readonly FactType[]): Answer {
  const details = detailsOf(value);
  if (details === undefined) return types.some(type => isOfType(typeOf(value), type));
  if (details.minimum === undefined && details.maximum === undefined) return undefined;
  return types.includes('number') || types.includes('integer');
}

/** Whether two scalars are equal: by value, by symbol when both are unknown, or not by their bounds. */
export function sameAs(left: unknown, right: unknown): Answer {
  if (typeof left === 'string' && typeof right === 'string') return left === right;
  const one = detailsOf(left);
  const other = detailsOf(right);
  if (one === undefined && other === undefined) return left === right;
  if (one?.symbol !== undefined && one.symbol === other?.symbol) return true;
  const [from, to] = range(left) ?? nowhere;
  const [start, end] = range(right) ?? nowhere;
  if (isBounded(left) || isBounded(right)) {
    if (!(from <= end && start <= to)) return false;
    if (from === to && start === end) return true;
  }
  return undefined;
}

const nowhere: readonly [number, number] = [Number.NaN, Number.NaN];

function isBounded(value: unknown): boolean {
  const details = detailsOf(value);
  return details?.minimum !== undefined || details?.maximum !== undefined;
}

/** The bounds of a number, known or not; undefined for what is no number. */
export function range(value: unknown): readonly [low: number, high: number] | undefined {
  if (typeof value === 'number') return [value, value];
  const details = detailsOf(value);
  return details && [details.minimum ?? Number.NEGATIVE_INFINITY, details.maximum ?? Number.POSITIVE_INFINITY];
}

/** Whether a value is one of a list, which may be a fact with unknowns of its own; null is an empty list. */
export function among(value: unknown, list: unknown): Answer {
  if (list === null) return false;
  if (!Array.isArray(list)) return undefined;
  return anyAnswer(list, item => sameAs(value, item));
}

/** Whether a list has at most so many items; an unknown item counts as one. */
export function itemsAtMost(value: unknown, most: number): Answer {
  if (Array.isArray(value)) return value.length <= most;
  return known(value);
}

/** Whether a list has at least so many items. */
export function itemsAtLeast(value: unknown, least: number): Answer {
  if (Array.isArray(value)) return value.length >= least;
  return known(value);
}

/** Whether a text has at most so many characters. */
export function textAtMost(value: unknown, most: number): Answer {
  return typeof value === 'string' ? [...value].length <= most : known(value);
}

/** Whether a text has at least so many characters. */
export function textAtLeast(value: unknown, least: number): Answer {
  return typeof value === 'string' ? [...value].length >= least : known(value);
}

/** Whether all items of a list differ. */
export function uniqueItems(value: unknown): Answer {
  if (!Array.isArray(value)) return known(value);
  const { least, most } = countDistinct(value);
  if (most < value.length) return false;
  return least === value.length ? true : undefined;
}

/** Whether the number of different items lies within bounds; null sets none. */
export function distinct(value: unknown, atMost: unknown, atLeast: unknown): Answer {
  if (!Array.isArray(value)) return known(value);
  const { least, most } = countDistinct(value);
  const upper = typeof atMost === 'number' ? atMost : Number.POSITIVE_INFINITY;
  const lower = typeof atLeast === 'number' ? atLeast : 0;
  if (least > upper || most < lower) return false;
  return most <= upper && least >= lower ? true : undefined;
}

/** How many different values a list holds: unknowns may equal each other or a known one. */
function countDistinct(items: readonly unknown[]): { least: number; most: number } {
  const knowns = new Set<unknown>();
  const unknowns = new Set<unknown>();
  for (const item of items) {
    const details = detailsOf(item);
    if (details === undefined) knowns.add(item);
    else unknowns.add(details.symbol ?? Symbol('unnamed'));
  }
  const least = Math.max(knowns.size, items.length > 0 ? 1 : 0);
  return { least, most: knowns.size + unknowns.size };
}
