import { isList } from '../core/list.js';
import table from '../generated/resource-types.json' with { type: 'json' };

/**
 * What of a resource type may enter the graph: property names in the platform's letter case. A leaf
 * is an empty text, or for the id of a resource the types that it can be, divided by `|`.
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
