import { ownProperty } from '../../../core/own-property.js';
import { literalText } from './bodies.js';
import { Kinds } from './kinds.js';
import { expressionsIn } from './parts.js';
import type { Problems } from './problems.js';
import { signatureOf, type Kind } from './signatures.js';
import type { BoundFile } from './symbols.js';
import type {
  BinaryExpression,
  BinaryOperator,
  Decorator,
  Expression,
  FunctionCall,
  IndexAccess,
  Output,
  Parameter,
  PropertyAccess,
  Span,
  Variable,
} from '../syntax.js';

/** What decorators say something about. */
const targets: { readonly [decorator: string]: readonly Kind[] } = {
  secure: ['string', 'object'],
  minLength: ['string', 'array'],
  maxLength: ['string', 'array'],
  minValue: ['int'],
  maxValue: ['int'],
};

/** What operators work on; each takes two of one of these types. */
const operands: ReadonlyMap<BinaryOperator, readonly Kind[]> = new Map<BinaryOperator, readonly Kind[]>([
  ...(['+', '-', '*', '/', '%'] as const).map(operator => [operator, ['int']] as const),
  ...(['<', '<=', '>', '>='] as const).map(operator => [operator, ['int', 'string']] as const),
  ...(['=~', '!~'] as const).map(operator => [operator, ['string']] as const),
  ...(['&&', '||'] as const).map(operator => [operator, ['bool']] as const),
]);

/**
 * Reports values of a type that cannot stand where they do, as far as the text of the file tells types for certain:
 * literals, what is made of them, and parameters of simple types.
 */
export function reportKinds(file: BoundFile, problems: Problems): void {
  new KindCheck(file, problems).run();
}

class KindCheck {
  readonly #file: BoundFile;
  readonly #problems: Problems;
  readonly #kinds: Kinds;

  constructor(file: BoundFile, problems: Problems) {
    this.#file = file;
    this.#problems = problems;
    this.#kinds = new Kinds(file, localNames(file));
  }

  run(): void {
    for (const statement of this.#file.tree.statements) {
      if (statement.kind === 'parameter' || statement.kind === 'output' || statement.kind === 'variable')
        this.#declaration(statement);
    }
    for (const expression of expressionsIn(this.#file.tree)) this.#expression(expression);
  }

  #declaration({ kind, name, type, value, decorators }: Parameter | Output | Variable): void {
    const wanted = this.#kinds.named(type);
    if (wanted === undefined) return;
    const found = value === undefined ? undefined : this.#kinds.of(value);
    if (value !== undefined && found !== undefined && found !== 'null' && found !== wanted)
      this.#report(value, `the ${kind} “${name.name}” is of the type ${wanted}, and this is of the type ${found}`);
    for (const decorator of decorators) this.#decorator(decorator, wanted);
  }

  #decorator(decorator: Decorator, type: Kind): void {
    const { call } = decorator;
    const name = call.kind === 'call' ? call.name.name : '';
    const wanted = ownProperty(targets, name);
    if (wanted === undefined || wanted.includes(type)) return;
    const message = `the decorator “${name}” is for the type ${wanted.join(' or ')}, and this is of the type ${type}`;
    this.#report(decorator, message);
  }

  #expression(node: Expression): void {
    switch (node.kind) {
      case 'unary':
        return this.#expect(node.operand, [node.operator === '!' ? 'bool' : 'int'], `the operator ${node.operator}`);
      case 'binary':
        return this.#binary(node);
      case 'ternary':
      case 'conditional':
        return this.#expect(node.condition, ['bool'], 'a condition');
      case 'loop':
        return this.#expect(node.list, ['array'], 'a loop');
      case 'call':
        return this.#call(node);
      case 'property':
        return this.#property(node);
      case 'index':
        return this.#index(node);
      default:
        return undefined;
    }
  }

  #binary({ operator, left, right }: BinaryExpression): void {
    const wanted = operands.get(operator);
    if (wanted === undefined) return;
    for (const operand of [left, right]) this.#expect(operand, wanted, `the operator ${operator}`);
    const [one, other] = [this.#kinds.of(left), this.#kinds.of(right)];
    const isMixed = one !== undefined && other !== undefined && wanted.includes(one) && wanted.includes(other);
    if (isMixed && one !== other)
      this.#report(
        right,
        `the operator ${operator} takes two of one type, and these are of the types ${one} and ${other}`,
      );
  }

  #call({ name, arguments: values }: FunctionCall): void {
    const signature = this.#kinds.isBuiltIn(name.name) ? signatureOf(name.name) : undefined;
    for (const [index, value] of values.entries()) {
      const wanted = signature?.takes[index] ?? signature?.rest;
      if (wanted !== undefined && this.#kinds.of(value) !== 'null')
        this.#expect(value, wanted, `the function “${name.name}”`);
    }
  }

  #property({ base, name, isSafe }: PropertyAccess): void {
    // With `.?` there is just nothing of that name.
    if (isSafe) return;
    this.#expect(base, ['object', 'null'], `“.${name.name}”`);
    this.#member(base, name.name, name);
  }

  #index({ base, index, isSafe, isFromEnd }: IndexAccess): void {
    if (isSafe) return;
    this.#expect(base, ['array', 'object', 'null'], 'an index');
    const kind = this.#kinds.of(base);
    if (kind === 'array') this.#expect(index, ['int'], 'an index of an array');
    if (kind === 'object') this.#expect(index, ['string'], 'the name of a property');
    const name = literalText(index);
    if (isFromEnd) return;
    if (name !== undefined) this.#member(base, name, index);
    else if (kind === 'array') this.#item(base, index);
  }

  /** A property of an object whose properties all stand in the file. */
  #member(base: Expression, name: string, at: Span): void {
    const object = this.#kinds.written(base);
    if (object.kind !== 'object') return;
    const names = new Set(
      object.members.map(member => (member.kind === 'spread' ? undefined : literalText(member.key))),
    );
    if (names.has(undefined) || names.has(name)) return;
    this.#report(at, `the object has no property “${name}”`);
  }

  #item(base: Expression, index: Expression): void {
    const list = this.#kinds.written(base);
    const isNegative = index.kind === 'unary' && index.operator === '-';
    const number = isNegative ? index.operand : index;
    if (list.kind !== 'array' || number.kind !== 'integer' || list.items.some(({ kind }) => kind === 'spread')) return;
    if (!isNegative && number.value < BigInt(list.items.length)) return;
    const written = isNegative ? `-${number.value}` : String(number.value);
    this.#report(index, `there is no item ${written}: the array has ${list.items.length}`);
  }

  #expect(node: Expression, wanted: readonly Kind[], whose: string): void {
    const found = this.#kinds.of(node);
    if (found === undefined || wanted.includes(found)) return;
    const types = wanted.filter(kind => kind !== 'null').join(' or ');
    this.#report(node, `${whose} needs a value of the type ${types}, and this is of the type ${found}`);
  }

  #report(span: Span, message: string): void {
    this.#problems.report(this.#file.source, span, message);
  }
}

/** The names of all variables of loops, lambdas and functions in a file, wherever they hold. */
function localNames({ tree }: BoundFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of tree.statements)
    if (statement.kind === 'function') for (const { name } of statement.parameters) names.add(name.name);
  for (const node of expressionsIn(tree)) {
    if (node.kind === 'lambda') for (const { name } of node.parameters) names.add(name);
    if (node.kind !== 'loop') continue;
    names.add(node.item.name);
    if (node.index !== undefined) names.add(node.index.name);
  }
  return names;
}
