/**
 * A type of Terraform's. `any` is the constraint of that name, and the type of a null that is just written. `unknown`
 * is ours: the type of a value of which Terraform knows more than we do, such as an attribute of a resource.
 */
export type Type = 'any' | 'unknown' | 'bool' | 'number' | 'string' | CollectionType | TupleType | ObjectType;

export interface CollectionType {
  readonly kind: 'list' | 'set' | 'map';
  readonly element: Type;
}

export interface TupleType {
  readonly kind: 'tuple';
  readonly items: readonly Type[];
}

export interface ObjectType {
  readonly kind: 'object';
  readonly attributes: ReadonlyMap<string, Type>;
  /** Attributes that may be left out, in a constraint. The types of values have none. */
  readonly optional?: ReadonlySet<string>;
}

const primitives: ReadonlySet<Type> = new Set<Type>(['bool', 'number', 'string']);

/** True for the types of a single value. */
export function isPrimitive(type: Type): type is 'bool' | 'number' | 'string' {
  return primitives.has(type);
}

/** True for lists, sets and maps, or for one `kind` of these. */
export function isCollection(type: Type, kind?: CollectionType['kind']): type is CollectionType {
  return typeof type === 'object' && 'element' in type && (kind === undefined || type.kind === kind);
}

export function isTuple(type: Type): type is TupleType {
  return typeof type === 'object' && type.kind === 'tuple';
}

export function isObjectType(type: Type): type is ObjectType {
  return typeof type === 'object' && type.kind === 'object';
}

/** The type without the permission to leave attributes out, as the values of it have. */
export function withoutOptional(type: Type): Type {
  if (isCollection(type)) return { kind: type.kind, element: withoutOptional(type.element) };
  if (isTuple(type)) return { kind: 'tuple', items: type.items.map(withoutOptional) };
  if (!isObjectType(type)) return type;
  return { kind: 'object', attributes: mapAttributes(type, withoutOptional) };
}

/** The attributes of an object's type with another type each. */
function mapAttributes(type: ObjectType, change: (type: Type) => Type): ReadonlyMap<string, Type> {
  return new Map([...type.attributes].map(([name, inner]) => [name, change(inner)]));
}

/** Whether two types are one. */
export function sameType(left: Type, right: Type): boolean {
  if (left === right) return true;
  if (typeof left === 'string' || typeof right === 'string') return false;
  if (left.kind === 'tuple' && right.kind === 'tuple') {
    return (
      left.items.length === right.items.length &&
      left.items.every((item, index) => sameType(item, right.items[index] ?? 'any'))
    );
  }
  if (left.kind === 'object' && right.kind === 'object') {
    if (left.attributes.size !== right.attributes.size) return false;
    return [...left.attributes].every(([name, type]) => {
      const other = right.attributes.get(name);
      return other !== undefined && sameType(type, other);
    });
  }
  return 'element' in left && 'element' in right && left.kind === right.kind && sameType(left.element, right.element);
}

/** Whether a type or a part of it is one of those that are not decided. */
export function hasOpen(type: Type, open: readonly Type[] = ['any', 'unknown']): boolean {
  if (typeof type === 'string') return open.includes(type);
  if (type.kind === 'tuple') return type.items.some(item => hasOpen(item, open));
  if (type.kind === 'object') return [...type.attributes.values()].some(item => hasOpen(item, open));
  return hasOpen(type.element, open);
}

/** The type as Terraform's messages name it: `list of string`, `object`. */
export function nameOfType(type: Type): string {
  if (type === 'any' || type === 'unknown') return 'dynamic';
  if (typeof type === 'string') return type;
  return 'element' in type ? `${type.kind} of ${nameOfType(type.element)}` : type.kind;
}

/** The type of an unknown value that is to be of another type: what that leaves open is not known. */
export function opened(type: Type): Type {
  if (type === 'any') return 'unknown';
  if (isCollection(type)) return { kind: type.kind, element: opened(type.element) };
  if (isTuple(type)) return { kind: 'tuple', items: type.items.map(opened) };
  return isObjectType(type) ? { kind: 'object', attributes: mapAttributes(type, opened) } : type;
}
