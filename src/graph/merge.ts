import { isList } from '../core/list.js';
import { dotted } from '../core/path.js';
import { compareText } from '../core/order.js';
import type { Notice } from './notice.js';
import { isOpenToOthers, withChanges, type Lifecycle, type Properties, type Resource } from './resource.js';
import { describe, isObject, reveal, Unknown, type Value } from './value.js';

/** The stronger a lifecycle, the more its input says about the resource; of two the stronger counts. */
const strength: Record<Lifecycle, number> = { existing: 0, keep: 1, update: 2, create: 3, replace: 4, delete: 5 };

/**
 * All descriptions of one resource as one, in whatever order they come. What only one of them knows is
 * taken; a property on which they contradict each other becomes unknown, with all values, and is put
 * among the notices.
 */
export function mergeDescriptions(descriptions: readonly Resource[], notices: Notice[]): Resource | undefined {
  const [first, ...others] = descriptions.toSorted(inOrder);
  return first === undefined ? undefined : others.reduce((merged, next) => join(merged, next, notices), first);
}

/** Two as one, the first of which says more. */
function join(first: Resource, second: Resource, notices: Notice[]): Resource {
  const isOnlyRead = second.lifecycle === 'existing' && first.lifecycle !== 'existing' && !first.isPartial;
  const report = ({ path, mine, theirs }: Accounts): string => {
    const message = `${first.origin.address} and ${second.origin.address} describe one resource but differ in ${path}: ${told(mine)} and ${told(theirs)}`;
    notices.push({ message, address: first.origin.address, file: first.origin.file });
    return `${path} of ${first.key}`;
  };
  const joining = { report, isOfPart: isListedPart(first) || isListedPart(second) };
  if (isManaged(first) && isManaged(second) && areOfTwoRuns(first, second)) notices.push(managedTwice(first, second));
  const either = (name: 'location' | 'kind' | 'sku'): Value | undefined => {
    const [mine, theirs] = [first[name], second[name]];
    if (mine === undefined || theirs === undefined || isOnlyRead) return mine ?? theirs;
    if (name === 'location' && withoutSpaces(mine) === withoutSpaces(theirs)) return mine;
    return agreed({ path: name, mine, theirs }, joining);
  };
  return withChanges(first, {
    location: either('location'),
    kind: either('kind'),
    sku: either('sku'),
    apiVersion: first.apiVersion ?? second.apiVersion,
    source: first.source ?? second.source,
    properties: isOnlyRead
      ? first.properties
      : joined(first.properties, second.properties, (mine, theirs, path) => agreed({ path, mine, theirs }, joining)),
    before: first.before ?? second.before,
    isPartial: first.isPartial && second.isPartial,
    mayBeAbsent: first.mayBeAbsent && second.mayBeAbsent,
    mayHaveOtherUsers: otherUsersOf(first, second),
    isOnlyListed: bothTell(first.isOnlyListed, second.isOnlyListed),
  });
}

/** True for what stands in an inventory in part, such as what a subnet tells of something that lives in it. */
function isListedPart({ isPartial, isOnlyListed }: Resource): boolean {
  return isPartial && isOnlyListed === true;
}

function isManaged({ lifecycle, isPartial }: Resource): boolean {
  return lifecycle !== 'existing' && !isPartial;
}

function areOfTwoRuns({ source: one }: Resource, { source: other }: Resource): boolean {
  return one?.input !== undefined && other?.input !== undefined && one.input !== other.input;
}

/** Two runs that both manage a resource set it to what each of them says, in turn. */
function managedTwice(first: Resource, second: Resource): Notice {
  const [one, other] = [first, second].map(({ origin }) => `${origin.address} (${origin.file})`);
  const message = `${one} and ${other} manage one resource in Azure; each of their runs sets it to what that one says`;
  return { message, address: first.origin.address, file: first.origin.file };
}

/** One that knows all users is enough; undefined where being partial tells it. */
function otherUsersOf(first: Resource, second: Resource): boolean | undefined {
  if (first.mayHaveOtherUsers === undefined && second.mayHaveOtherUsers === undefined) return undefined;
  return isOpenToOthers(first) && isOpenToOthers(second);
}

function bothTell(first: boolean | undefined, second: boolean | undefined): boolean | undefined {
  return first === undefined && second === undefined ? undefined : first === true && second === true;
}

/** The one that says more first; between equals an order that is the same in every run. */
function inOrder(left: Resource, right: Resource): number {
  return (
    strength[right.lifecycle] - strength[left.lifecycle] ||
    Number(left.isPartial) - Number(right.isPartial) ||
    compareText(left.origin.file, right.origin.file) ||
    compareText(left.origin.address, right.origin.address) ||
    compareText(left.origin.pointer ?? '', right.origin.pointer ?? '') ||
    compareText(comparable(left.properties), comparable(right.properties))
  );
}

/** A value as text to be compared and never printed: with covers taken off. */
function comparable(value: Value): string {
  const open = reveal(value);
  if (Array.isArray(open)) return `[${(open as readonly Value[]).map(comparable).join()}]`;
  if (!isObject(open)) return JSON.stringify(open);
  const members = Object.entries(open).toSorted(([one], [other]) => compareText(one, other));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${comparable(inner)}`).join()}}`;
}

/** What two descriptions of a resource say of one property. */
interface Accounts {
  readonly path: string;
  readonly mine: Value;
  readonly theirs: Value;
}

/** How two descriptions are joined. */
interface Joining {
  /** Notes a contradiction and says what it is about, in words that no other has. */
  readonly report: (accounts: Accounts) => string;
  /** True where one of them may show a part of a list only. */
  readonly isOfPart: boolean;
}

/** What both accounts agree on, or all that they say. */
function agreed({ path, mine, theirs }: Accounts, joining: Joining): Value {
  if (isObject(mine) && isObject(theirs))
    return joined(mine, theirs, (left, right, name) =>
      agreed({ path: dotted(path, name), mine: left, theirs: right }, joining),
    );
  const [left, right] = [reveal(mine), reveal(theirs)];
  if (withoutCase(left) === withoutCase(right)) return mine;
  if (left instanceof Unknown && !isContradiction(left)) return theirs;
  if (right instanceof Unknown && !isContradiction(right)) return mine;
  if (joining.isOfPart && isList(left) && isList(right)) return itemsOfBoth(left, right);
  const symbol = joining.report({ path, mine, theirs });
  const possible = [...valuesOf(mine), ...valuesOf(theirs)];
  const distinct = new Map(possible.map(value => [comparable(value), value]));
  return new Unknown({
    symbol,
    reason: contradiction,
    possible: [...distinct.entries()].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value),
  });
}

function itemsOfBoth(mine: readonly Value[], theirs: readonly Value[]): readonly Value[] {
  return [...new Map([...theirs, ...mine].map(item => [withoutCase(item), item])).values()];
}

/** The platform takes names and ids in any letter case. */
function withoutCase(value: Value): string {
  return comparable(value).toLowerCase();
}

/** A region by its name or as people read it: `westeurope` is `West Europe`. */
function withoutSpaces(location: Value): string {
  return withoutCase(location).replaceAll(' ', '');
}

const contradiction = 'the inputs contradict each other';

/** True for a value that descriptions of one resource do not agree on. */
export function isContradiction(value: Unknown): boolean {
  return value.$unknown.reason === contradiction;
}

function told(value: Value): string {
  return valuesOf(value).map(describe).join(' or ');
}

function valuesOf(value: Value): readonly Value[] {
  return value instanceof Unknown && isContradiction(value) ? (value.$unknown.possible ?? []) : [value];
}

/** Lays changed properties over others: objects are joined by name, everything else is replaced. */
export function overlay(base: Properties, change: Properties): Properties {
  return joined(base, change, (own, value) => (isObject(own) && isObject(value) ? overlay(own, value) : value));
}

/** The properties of both; `both` makes one of two with the same name. */
function joined(
  left: Properties,
  right: Properties,
  both: (own: Value, other: Value, name: string) => Value,
): Properties {
  const result: Record<string, Value> = { ...left };
  for (const [name, value] of Object.entries(right)) {
    const own = result[name];
    result[name] = own === undefined ? value : both(own, value, name);
  }
  return result;
}
