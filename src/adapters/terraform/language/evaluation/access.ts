import { Concat, Unknown } from '../../../../graph/value.js';
import { forEachCandidate, oneOf } from '../values/candidates.js';
import { convertTo } from '../values/convert.js';
import { entriesOf, sequenceOf } from '../values/parts.js';
import { refuse, refuseAbsent } from '../error.js';
import { BigNumber, type TfNumber } from '../values/number.js';
import { risk } from '../risk.js';
import { derived, grouped, symbolOf } from '../values/symbol.js';
import { typeOf } from '../values/type-of.js';
import { isCollection, isObjectType, isPrimitive, isTuple, nameOfType, type Type } from '../values/type.js';
import { isNull, MapValue, PartialObject, Secret, SetValue, type TfValue } from '../values/value.js';

/** `value.name`. */
export function attributeOf(value: TfValue, name: string): TfValue {
  if (value instanceof Secret) return new Secret(attributeOf(value.open(), name));
  if (isNull(value)) return refuse('this value is null, so it does not have any attributes');
  if (value instanceof PartialObject) return value.attribute(name);
  if (value instanceof Unknown) return unknownAttribute(value, name);
  const entries = entriesOf(value);
  if (entries !== undefined && Object.hasOwn(entries, name)) return entries[name] ?? null;
  if (value instanceof MapValue) return refuseAbsent(`this map does not have an element with the key “${name}”`);
  if (entries !== undefined) return refuse(`this object does not have an attribute named “${name}”`);
  return refuse(`a ${nameOfType(typeOf(value))} does not have any attributes`);
}

function unknownAttribute(value: Unknown, name: string): TfValue {
  const symbol = () => `${grouped(value.$unknown.symbol)}.${name}`;
  const found = forEachCandidate([value], symbol, ([candidate = null]) => attributeOf(candidate, name));
  return found ?? derived(symbol(), [value], memberType(typeOf(value), name));
}

function memberType(type: Type, name: string): Type {
  if (isCollection(type, 'map')) return type.element;
  if (isObjectType(type))
    return type.attributes.get(name) ?? refuse(`this object does not have an attribute named “${name}”`);
  return type === 'unknown' || type === 'any'
    ? 'unknown'
    : refuse(`a ${nameOfType(type)} does not have any attributes`);
}

/** `value[key]`. */
export function elementOf(value: TfValue, key: TfValue): TfValue {
  if (value instanceof Secret) return new Secret(elementOf(value.open(), key));
  if (key instanceof Secret) return new Secret(elementOf(value, key.open()));
  if (isNull(value)) return refuse('this value is null, so it does not have any indices');
  if (isNull(key)) return refuse('a null value cannot be used as an indexing key');
  const symbol = () => `${grouped(symbolOf(value))}[${symbolOf(key)}]`;
  const found = forEachCandidate([value, key], symbol, ([one = null, other = null]) => elementOf(one, other));
  if (found !== undefined) return found;
  if (value instanceof Unknown) return derived(symbol(), [value], elementType(typeOf(value), key));
  if (value instanceof PartialObject) return partialElement(value, key, symbol());
  if (value instanceof SetValue) return refuse('elements of a set have no index');
  const items = sequenceOf(value);
  if (items !== undefined) return itemAt(items, convertTo(key, 'number'), symbol);
  const entries = entriesOf(value) ?? refuse('this value does not have any indices');
  return entryAt(entries, convertTo(key, 'string'), symbol);
}

function elementType(type: Type, key: TfValue): Type {
  if (isCollection(type, 'list') || isCollection(type, 'map')) return type.element;
  if (isTuple(type) && typeof key === 'number')
    return type.items[key] ?? refuse('the index is beyond the end of the tuple');
  if (isObjectType(type) && typeof key === 'string') return memberType(type, key);
  return isPrimitive(type) || isCollection(type, 'set') ? refuse('this value does not have any indices') : 'unknown';
}

function partialElement(value: PartialObject, key: TfValue, symbol: string): TfValue {
  return typeof key === 'string' ? value.attribute(key) : derived(symbol, [value]);
}

function itemAt(items: readonly TfValue[], key: TfValue, symbol: () => string): TfValue {
  if (key instanceof Unknown) return anyOf(items, key, symbol);
  const index = key as TfNumber;
  if (index instanceof BigNumber || !Number.isInteger(index))
    return refuse('indexing a sequence requires a whole number');
  if (index < 0) return refuse('a negative number is not a valid index for a sequence');
  if (index >= items.length) {
    return refuseAbsent(
      items.length === 0
        ? 'the collection has no elements'
        : 'the given index is greater than or equal to the length of the collection',
    );
  }
  return items[index] ?? null;
}

function entryAt(entries: { readonly [name: string]: TfValue }, key: TfValue, symbol: () => string): TfValue {
  if (key instanceof Unknown || key instanceof Concat) return anyOf(Object.values(entries), key, symbol);
  const name = key as string;
  return Object.hasOwn(entries, name)
    ? (entries[name] ?? null)
    : refuseAbsent(`the collection has no element with the key “${name}”`);
}

/** A key that is not known picks one of the elements, or the expression fails. */
function anyOf(items: readonly TfValue[], key: TfValue, symbol: () => string): TfValue {
  risk();
  return items.length === 0 ? refuseAbsent('the collection has no elements') : oneOf(symbol, items, [key]);
}
