import { Unknown } from '../../../../graph/value.js';
import { oneOf } from '../../language/values/candidates.js';
import { symbolOf } from '../../language/values/symbol.js';
import { uncover, type TfValue } from '../../language/values/value.js';
import type { Block } from '../files/block.js';
import { alternativesOf, type Alternatives } from './alternatives.js';
import { expansionByCount, expansionByEach, type Expansion } from './expansion.js';
import type { ModuleScope } from './module-scope.js';
import { anyOf, counted, keyed, keyOnly, single, type Repetition } from './repetition.js';

/** The instances of a resource block or of a module call in one module instance. */
export interface Repeated {
  readonly kind: Expansion['kind'];
  readonly all: ReadonlyMap<string | number | undefined, Repetition>;
  /** Why nobody knows how many there are. */
  readonly reason?: string;
  /** The keys that there are, for each of the few values that what decides can have. */
  readonly alternatives?: Alternatives['keys'];
}

/** The repetitions that a block's `count` or `for_each` asks for. `address` is that of the block, without a key. */
export function repeatedOf({ body, file, header }: Block, address: string, module: ModuleScope): Repeated {
  const { count, for_each: forEach } = body;
  const [name, json] = count === undefined ? (['for_each', forEach] as const) : (['count', count] as const);
  if (json === undefined) return { kind: 'single', all: new Map([[undefined, single]]) };
  const site = { file, header, path: [name], address: `${address}.${name}` };
  const { session } = module;
  const value = session.within(site, () => session.evaluate(json, module, site));
  const expand = name === 'count' ? expansionByCount : expansionByEach;
  const expansion = expand(value);
  if (typeof expansion === 'string') {
    const { reason } = session.refuse(site, expansion).$unknown;
    return unknownly(reason, anyOf(address, { by: name, reason, onlyIf: site.address }));
  }
  if (expansion.kind === 'unknown') return openly(value, { expansion, name, address, module });
  session.count(expansion.kind === 'count' ? expansion.count : sizeOf(expansion), site);
  return { kind: expansion.kind, all: repetitionsOf(expansion) };
}

function sizeOf(expansion: Expansion): number {
  return expansion.kind === 'for_each' ? expansion.entries.length : 1;
}

function repetitionsOf(expansion: Expansion): Repeated['all'] {
  if (expansion.kind === 'for_each') return new Map(expansion.entries.map(([key, value]) => [key, keyed(key, value)]));
  const count = expansion.kind === 'count' ? expansion.count : 0;
  return new Map(Array.from({ length: count }, (_, index) => [index, counted(index)]));
}

/** A block of which the source alone does not tell how often it is there. */
interface OpenBlock {
  readonly expansion: Extract<Expansion, { kind: 'unknown' }>;
  readonly name: 'count' | 'for_each';
  readonly address: string;
  readonly module: ModuleScope;
}

function openly(value: TfValue, { expansion: { reason }, name, address, module }: OpenBlock): Repeated {
  const planned = module.session.settings.planned?.keys(address);
  if (planned !== undefined) return { kind: name, all: new Map(planned.map(key => [key, keyOnly(key, address)])) };
  const found = alternativesOf(value, name === 'count' ? expansionByCount : expansionByEach, address);
  if (found !== undefined) return { kind: found.kind, all: found.all, reason, alternatives: found.keys };
  return unknownly(reason, anyOf(address, { by: name, reason, onlyIf: symbolOf(uncover(value)) }));
}

function unknownly(reason: string, all: Repetition): Repeated {
  return { kind: 'unknown', all: new Map([[undefined, all]]), reason };
}

/** What a reference to a whole block gives, of which each instance has a value; `address` is that of the block. */
export function wholeOf(
  { kind, all, reason = '', alternatives }: Repeated,
  address: string,
  valueAt: (key: string | number) => TfValue,
): TfValue {
  const open = new Unknown({ symbol: address, reason });
  if (kind === 'unknown') return open;
  const collected = (keys: readonly (string | number | undefined)[]): TfValue => {
    const values = keys.map(key => [key ?? '', valueAt(key ?? '')] as const);
    return kind === 'count' ? values.map(([, value]) => value) : Object.fromEntries(values);
  };
  if (alternatives === undefined) return collected([...all.keys()]);
  return oneOf(() => address, alternatives.map(collected), [open]);
}
