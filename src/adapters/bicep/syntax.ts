/**
 * The syntax tree of Bicep. Every node knows where it stands; `start` and `end` count UTF-16 code units
 * from the start of the file.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Identifier extends Span {
  readonly name: string;
}

/** A whole file, with what is wrong in it: a statement that could not be read is left out of `statements`. */
export interface SourceFile {
  readonly statements: readonly Statement[];
  readonly errors: readonly SyntaxProblem[];
}

export interface SyntaxProblem extends Span {
  readonly message: string;
}

// Statements

export type Statement =
  | TargetScope
  | Metadata
  | Parameter
  | Variable
  | ResourceDeclaration
  | ModuleDeclaration
  | Output
  | TypeDeclaration
  | FunctionDeclaration
  | Import
  | Extension
  | Assertion
  | TestDeclaration
  | Using
  | Extends
  | ParameterAssignment
  | ExtensionConfig;

/** `@description('…')`, `@sys.secure()`: always a call in valid source. */
export interface Decorator extends Span {
  readonly call: Expression;
}

interface Declared extends Span {
  readonly decorators: readonly Decorator[];
}

export interface TargetScope extends Declared {
  readonly kind: 'target-scope';
  readonly value: Expression;
}

export interface Metadata extends Declared {
  readonly kind: 'metadata';
  readonly name: Identifier;
  readonly value: Expression;
}

export interface Parameter extends Declared {
  readonly kind: 'parameter';
  readonly name: Identifier;
  readonly type: TypeExpression | undefined;
  /** The default value behind `=`. */
  readonly value: Expression | undefined;
}

export interface Variable extends Declared {
  readonly kind: 'variable';
  readonly name: Identifier;
  readonly type: TypeExpression | undefined;
  readonly value: Expression;
}

/** The text behind the symbolic name, `'Microsoft.Web/sites@2024-04-01'`; an expression, so that interpolation can be refused. */
export interface ResourceDeclaration extends Declared {
  readonly kind: 'resource';
  readonly name: Identifier;
  readonly type: Expression;
  readonly isExisting: boolean;
  readonly body: DeclarationBody;
}

export interface ModuleDeclaration extends Declared {
  readonly kind: 'module';
  readonly name: Identifier;
  /** A path, `br:…`, `br/alias:…`, `ts:…`. */
  readonly path: Expression;
  readonly body: DeclarationBody;
}

/** An object, a condition on one, or a loop of either. */
export type DeclarationBody = ObjectExpression | Conditional | Loop | Invalid;

export interface Output extends Declared {
  readonly kind: 'output';
  readonly name: Identifier;
  readonly type: TypeExpression | undefined;
  readonly value: Expression;
}

export interface TypeDeclaration extends Declared {
  readonly kind: 'type';
  readonly name: Identifier;
  readonly type: TypeExpression;
}

export interface FunctionDeclaration extends Declared {
  readonly kind: 'function';
  readonly name: Identifier;
  readonly parameters: readonly FunctionParameter[];
  readonly result: TypeExpression;
  readonly body: Expression;
}

export interface FunctionParameter extends Span {
  readonly name: Identifier;
  readonly type: TypeExpression;
}

/** `import * as name from '…'` or `import { a, b as c } from '…'`. */
export interface Import extends Declared {
  readonly kind: 'import';
  readonly wildcard: Identifier | undefined;
  readonly items: readonly ImportItem[];
  readonly path: Expression;
}

export interface ImportItem extends Span {
  /** The name in the other file: an identifier, or a text for names that are none. */
  readonly name: Identifier;
  readonly alias: Identifier | undefined;
}

/** `extension microsoftGraph`, `extension kubernetes with { … } as k8s`; `provider` in older files. */
export interface Extension extends Declared {
  readonly kind: 'extension';
  readonly specification: Expression;
  readonly config: Expression | undefined;
  readonly alias: Identifier | undefined;
}

export interface Assertion extends Declared {
  readonly kind: 'assert';
  readonly name: Identifier;
  readonly value: Expression;
}

export interface TestDeclaration extends Declared {
  readonly kind: 'test';
  readonly name: Identifier;
  readonly path: Expression;
  readonly body: Expression;
}

/** Parameter files only: `using './main.bicep'`, `using none`, `using … with { … }`. */
export interface Using extends Declared {
  readonly kind: 'using';
  /** Undefined for `none`. */
  readonly path: Expression | undefined;
  readonly config: Expression | undefined;
}

/** Parameter files only. */
export interface Extends extends Declared {
  readonly kind: 'extends';
  readonly path: Expression;
}

/** Parameter files only: `param name = value`. */
export interface ParameterAssignment extends Declared {
  readonly kind: 'assignment';
  readonly name: Identifier;
  readonly value: Expression;
}

/** Parameter files only. */
export interface ExtensionConfig extends Declared {
  readonly kind: 'extension-config';
  readonly name: Identifier;
  readonly config: Expression | undefined;
}

// Expressions

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

// Types

export type TypeExpression =
  | NamedType
  | TypeMemberAccess
  | ArrayType
  | NullableType
  | NonNullableType
  | UnionType
  | LiteralType
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
