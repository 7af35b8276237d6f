import { Unknown } from '../../../../graph/value.js';
import { formatIndex } from '../../instances/address.js';
import type { TfValue } from '../../language/values/value.js';
import type { Block } from '../files/block.js';
import { expansionByCount, expansionByEach, type Expansion } from './expansion.js';
import type { ModuleScope } from './module-scope.js';
import type { Repetition } from './repetition.js';

/** The instances of a resource block or of a module call in one module instance. */
export interface Repeated {
  readonly kind: Expansion['kind'];
  readonly all: ReadonlyMap<string | number | undefined, Repetition>;
  /** Why nobody knows how many there are. */
  readonly reason: string | undefined;
}

/** The repetitions that a block's `count` or `for_each` asks for. `address` is that of the block, without a key. */
export function repeatedOf({ body, file, header }: Block, address: string, module: ModuleScope): Repeated {
  const { count, for_each: forEach } = body;
  const [name, json] = count === undefined ? ['for_each', forEach] : ['count', count];
  if (json === undefined) return { kind: 'single', all: new Map([[undefined, single]]), reason: undefined };
  const site = { file, header, path: [name], address: `${address}.${name}` };
  const { session } = module;
  const value = session.within(site, () => session.evaluate(json, module, site));
  const expansion = name === 'count' ? expansionByCount(value) : expansionByEach(value);
  if (typeof expansion === 'string') return unknownly(address, name, session.refuse(site, expansion).$unknown.reason);
  if (expansion.kind === 'unknown') return planned(address, name, module) ?? unknownly(address, name, expansion.reason);
  session.count(expansion.kind === 'count' ? expansion.count : sizeOf(expansion), site);
  return { kind: expansion.kind, all: repetitionsOf(expansion), reason: undefined };
}

const single: Repetition = { key: undefined, variables: new Map(), isSymbolic: false };

function sizeOf(expansion: Expansion): number {
  return expansion.kind === 'for_each' ? expansion.entries.length : 1;
}

function repetitionsOf(expansion: Expansion): Repeated['all'] {
  if (expansion.kind === 'for_each') return new Map(expansion.entries.map(([key, value]) => [key, keyed(key, value)]));
  const count = expansion.kind === 'count' ? expansion.count : 0;
  return new Map(Array.from({ length: count }, (_, index) => [index, counted(index)]));
}

function keyed(key: string, value: TfValue): Repetition {
  return { key, variables: new Map([['each', { key, value }]]), isSymbolic: false };
}

function counted(index: number): Repetition {
  return { key: index, variables: new Map([['count', { index }]]), isSymbolic: false };
}

/** The instances that a plan shows where the source alone cannot tell. */
function planned(address: string, name: string, { session }: ModuleScope): Repeated | undefined {
  const keys = session.settings.planned?.keys(address);
  if (keys === undefined) return undefined;
  const all = keys.map((key): [string | number, Repetition] => [key, keyOnly(key, address)]);
  return { kind: name === 'count' ? 'count' : 'for_each', all: new Map(all), reason: undefined };
}

/** The repetition of a key of which nobody knows what `each.value` is. */
export function keyOnly(key: string | number, address: string): Repetition {
  if (typeof key === 'number') return counted(key);
  const value = new Unknown({ symbol: `${address}.for_each${formatIndex(key)}`, reason: 'known after apply' });
  return keyed(key, value);
}

/** One instance for all, of which not even the key is known. */
function unknownly(address: string, name: string, reason: string): Repeated {
  const known = (symbol: string): Unknown => new Unknown({ symbol: `${address}.${symbol}`, reason });
  const variables: ReadonlyMap<string, TfValue> =
    name === 'count'
      ? new Map([['count', { index: known('count.index') }]])
      : new Map([['each', { key: known('each.key'), value: known('each.value') }]]);
  return { kind: 'unknown', all: new Map([[undefined, { key: undefined, variables, isSymbolic: true }]]), reason };
}
