import { isOfType, typeList, typeOf, type FactSchema, type FactType, type Scalar } from '../facts-schema.js';
import type { ConditionObject, ParameterReference, Parameters } from '../policy.js';

/** What a value of a fact can still be where some conditions hold together; no types left: nothing. */
export interface Room {
  readonly types: readonly FactType[];
  readonly values: readonly Scalar[] | undefined;
  /** Bounds of a number, of the characters of a text, and of the items of a list, both inclusive. */
  readonly number: Range;
  readonly length: Range;
  readonly items: Range;
}

type Range = readonly [least: number, most: number];

const anySize: Range = [0, Number.POSITIVE_INFINITY];

/** All that a fact can be. */
export function roomOf({ types, values, minimum, maximum }: FactSchema): Room {
  const number: Range = [minimum ?? Number.NEGATIVE_INFINITY, maximum ?? Number.POSITIVE_INFINITY];
  return settled({ types, values, number, length: anySize, items: anySize });
}

/** What is left of it where the keywords of one level hold too; those that are not about one value alone are passed over. */
export function narrowedRoom(room: Room, condition: ConditionObject, parameters: Parameters): Room {
  const read = (given: number | ParameterReference | undefined): number | undefined => {
    const value = typeof given === 'object' ? parameters[given.param] : given;
    return typeof value === 'number' ? value : undefined;
  };
  const { type, minContains = 1 } = condition;
  const isWhole = !room.types.includes('number');
  const least = [read(condition.minimum), above(read(condition.exclusiveMinimum), isWhole)];
  const most = [read(condition.maximum), below(read(condition.exclusiveMaximum), isWhole)];
  const fewest = [read(condition.minItems), condition.contains === undefined ? undefined : minContains];
  return settled({
    types:
      type === undefined ? room.types : room.types.filter(own => typeList(type).some(other => isOfType(own, other))),
    values: among(room.values, condition, parameters),
    number: within(room.number, least, most),
    length: within(room.length, [read(condition.minLength)], [read(condition.maxLength)]),
    items: within(room.items, fewest, [read(condition.maxItems)]),
  });
}

/** The least number above a bound; of numbers that need not be whole the bound itself, which says less and nothing wrong. */
function above(bound: number | undefined, isWhole: boolean): number | undefined {
  return bound === undefined || !isWhole ? bound : Math.floor(bound) + 1;
}

function below(bound: number | undefined, isWhole: boolean): number | undefined {
  return bound === undefined || !isWhole ? bound : Math.ceil(bound) - 1;
}

function within(
  [least, most]: Range,
  atLeast: readonly (number | undefined)[],
  atMost: readonly (number | undefined)[],
): Range {
  return [Math.max(least, ...atLeast.filter(isNumber)), Math.min(most, ...atMost.filter(isNumber))];
}

function isNumber(bound: number | undefined): bound is number {
  return bound !== undefined;
}

/** The values that are left where a constant or a list of values is asked for. */
function among(
  before: readonly Scalar[] | undefined,
  { const: constant, enum: listed }: ConditionObject,
  parameters: Parameters,
): readonly Scalar[] | undefined {
  let left = before;
  for (const given of [constant, listed]) {
    if (given === undefined || (typeof given === 'object' && given !== null && 'fact' in given)) continue;
    const value = isParameter(given) ? parameters[given.param] : given;
    if (value === undefined) continue;
    const wanted: readonly Scalar[] = isList(value) ? value : [value];
    left = left === undefined ? wanted : left.filter(item => wanted.includes(item));
  }
  return left;
}

function isParameter(value: unknown): value is ParameterReference {
  return typeof value === 'object' && value !== null && 'param' in value;
}

function isList(value: unknown): value is readonly Scalar[] {
  return Array.isArray(value);
}

/** A room without what its bounds rule out: a type of which no value is left is none that it can have. */
function settled(room: Room): Room {
  const { number, length, items } = room;
  const values = room.values?.filter(value => isIn(room, value));
  const isPossible: Readonly<Partial<Record<FactType, boolean>>> = {
    integer: number[0] <= number[1] && Math.ceil(number[0]) <= number[1],
    number: number[0] <= number[1],
    string: length[0] <= length[1],
    array: items[0] <= items[1],
  };
  const types = room.types.filter(
    type => isPossible[type] !== false && (values === undefined || values.some(value => isOfType(typeOf(value), type))),
  );
  return { ...room, types, values };
}

function isIn({ types, number: [least, most], length: [shortest, longest] }: Room, value: Scalar): boolean {
  if (!types.some(type => isOfType(typeOf(value), type))) return false;
  if (typeof value === 'number') return value >= least && value <= most;
  if (typeof value !== 'string') return true;
  const characters = [...value].length;
  return characters >= shortest && characters <= longest;
}
