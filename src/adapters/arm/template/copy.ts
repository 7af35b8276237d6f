import type { Place } from '../../../core/error.js';
import { isJsonObject, type JsonObject } from '../../json-object.js';
import { isList } from '../../../core/list.js';
import { describe, reveal, Unknown, type Json, type Value } from '../../../graph/value.js';
import { ownMember } from '../partly-known.js';
import { refused } from '../run.js';

/** A loop that makes a list: of a property, a variable or an output. */
export interface ValueCopy {
  /** What `copyIndex` calls it; the loop of an output has no name, `copyIndex()` is its index. */
  readonly name: string | undefined;
  readonly count: Json;
  readonly input: Json;
}

/** The loop of a property or a variable. */
export interface PropertyCopy extends ValueCopy {
  readonly name: string;
}

/** The platform's limit for every loop (Resource iteration in ARM templates, "Copy limits"). */
const mostCopies = 800;

/** The loops of an object's member `copy`; undefined for a member of that name that holds something else. */
export function copiesIn(json: JsonObject): readonly PropertyCopy[] | undefined {
  const copies = ownMember(json, 'copy');
  if (!isList(copies) || copies.length === 0) return undefined;
  const found = copies.flatMap(item => propertyCopy(item) ?? []);
  return found.length === copies.length ? found : undefined;
}

function propertyCopy(item: Json): PropertyCopy | undefined {
  if (!isJsonObject(item)) return undefined;
  const [name, count, input] = ['name', 'count', 'input'].map(member => ownMember(item, member));
  return typeof name === 'string' && count !== undefined && input !== undefined ? { name, count, input } : undefined;
}

/** True for the name of the member that holds loops. */
export function isCopy(name: string): boolean {
  return name.toLowerCase() === 'copy';
}

export function withoutCopy(json: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(json).filter(([name]) => !isCopy(name)));
}

/**
 * How often a loop runs: a number from 0 to 800, or an unknown. Throws a PreflightError for what the
 * platform would refuse.
 */
export function countOf(value: Value, place: () => Place): number | Unknown {
  const count = reveal(value);
  if (count instanceof Unknown) return count;
  const advice = `let the count be a whole number from 0 to ${mostCopies}`;
  if (typeof count !== 'number' || !Number.isInteger(count))
    throw refused(`the count of a loop is ${shortly(count)}, not a whole number`, place(), advice);
  if (count < 0) throw refused(`the count of a loop is ${count}, which is negative`, place(), advice);
  if (count > mostCopies)
    throw refused(`the count of a loop is ${count}; the platform allows ${mostCopies}`, place(), advice);
  return count;
}

function shortly(value: Value): string {
  return describe(value).slice(0, 60);
}

/** The list that a loop makes of which it is not known how often it runs. */
export function unknownList(name: string, count: Unknown): Unknown {
  const { symbol, reason } = count.$unknown;
  return new Unknown({ symbol: `copy('${name}', ${symbol})`, reason: countNotKnown(name, reason) });
}

/** Why nothing more is known of what a loop makes. */
export function countNotKnown(name: string, reason: string): string {
  return `how often the loop “${name}” runs is not known: ${reason}`;
}

/** The indexes of a loop. */
export function roundsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
