import { TypeBaseKind, type BicepType, type TypeReference } from '@azure/bicep-types';
import type { PropertyTree } from '../../src/graph/resource-types.js';
import { describeResourceTypes } from '../../src/graph/types/index.js';

/** Writes the resource types in the small form that is loaded at run time. */
export async function generate(): Promise<Map<string, string>> {
  const { factory } = describeResourceTypes();
  const table: Record<string, PropertyTree> = {};
  for (const type of factory.types) {
    if (type.type !== TypeBaseKind.ResourceType) continue;
    const body = factory.lookupType(type.body);
    if (body.type !== TypeBaseKind.ObjectType) throw new Error(`${type.name} is not an object`);
    const properties = body.properties['properties'];
    if (properties !== undefined)
      table[type.name.replace(/@.*/, '')] = tree(properties.type, reference => factory.lookupType(reference));
  }
  return new Map([['resource-types.json', `${JSON.stringify(table, null, 1)}\n`]]);
}

function tree(reference: TypeReference, lookup: (reference: TypeReference) => BicepType): PropertyTree {
  const type = lookup(reference);
  switch (type.type) {
    case TypeBaseKind.ObjectType:
      return Object.fromEntries(
        Object.entries(type.properties).map(([name, property]) => [name, tree(property.type, lookup)]),
      );
    case TypeBaseKind.ArrayType:
      return [tree(type.itemType, lookup)];
    case TypeBaseKind.StringType:
      return type.pattern === undefined ? '' : type.pattern.slice('^('.length, -')$'.length);
    case TypeBaseKind.BooleanType:
      return '#flag';
    case TypeBaseKind.IntegerType:
      return '#number';
    default:
      return '';
  }
}
