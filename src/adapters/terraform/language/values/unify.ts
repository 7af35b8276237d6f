import {
  isCollection,
  isObjectType,
  isPrimitive,
  isTuple,
  sameType,
  type CollectionType,
  type ObjectType,
  type TupleType,
  type Type,
} from './type.js';

/*
 * Which types convert to which, and to which one type several do: the rules of go-cty (package convert, in its unsafe
 * mode, which is the one that Terraform's expressions use).
 */

/** Whether a value of one type may be converted to another; whether it succeeds can depend on the value. */
export function converts(from: Type, to: Type): boolean {
  if (to === 'any' || from === 'any' || from === 'unknown' || to === 'unknown') return true;
  if (isPrimitive(from) && isPrimitive(to)) return from === to || from === 'string' || to === 'string';
  if (isObjectType(to)) return toObject(from, to);
  if (isTuple(to))
    return (
      isTuple(from) &&
      sameLength(from, to) &&
      from.items.every((item, index) => converts(item, to.items[index] ?? 'any'))
    );
  if (isCollection(to, 'map')) {
    if (isCollection(from, 'map')) return converts(from.element, to.element);
    return isObjectType(from) && entriesConvert([...from.attributes.values()], to.element);
  }
  if (!isCollection(to)) return false;
  if (isCollection(from, 'list') || isCollection(from, 'set')) return converts(from.element, to.element);
  return isTuple(from) && allConvert(from.items, to.element);
}

function toObject(from: Type, to: ObjectType): boolean {
  const isOptional = (name: string) => to.optional?.has(name) === true;
  if (isCollection(from, 'map')) {
    return [...to.attributes].every(([name, type]) => isOptional(name) || converts(from.element, type));
  }
  if (!isObjectType(from)) return false;
  return [...to.attributes].every(([name, type]) => {
    const own = from.attributes.get(name);
    return own === undefined ? isOptional(name) : converts(own, type);
  });
}

/** Whether types all convert to one, which is looked for when it is left open. */
function allConvert(types: readonly Type[], to: Type): boolean {
  if (types.length === 0) return true;
  const element = to === 'any' ? unify(types) : to;
  if (element === undefined) return false;
  if (to === 'any' && element === 'any' && types.some(type => type !== 'any')) return false;
  return types.every(type => sameType(type, element) || converts(type, element));
}

/** The same for the entries of a map: where no type can be found for all, they may still be of one type but for nulls. */
function entriesConvert(types: readonly Type[], to: Type): boolean {
  return allConvert(types, to) || (to === 'any' && unify(types) === 'any' && soleType(types) !== undefined);
}

/** The one type that all have, those apart that are nulls without a type. */
export function soleType(types: readonly Type[]): Type | undefined {
  const concrete = types.filter(type => type !== 'any');
  const [first] = concrete;
  return first !== undefined && concrete.every(type => sameType(type, first)) ? first : undefined;
}

function sameLength(left: TupleType, right: TupleType): boolean {
  return left.items.length === right.items.length;
}

/**
 * The one type to which all of some types convert, or undefined. With a type among them that is not known it can only
 * be told when they become strings, as everything primitive converts to a string and nothing else does.
 */
export function unify(types: readonly Type[]): Type | undefined {
  const known = types.filter(type => type !== 'unknown');
  if (known.length === types.length) return unifyKnown(types);
  const rest = known.filter(type => type !== 'any');
  if (rest.length === 0) return 'unknown';
  return unifyKnown(rest) === 'string' ? 'string' : 'unknown';
}

function unifyKnown(types: readonly Type[]): Type | undefined {
  const [first] = types;
  if (first === undefined) return undefined;
  if (types.every(type => sameType(type, first))) return first;
  const found = unifyAlike(types);
  return found === 'no' ? undefined : (found ?? preferred(types));
}

/** Types of one structure unify to a new type of that structure; `no` when they cannot at all. */
function unifyAlike(types: readonly Type[]): Type | 'no' | undefined {
  const concrete = types.filter(type => type !== 'any');
  const isOpen = concrete.length < types.length;
  const all = (test: (type: Type) => boolean) => concrete.length > 0 && concrete.every(test);
  for (const kind of ['map', 'list', 'set'] as const) {
    if (all(type => isCollection(type, kind)))
      return isOpen ? 'any' : unifyElements(concrete as CollectionType[], kind);
  }
  if (all(isObjectType)) return isOpen ? 'any' : unifyObjects(concrete as ObjectType[]);
  if (all(isTuple)) return isOpen ? 'any' : unifyTuples(concrete as TupleType[]);
  if (all(type => isCollection(type, 'map') || isObjectType(type))) return unifyMixed(types, mapsAndObjects);
  if (all(type => isCollection(type, 'list') || isTuple(type))) return unifyMixed(types, listsAndTuples);
  return concrete.some(isObjectType) && concrete.some(isTuple) ? 'no' : undefined;
}

function unifyElements(types: readonly CollectionType[], kind: CollectionType['kind']): Type | 'no' {
  const element = unify(types.map(type => type.element));
  return element === undefined ? 'no' : { kind, element };
}

/** A kind of collection, and the structures that can become one. */
interface Mixed<T extends Type> {
  readonly kind: CollectionType['kind'];
  readonly isStructure: (type: Type) => type is T;
  readonly asCollection: (types: readonly T[]) => Type | 'no';
}

const mapsAndObjects: Mixed<ObjectType> = { kind: 'map', isStructure: isObjectType, asCollection: objectsAsMap };
const listsAndTuples: Mixed<TupleType> = { kind: 'list', isStructure: isTuple, asCollection: tuplesAsList };

/** Structures beside collections are collections in disguise, if that works out. */
function unifyMixed<T extends Type>(
  types: readonly Type[],
  { kind, isStructure, asCollection }: Mixed<T>,
): Type | undefined {
  const disguised = asCollection(types.filter(isStructure));
  if (disguised === 'no') return undefined;
  const found = unify(types.map(type => (isStructure(type) ? disguised : type)));
  return found !== undefined && isCollection(found, kind) ? found : undefined;
}

function unifyObjects(types: readonly ObjectType[]): Type | 'no' {
  const [first] = types;
  const names = [...(first?.attributes.keys() ?? [])];
  if (types.some(type => type.attributes.size !== names.length || !names.every(name => type.attributes.has(name)))) {
    return objectsAsMap(types);
  }
  const attributes = new Map<string, Type>();
  for (const name of names) {
    const type = unify(types.map(({ attributes: own }) => own.get(name) ?? 'any'));
    if (type === undefined) return 'no';
    attributes.set(name, type);
  }
  const found: ObjectType = { kind: 'object', attributes };
  return types.every(type => converts(type, found)) ? found : objectsAsMap(types);
}

function objectsAsMap(types: readonly ObjectType[]): Type | 'no' {
  const element = unify(types.flatMap(type => [...type.attributes.values()]));
  if (element === undefined) return 'no';
  return types.every(type => converts(type, { kind: 'map', element })) ? { kind: 'map', element } : 'no';
}

function unifyTuples(types: readonly TupleType[]): Type | 'no' {
  const [first] = types;
  if (first === undefined || types.some(type => !sameLength(type, first))) return tuplesAsList(types);
  const items: Type[] = [];
  for (const index of first.items.keys()) {
    const type = unify(types.map(({ items: own }) => own[index] ?? 'any'));
    if (type === undefined) return 'no';
    items.push(type);
  }
  const found: TupleType = { kind: 'tuple', items };
  return types.every(type => converts(type, found)) ? found : tuplesAsList(types);
}

function tuplesAsList(types: readonly TupleType[]): Type | 'no' {
  const element = unify(types.flatMap(({ items }) => items));
  if (element === undefined) return 'no';
  return types.every(type => converts(type, { kind: 'list', element })) ? { kind: 'list', element } : 'no';
}

/** The most general of the types to which all others convert. */
function preferred(types: readonly Type[]): Type | undefined {
  const unique: Type[] = [];
  for (const type of types) if (!unique.some(other => sameType(other, type))) unique.push(type);
  return unique
    .map((type, index) => ({ type, index, beaten: unique.filter(other => generality(other, type) < 0).length }))
    .toSorted((left, right) => left.beaten - right.beaten || left.index - right.index)
    .find(({ type }) => unique.every(other => other === type || converts(other, type)))?.type;
}

/** Below zero when the left type is more general than the right one. */
function generality(left: Type, right: Type): number {
  if (left === 'any' || right === 'any') return Number(left === 'any') - Number(right === 'any');
  if (isPrimitive(left) && isPrimitive(right)) return Number(right === 'string') - Number(left === 'string');
  if (isCollection(left) && isCollection(right) && left.kind === right.kind)
    return generality(left.element, right.element);
  return rank(left) - rank(right);
}

/** Tuples become lists or sets and sets become lists; objects become maps. */
function rank(type: Type): number {
  if (isTuple(type) || isObjectType(type)) return 2;
  return isCollection(type, 'set') ? 1 : 0;
}
