import { isList } from '../../../core/list.js';
import { Concat, Unknown, isObject, reveal, type Value } from '../../../graph/value.js';
import { allOf, same } from '../expression/same.js';
import { possibleOf } from '../expression/unknowns.js';
import { compareText } from '../../../core/order.js';
import { ownMember } from '../partly-known.js';
import { jsonIn } from '../json/tolerant-json.js';
import { at, listAt, objectAt, refuse, textAt, type Members } from './arguments.js';
import { Refusal, onKnown, onMembers, onParts, type FunctionRow } from './function-row.js';
import { ItemIndex } from './item-index.js';
import { distinctOf } from './lists.js';
import { mergeAll, mergeMember, mergeOpen, replaceMember } from './merge.js';
import { fold } from './text.js';

/** Object functions for ARM templates, with those that take lists as well. */
export const objects: readonly FunctionRow[] = [
  onMembers('createObject', [0, Infinity], createObject),
  onParts('intersection', [2, Infinity], intersection),
  onParts('items', 1, items),
  onKnown('json', 1, values => jsonIn(textAt(values, 0)), { reason: 'the text is no JSON that is surely read alike' }),
  onParts('objectKeys', 1, values => (at(values, 0) instanceof Unknown ? undefined : Object.keys(objectAt(values, 0)))),
  onParts('shallowMerge', 1, shallowMerge, {
    otherwise: ([list = null]) => mergedOpen('shallowMerge', entriesOf(list)),
  }),
  onParts('union', [1, Infinity], union, { otherwise: values => mergedOpen('union', values) }),
];

/** Names and values in turn. What becomes of a name that comes twice is not documented. */
function createObject(values: readonly Value[]): Value | undefined {
  if (values.length % 2 !== 0) throw new Refusal('takes names and values in pairs');
  const members: [string, Value][] = [];
  for (let index = 0; index < values.length; index += 2) {
    const name = at(values, index);
    if (name instanceof Unknown || name instanceof Concat) return undefined;
    members.push([textAt(values, index), values[index + 1] ?? null]);
  }
  const names = new Set(members.map(([name]) => name));
  return names.size === members.length ? Object.fromEntries(members) : undefined;
}

/** Sorted by name; the platform compares these without letter case. */
function items(values: readonly Value[]): Value | undefined {
  if (at(values, 0) instanceof Unknown) return undefined;
  const members = Object.entries(objectAt(values, 0)).map(([key, value]) => ({ key, value, folded: fold(key) }));
  members.sort((left, right) => compareText(left.folded, right.folded));
  return members.map(({ key, value }) => ({ key, value }));
}

function union(values: readonly Value[]): Value | undefined {
  if (values.some(value => value instanceof Unknown || value === null)) return undefined;
  if (values.every(value => isList(value))) return distinctOf('union', values);
  const odd = values.findIndex(value => !isObject(value));
  if (odd >= 0) return refuse(values[odd] ?? null, 'only objects or only arrays, not a mixture,', odd);
  return mergeAll(values.filter(isObject), mergeMember);
}

function shallowMerge(values: readonly Value[]): Value | undefined {
  if (at(values, 0) instanceof Unknown) return undefined;
  const entries = listAt(values, 0).map(reveal);
  if (entries.some(entry => entry instanceof Unknown || entry === null)) return undefined;
  const odd = entries.find(entry => !isObject(entry));
  if (odd !== undefined) throw new Refusal('takes an array of objects only');
  return mergeAll(entries.filter(isObject), replaceMember);
}

function entriesOf(list: Value): readonly Value[] {
  return isList(list) ? list : [list, list];
}

/** Objects of which some are not known; undefined where nothing says that they are objects. */
function mergedOpen(name: 'union' | 'shallowMerge', values: readonly Value[]): Value | undefined {
  const bare = values.map(reveal);
  if (bare.includes(null) || !bare.some(value => isObject(value) || possibleOf(value)?.some(isObject)))
    return undefined;
  return mergeOpen(name, values, name === 'union' ? mergeMember : replaceMember);
}

/** What all have in common: of objects the members that are equal, of lists the items. */
function intersection(values: readonly Value[]): Value | undefined {
  const [first, ...others] = values;
  if (values.some(value => value instanceof Unknown)) return undefined;
  if (isList(first)) {
    const lists = others.map((_, index) => new ItemIndex(listAt(values, index + 1)));
    const answers = first.map(item => allOf(lists.map(list => list.has(item))));
    if (answers.includes(undefined)) return undefined;
    return distinctOf('intersection', [first.filter((_, index) => answers[index])]);
  }
  const rest = others.map((_, index) => objectAt(values, index + 1));
  return common(objectAt(values, 0), rest);
}

function common(first: Members, others: readonly Members[]): Value | undefined {
  const members: [string, Value][] = [];
  for (const [name, value] of Object.entries(first)) {
    const found = others.map(other => ownMember(other, name));
    const answer = allOf(found.map(one => (one === undefined ? false : same(value, one))));
    if (answer === undefined) return undefined;
    if (answer) members.push([name, value]);
  }
  return Object.fromEntries(members);
}
