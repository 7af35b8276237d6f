import { range, type Answer } from './answers.js';
import { detailsOf } from '../unknown.js';

type Range = readonly [low: number, high: number];

/** Value ≤ limit × times + plus. What is no number it says nothing of; a limit that is null lets nothing pass. */
export function atMost(value: unknown, limit: unknown, times: unknown, plus: unknown): Answer {
  return compare(value, { limit, times, plus }, (own, other) => own <= other);
}

/** Value ≥ limit × times + plus. */
export function atLeast(value: unknown, limit: unknown, times: unknown, plus: unknown): Answer {
  return compare(value, { limit, times, plus }, (own, other) => own >= other);
}

/** Value < limit. */
export function below(value: unknown, limit: unknown): Answer {
  return compare(value, { limit, times: 1, plus: 0 }, (own, other) => own < other);
}

/** Value > limit. */
export function above(value: unknown, limit: unknown): Answer {
  return compare(value, { limit, times: 1, plus: 0 }, (own, other) => own > other);
}

/** The comparison is monotone in both numbers, so its answers at the four corners decide it. */
function compare(value: unknown, amount: Amount, holds: (own: number, other: number) => boolean): Answer {
  const { limit, times, plus } = amount;
  if (typeof value === 'number' && typeof limit === 'number' && typeof times === 'number' && typeof plus === 'number') {
    return holds(value, limit * times + plus);
  }
  const own = range(value);
  if (own === undefined) return true;
  const isSame = isSameUnknown(value, amount);
  const left = isSame ? zero : own;
  const right = isSame ? range(plus) : rangeOf(amount);
  if (right === undefined) return isNumber(value) ? false : undefined;
  const corners = [
    holds(left[0], right[0]),
    holds(left[0], right[1]),
    holds(left[1], right[0]),
    holds(left[1], right[1]),
  ];
  if (corners.every(Boolean)) return true;
  return corners.some(Boolean) || !isNumber(value) ? undefined : false;
}

/** An unknown without bounds may turn out to be none, of which a comparison says nothing. */
function isNumber(value: unknown): boolean {
  const details = detailsOf(value);
  return details === undefined || details.minimum !== undefined || details.maximum !== undefined;
}

const zero: Range = [0, 0];

interface Amount {
  readonly limit: unknown;
  readonly times: unknown;
  readonly plus: unknown;
}

/** A value that is compared with itself, plus something: only the something counts. */
function isSameUnknown(value: unknown, { limit, times }: Amount): boolean {
  const symbol = detailsOf(value)?.symbol;
  return times === 1 && symbol !== undefined && symbol === detailsOf(limit)?.symbol;
}

/** A limit without bounds may be none at all, so that no times of it are not nothing but unknown. */
function rangeOf({ limit, times, plus }: Amount): Range | undefined {
  const [base, factor, more] = [range(limit), range(times), range(plus)];
  if (base === undefined || factor === undefined || more === undefined) return undefined;
  const products = base.flatMap(left => factor.map(right => left * right));
  if (products.some(Number.isNaN)) return everything;
  return [Math.min(...products) + more[0], Math.max(...products) + more[1]];
}

const everything: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
