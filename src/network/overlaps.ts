import { compare } from '../core/order.js';
import type { Prefix } from './prefix.js';

/** A prefix among others, with the narrowest of them that it lies in. */
interface Nested<T> {
  readonly prefix: Prefix;
  readonly item: T;
  readonly outer: Nested<T> | undefined;
}

/**
 * Finds what overlaps a prefix without asking each. Two prefixes that overlap lie one inside the other, so
 * sorted by where they begin, those inside of one follow each other, and those around it are found from
 * the one before.
 */
export class Overlaps<T> {
  readonly #families: Readonly<Record<4 | 6, readonly Nested<T>[]>>;

  constructor(items: readonly { readonly prefix: Prefix; readonly item: T }[]) {
    const sorted = items.toSorted(
      ({ prefix: left }, { prefix: right }) => compare(left.first, right.first) || left.length - right.length,
    );
    const ofFamily = (family: 4 | 6): readonly Nested<T>[] =>
      nest(sorted.filter(({ prefix }) => prefix.family === family));
    this.#families = { 4: ofFamily(4), 6: ofFamily(6) };
  }

  /** The items of all prefixes that share an address with this one, in no certain order. */
  with(prefix: Prefix): readonly T[] {
    const all = this.#families[prefix.family];
    const start = firstFrom(all, prefix.first);
    const found: T[] = [];
    for (let at = start; at < all.length; at += 1) {
      const inner = all[at];
      if (inner === undefined || inner.prefix.first > prefix.last) break;
      found.push(inner.item);
    }
    for (let around = all[start - 1]; around !== undefined; around = around.outer)
      if (around.prefix.last >= prefix.first) found.push(around.item);
    return found;
  }
}

function nest<T>(sorted: readonly { readonly prefix: Prefix; readonly item: T }[]): readonly Nested<T>[] {
  let outer: Nested<T> | undefined;
  return sorted.map(({ prefix, item }) => {
    while (outer !== undefined && outer.prefix.last < prefix.first) outer = outer.outer;
    outer = { prefix, item, outer };
    return outer;
  });
}

/** The index of the first that begins at an address or behind it. */
function firstFrom(sorted: readonly { readonly prefix: Prefix }[], first: bigint): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.prefix.first ?? first) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
