/** Where something stands, in UTF-16 code units from the start of the file; `end` is behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Identifier extends Span {
  readonly name: string;
}

export type Expression =
  | StringExpression
  | IntegerLiteral
  | BooleanLiteral
  | NullLiteral
  | NameExpression
  | ArrayExpression
  | ObjectExpression
  | PropertyAccess
  | IndexAccess
  | NestedAccess
  | FunctionCall
  | MethodCall
  | UnaryExpression
  | BinaryExpression
  | TernaryExpression
  | NonNullAssertion
  | Parenthesized
  | Lambda
  | Loop
  | Conditional
  | Invalid;

/** `texts` has one more than `expressions`: they take turns. A text without expressions is a literal. */
export interface StringExpression extends Span {
  readonly kind: 'string';
  readonly texts: readonly string[];
  readonly expressions: readonly Expression[];
  readonly isMultiLine: boolean;
}

export interface IntegerLiteral extends Span {
  readonly kind: 'integer';
  readonly value: bigint;
}

export interface BooleanLiteral extends Span {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface NullLiteral extends Span {
  readonly kind: 'null';
}

export interface NameExpression extends Span {
  readonly kind: 'name';
  readonly name: string;
}

export interface Spread extends Span {
  readonly kind: 'spread';
  readonly value: Expression;
}

export interface ArrayExpression extends Span {
  readonly kind: 'array';
  readonly items: readonly (Expression | Spread)[];
}

export interface ObjectExpression extends Span {
  readonly kind: 'object';
  readonly members: readonly (ObjectProperty | Spread)[];
  /** Resources that are declared inside the body of another. */
  readonly resources: readonly ResourceDeclaration[];
}

export interface ObjectProperty extends Span {
  readonly kind: 'object-property';
  /** A literal text for names and quoted names; interpolated keys have expressions. */
  readonly key: StringExpression;
  readonly value: Expression;
}

/** `base.name`, `base.?name`. */
export interface PropertyAccess extends Span {
  readonly kind: 'property';
  readonly base: Expression;
  readonly name: Identifier;
  readonly isSafe: boolean;
}

/** `base[index]`, `base[?index]`, `base[^index]` (counted from the end, the last is 1). */
export interface IndexAccess extends Span {
  readonly kind: 'index';
  readonly base: Expression;
  readonly index: Expression;
  readonly isSafe: boolean;
  readonly isFromEnd: boolean;
}

/** `parent::child`. */
export interface NestedAccess extends Span {
  readonly kind: 'nested';
  readonly base: Expression;
  readonly name: Identifier;
}

export interface FunctionCall extends Span {
  readonly kind: 'call';
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
}

/** `base.name(…)`: a method of a resource, or a function of a namespace or of a wildcard import. */
export interface MethodCall extends Span {
  readonly kind: 'method';
  readonly base: Expression;
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
  readonly isSafe: boolean;
}

/** A call of a function, whatever stands before its name. */
export type Call = FunctionCall | MethodCall;

export interface UnaryExpression extends Span {
  readonly kind: 'unary';
  readonly operator: '!' | '-';
  readonly operand: Expression;
}

export type BinaryOperator =
  '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '=~' | '!~' | '<' | '<=' | '>' | '>=' | '&&' | '||' | '??';

export interface BinaryExpression extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface TernaryExpression extends Span {
  readonly kind: 'ternary';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

/** `value!`. */
export interface NonNullAssertion extends Span {
  readonly kind: 'non-null';
  readonly operand: Expression;
}

export interface Parenthesized extends Span {
  readonly kind: 'parenthesized';
  readonly inner: Expression;
}

/** `x => …`, `(x, i) => …`. */
export interface Lambda extends Span {
  readonly kind: 'lambda';
  readonly parameters: readonly Identifier[];
  readonly body: Expression;
}

/** `[for item in list: …]`, `[for (item, index) in list: …]`; a body that is a Conditional is a filter on declarations. */
export interface Loop extends Span {
  readonly kind: 'loop';
  readonly item: Identifier;
  readonly index: Identifier | undefined;
  readonly list: Expression;
  readonly body: Expression;
}

/** `if (condition) { … }` as the body of a declaration or of its loop. */
export interface Conditional extends Span {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly body: Expression;
}

/** What stands where something could not be read; the file's errors say why. */
export interface Invalid extends Span {
  readonly kind: 'invalid';
}

// What may stand in the body of a resource

/** `@description('…')`, `@sys.secure()`: always a call in valid source. */
export interface Decorator extends Span {
  readonly call: Expression;
}

/** What decorators may stand before. */
export interface Declared extends Span {
  readonly decorators: readonly Decorator[];
}

/** The text behind the symbolic name, `'Microsoft.Web/sites@2024-04-01'`; an expression, so that interpolation can be refused. */
export interface ResourceDeclaration extends Declared {
  readonly kind: 'resource';
  readonly name: Identifier;
  readonly type: Expression;
  readonly isExisting: boolean;
  readonly body: DeclarationBody;
}

/** An object, a condition on one, or a loop of either. */
export type DeclarationBody = ObjectExpression | Conditional | Loop | Invalid;
