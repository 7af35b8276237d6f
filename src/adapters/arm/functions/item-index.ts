import { isList } from '../../../core/list.js';
import { compareText } from '../../../core/order.js';
import { isObject, reveal, type Value } from '../../../graph/value.js';
import { anyOf, same } from '../expression/same.js';
import { traitsOf } from '../expression/traits.js';

/**
 * Items that were met, to find equal ones among thousands. It answers as `same` does: undefined where
 * what is not known decides, or names that differ in letter case only.
 */
export class ItemIndex {
  readonly #keys = new Set<string>();
  readonly #foldedKeys = new Set<string>();
  readonly #known: Value[] = [];
  readonly #open: Value[] = [];

  constructor(items: readonly Value[] = []) {
    for (const item of items) this.add(item);
  }

  add(item: Value): void {
    if (traitsOf(item).isOpen) {
      this.#open.push(item);
      return;
    }
    this.#known.push(item);
    this.#keys.add(keyOf(item, name => name));
    this.#foldedKeys.add(keyOf(item, name => name.toLowerCase()));
  }

  has(item: Value): boolean | undefined {
    if (traitsOf(item).isOpen) return anyOf([...this.#known, ...this.#open].map(other => same(item, other)));
    if (this.#keys.has(keyOf(item, name => name))) return true;
    if (this.#foldedKeys.has(keyOf(item, name => name.toLowerCase()))) return undefined;
    return this.#open.length === 0 ? false : anyOf(this.#open.map(other => same(item, other)));
  }
}

/** A text that two known values share when they are equal, with the names of members spelled so. */
function keyOf(value: Value, spell: (name: string) => string): string {
  const bare = reveal(value);
  if (isList(bare)) return `[${bare.map(item => keyOf(item, spell)).join()}]`;
  if (!isObject(bare)) return JSON.stringify(bare);
  const members = Object.entries(bare).map(
    ([name, member]) => `${JSON.stringify(spell(name))}:${keyOf(member, spell)}`,
  );
  return `{${members.toSorted(compareText).join()}}`;
}
