import { Sensitive, Unknown, isObject, reveal, type Value } from '../../../graph/value.js';
import { cover, coverParts, oneOf, possibleOf, unknownCall } from '../expression/unknowns.js';
import { PartlyKnown, memberOfUnknown, ownMember } from '../partly-known.js';
import type { Members } from './arguments.js';

/** How a member of two objects becomes one. */
type MergeMember = (earlier: Value, later: Value) => Value;

/** One object of several. Of names that differ in letter case only, the first spelling stays. */
export function mergeAll(objects: readonly Members[], merge: MergeMember): Members {
  const names = new Map<string, string>();
  const members = new Map<string, Value>();
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) {
      const known = names.get(name.toLowerCase()) ?? name;
      const earlier = members.get(known);
      names.set(name.toLowerCase(), known);
      if (earlier === undefined) members.set(known, value);
      else members.set(known, known === name ? merge(earlier, value) : eitherSpelling(earlier, merge(earlier, value)));
    }
  }
  return Object.fromEntries(members);
}

function eitherSpelling(earlier: Value, merged: Value): Value {
  const { symbol } = unknownCall('union', [earlier, merged]).$unknown;
  const reason = 'whether names that differ in letter case only are one in a union of objects is not documented';
  return coverParts(oneOf(symbol, reason, [earlier, merged]), [earlier, merged]);
}

/** Of `shallowMerge`: the later member stands. */
export function replaceMember(_earlier: Value, later: Value): Value {
  return later;
}

/** Of `union`: objects are merged, lists and all else replaced (Object functions, "union"). */
export function mergeMember(earlier: Value, later: Value): Value {
  const [before, after] = [reveal(earlier), reveal(later)];
  const isSensitive = earlier instanceof Sensitive || later instanceof Sensitive;
  if (isObject(before) && isObject(after)) return cover(mergeAll([before, after], mergeMember), isSensitive);
  if (after === null && before !== null) return leftOpen(earlier);
  if (!canMerge(before) || !canMerge(after)) return later;
  return coverParts(mergeOpen('union', [earlier, later], mergeMember), [earlier, later]);
}

/** Whether a value is, or may be, an object. */
function canMerge(value: Value): boolean {
  return isObject(value) || value instanceof Unknown;
}

/** Whether null takes the place of a value or leaves it is not documented. */
function leftOpen(earlier: Value): Value {
  const { symbol } = unknownCall('union', [earlier, null]).$unknown;
  const either = oneOf(symbol, 'whether union() lets null take the place of a value is not documented', [
    earlier,
    null,
  ]);
  return coverParts(either, [earlier]);
}

/**
 * Objects of which some are not known: a member that the last of them has is known, whatever stood
 * before. What `possible` objects have in common counts as known as well.
 */
export function mergeOpen(name: string, values: readonly Value[], merge: MergeMember): PartlyKnown {
  const { symbol, reason } = unknownCall(name, values).$unknown;
  const sources = values.flatMap(value => sourcesOf(value, merge));
  // A sum of more than these is taken to be wholly unknown.
  if (sources.length > mostSources) return new PartlyKnown({ symbol, reason }, () => undefined);
  const merged = new PartlyKnown({ symbol, reason }, member => memberIn(sources, member, merge));
  sourcesOfMerged.set(merged, { sources, merge });
  return merged;
}

const mostSources = 200;

/** What a sum was made of, so that sums of sums stay flat however many there are. */
const sourcesOfMerged = new WeakMap<PartlyKnown, { sources: readonly Value[]; merge: MergeMember }>();

function sourcesOf(value: Value, merge: MergeMember): readonly Value[] {
  const bare = reveal(value);
  const made = bare instanceof PartlyKnown ? sourcesOfMerged.get(bare) : undefined;
  return made?.merge === merge ? made.sources : [value];
}

/** The merged member; undefined when an unknown object may have one that stands. */
function memberIn(values: readonly Value[], name: string, merge: MergeMember): Value | undefined {
  let later: Value | undefined;
  for (const [index, value] of [...values.entries()].toReversed()) {
    const found = memberOf(value, name);
    if (found === 'none') continue;
    if (found === undefined) return later && merge(memberBefore(values.slice(0, index + 1), name), later);
    later = later === undefined ? found.value : merge(found.value, later);
    if (isFinal(later, merge)) return later;
  }
  return later;
}

/** What objects of which the last is not known have as a member. */
function memberBefore(values: readonly Value[], name: string): Value {
  const [only = null] = values;
  const whole = values.length === 1 ? reveal(only) : unknownCall('union', values);
  return whole instanceof Unknown ? coverParts(memberOfUnknown(whole, name), values) : unknownCall('union', values);
}

/** Whether nothing that stands before a member can change it. */
function isFinal(value: Value, merge: MergeMember): boolean {
  const bare = reveal(value);
  return merge === replaceMember || !(bare === null || isObject(bare) || bare instanceof Unknown);
}

function memberOf(source: Value, name: string): { value: Value } | 'none' | undefined {
  const value = reveal(source);
  if (source instanceof Sensitive) {
    const found = memberOf(value, name);
    return typeof found === 'object' ? { value: cover(found.value, true) } : found;
  }
  if (isObject(value)) return inObject(value, name);
  if (value instanceof PartlyKnown) {
    const member = value.member(name);
    return member instanceof Unknown && !(member instanceof PartlyKnown) ? undefined : { value: member };
  }
  const found = possibleOf(value)?.map(one => (isObject(one) ? inObject(one, name) : undefined));
  return found?.every(one => one === 'none') ? 'none' : undefined;
}

function inObject(object: Members, name: string): { value: Value } | 'none' {
  const value = ownMember(object, name);
  return value === undefined ? 'none' : { value };
}
