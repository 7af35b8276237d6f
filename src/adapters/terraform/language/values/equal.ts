import { Concat, Unknown } from '../../../../graph/value.js';
import { every, type Answer } from './answers.js';
import { compareNumbers, isNumber } from './number.js';
import { entriesOf, sequenceOf } from './parts.js';
import { typeOf } from './type-of.js';
import { isCollection, isObjectType, isTuple, type Type } from './type.js';
import { isFilled, isNull, OpenUnknown, PartialObject, SetValue, uncover, type TfValue } from './value.js';

/** Whether two values are equal, as `==` says; undefined when that is not known yet. */
export function equals(one: TfValue, other: TfValue): Answer {
  const [left, right] = [uncover(one), uncover(other)];
  if (isNull(left) || isNull(right)) return equalsNull(left, right);
  const [leftType, rightType] = [typeOf(left), typeOf(right)];
  if (!mayBeSame(leftType, rightType))
    return isUnknown(left) || isUnknown(right) ? notEqualUnlessNull(left, right) : false;
  if (left instanceof Unknown || right instanceof Unknown) return equalsUnknown(left, right);
  if (left instanceof PartialObject || right instanceof PartialObject) return equalsPartial(left, right);
  if (left instanceof Concat || right instanceof Concat) return equalsConcat(left, right);
  return equalsKnown(left, right);
}

function isUnknown(value: TfValue): boolean {
  return value instanceof Unknown;
}

/** Nulls are equal whatever their types are. */
function equalsNull(left: TfValue, right: TfValue): Answer {
  if (isNull(left) && isNull(right)) return true;
  const other = isNull(left) ? right : left;
  if (!(other instanceof Unknown) || isFilled(other)) return false;
  return agreed(candidatesOf(other)?.map(candidate => equals(candidate, null)));
}

/** Values of different types are equal only when both turn out to be null. */
function notEqualUnlessNull(left: TfValue, right: TfValue): Answer {
  return isUnknown(left) && isUnknown(right) ? undefined : false;
}

function equalsUnknown(left: TfValue, right: TfValue): Answer {
  if (left instanceof Unknown && right instanceof Unknown && left.$unknown.symbol === right.$unknown.symbol) {
    if (typeOf(left) === typeOf(right)) return true;
  }
  const [open, fixed] = left instanceof Unknown ? [left, right] : [right, left];
  if (fixed === '' && isFilled(open)) return false;
  return open instanceof Unknown ? agreed(candidatesOf(open)?.map(candidate => equals(candidate, fixed))) : undefined;
}

/** All values that an unknown can take, where these are known. */
export function candidatesOf(value: Unknown): readonly TfValue[] | undefined {
  return value instanceof OpenUnknown ? value.candidates : undefined;
}

function equalsPartial(left: TfValue, right: TfValue): Answer {
  if (!(left instanceof PartialObject) || !(right instanceof PartialObject)) return undefined;
  return left.symbol === right.symbol ? true : undefined;
}

/** What all of some answers are; undefined when they differ or one is open. */
function agreed(answers: readonly Answer[] | undefined): Answer {
  const [first] = answers ?? [];
  return answers?.every(answer => answer === first) === true ? first : undefined;
}

/** Texts with unknown parts differ when what is known at their ends does, and are equal when their parts are. */
function equalsConcat(left: TfValue, right: TfValue): Answer {
  const [a, b] = [left, right].map(value => (value instanceof Concat ? value.$concat : [value]));
  if (a === undefined || b === undefined) return undefined;
  const sameParts = a.length === b.length && a.every((part, index) => samePart(part, b[index]));
  if (sameParts) return true;
  const differ = !alike(a.at(0), b.at(0), 'startsWith') || !alike(a.at(-1), b.at(-1), 'endsWith');
  return differ ? false : undefined;
}

function samePart(left: unknown, right: unknown): boolean {
  if (left instanceof Unknown && right instanceof Unknown) return left.$unknown.symbol === right.$unknown.symbol;
  return left === right;
}

function alike(left: unknown, right: unknown, test: 'startsWith' | 'endsWith'): boolean {
  if (typeof left !== 'string' || typeof right !== 'string') return true;
  return left.length < right.length ? right[test](left) : left[test](right);
}

function equalsKnown(left: TfValue, right: TfValue): Answer {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) === 0;
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) return left === right;
  if (left instanceof SetValue && right instanceof SetValue) return equalSets(left, right);
  const [leftItems, rightItems] = [sequenceOf(left), sequenceOf(right)];
  if (leftItems !== undefined && rightItems !== undefined) return equalItems(leftItems, rightItems);
  return equalEntries(entriesOf(left) ?? {}, entriesOf(right) ?? {});
}

function equalItems(left: readonly TfValue[], right: readonly TfValue[]): Answer {
  if (left.length !== right.length) return false;
  return every(left, (item, index) => equals(item, right[index] ?? null));
}

function equalEntries(left: { readonly [name: string]: TfValue }, right: { readonly [name: string]: TfValue }): Answer {
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length || !names.every(name => Object.hasOwn(right, name))) return false;
  return every(names, name => equals(left[name] ?? null, right[name] ?? null));
}

/** Two sets are equal when each has what the other has. An item that is not known leaves it open. */
function equalSets(left: SetValue, right: SetValue): Answer {
  const pairs =
    left.items.length === right.items.length
      ? left.items.map((item, index) => equals(item, right.items[index] ?? null))
      : [];
  if (pairs.length > 0 && pairs.every(answer => answer === true)) return true;
  if (left.items.length === 0 || right.items.length === 0) return left.items.length === right.items.length;
  if (hasMissing(left, right) || hasMissing(right, left)) return false;
  return isWithin(left, right) && isWithin(right, left) ? true : undefined;
}

function hasMissing(from: SetValue, other: SetValue): boolean {
  return from.items.some(item => other.items.every(candidate => equals(item, candidate) === false));
}

function isWithin(from: SetValue, other: SetValue): boolean {
  return from.items.every(item => other.items.some(candidate => equals(item, candidate) === true));
}

/** Whether two types may turn out to be one. The type of a null inside a value does not count as a type of its own. */
function mayBeSame(left: Type, right: Type): boolean {
  if (left === 'unknown' || right === 'unknown') return true;
  if (typeof left === 'string' || typeof right === 'string') return left === right;
  if (isCollection(left) && isCollection(right))
    return left.kind === right.kind && mayBeSame(left.element, right.element);
  if (isTuple(left) && isTuple(right)) {
    return (
      left.items.length === right.items.length &&
      left.items.every((item, index) => mayBeSame(item, right.items[index] ?? 'any'))
    );
  }
  if (!isObjectType(left) || !isObjectType(right) || left.attributes.size !== right.attributes.size) return false;
  return [...left.attributes].every(([name, type]) => {
    const other = right.attributes.get(name);
    return other !== undefined && mayBeSame(type, other);
  });
}
