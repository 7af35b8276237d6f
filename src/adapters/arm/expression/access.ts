import { isList } from '../../../core/list.js';
import { Concat, Unknown, isObject, type Value } from '../../../graph/value.js';
import { at, typeName } from '../functions/arguments.js';
import { Refusal, onParts, type FunctionRow } from '../functions/function-row.js';
import { PartlyKnown, memberOfUnknown, ownMember } from '../partly-known.js';
import { PartlyKnownList, PieceOfText } from './partly-known-list.js';
import { symbolOf } from './symbol.js';
import { traitsOf } from './traits.js';

/** What `lookUp` says when a value has no such member. */
export const absent = Symbol('absent');

/** `base.name` and `base[key]`; a member that a known value does not have is refused. */
export const access: FunctionRow = onParts(
  '',
  2,
  values => {
    const [base, key] = [at(values, 0), at(values, 1)];
    const found = lookUp(base, key);
    if (found === absent) throw new Refusal(`${shown(key)} does not exist${offered(base)}`);
    return found;
  },
  {
    discreet: ([, key = null]) =>
      `${traitsOf(key).isSensitive ? 'a member that a secret names' : shown(key)} cannot be taken of a value that holds a secret`,
    symbol: ([base = null, key = null]) =>
      `${symbolOf(base)}${typeof key === 'string' ? `.${key}` : `[${symbolOf(key)}]`}`,
  },
);

/**
 * What a value holds under a name or an index, counted from 0. Undefined when what is not known decides.
 * Names are compared without letter case (Object functions, "contains"). A Refusal for a value that
 * holds nothing under such a key.
 */
export function lookUp(base: Value, key: Value): Value | typeof absent | undefined {
  if (base instanceof Unknown) return inUnknown(base, key);
  if (key instanceof Unknown || key instanceof Concat) return undefined;
  // What is undefined is absent; a member that is null is there.
  if (isList(base) && typeof key === 'number') return base[key] === undefined ? absent : base[key];
  if (isObject(base) && typeof key === 'string') {
    const member = ownMember(base, key);
    return member === undefined ? absent : member;
  }
  throw new Refusal(`${shown(key)} cannot be taken of ${typeName(base)}`);
}

function inUnknown(base: Unknown, key: Value): Value | undefined {
  if (base.$unknown.possible !== undefined && base.$unknown.possible.length > 0) return undefined;
  if (base instanceof PartlyKnown && typeof key === 'string') return base.member(key);
  if (typeof key === 'string') return memberOfUnknown(base, key);
  if (typeof key !== 'number') return undefined;
  const item = memberOfUnknown(base, key);
  if (!(base instanceof PartlyKnownList)) return item;
  const known = base.head[key];
  if (known !== undefined) return known;
  return key < base.pieces.length ? new PieceOfText(item.$unknown, base, key) : item;
}

function shown(key: Value): string {
  if (typeof key === 'string') return `the property “${key}”`;
  return typeof key === 'number' ? `the item at index ${key}` : `a member named by ${typeName(key)}`;
}

/** What there is instead; names only, as values may be secrets. */
function offered(base: Value): string {
  if (isList(base)) return `; the array has ${base.length} ${base.length === 1 ? 'item' : 'items'}`;
  const names = isObject(base) ? Object.keys(base) : [];
  if (names.length === 0) return '; the object is empty';
  const some = names.slice(0, 10).join(', ');
  return `; the object has ${some}${names.length > 10 ? ' and others' : ''}`;
}
