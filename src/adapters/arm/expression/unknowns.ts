import { isList } from '../../../core/list.js';
import { Concat, Sensitive, Unknown, isObject, type Value } from '../../../graph/value.js';
import { same } from './same.js';
import { symbolOfCall } from './symbol.js';
import { traitsOf } from './traits.js';

/** More values than this are not kept: nobody would read them, and every function would be applied to each. */
const mostPossible = 64;

/** The result of a call that cannot be worked out; the reason is that of its first unknown argument. */
export function unknownCall(name: string, values: readonly Value[], reason?: string): Unknown {
  return new Unknown({
    symbol: symbolOfCall(name, values),
    reason: reason ?? reasonOf(values) ?? `${name}() is only worked out in Azure`,
  });
}

/** What may never be evaluated and would be refused if it were: the error is its reason. */
export function unknownForError({ message }: Error): Unknown {
  return new Unknown({ symbol: `error(${message})`, reason: message });
}

/** A value that is one of several: the value itself when they are all the same, else an unknown that lists them. */
export function oneOf(symbol: string, reason: string, values: readonly Value[]): Value {
  const distinct: Value[] = [];
  for (const value of values.flatMap(alternatives)) {
    if (!distinct.some(other => same(other, value) === true)) distinct.push(value);
    if (distinct.length > mostPossible) return new Unknown({ symbol, reason });
  }
  const [only] = distinct;
  if (distinct.length === 1 && only !== undefined) return only;
  return new Unknown({ symbol, reason, possible: distinct });
}

/** The values that a value can take: its own list where that is all of them, else the value itself. */
function alternatives(value: Value): readonly Value[] {
  return possibleOf(value) ?? [value];
}

/** All values that an unknown can take; undefined for what is known and for what can be anything. */
export function possibleOf(value: Value): readonly Value[] | undefined {
  if (!(value instanceof Unknown)) return undefined;
  const { possible } = value.$unknown;
  return possible?.length === 0 || possible?.some(one => one instanceof Unknown) ? undefined : possible;
}

/** Why the first unknown part of these values is not known. */
export function reasonOf(values: readonly Value[]): string | undefined {
  for (const value of values) {
    const reason = firstReason(value);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function firstReason(value: Value): string | undefined {
  if (value instanceof Sensitive) return firstReason(value.reveal());
  if (value instanceof Unknown) return value.$unknown.reason;
  if (!traitsOf(value).isOpen) return undefined;
  if (value instanceof Concat) return reasonOf(value.$concat);
  if (isList(value)) return reasonOf(value);
  return isObject(value) ? reasonOf(Object.values(value)) : undefined;
}

/** Puts a value under a cover, unless it has one or nothing asks for it. */
export function cover(value: Value, isSensitive: boolean): Value {
  return isSensitive && !(value instanceof Sensitive) ? new Sensitive(value) : value;
}

/**
 * Puts what is made of values under a cover: when they are under one, or when it is an unknown whose
 * symbol spells out a secret that lies in them.
 */
export function coverParts(result: Value, values: readonly Value[]): Value {
  const covers = result instanceof Unknown ? values.some(value => traitsOf(value).isSensitive) : false;
  return cover(result, covers || values.some(value => value instanceof Sensitive));
}
