import { compareText } from '../core/order.js';
import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import {
  associatedProperties,
  authoredProperties,
  type Dependencies,
  type Mention,
  replacingProperties,
  type Origin,
  type Resource,
  type ResourceState,
  type Setter,
} from '../graph/resource.js';
import { Concat, describe, isObject, Sensitive, Unknown, type Value } from '../graph/value.js';
import { GraphOrder } from './graph-order.js';
import { spelledInJson } from './printable.js';

/**
 * The graph as programs read it (`vnet-preflight/graph/1`), one resource a line, so that two graphs can
 * be compared line by line. Members of objects are sorted: the same graph always gives the same bytes.
 */
export function* renderGraph(graph: Graph): Generator<string> {
  const order = new GraphOrder(graph.all());
  const resources = graph.all().map(resource => ({ resource, id: describe(resource.id) }));
  resources.sort((left, right) => compareText(left.id, right.id) || compareText(left.resource.key, right.resource.key));
  yield '{"schema":"vnet-preflight/graph/1","resources":[';
  let separator = '\n';
  for (const { resource } of resources) {
    yield `${separator}${spelledInJson(resourceJson(resource, order))}`;
    separator = ',\n';
  }
  // Notices last: contradictions between inputs are found while their resources are read.
  const [mentions, notices] = [sorted(graph.mentions.map(mentionJson)), sorted(graph.notices.map(noticeJson))];
  yield `\n],"mentions":[${spelledInJson(mentions)}],"notices":[${spelledInJson(notices)}]}\n`;
}

function sorted(items: readonly string[]): string {
  return [...new Set(items)].sort(compareText).join(',');
}

function resourceJson(resource: Resource, order: GraphOrder): string {
  const { type, apiVersion, lifecycle, before, origin, isPartial, mayBeAbsent, createsBeforeDestroy } = resource;
  return members([
    ['id', valueJson(resource.id)],
    ['type', JSON.stringify(type)],
    ['apiVersion', optional(apiVersion)],
    ...stateMembers(resource),
    ['tags', '{}'],
    ['properties', valueJson(resource.properties)],
    ['lifecycle', JSON.stringify(lifecycle)],
    ['before', before === null ? 'null' : stateJson(before)],
    ['isPartial', JSON.stringify(isPartial)],
    ['mayBeAbsent', optional(mayBeAbsent)],
    ['createsBeforeDestroy', optional(createsBeforeDestroy)],
    ['mayHaveOtherUsers', optional(resource.mayHaveOtherUsers)],
    ['isOnlyListed', optional(resource.isOnlyListed)],
    ['written', writtenJson(resource)],
    ['replacedFor', replacedForJson(resource)],
    ['setBy', setByJson(resource, order)],
    ['input', optional(order.inputOf(resource))],
    ['dependsOn', dependsOnJson(order.dependenciesOf(resource))],
    ['origin', originJson(origin)],
  ]);
}

/** Which of the properties of which it matters the author has written, as far as this can be told. */
function writtenJson({ type, source }: Resource): string | undefined {
  if (source === undefined || !/^microsoft\.web\/sites(?:\/|$)/i.test(type)) return undefined;
  const told = authoredProperties.flatMap((path): Members => {
    const isWritten = source.isWritten(path);
    return isWritten === undefined ? [] : [[path, JSON.stringify(isWritten)]];
  });
  return told.length === 0 ? undefined : members(told);
}

/** The properties for which alone it is made anew, as far as this can be told. */
function replacedForJson({ lifecycle, source }: Resource): string | undefined {
  if (lifecycle !== 'replace') return undefined;
  const told = replacingProperties.flatMap((path): Members => {
    const isReason = source?.isReplacedFor?.(path);
    return isReason === undefined ? [] : [[path, JSON.stringify(isReason)]];
  });
  return told.length === 0 ? undefined : members(told);
}

/** The resources that set properties of a subnet or an app. */
function setByJson({ type, source }: Resource, order: GraphOrder): string | undefined {
  if (source?.setBy === undefined || !/\/(?:subnets|sites|slots)$/i.test(type)) return undefined;
  const told = associatedProperties.flatMap((path): Members => {
    const setter = source.setBy?.(path);
    return setter === undefined
      ? []
      : [[path, setterJson(setter, order.dependenciesOf({ type, source: setter.source }))]];
  });
  return told.length === 0 ? undefined : members(told);
}

function setterJson({ address, lifecycle }: Setter, before: Dependencies | undefined): string {
  return members([
    ['address', JSON.stringify(address)],
    ['lifecycle', JSON.stringify(lifecycle)],
    ['dependsOn', dependsOnJson(before)],
  ]);
}

function dependsOnJson(found: Dependencies | undefined): string | undefined {
  if (found === undefined) return undefined;
  const { addresses, isComplete } = found;
  return JSON.stringify({ addresses: [...addresses].toSorted(compareText), isComplete });
}

function stateJson(state: ResourceState): string {
  return members([['id', valueJson(state.id)], ...stateMembers(state), ['properties', valueJson(state.properties)]]);
}

function stateMembers({ name, location, kind, sku }: ResourceState): Members {
  return [
    ['name', valueJson(name)],
    ['location', valueJson(location ?? null)],
    ['kind', valueJson(kind ?? null)],
    ['sku', valueJson(sku ?? null)],
  ];
}

function mentionJson({ id, effect, properties, origin }: Mention): string {
  return members([
    ['id', valueJson(id)],
    ['effect', JSON.stringify(effect)],
    ['properties', properties && JSON.stringify(properties)],
    ['origin', originJson(origin)],
  ]);
}

function originJson({ file, address, pointer, line, column }: Origin): string {
  return JSON.stringify({ file, address, pointer, line, column });
}

function noticeJson({ message, address, file, isUnread }: Notice): string {
  return JSON.stringify({ message, address, file, isUnread });
}

/** A value of the graph; what must not be printed is covered wherever it stands, also among possible values. */
function valueJson(value: Value): string {
  if (value instanceof Sensitive) return '{"$sensitive":true}';
  if (value instanceof Unknown) return unknownJson(value);
  if (value instanceof Concat) return `{"$concat":[${value.$concat.map(valueJson).join(',')}]}`;
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(valueJson).join(',')}]`;
  // JSON can write a number that this machine cannot tell from an infinite one, but its own writer does not.
  if (typeof value === 'number' && !Number.isFinite(value)) return value > 0 ? '1e999' : '-1e999';
  if (!isObject(value)) return JSON.stringify(value);
  if (['$unknown', '$concat', '$sensitive'].some(name => Object.hasOwn(value, name))) return valueJson(notWritable);
  const names = Object.keys(value).toSorted(compareText);
  return members(names.map(name => [name, valueJson(value[name] ?? null)]));
}

const notWritable = new Unknown({
  symbol: 'an object',
  reason: 'one of its members has a name that a graph keeps for itself',
});

function unknownJson({ $unknown }: Unknown): string {
  const { symbol, reason, possible, minimum, maximum } = $unknown;
  const details = members([
    ['symbol', JSON.stringify(symbol)],
    ['reason', JSON.stringify(reason)],
    ['possible', possible === undefined ? undefined : `[${possible.map(valueJson).join(',')}]`],
    ['minimum', optional(minimum)],
    ['maximum', optional(maximum)],
  ]);
  return `{"$unknown":${details}}`;
}

type Members = readonly (readonly [name: string, json: string | undefined])[];

function members(list: Members): string {
  return `{${list.flatMap(([name, json]) => (json === undefined ? [] : [`${JSON.stringify(name)}:${json}`])).join(',')}}`;
}

function optional(value: string | number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
