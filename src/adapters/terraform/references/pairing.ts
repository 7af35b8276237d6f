import type { Instance } from '../instances/instance.js';
import { areAlike } from './alike.js';

/** The resource or module instance in whose block an index stands. */
export interface Referrer {
  readonly key: string | number | undefined;
  /** The keys of all instances of that block, to tell whether two blocks go together. */
  readonly siblings: readonly (string | number | undefined)[];
}

/** A key by which one of several instances is taken. */
export interface Index extends Referrer {
  /** True where the plan spells the key out; otherwise something may be put round it. */
  readonly isWritten: boolean;
}

/**
 * The instances that an index can name. Of one made of `each.key` or of a variable the plan does not show how:
 * `["${each.key}-int"]` looks the same. So what is put round the key is left open as far as such instances are
 * there for every instance of the block that refers.
 */
export function pairByIndex<T>(
  instances: ReadonlyMap<string | number | undefined, T>,
  { key, siblings, isWritten }: Index,
): readonly T[] {
  const own = key === undefined ? undefined : instances.get(key);
  if (own === undefined || (typeof key !== 'string' && !isWritten)) return [];
  if (isWritten) return [own];
  const decorated = decorationsOf(instances, siblings).map(([before, behind]) =>
    instances.get(`${before}${String(key)}${behind}`),
  );
  return [own, ...decorated.filter(instance => instance !== undefined)];
}

/** What can stand before and behind every key of a block so that it names an instance of another. */
function decorationsOf(
  instances: ReadonlyMap<string | number | undefined, unknown>,
  siblings: Referrer['siblings'],
): readonly Decoration[] {
  const ofBlock = decorations.get(siblings) ?? new WeakMap<object, readonly Decoration[]>();
  decorations.set(siblings, ofBlock);
  const known = ofBlock.get(instances) ?? findDecorations([...instances.keys()], siblings);
  ofBlock.set(instances, known);
  return known;
}

type Decoration = readonly [before: string, behind: string];

/** By the keys of the block that refers, then by the instances that it refers to: each of its instances asks. */
const decorations = new WeakMap<object, WeakMap<object, readonly Decoration[]>>();

function findDecorations(keys: readonly unknown[], siblings: Referrer['siblings']): readonly Decoration[] {
  const all = new Set(keys);
  const [first] = siblings;
  if (typeof first !== 'string') return [];
  return keys.flatMap((key): Decoration[] => {
    const start = typeof key === 'string' && key !== first ? key.indexOf(first) : -1;
    if (typeof key !== 'string' || start < 0) return [];
    const [before, behind] = [key.slice(0, start), key.slice(start + first.length)];
    return siblings.every(sibling => all.has(`${before}${String(sibling)}${behind}`)) ? [[before, behind]] : [];
  });
}

/**
 * The instance of equal `count.index`. The index may as well be a sum or a remainder, so it is taken only
 * where both sides count alike, and where it makes no difference which of the instances is meant.
 */
export function pairByCount(
  instances: ReadonlyMap<string | number | undefined, Instance>,
  { key, siblings }: Referrer,
): Instance | undefined {
  return instances.size === siblings.length && areAlike(instances) ? instances.get(key) : undefined;
}

/** The one reference beside those to a block, which is its index when nothing else stands in the expression. */
export function besides(text: string, all: readonly string[]): string | undefined {
  const others = all.filter(other => !other.startsWith(text));
  return others.length === 1 ? others[0] : undefined;
}
