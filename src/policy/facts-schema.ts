import { sortedUnique } from '../core/order.js';
import { remember } from '../core/remember.js';

/** What a fact is, as the documentation shows it and as policies are checked against it. */
export interface FactDescription {
  /** Its place in the document: `subnet.prefixLength`. */
  readonly path: string;
  /** JSON Schema of its known values: `type` (null among them when there may be none), `enum`, `items`, bounds. */
  readonly schema: unknown;
  readonly about: string;
  readonly unit?: string;
}

/** One kind of subject with all facts that its document has. */
export interface SubjectDescription {
  readonly kind: string;
  /** What a subject of the kind is, as the end of "it is …". */
  readonly about?: string;
  readonly facts: readonly FactDescription[];
}

export type Scalar = string | number | boolean | null;
export type FactType = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'array' | 'object';

/** The part of a fact's JSON Schema that policies are checked against. */
export interface FactSchema {
  readonly types: readonly FactType[];
  readonly values?: readonly Scalar[];
  readonly items?: FactSchema;
  readonly properties?: ReadonlyMap<string, FactSchema>;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A node of a subject's document: a fact, or a group of facts with `members`. */
export interface FactNode {
  readonly path: string;
  readonly schema?: FactSchema;
  readonly members?: ReadonlyMap<string, FactNode>;
}

/** The facts of a subject as the tree that their dotted paths make. */
export const factTree = remember((subject: SubjectDescription): FactNode => {
  const members = new Map<string, FactNode>();
  for (const fact of subject.facts) plant(members, fact, 0);
  return { path: '', members };
});

function plant(members: Map<string, FactNode>, fact: FactDescription, depth: number): void {
  const names = fact.path.split('.');
  const name = names[depth] ?? '';
  const path = names.slice(0, depth + 1).join('.');
  if (depth === names.length - 1) {
    members.set(name, { path, schema: readFactSchema(fact.schema, path) });
    return;
  }
  const group = members.get(name) ?? { path, members: new Map<string, FactNode>() };
  if (group.members === undefined) throw new Error(`the fact ${path} cannot also be a group of facts`);
  members.set(name, group);
  plant(group.members as Map<string, FactNode>, fact, depth + 1);
}

/** Reads the JSON Schema of a fact; a malformed one is a bug of ours, as facts come from code. */
export function readFactSchema(schema: unknown, path: string): FactSchema {
  if (typeof schema !== 'object' || schema === null) throw new Error(`the fact ${path} has no schema`);
  const { type, enum: values, items, properties, minimum, maximum } = schema as Record<string, unknown>;
  const types = type === undefined ? typesOf(values as readonly Scalar[] | undefined) : [type].flat();
  if (types.length === 0) throw new Error(`the fact ${path} has no type`);
  return {
    types: types as FactType[],
    ...(values !== undefined && { values: values as readonly Scalar[] }),
    ...(items !== undefined && { items: readFactSchema(items, path) }),
    ...(properties !== undefined && { properties: readMembers(properties as object, path) }),
    ...(typeof minimum === 'number' && { minimum }),
    ...(typeof maximum === 'number' && { maximum }),
  };
}

function readMembers(properties: object, path: string): ReadonlyMap<string, FactSchema> {
  return new Map(Object.entries(properties).map(([name, schema]) => [name, readFactSchema(schema, `${path}.${name}`)]));
}

function typesOf(values: readonly Scalar[] | undefined): FactType[] {
  return [...new Set((values ?? []).map(typeOf))];
}

/** The JSON Schema type of a value; whole numbers are integers. */
export function typeOf(value: unknown): FactType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as FactType;
}

const nouns: Readonly<Record<FactType, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
};

/** "a text or null" */
export function typeNouns(types: readonly FactType[]): string {
  return types.map(type => nouns[type]).join(' or ');
}

/** One type or several, as a list. */
export function typeList(type: FactType | readonly FactType[]): readonly FactType[] {
  return typeof type === 'string' ? [type] : type;
}

export const numericTypes: readonly FactType[] = ['integer', 'number'];

/** Whether a value is a scalar; lists and objects are compared by their members. */
export function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Whether a value of type `inner` is always of type `outer`. */
export function isOfType(inner: FactType, outer: FactType): boolean {
  return inner === outer || (inner === 'integer' && outer === 'number');
}

/** The fact at a dotted path; undefined when there is none. */
export function findFact(tree: FactNode, path: string): FactNode | undefined {
  let node: FactNode | undefined = tree;
  for (const name of path.split('.')) node = node?.members?.get(name);
  return node?.schema === undefined ? undefined : node;
}

/** The fact or group of this name in a group, or in a fact that is an object; undefined when there is none. */
export function memberOf({ path, members, schema }: FactNode, name: string): FactNode | undefined {
  const member = schema?.properties?.get(name);
  return member === undefined ? members?.get(name) : { path: `${path}.${name}`, schema: member };
}

/** The items of a fact as one of them; undefined for a fact that is no list. */
export function itemOf({ path, schema }: FactNode): FactNode | undefined {
  return schema?.items && { path: `an item of ${path}`, schema: schema.items };
}

/** All fact paths below a node, sorted. */
export function factPaths(node: FactNode): readonly string[] {
  if (node.members === undefined) return [node.path];
  return sortedUnique([...node.members.values()].flatMap(factPaths));
}

/** The value of a fact in a document; undefined when the document does not have it. */
export function factAt(facts: unknown, path: string): unknown {
  let value = facts;
  for (const name of stepsOf(path)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

const knownSteps = new Map<string, readonly string[]>();

/** A path taken apart; there are a few hundred paths, each asked for thousands of times. */
function stepsOf(path: string): readonly string[] {
  let steps = knownSteps.get(path);
  if (steps === undefined) knownSteps.set(path, (steps = path.split('.')));
  return steps;
}
