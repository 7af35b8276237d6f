import type { FactNode } from '../facts-schema.js';
import type { Condition, ConditionObject, Parameters } from '../policy.js';
import { narrowedRoom, roomOf, type Room } from './room.js';
import type { Path } from './yaml-source.js';

/** The part of a condition with which nothing is left that a fact could be. */
export interface Contradiction {
  readonly at: Path;
  readonly fact: string;
}

/** What is left of each fact, by its path. */
type Rooms = ReadonlyMap<string, Room>;

interface Place {
  readonly node: FactNode;
  readonly at: Path;
}

/**
 * Why a condition can never hold, whatever the facts are: bounds that leave nothing, a constant outside of them, types
 * that exclude each other, also where they stand in different parts of it. Only what is sure is told: patterns, `not`
 * and comparisons with other facts are taken to be possible.
 */
export function contradictionIn(condition: Condition, place: Place, parameters: Parameters): Contradiction | undefined {
  const left = leftBy(condition, place, new Map(), parameters);
  return left instanceof Map ? undefined : (left as Contradiction);
}

/** What is left where a condition holds too, or the contradiction. */
function leftBy(condition: Condition, place: Place, rooms: Rooms, parameters: Parameters): Rooms | Contradiction {
  const { node, at } = place;
  if (typeof condition === 'boolean') return condition ? rooms : { at, fact: node.path };
  let left = rooms;
  if (node.schema !== undefined) {
    const room = narrowedRoom(rooms.get(node.path) ?? roomOf(node.schema), condition, parameters);
    if (room.types.length === 0) return { at, fact: node.path };
    left = new Map(rooms).set(node.path, room);
  }
  for (const { part, ...inner } of partsOf(condition, place)) {
    const found = leftBy(part, inner, left, parameters);
    if (!(found instanceof Map)) return found;
    left = found as Rooms;
  }
  return impossibleItem(condition, place, parameters) ?? noBranch(condition, place, left, parameters) ?? left;
}

/** What must hold together with a condition, of the same facts. */
function partsOf(
  { properties = {}, allOf = [] }: ConditionObject,
  { node, at }: Place,
): readonly (Place & { readonly part: Condition })[] {
  return [
    ...Object.entries(properties).flatMap(([name, part]) => {
      const member = memberOf(node, name);
      return member === undefined ? [] : [{ part, node: member, at: [...at, 'properties', name] }];
    }),
    ...allOf.map((part, index) => ({ part, node, at: [...at, 'allOf', index] })),
  ];
}

function memberOf({ path, members, schema }: FactNode, name: string): FactNode | undefined {
  const part = schema?.properties?.get(name);
  return part === undefined ? members?.get(name) : { path: `${path}.${name}`, schema: part };
}

/** A list that must have an item which no item can be. */
function impossibleItem(
  { contains, minContains = 1 }: ConditionObject,
  { node, at }: Place,
  parameters: Parameters,
): Contradiction | undefined {
  const schema = node.schema?.items;
  if (schema === undefined || contains === undefined || minContains === 0) return undefined;
  const item: FactNode = { path: `an item of ${node.path}`, schema };
  return contradictionIn(contains, { node: item, at: [...at, 'contains'] }, parameters);
}

/** Alternatives of which none can hold with what is left. */
function noBranch(
  { anyOf }: ConditionObject,
  { node, at }: Place,
  rooms: Rooms,
  parameters: Parameters,
): Contradiction | undefined {
  if (anyOf === undefined) return undefined;
  const found = anyOf.map((part, index) => leftBy(part, { node, at: [...at, 'anyOf', index] }, rooms, parameters));
  const [first, ...others] = found.filter(left => !(left instanceof Map)) as Contradiction[];
  return first !== undefined && others.length === found.length - 1 ? first : undefined;
}
