import { isList } from '../../../core/list.js';
import { remember } from '../../../core/remember.js';
import { Concat, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import { PartlyKnownList } from './partly-known-list.js';

/** What holds for a value with all that it contains. */
export interface Traits {
  /** Whether a part of it is not known. */
  readonly isOpen: boolean;
  /** Whether a part of it may not be printed. */
  readonly isSensitive: boolean;
  /** Levels of lists and objects. */
  readonly depth: number;
  /** Code units of its texts and names, and one for every other value: what it takes to write it out, about. */
  readonly weight: number;
}

const plain: Traits = { isOpen: false, isSensitive: false, depth: 0, weight: 1 };

/** The traits of a value; those of lists and objects are worked out once, as values never change. */
export function traitsOf(value: Value): Traits {
  if (typeof value === 'string') return { ...plain, weight: value.length + 1 };
  return typeof value === 'object' && value !== null ? traitsOfObject(value) : plain;
}

const traitsOfObject = remember((value: object): Traits => {
  if (value instanceof Sensitive) return { ...traitsOf(value.reveal()), isSensitive: true };
  if (value instanceof Unknown) return ofUnknown(value);
  if (value instanceof Concat) return sum(value.$concat, 0);
  if (isList(value)) return sum(value as readonly Value[], 0);
  const members = Object.entries(value as { readonly [name: string]: Value });
  return sum(
    members.map(([, member]) => member),
    members.reduce((length, [name]) => length + name.length, 0),
  );
});

function ofUnknown(unknown: Unknown): Traits {
  const { possible = [], symbol } = unknown.$unknown;
  const ends = unknown instanceof PartlyKnownList ? [...unknown.head, ...unknown.tail] : [];
  const { weight } = sum([...possible, ...ends], symbol.length);
  return { ...plain, isOpen: true, weight };
}

function sum(parts: readonly Value[], names: number): Traits {
  let isOpen = false;
  let isSensitive = false;
  let depth = 0;
  let weight = names + 1;
  for (const part of parts) {
    if (typeof part !== 'object' || part === null) {
      weight += typeof part === 'string' ? part.length + 1 : 1;
      continue;
    }
    const traits = traitsOf(part);
    isOpen ||= traits.isOpen;
    isSensitive ||= traits.isSensitive;
    depth = Math.max(depth, traits.depth);
    weight += traits.weight;
  }
  return { isOpen, isSensitive, depth: depth + 1, weight };
}
