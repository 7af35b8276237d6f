import { compare } from '../core/order.js';

/** Numbers from `from` up to but without `end`: ports as number, addresses as bigint. */
export interface Range<T extends bigint | number> {
  readonly from: T;
  readonly end: T;
}

/** Sorts ranges and joins those that touch, so that each value is in at most one of the result. */
export function joinRanges<T extends bigint | number>(ranges: Iterable<Range<T>>): Range<T>[] {
  const joined: Range<T>[] = [];
  for (const range of [...ranges].sort((left, right) => compare(left.from, right.from))) {
    const previous = joined.at(-1);
    if (previous === undefined || range.from > previous.end) joined.push(range);
    else if (range.end > previous.end) joined[joined.length - 1] = { from: previous.from, end: range.end };
  }
  return joined;
}

/** Whether joined ranges hold every value of a range. */
export function coversRange<T extends bigint | number>(joined: readonly Range<T>[], range: Range<T>): boolean {
  const found = lastFrom(joined, range.from);
  return found !== undefined && range.end <= found.end;
}

/** Whether joined ranges hold a value. */
export function coversValue<T extends bigint | number>(joined: readonly Range<T>[], value: T): boolean {
  const found = lastFrom(joined, value);
  return found !== undefined && value < found.end;
}

/** Cuts a range at every edge of the others, so that each piece lies wholly inside or outside each of them. */
export function cutRange<T extends bigint | number>(range: Range<T>, others: Iterable<Range<T>>): Range<T>[] {
  const edges = new Set<T>();
  for (const other of others) {
    for (const edge of [other.from, other.end]) if (edge > range.from && edge < range.end) edges.add(edge);
  }
  const pieces: Range<T>[] = [];
  let from = range.from;
  for (const edge of [...edges].sort((left, right) => (left < right ? -1 : 1))) {
    pieces.push({ from, end: edge });
    from = edge;
  }
  pieces.push({ from, end: range.end });
  return pieces;
}

/** The last range that starts at or before a value, by halving: a security group may name thousands of prefixes. */
function lastFrom<T extends bigint | number>(joined: readonly Range<T>[], value: T): Range<T> | undefined {
  let low = 0;
  let high = joined.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = joined[middle];
    if (candidate !== undefined && candidate.from <= value) low = middle + 1;
    else high = middle;
  }
  return joined[low - 1];
}
