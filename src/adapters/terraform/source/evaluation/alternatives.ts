import { append } from '../../../../core/multimap.js';
import { Unknown } from '../../../../graph/value.js';
import { formatIndex } from '../../instances/address.js';
import { oneOf } from '../../language/values/candidates.js';
import { candidatesOf } from '../../language/values/equal.js';
import { symbolOf } from '../../language/values/symbol.js';
import { uncover, type TfValue } from '../../language/values/value.js';
import type { Expansion } from './expansion.js';
import { counted, keyed, type Repetition } from './repetition.js';

type Key = string | number;

/** How often a block is there when what decides that can be one of a few values. */
export interface Alternatives {
  readonly kind: 'count' | 'for_each';
  /** The instances that there are for some of these values. */
  readonly all: ReadonlyMap<Key, Repetition>;
  /** The keys that there are, for each of these values. */
  readonly keys: readonly (readonly Key[])[];
}

/** Of more instances nobody would look at each. */
const mostPerhaps = 1000;

/** The alternatives that the candidates of a value make; undefined where one of these is not known or no expansion. */
export function alternativesOf(
  value: TfValue,
  expand: (candidate: TfValue) => Expansion | string,
  address: string,
): Alternatives | undefined {
  const open = uncover(value);
  const candidates = open instanceof Unknown ? candidatesOf(open) : undefined;
  const each = candidates?.map(candidate => entriesIn(expand(candidate)));
  const kind = each?.[0]?.kind;
  if (each === undefined || kind === undefined || each.some(found => found?.kind !== kind)) return undefined;
  const entries = each.map(found => found?.entries ?? []);
  return {
    kind,
    all: together(entries, address, symbolOf(open)),
    keys: entries.map(found => found.map(([key]) => key)),
  };
}

type Entries = readonly (readonly [key: Key, value: TfValue])[];

function entriesIn(expansion: Expansion | string): { kind: 'count' | 'for_each'; entries: Entries } | undefined {
  if (typeof expansion === 'string') return undefined;
  if (expansion.kind === 'for_each') return expansion;
  if (expansion.kind !== 'count' || expansion.count > mostPerhaps) return undefined;
  return { kind: 'count', entries: Array.from({ length: expansion.count }, (_, index) => [index, null] as const) };
}

/** One repetition for each key; what belongs to it may be what it is in any of the collections. */
function together(each: readonly Entries[], address: string, onlyIf: string): ReadonlyMap<Key, Repetition> {
  const values = new Map<Key, TfValue[]>();
  for (const [key, value] of each.flat()) append(values, key, value);
  return new Map(
    [...values].map(([key, found]) => {
      const value = (): TfValue => oneOf(() => `${address}.for_each${formatIndex(key)}`, found, found);
      const repetition = typeof key === 'number' ? counted(key) : keyed(key, value());
      return [key, { ...repetition, onlyIf: found.length < each.length ? onlyIf : undefined }];
    }),
  );
}
