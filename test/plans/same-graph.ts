import { compareText } from '../../src/core/order.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Resource } from '../../src/graph/resource.js';
import { Concat, isObject, reveal, Unknown, type Value } from '../../src/graph/value.js';

/**
 * Where two graphs of one configuration differ, unknowns aside: what either side does not know is no difference. A list
 * of texts is compared as a set, since Terraform's are mostly sets, and an empty one counts as none.
 */
export function graphDifferences(left: Graph, right: Graph): readonly string[] {
  const [leftByKey, rightByKey] = [byKey(left), byKey(right)];
  return [...new Set([...leftByKey.keys(), ...rightByKey.keys()])].toSorted().flatMap(key => {
    const [one, other] = [leftByKey.get(key), rightByKey.get(key)];
    if (one === undefined || other === undefined)
      return [`${key}: only on the ${one === undefined ? 'right' : 'left'}`];
    return resourceDifferences(one, other).map(difference => `${key} ${difference}`);
  });
}

function byKey(graph: Graph): ReadonlyMap<string, Resource> {
  return new Map(graph.all().map(resource => [resource.key, resource]));
}

function resourceDifferences(left: Resource, right: Resource): readonly string[] {
  const members = ['type', 'name', 'location', 'kind', 'sku', 'properties', 'apiVersion', 'isPartial'] as const;
  return members.flatMap(member => valueDifferences(left[member], right[member], member));
}

function valueDifferences(left: Value | undefined, right: Value | undefined, path: string): readonly string[] {
  const [one, other] = [settled(left), settled(right)];
  if (isOpen(one) || isOpen(other)) return [];
  if (Array.isArray(one) && Array.isArray(other)) return listDifferences(one, other, path);
  if (isObject(one) && isObject(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap(name =>
      valueDifferences(one[name], other[name], `${path}.${name}`),
    );
  }
  return JSON.stringify(one) === JSON.stringify(other)
    ? []
    : [`${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`];
}

function listDifferences(left: readonly Value[], right: readonly Value[], path: string): readonly string[] {
  const isSet = [...left, ...right].every(item => typeof item === 'string');
  const [one, other] = isSet ? [sorted(left), sorted(right)] : [left, right];
  if (one.length !== other.length) return [`${path}: ${one.length} and ${other.length} items`];
  return one.flatMap((item, index) => valueDifferences(item, other[index], `${path}.${index}`));
}

function sorted(texts: readonly Value[]): readonly Value[] {
  return texts.map(String).toSorted(compareText);
}

function settled(value: Value | undefined): Value {
  const open = value === undefined ? null : reveal(value);
  const isEmpty = Array.isArray(open) ? open.length === 0 : isObject(open) && Object.keys(open).length === 0;
  return isEmpty ? null : open;
}

function isOpen(value: Value): boolean {
  return value instanceof Unknown || value instanceof Concat;
}
