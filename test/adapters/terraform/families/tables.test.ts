import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { TypeBaseKind, type BicepType, type TypeReference } from '@azure/bicep-types';
import { dataMappings, mappings, patches, variants } from '../../../../src/adapters/terraform/families/index.js';
import { namesWithoutUse } from '../../../../src/adapters/terraform/families/occupants.js';
import {
  Blocks,
  Compute,
  Link,
  Literal,
  type Shape,
  type Spec,
} from '../../../../src/adapters/terraform/reading/mapping.js';
import { describeResourceTypes } from '../../../../src/graph/types/index.js';
import { namesSubnetWithoutUse, occupantSubnetPaths } from '../../../../src/graph/types/occupants.js';
import { isObject, reveal, type Value } from '../../../../src/graph/value.js';
import { genuine } from './plans.js';

/** What a resource type describes: members by name, the elements of a list under `*`, `link` types of a leaf. */
type Tree =
  { readonly members: ReadonlyMap<string, Tree> } | { readonly links: readonly string[]; readonly isAnything: boolean };

const described = describedTypes();

function describedTypes(): ReadonlyMap<string, Tree> {
  const { factory } = describeResourceTypes();
  const found = new Map<string, Tree>();
  for (const type of factory.types) {
    if (type.type !== TypeBaseKind.ResourceType) continue;
    const body = factory.lookupType(type.body);
    const properties = body.type === TypeBaseKind.ObjectType ? body.properties['properties'] : undefined;
    if (properties !== undefined)
      found.set(
        type.name.replace(/@.*/, ''),
        treeOf(properties.type, reference => factory.lookupType(reference)),
      );
  }
  return found;
}

function treeOf(reference: TypeReference, lookup: (reference: TypeReference) => BicepType): Tree {
  const type = lookup(reference);
  if (type.type === TypeBaseKind.ArrayType) return { members: new Map([['*', treeOf(type.itemType, lookup)]]) };
  if (type.type === TypeBaseKind.ObjectType)
    return {
      members: new Map(Object.entries(type.properties).map(([name, { type: inner }]) => [name, treeOf(inner, lookup)])),
    };
  const pattern = type.type === TypeBaseKind.StringType ? type.pattern : undefined;
  return { links: pattern?.slice(2, -2).split('|') ?? [], isAnything: type.type === TypeBaseKind.AnyType };
}

/** The tree at a path in which `*` stands for the elements of a list; undefined when it is not described. */
function at(type: string, path: readonly string[]): Tree | undefined {
  let tree = described.get(type);
  for (const part of path) tree = tree !== undefined && 'members' in tree ? tree.members.get(part) : undefined;
  return tree;
}

/** Every property path of a shape with the spec that gives its value. */
function* paths(shape: Shape, before: readonly string[] = []): Generator<[readonly string[], Spec]> {
  for (const [name, spec] of Object.entries(shape)) {
    const path = [...before, name];
    if (spec instanceof Blocks) yield* paths(spec.shape, spec.isFirstOnly ? path : [...path, '*']);
    else if (typeof spec === 'string' || spec instanceof Link || spec instanceof Compute || spec instanceof Literal)
      yield [path, spec];
    else yield* paths(spec, path);
  }
}

interface Row {
  readonly terraform: string;
  readonly arm: string;
  readonly properties: Shape;
}

const rows: readonly Row[] = [
  ...[...mappings, ...dataMappings, ...[...variants].map(([type, { mapping }]) => [type, mapping] as const)].flatMap(
    ([terraform, mapping]): Row[] => [
      { terraform, arm: mapping.arm, properties: mapping.properties ?? {} },
      ...(mapping.children ?? []).map(child => ({ terraform, arm: child.arm, properties: child.properties })),
    ],
  ),
  ...[...patches].map(([terraform, patch]): Row => ({
    terraform,
    arm: patch.targetType,
    properties: patch.properties,
  })),
];

describe('every row', () => {
  test('names an ARM type that is described', () => {
    expect(rows.filter(row => !described.has(row.arm)).map(row => `${row.terraform}: ${row.arm}`)).toEqual([]);
  });

  test('gives only properties that are described', () => {
    const unknown = rows.flatMap(row =>
      [...paths(row.properties)]
        .filter(([path]) => at(row.arm, path) === undefined)
        .map(([path]) => `${row.terraform}: ${path.join('.')}`),
    );
    expect(unknown).toEqual([]);
  });

  test('links only to types that the description names', () => {
    const wrong = rows.flatMap(row =>
      [...paths(row.properties)].flatMap(([path, spec]) => {
        const tree = at(row.arm, path);
        const links = tree !== undefined && 'links' in tree ? tree.links : [];
        return spec instanceof Link && !spec.types.every(type => links.includes(type))
          ? [`${row.terraform}: ${path.join('.')}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('is of a type that is not said to name subnets without use', () => {
    expect([...mappings.keys(), ...patches.keys()].filter(type => namesWithoutUse.has(type))).toEqual([]);
  });
});

describe('occupants', () => {
  test('every path is described and holds the id of a subnet', () => {
    const wrong = Object.entries(occupantSubnetPaths).flatMap(([type, all]) =>
      all
        .filter(path => {
          const tree = at(type, path.split('.'));
          return tree === undefined || !('links' in tree) || !tree.links.some(link => link.endsWith('/subnets'));
        })
        .map(path => `${type}: ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every row that gives subnets is of a type whose paths say so', () => {
    const missing = rows.filter(
      row => 'subnets' in row.properties && occupantSubnetPaths[row.arm]?.includes('subnets.*.id') !== true,
    );
    // A network's own subnets are not what it lives in.
    expect(missing.map(row => row.arm).filter(arm => arm !== 'Microsoft.Network/virtualNetworks')).toEqual([]);
  });

  test('a type does not both live in a subnet and name it without use', () => {
    expect(Object.keys(occupantSubnetPaths).filter(namesSubnetWithoutUse)).toEqual([]);
  });

  test.each([
    ['Microsoft.Authorization/roleAssignments', true],
    ['microsoft.authorization/LOCKS', true],
    ['Microsoft.Insights/diagnosticSettings', true],
    ['Microsoft.Network/networkWatchers/flowLogs', true],
    ['Microsoft.Sql/servers/virtualNetworkRules', true],
    ['Microsoft.Sql/servers', false],
    ['Microsoft.Network/virtualNetworks/subnets', false],
    ['Contoso.New/things', false],
  ])('%s names a subnet without use: %s', (type, expected) => {
    expect(namesSubnetWithoutUse(type)).toBe(expected);
  });
});

describe('genuine plans', () => {
  const folder = new URL('../../../fixtures/', import.meta.url);
  const plans = ['plans', 'plans-random'].flatMap(set =>
    readdirSync(new URL(set, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => /(?:^|\/)plan[^/]*\.json$/.test(path))
      .map(path => `${set}/${path}`),
  );

  test.each(plans)('nothing enters the graph of %s that is not described', path => {
    const unseen = [...genuine(path).all()].flatMap(resource =>
      [...leaves(resource.properties)]
        .filter(leaf => !isDescribed(resource.type, leaf))
        .map(leaf => `${resource.origin.address}: ${leaf.join('.')}`),
    );
    expect(unseen).toEqual([]);
  });

  test.each(plans)('every resource of %s that is modelled is told by its id', path => {
    for (const resource of genuine(path).all()) {
      if (described.has(resource.type)) expect(resource.key).toMatch(/^\/subscriptions\//);
    }
  });
});

function isDescribed(type: string, path: readonly string[]): boolean {
  return path.every((_, index) => at(type, path.slice(0, index + 1)) !== undefined || isBelowAnything(type, path));
}

function isBelowAnything(type: string, path: readonly string[]): boolean {
  return path.some((_, index) => {
    const tree = at(type, path.slice(0, index + 1));
    return tree !== undefined && 'isAnything' in tree && tree.isAnything;
  });
}

function* leaves(value: Value, before: readonly string[] = []): Generator<readonly string[]> {
  const open = reveal(value);
  if (Array.isArray(open)) {
    for (const item of open as readonly Value[]) yield* leaves(item, [...before, '*']);
  } else if (isObject(open)) {
    for (const [name, inner] of Object.entries(open)) yield* leaves(inner, [...before, name]);
  } else yield before;
}
