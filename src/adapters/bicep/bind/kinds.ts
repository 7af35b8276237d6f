import type { BinaryOperator, Expression, NameExpression, TypeExpression } from '../syntax.js';
import { signatureOf, type Kind } from './signatures.js';
import type { BoundFile } from './symbols.js';

const kindsOfLiterals: { readonly [K in Expression['kind']]?: Kind } = {
  string: 'string',
  integer: 'int',
  boolean: 'bool',
  array: 'array',
  object: 'object',
  null: 'null',
  loop: 'array',
};

const kindsOfResults: ReadonlyMap<BinaryOperator, Kind> = new Map([
  ...(['+', '-', '*', '/', '%'] as const).map(operator => [operator, 'int'] as const),
  ...(['==', '!=', '=~', '!~', '<', '<=', '>', '>=', '&&', '||'] as const).map(operator => [operator, 'bool'] as const),
]);

/** Through how many expressions and variables a type is looked for. */
const deepest = 60;

/** Tells of expressions of a file what type their values have for certain. */
export class Kinds {
  readonly #file: BoundFile;
  /** Names that stand for something else somewhere: variables of loops, lambdas and functions. */
  readonly #local: ReadonlySet<string>;

  constructor(file: BoundFile, local: ReadonlySet<string>) {
    this.#file = file;
    this.#local = local;
  }

  /** The type of a value; undefined where the text does not tell it. */
  of(node: Expression, depth = 0): Kind | undefined {
    const literal = kindsOfLiterals[node.kind];
    if (literal !== undefined || depth > deepest) return literal;
    switch (node.kind) {
      case 'parenthesized':
        return this.of(node.inner, depth + 1);
      case 'non-null':
        return this.of(node.operand, depth + 1);
      case 'unary':
        return node.operator === '!' ? 'bool' : 'int';
      case 'binary':
        return kindsOfResults.get(node.operator);
      case 'ternary': {
        const kind = this.of(node.whenTrue, depth + 1);
        return kind === this.of(node.whenFalse, depth + 1) ? kind : undefined;
      }
      case 'name':
        return this.#ofName(node, depth);
      case 'call':
        return this.isBuiltIn(node.name.name) ? signatureOf(node.name.name)?.gives : undefined;
      default:
        return undefined;
    }
  }

  /** The literal that an expression is, through parentheses and variables. */
  written(node: Expression, depth = 0): Expression {
    if (depth > deepest) return node;
    if (node.kind === 'parenthesized') return this.written(node.inner, depth + 1);
    const symbol = node.kind === 'name' && !this.#local.has(node.name) ? this.#file.names.get(node.name) : undefined;
    return symbol?.kind === 'variable' ? this.written(symbol.node.value, depth + 1) : node;
  }

  /** Whether a function of this name is one that Bicep has, and not one of the file. */
  isBuiltIn(name: string): boolean {
    return !this.#file.names.has(name);
  }

  /** The type that a declaration names; undefined for one of the file's own, and for one that more than a name describes. */
  named(type: TypeExpression | undefined): Exclude<Kind, 'null'> | undefined {
    if (type?.kind !== 'named-type' || type.arguments.length > 0) return undefined;
    const { name } = type.name;
    return this.isBuiltIn(name) ? simple.find(kind => kind === name) : undefined;
  }

  #ofName({ name }: NameExpression, depth: number): Kind | undefined {
    const symbol = this.#local.has(name) ? undefined : this.#file.names.get(name);
    if (symbol?.kind === 'parameter') return this.named(symbol.node.type);
    if (symbol?.kind !== 'variable') return undefined;
    return symbol.node.type === undefined ? this.of(symbol.node.value, depth + 1) : this.named(symbol.node.type);
  }
}

const simple = ['string', 'int', 'bool', 'array', 'object'] as const;
