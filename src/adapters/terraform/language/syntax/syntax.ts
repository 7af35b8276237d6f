import type { TfNumber } from '../values/number.js';

/** The syntax tree of an expression. `at` counts UTF-16 code units from the start of the text that was parsed. */
export type Expression =
  | Literal
  | Template
  | TemplateFor
  | Variable
  | Attribute
  | Index
  | Splat
  | Item
  | Group
  | Call
  | Conditional
  | Unary
  | Binary
  | TupleExpression
  | ObjectExpression
  | ForExpression;

interface Node {
  readonly at: number;
}

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: null | boolean | string | TfNumber;
}

/** A text of several parts. A template that is one interpolation and nothing else is that expression itself. */
export interface Template extends Node {
  readonly kind: 'template';
  readonly parts: readonly Expression[];
}

/** `%{ for … }` in a template: the texts that the body gives, joined. */
export interface TemplateFor extends Node {
  readonly kind: 'template-for';
  readonly loop: ForExpression;
}

/** The first name of a reference, or a variable of a `for`. */
export interface Variable extends Node {
  readonly kind: 'variable';
  readonly name: string;
}

export interface Attribute extends Node {
  readonly kind: 'attribute';
  readonly source: Expression;
  readonly name: string;
}

export interface Index extends Node {
  readonly kind: 'index';
  readonly source: Expression;
  readonly key: Expression;
  /** Written with a dot, as `list.0`. */
  readonly isLegacy: boolean;
}

/** `source[*].each` or `source.*.each`; `each` starts at an `item`. */
export interface Splat extends Node {
  readonly kind: 'splat';
  readonly source: Expression;
  readonly each: Expression;
}

/** What a splat is at. */
export interface Item extends Node {
  readonly kind: 'item';
}

/**
 * A reference in parentheses with steps behind them: it ends there, so that what the core checks of a reference by the
 * way it is written does not hold for these steps.
 */
export interface Group extends Node {
  readonly kind: 'group';
  readonly inner: Expression;
}

export interface Call extends Node {
  readonly kind: 'call';
  /** With its namespaces: `provider::azurerm::normalise_resource_id`. */
  readonly name: string;
  readonly arguments: readonly Expression[];
  /** The last argument is a list of arguments (`...`). */
  readonly isExpanded: boolean;
}

export interface Conditional extends Node {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export type UnaryOperator = '!' | '-';

export interface Unary extends Node {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export interface Binary extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface TupleExpression extends Node {
  readonly kind: 'tuple';
  readonly items: readonly Expression[];
}

export interface ObjectExpression extends Node {
  readonly kind: 'object';
  readonly items: readonly { readonly key: Expression; readonly value: Expression }[];
}

export interface ForExpression extends Node {
  readonly kind: 'for';
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly source: Expression;
  /** Given when an object is made. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  /** Values of one key are gathered to a tuple (`...`). */
  readonly isGrouped: boolean;
}
