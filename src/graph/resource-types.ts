import { isList } from '../core/list.js';
import table from '../generated/resource-types.json' with { type: 'json' };
import { isObject, isSet, type Value } from './value.js';

/**
 * What of a resource type may enter the graph: property names in the platform's letter case. A leaf
 * is `#flag`, `#number`, an empty text for all else, or for the id of a resource the types that it can be,
 * divided by `|`.
 */
export type PropertyTree = string | readonly [PropertyTree] | { readonly [name: string]: PropertyTree };

export interface ResourceType {
  /** The type in the platform's letter case. */
  readonly type: string;
  readonly properties: { readonly [name: string]: PropertyTree };
}

const types = new Map(
  Object.entries(table as unknown as Record<string, ResourceType['properties']>).map(
    ([type, properties]): [string, ResourceType] => [type.toLowerCase(), { type, properties }],
  ),
);

/** The description of an ARM type, whatever its letter case; undefined for one that no policy relies on. */
export function resourceType(type: string): ResourceType | undefined {
  return types.get(type.toLowerCase());
}

/** The resource types that a leaf says its value is an id of. */
export function linkTypes(leaf: string): readonly string[] {
  return leaf === '' || leaf.startsWith('#') ? [] : leaf.split('|');
}

/**
 * A value as its leaf describes it: the platform takes numbers and flags also as texts, as older templates and
 * autoscale settings write them. What is no such text stays as it is.
 */
export function asDescribed(value: Value, leaf: string): Value {
  if (typeof value !== 'string') return value;
  if (leaf === '#number' && /^\s*\d{1,9}\s*$/.test(value)) return Number(value);
  if (leaf === '#flag' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return value;
}

/**
 * What a tree describes of a list or an object, in the platform's spelling; undefined for a value of another kind than the
 * described one. `part` tells what is described of an element or a member; one that is not set is left out.
 */
export function describedParts(
  whole: Value,
  tree: Exclude<PropertyTree, string>,
  part: (value: Value, tree: PropertyTree, step: string) => Value | undefined,
): Value | undefined {
  if (isList(tree)) {
    const [element] = tree;
    return isList(whole) ? whole.map((item, index) => part(item, element, String(index)) ?? null) : undefined;
  }
  if (!isObject(whole)) return undefined;
  const described: Record<string, Value> = {};
  for (const [name, value] of Object.entries(whole)) {
    const member = memberOf(tree, name);
    const found = member === undefined ? undefined : part(value, member.tree, name);
    if (member !== undefined && isSet(found)) described[member.name] = found;
  }
  return described;
}

/** The described member of a tree with a name, whatever its letter case, with the platform's spelling. */
export function memberOf(tree: PropertyTree, name: string): { name: string; tree: PropertyTree } | undefined {
  if (typeof tree !== 'object' || isList(tree)) return undefined;
  const members = tree;
  const exact = Object.hasOwn(members, name)
    ? name
    : Object.keys(members).find(own => own.toLowerCase() === name.toLowerCase());
  const found = exact === undefined ? undefined : members[exact];
  return exact === undefined || found === undefined ? undefined : { name: exact, tree: found };
}
