import { isList } from '../../../core/list.js';
import { withoutCase } from '../../../graph/arm-id.js';
import { Concat, isObject, joinText, Sensitive, Unknown, type Value } from '../../../graph/value.js';

/** Finds the id that the symbol of an unknown stands for; undefined for another value than an id. */
export type FindId = (symbol: string) => Value | undefined;

/** A value with the ids of resources in place of the unknowns that stand for them. */
export function withIds(value: Value, find: FindId): Value {
  if (value instanceof Unknown) return idOrChoice(value, find);
  if (value instanceof Concat) return joinText(value.$concat.map(part => withIds(part, find)));
  if (value instanceof Sensitive) return new Sensitive(withIds(value.reveal(), find));
  if (isList(value)) return value.map(item => withIds(item, find));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIds(inner, find)]));
}

function idOrChoice(value: Unknown, find: FindId): Value {
  const id = find(value.$unknown.symbol);
  if (id !== undefined) return id;
  const { possible } = value.$unknown;
  if (possible === undefined) return value;
  return new Unknown({ ...value.$unknown, possible: possible.map(item => withIds(item, find)) });
}

/** The symbol of the subscription in the id of a resource. */
export function subscriptionSymbol(address: string): string {
  return `${start}${address}${end}`;
}

const [start, end] = ['split("/", ', '.id)[2]'];

/** The subscription that a symbol stands for, or its id: that of the resource or data source at an address. */
export function subscriptionNamed(symbol: string): { readonly address: string; readonly isId: boolean } | undefined {
  if (symbol.startsWith(start) && symbol.endsWith(end))
    return { address: symbol.slice(start.length, -end.length), isId: false };
  const [, address, attribute] = current.exec(symbol) ?? [];
  return address === undefined ? undefined : { address, isId: attribute === 'id' };
}

/** What tells the subscription of the configuration of its provider, where it is not asked for another. */
const current =
  /^((?:.*\.)?data\.az(?:urerm|api)_(?:client_config|subscription(?=\.[^.]+\.(?:id|subscription_id)$))\.[^.]+)\.(subscription_id|id)$/s;

/** What a symbol that ends in `.id` names: a resource, or a block in one, `azurerm_virtual_network.a.subnet[1]`. */
export interface Named {
  readonly address: string;
  readonly block: { readonly name: string; readonly index: number } | undefined;
}

/** The readings of a symbol, the more likely one first; none for one that is no id, in whatever letter case. */
export function namedBy(symbol: string): readonly Named[] {
  const id = withoutCase(symbol);
  if (!id.endsWith('.id')) return [];
  const address = id.slice(0, -'.id'.length);
  const inner = /^(.*)\.(\w+)\[(\d+)\]$/s.exec(address);
  const whole: Named = { address, block: undefined };
  return inner === null
    ? [whole]
    : [whole, { address: inner[1] ?? '', block: { name: inner[2] ?? '', index: Number(inner[3]) } }];
}
