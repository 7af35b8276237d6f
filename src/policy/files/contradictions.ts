import { itemOf, memberOf, type FactNode } from '../facts-schema.js';
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

/** A condition with the facts that it judges and its place in the file. */
interface Part {
  readonly condition: Condition;
  readonly node: FactNode;
  readonly at: Path;
}

/** One that is not settled by being true or false. */
interface Level extends Part {
  readonly condition: ConditionObject;
}

/**
 * Why a condition can never hold, whatever the facts are: bounds that leave nothing, a constant outside of them, types
 * that exclude each other, also where they stand in different parts of it. Only what is sure is told: patterns, `not`
 * and comparisons with other facts are taken to be possible.
 */
export function contradictionIn(part: Part, parameters: Parameters): Contradiction | undefined {
  const left = leftBy(part, new Map(), parameters);
  return 'fact' in left ? left : undefined;
}

/** What is left where a condition holds too, or the contradiction. */
function leftBy(part: Part, rooms: Rooms, parameters: Parameters): Rooms | Contradiction {
  const { condition, node, at } = part;
  if (typeof condition === 'boolean') return condition ? rooms : { at, fact: node.path };
  const level: Level = { condition, node, at };
  let left = rooms;
  if (node.schema !== undefined) {
    const room = narrowedRoom(rooms.get(node.path) ?? roomOf(node.schema), condition, parameters);
    if (room.types.length === 0) return { at, fact: node.path };
    left = new Map(rooms).set(node.path, room);
  }
  for (const inner of partsOf(level)) {
    const found = leftBy(inner, left, parameters);
    if ('fact' in found) return found;
    left = found;
  }
  return impossibleItem(level, parameters) ?? noBranch(level, left, parameters) ?? left;
}

/** What must hold together with a condition, of the same facts. */
function partsOf({ condition: { properties = {}, allOf = [] }, node, at }: Level): readonly Part[] {
  return [
    ...Object.entries(properties).flatMap(([name, condition]) => {
      const member = memberOf(node, name);
      return member === undefined ? [] : [{ condition, node: member, at: [...at, 'properties', name] }];
    }),
    ...allOf.map((condition, index) => ({ condition, node, at: [...at, 'allOf', index] })),
  ];
}

/** A list that must have an item which no item can be. */
function impossibleItem({ condition, node, at }: Level, parameters: Parameters): Contradiction | undefined {
  const { contains, minContains = 1 } = condition;
  const item = itemOf(node);
  if (item === undefined || contains === undefined || minContains === 0) return undefined;
  return contradictionIn({ condition: contains, node: item, at: [...at, 'contains'] }, parameters);
}

/** Alternatives of which none can hold with what is left. */
function noBranch({ condition, node, at }: Level, rooms: Rooms, parameters: Parameters): Contradiction | undefined {
  const found = (condition.anyOf ?? []).map((branch, index) =>
    leftBy({ condition: branch, node, at: [...at, 'anyOf', index] }, rooms, parameters),
  );
  const contradictions = found.filter(left => 'fact' in left);
  return contradictions.length === found.length ? contradictions[0] : undefined;
}
