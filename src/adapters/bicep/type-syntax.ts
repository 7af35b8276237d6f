import type { Decorator, Expression, Identifier, Span, StringExpression } from './expression-syntax.js';

export type TypeExpression =
  | NamedType
  | TypeMemberAccess
  | ArrayType
  | NullableType
  | NonNullableType
  | UnionType
  | LiteralType
  | NegatedType
  | ResourceType
  | ObjectType
  | TupleType
  | InvalidType;

/** `string`, `myType`, `resourceInput<'…'>`; arguments are empty unless it has some. */
export interface NamedType extends Span {
  readonly kind: 'named-type';
  readonly name: Identifier;
  readonly arguments: readonly TypeExpression[];
}

/** `sys.string`, `shared.config`, `T[0]`, `T[*]`, `T.*`; arguments as in `resourceOutput`-like generics behind a namespace. */
export interface TypeMemberAccess extends Span {
  readonly kind: 'type-member';
  readonly base: TypeExpression;
  readonly member: Identifier | bigint | '[*]' | '.*';
  readonly arguments: readonly TypeExpression[];
}

export interface ArrayType extends Span {
  readonly kind: 'array-type';
  readonly item: TypeExpression;
}

export interface NullableType extends Span {
  readonly kind: 'nullable-type';
  readonly inner: TypeExpression;
}

/** `T!`. */
export interface NonNullableType extends Span {
  readonly kind: 'non-nullable-type';
  readonly inner: TypeExpression;
}

export interface UnionType extends Span {
  readonly kind: 'union-type';
  readonly members: readonly TypeExpression[];
}

/** A literal as a type: `'a'`, `1`, `-1`, `true`, `null`. */
export interface LiteralType extends Span {
  readonly kind: 'literal-type';
  readonly value: StringExpression | bigint | boolean | null;
}

/** `-T` or `!T` of a type that is a literal elsewhere; those of a literal itself are a LiteralType. */
export interface NegatedType extends Span {
  readonly kind: 'negated-type';
  readonly operator: '-' | '!';
  readonly operand: TypeExpression;
}

/** `resource 'Microsoft.Web/sites@2024-04-01'` as the type of a parameter or output; an output may leave the text out. */
export interface ResourceType extends Span {
  readonly kind: 'resource-type';
  readonly type: Expression | undefined;
}

export interface ObjectType extends Span {
  readonly kind: 'object-type';
  readonly members: readonly ObjectTypeMember[];
}

export interface ObjectTypeMember extends Span {
  readonly decorators: readonly Decorator[];
  /** `*` for the type of all other properties. */
  readonly key: StringExpression | '*';
  readonly type: TypeExpression;
}

export interface TupleType extends Span {
  readonly kind: 'tuple-type';
  readonly items: readonly TupleItem[];
}

export interface TupleItem extends Span {
  readonly decorators: readonly Decorator[];
  readonly type: TypeExpression;
}

export interface InvalidType extends Span {
  readonly kind: 'invalid-type';
}
