import { compareText } from '../core/order.js';
import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import type { Mention, Origin, Resource, ResourceState } from '../graph/resource.js';
import { Concat, describe, isObject, Sensitive, Unknown, type Value } from '../graph/value.js';

/**
 * The graph as programs read it (`vnet-preflight/graph/1`), one resource a line, so that two graphs can
 * be compared line by line. Members of objects are sorted: the same graph always gives the same bytes.
 */
export function* renderGraph(graph: Graph): Generator<string> {
  const resources = graph.all().map(resource => ({ resource, id: describe(resource.id) }));
  resources.sort((left, right) => compareText(left.id, right.id) || compareText(left.resource.key, right.resource.key));
  yield '{"schema":"vnet-preflight/graph/1","resources":[';
  let separator = '\n';
  for (const { resource } of resources) {
    yield `${separator}${resourceJson(resource)}`;
    separator = ',\n';
  }
  // Notices last: contradictions between inputs are found while their resources are read.
  yield `\n],"mentions":[${sorted(graph.mentions.map(mentionJson))}],"notices":[${sorted(graph.notices.map(noticeJson))}]}\n`;
}

function sorted(items: readonly string[]): string {
  return [...new Set(items)].sort(compareText).join(',');
}

function resourceJson(resource: Resource): string {
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
    ['origin', originJson(origin)],
  ]);
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

function mentionJson({ id, effect, origin }: Mention): string {
  return members([
    ['id', valueJson(id)],
    ['effect', JSON.stringify(effect)],
    ['origin', originJson(origin)],
  ]);
}

function originJson({ file, address, pointer, line, column }: Origin): string {
  return JSON.stringify({ file, address, pointer, line, column });
}

function noticeJson({ message, address, file }: Notice): string {
  return JSON.stringify({ message, address, file });
}

/** A value of the graph; what must not be printed is covered wherever it stands, also among possible values. */
function valueJson(value: Value): string {
  if (value instanceof Sensitive) return '{"$sensitive":true}';
  if (value instanceof Unknown) return unknownJson(value);
  if (value instanceof Concat) return `{"$concat":[${value.$concat.map(valueJson).join(',')}]}`;
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(valueJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).toSorted(compareText);
  return members(names.map(name => [name, valueJson(value[name] ?? null)]));
}

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
