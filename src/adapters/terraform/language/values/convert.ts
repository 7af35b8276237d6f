import { isList } from '../../../../core/list.js';
import { ownProperty } from '../../../../core/own-property.js';
import { Concat, describe, Unknown } from '../../../../graph/value.js';
import { candidatesOf } from './equal.js';
import { isRefusal, refuse } from '../error.js';
import { loosen, textOf } from './loosen.js';
import { NumberRangeError, parseNumber, type TfNumber } from './number.js';
import { entriesOf, itemsOf } from './parts.js';
import { risk } from '../risk.js';
import { isOrdered, makeSet } from './sets.js';
import { typeOf } from './type-of.js';
import {
  hasOpen,
  isCollection,
  isObjectType,
  isPrimitive,
  isTuple,
  nameOfType,
  opened,
  sameType,
  withoutOptional,
  type CollectionType,
  type ObjectType,
  type TupleType,
  type Type,
} from './type.js';
import { converts, soleType, unify } from './unify.js';
import {
  isNull,
  ListValue,
  MapValue,
  OpenUnknown,
  PartialObject,
  Secret,
  SetValue,
  TypedNull,
  cover,
  type TfValue,
} from './value.js';

/** The value as one of another type. An ExpressionError when it cannot be one. */
export function convertTo(value: TfValue, to: Type): TfValue {
  if (to === 'any') return value;
  if (to === 'unknown') return loosen(value);
  if (value instanceof Secret) return cover(convertTo(value.open(), to));
  if (isNull(value)) return convertNull(value, to);
  const from = typeOf(value);
  if (sameType(from, to)) return value;
  if (!converts(from, to)) refuse(mismatch(from, to));
  if (value instanceof Unknown) return convertUnknown(value, to);
  if (isPrimitive(to)) return toPrimitive(value, to);
  if (isTuple(to)) return toTuple(value, to);
  if (isObjectType(to)) return toObject(value, to);
  return to.kind === 'map' ? toMap(value, to) : toSequence(value, to);
}

function convertNull(value: null | TypedNull, to: Type): TfValue {
  if (value instanceof TypedNull && !converts(value.type, to)) refuse(mismatch(value.type, to));
  return new TypedNull(value instanceof TypedNull && hasOpen(to) ? value.type : withoutOptional(to));
}

function mismatch(from: Type, to: Type): string {
  const article = to === 'number' || to === 'bool' ? 'a ' : '';
  if (!isObjectType(from) || !isObjectType(to))
    return `${article}${nameOfType(to)} required, but have ${nameOfType(from)}`;
  for (const [name, type] of to.attributes) {
    const own = from.attributes.get(name);
    if (own === undefined && to.optional?.has(name) !== true) return `attribute “${name}” is required`;
    if (own !== undefined && !converts(own, type)) return `attribute “${name}”: ${mismatch(own, type)}`;
  }
  return 'object required';
}

/** What is not known keeps its name: it is the same thing with another type. */
function convertUnknown(value: Unknown, to: Type): TfValue {
  risk();
  const candidates = candidatesOf(value)?.flatMap(candidate => attempt(() => convertTo(candidate, to)) ?? []);
  if (candidates?.length === 0) refuse(`none of the values that are possible is ${nameOfType(to)}`);
  const result = oneOf(value, opened(withoutOptional(to)), candidates);
  // A set may have fewer elements than what it is made of, so it is not the same thing.
  const isNew = isCollection(to, 'set') && !isCollection(typeOf(value), 'set');
  return isNew ? oneOf(renamed(value, `toset(${value.$unknown.symbol})`), typeOf(result), candidates) : result;
}

function renamed(value: Unknown, symbol: string): Unknown {
  return new Unknown({ symbol, reason: value.$unknown.reason });
}

function attempt(convert: () => TfValue): [TfValue] | undefined {
  try {
    return [convert()];
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

function oneOf(value: Unknown, type: Type, candidates: readonly TfValue[] | undefined): TfValue {
  const { symbol, reason, minimum, maximum } = value.$unknown;
  const bounds =
    type === 'number'
      ? { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
      : {};
  return new OpenUnknown({ symbol, reason, type, ...bounds, ...(candidates === undefined ? {} : { candidates }) });
}

function toPrimitive(value: TfValue, to: 'bool' | 'number' | 'string'): TfValue {
  if (value instanceof Concat) {
    risk();
    return new OpenUnknown({ symbol: describe(value), reason: 'a part of the text is not known', type: to });
  }
  if (to === 'string') return textOf(value);
  if (to === 'number') return numberOf(value);
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  return refuse('a bool is required');
}

function numberOf(value: TfValue): TfNumber {
  if (typeof value !== 'string') return refuse('a number is required');
  try {
    return parseNumber(value) ?? refuse('a number is required');
  } catch (error) {
    if (error instanceof NumberRangeError) return refuse(error.message);
    throw error;
  }
}

function toSequence(value: TfValue, to: CollectionType): TfValue {
  if (value instanceof PartialObject) return refuse(mismatch('unknown', to));
  const items = itemsOf(value) ?? refuse(mismatch(typeOf(value), to));
  if (value instanceof SetValue && to.kind === 'list' && !isOrdered(value)) {
    const symbol = `tolist(${value.items.map(item => (item instanceof Unknown ? item.$unknown.symbol : '…')).join(', ')})`;
    return new OpenUnknown({
      symbol,
      reason: 'the set has unknown elements, so their order is not known',
      type: { ...to, element: 'unknown' },
    });
  }
  const { element, converted } = elements(value, items, to.element);
  return to.kind === 'list' ? new ListValue(element, converted) : makeSet(element, converted);
}

/** Items as one type, which is found when it is left open. */
function elements(
  from: TfValue,
  items: readonly TfValue[],
  wanted: Type,
): { readonly element: Type; readonly converted: readonly TfValue[] } {
  if (items.length === 0) return { element: emptyElement(from, wanted), converted: [] };
  const own = wanted === 'any' ? unify(items.map(typeOf)) : wanted;
  if (own === undefined) return refuse('all elements must have the same type');
  const converted = items.map(item => convertTo(item, own));
  if (!hasOpen(own)) return { element: withoutOptional(own), converted };
  const types = converted.map(typeOf);
  const common = own === 'any' ? (soleType(types) ?? 'any') : unify(types);
  if (common === undefined) return refuse('all elements must have the same type');
  return { element: common, converted: converted.map(item => convertTo(item, common)) };
}

/** An empty collection keeps the type that it has when none is asked for. */
function emptyElement(from: TfValue, wanted: Type): Type {
  const type = typeOf(from);
  return wanted === 'any' && isCollection(type) ? type.element : withoutOptional(wanted);
}

function toMap(value: TfValue, to: CollectionType): TfValue {
  if (value instanceof PartialObject) {
    risk();
    return new OpenUnknown({ symbol: value.symbol, reason: value.reason, type: withoutOptional(to) });
  }
  const entries = entriesOf(value) ?? refuse(mismatch(typeOf(value), to));
  const names = Object.keys(entries);
  const items = names.map(name => entries[name] ?? null);
  const { element, converted } = elements(value, items, to.element);
  return new MapValue(element, Object.fromEntries(names.map((name, index) => [name, converted[index] ?? null])));
}

function toObject(value: TfValue, to: ObjectType): TfValue {
  const find = attributesOf(value, to);
  const attributes = [...to.attributes].map(([name, type]): [string, TfValue] => {
    const own = find(name);
    if (own !== undefined) return [name, convertTo(own, type)];
    if (to.optional?.has(name) !== true) return refuse(`attribute “${name}” is required`);
    return [name, new TypedNull(withoutOptional(type))];
  });
  return Object.fromEntries(attributes);
}

function attributesOf(value: TfValue, to: ObjectType): (name: string) => TfValue | undefined {
  if (value instanceof PartialObject) {
    risk();
    return name => value.attribute(name);
  }
  const entries = entriesOf(value) ?? refuse(mismatch(typeOf(value), to));
  return name => ownProperty(entries, name);
}

function toTuple(value: TfValue, to: TupleType): TfValue {
  const items = isList(value) ? value : refuse(mismatch(typeOf(value), to));
  if (items.length !== to.items.length) refuse(`a tuple of ${to.items.length} elements is required`);
  return items.map((item, index) => convertTo(item, to.items[index] ?? 'any'));
}
