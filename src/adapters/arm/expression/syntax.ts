/** The syntax tree of a template language expression, `[concat(parameters('a'), '-b')]`. */
export type Expression = Literal | Call | Access;

/** Where it stands in the expression's text, in UTF-16 code units from the start of the JSON string's value. */
interface Placed {
  readonly offset: number;
}

export interface Literal extends Placed {
  readonly kind: 'literal';
  readonly value: string | number;
}

/** A call of a function; those of users stand in a namespace (`contoso.uniqueName(…)`). */
export interface Call extends Placed {
  readonly kind: 'call';
  readonly namespace: string | undefined;
  readonly name: string;
  readonly arguments: readonly Expression[];
}

/** `base.name` (then `member` is a literal text) or `base[member]`. */
export interface Access extends Placed {
  readonly kind: 'access';
  readonly base: Expression;
  readonly member: Expression;
}
