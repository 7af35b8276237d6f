import { isList } from '../../../../core/list.js';
import { Concat, isObject, Sensitive, Unknown, type UnknownDetails, type Value } from '../../../../graph/value.js';
import { BigNumber } from './number.js';
import { toDouble } from './number-text.js';
import type { Type } from './type.js';

/*
 * The values of the language. Terraform tells lists from tuples, maps from objects, and knows the types of nulls and
 * unknowns; results depend on all of it (`tolist([]) == []` is false). So:
 *
 *   string, boolean, number     themselves; a number that JavaScript cannot hold is a BigNumber
 *   null                        a null without a type, as it is written; a TypedNull once it has one
 *   tuple, object               an array and a plain object
 *   list, set, map              ListValue, SetValue, MapValue with the type of their elements
 *   unknown                     Unknown of the graph, or OpenUnknown that knows its type or its candidates as well
 *   a text with unknown parts   Concat of the graph
 *   sensitive                   Secret around any of them
 *   a resource                  PartialObject: attributes that are known, and others that will be
 */
export type TfValue =
  | null
  | boolean
  | number
  | string
  | BigNumber
  | TypedNull
  | ListValue
  | SetValue
  | MapValue
  | Unknown
  | Concat
  | Secret
  | PartialObject
  | readonly TfValue[]
  | { readonly [name: string]: TfValue };

/** A null of which the type is known, as that of `tostring(null)`. */
export class TypedNull {
  readonly type: Type;

  constructor(type: Type) {
    this.type = type;
  }
}

/** A list, all items of which have one type; a tuple is a plain array. */
export class ListValue {
  readonly element: Type;
  readonly items: readonly TfValue[];

  constructor(element: Type, items: readonly TfValue[]) {
    this.element = element;
    this.items = items;
  }
}

/** A set: its items are in Terraform's order and none is there twice. Make one with `makeSet` of sets.ts. */
export class SetValue {
  readonly element: Type;
  readonly items: readonly TfValue[];

  constructor(element: Type, items: readonly TfValue[]) {
    this.element = element;
    this.items = items;
  }
}

/** A map, all entries of which have one type; an object is a plain object. */
export class MapValue {
  readonly element: Type;
  readonly entries: { readonly [key: string]: TfValue };

  constructor(element: Type, entries: { readonly [key: string]: TfValue }) {
    this.element = element;
    this.entries = entries;
  }
}

let opened = 0;

/**
 * How often a sensitive value has been opened. Evaluating is synchronous, so that what is refused since an expression was
 * begun may tell of such a value.
 */
export function secretsOpened(): number {
  return opened;
}

/** A value as a sensitive one; one that is sensitive stays as it is. */
export function cover(value: TfValue): Secret {
  return value instanceof Secret ? value : new Secret(value);
}

/** A sensitive value. What is worked out from it is sensitive too. */
export class Secret {
  readonly #value: TfValue;

  constructor(value: TfValue) {
    this.#value = value;
  }

  /** The value itself, for working with it only. */
  open(): TfValue {
    opened += 1;
    return this.#value;
  }

  /** What does not tell what the value is: its type, its size, whether all of it is known. */
  measure<T>(measured: (value: TfValue) => T): T {
    return measured(this.#value);
  }
}

export interface OpenDetails extends Omit<UnknownDetails, 'possible'> {
  /** What Terraform knows of the type of the value. */
  readonly type?: Type;
  /** All values that it can take. */
  readonly candidates?: readonly TfValue[];
  /** What is written in a text as JSON, where only parts of it are not known. */
  readonly encoded?: TfValue;
  /** True for what will be neither null nor an empty text. */
  readonly isFilled?: boolean;
  /** The texts between its slashes, of an id that is made of names; undefined where these do not tell it. */
  readonly segments?: () => readonly TfValue[] | undefined;
}

/** More candidates than these say no more than that a value is unknown. */
const mostCandidates = 100;

/** An unknown that knows its type, or all values that it can take. */
export class OpenUnknown extends Unknown {
  readonly #type: Type;
  readonly #candidates: readonly TfValue[] | undefined;
  readonly #encoded: TfValue | undefined;
  readonly #isFilled: boolean;
  readonly #segments: OpenDetails['segments'];

  constructor({ type = 'unknown', candidates, encoded, isFilled: fills = false, segments, ...details }: OpenDetails) {
    const kept = candidates === undefined || candidates.length > mostCandidates ? undefined : candidates;
    super(kept === undefined ? details : { ...details, possible: kept.map(toGraphValue) });
    this.#type = type;
    this.#candidates = kept;
    this.#encoded = encoded;
    this.#isFilled = fills;
    this.#segments = segments;
  }

  get type(): Type {
    return this.#type;
  }

  get candidates(): readonly TfValue[] | undefined {
    return this.#candidates;
  }

  get isFilled(): boolean {
    return this.#isFilled;
  }

  get encoded(): TfValue | undefined {
    return this.#encoded;
  }

  get segments(): readonly TfValue[] | undefined {
    return this.#segments?.();
  }
}

/**
 * An object of which more will be known: a resource before it exists, a data source, a module that is not at hand.
 * It is never null. `find` gives an attribute that is known, and undefined for one that is not.
 */
export class PartialObject {
  readonly symbol: string;
  readonly reason: string;
  readonly #find: (name: string) => TfValue | undefined;

  constructor(symbol: string, reason: string, find: (name: string) => TfValue | undefined = () => undefined) {
    this.symbol = symbol;
    this.reason = reason;
    this.#find = find;
  }

  attribute(name: string): TfValue {
    return this.#find(name) ?? new Unknown({ symbol: `${this.symbol}.${name}`, reason: this.reason });
  }
}

/** Whether a value is null, with a type or without. */
export function isNull(value: TfValue): value is null | TypedNull {
  return value === null || value instanceof TypedNull;
}

/** Whether a value that is not known, or in parts, will certainly be neither null nor an empty text. */
export function isFilled(value: TfValue): boolean {
  if (value instanceof Concat) return value.$concat.some(part => typeof part === 'string');
  return value instanceof OpenUnknown && value.isFilled;
}

/** Whether a value is an object as the language builds it; maps and resources are none. */
export function isPlainObject(value: TfValue): value is { readonly [name: string]: TfValue } {
  return (
    typeof value === 'object' && value !== null && !isList(value) && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** Takes the cover off a sensitive value, at the top only. */
export function uncover(value: TfValue): TfValue {
  return value instanceof Secret ? uncover(value.open()) : value;
}

/** The value as the graph knows values. */
export function toGraphValue(value: TfValue): Value {
  if (value === null || value instanceof TypedNull) return null;
  if (value === 0) return 0;
  if (typeof value !== 'object' || value instanceof Unknown || value instanceof Concat) return value;
  if (value instanceof BigNumber) return graphNumber(value);
  if (value instanceof Secret) return new Sensitive(toGraphValue(value.open()));
  if (value instanceof PartialObject) return new Unknown({ symbol: value.symbol, reason: value.reason });
  if (value instanceof ListValue || value instanceof SetValue) return value.items.map(toGraphValue);
  if (isList(value)) return value.map(toGraphValue);
  const entries = value instanceof MapValue ? value.entries : value;
  return Object.fromEntries(Object.entries(entries).map(([name, inner]) => [name, toGraphValue(inner)]));
}

/** A fraction is rounded as everywhere in JSON; a whole number that cannot be held is not told wrongly. */
function graphNumber(value: BigNumber): Value {
  const double = toDouble(value);
  if (value.exponent < 0 && Math.abs(double) < Number.MAX_SAFE_INTEGER) return double;
  return new Unknown({ symbol: `number(${double})`, reason: 'the number is larger than can be held exactly' });
}

/** A value of the graph or of JSON as a value of the language: lists become tuples, as they are when written. */
export function fromGraphValue(value: Value): TfValue {
  if (value instanceof Sensitive) return new Secret(fromGraphValue(value.reveal()));
  if (typeof value === 'string') return value.normalize('NFC');
  if (isList(value)) return value.map(fromGraphValue);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fromGraphValue(inner)]));
}
