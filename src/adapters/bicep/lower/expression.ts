import { PreflightError } from '../../../core/error.js';
import type { Json } from '../../../graph/value.js';
import type {
  ArrayExpression,
  BinaryExpression,
  BinaryOperator,
  Expression,
  ObjectExpression,
  ObjectProperty,
  Spread,
  StringExpression,
  UnaryExpression,
} from '../syntax.js';
import { termOfAccess, termOfMeaning } from './access.js';
import { literalText } from '../bind/bodies.js';
import { jsonOfCall, termOfFunctionCall, termOfMethodCall } from './calls.js';
import type { Environment, Unit } from './environment.js';
import { meaningOf, type Meaning } from './meaning.js';
import { propertiesOf } from './properties.js';
import { placeAt } from '../bind/source-text.js';
import { call, jsonOf, number, text, type Term } from './term.js';

const operators: { readonly [Operator in BinaryOperator]: (left: Term, right: Term) => Term } = {
  '||': (left, right) => call('or', left, right),
  '&&': (left, right) => call('and', left, right),
  '==': (left, right) => call('equals', left, right),
  '!=': (left, right) => call('not', call('equals', left, right)),
  '=~': (left, right) => call('equals', call('toLower', left), call('toLower', right)),
  '!~': (left, right) => call('not', call('equals', call('toLower', left), call('toLower', right))),
  '<': (left, right) => call('less', left, right),
  '<=': (left, right) => call('lessOrEquals', left, right),
  '>': (left, right) => call('greater', left, right),
  '>=': (left, right) => call('greaterOrEquals', left, right),
  '+': (left, right) => call('add', left, right),
  '-': (left, right) => call('sub', left, right),
  '*': (left, right) => call('mul', left, right),
  '/': (left, right) => call('div', left, right),
  '%': (left, right) => call('mod', left, right),
  '??': (left, right) => call('coalesce', left, right),
};

/** The tree itself is never deeper than 250; variables that stand for their text can chain beyond it. */
const deepest = 1_000;

/** More than any template that the platform takes (4 MB) is made of. */
const mostTerms = 1_000_000;

/** Expressions of Bicep as those of the template language, and as JSON. One for each template. */
export class ExpressionLowering implements Pick<Unit, 'term' | 'json'> {
  #depth = 0;
  #terms = 0;

  term(node: Expression, environment: Environment): Term {
    this.#enter(node, environment);
    const meaning = readAs(node, environment);
    const result =
      meaning.kind === 'node'
        ? this.#termOfNode(meaning.node, meaning.environment)
        : termOfMeaning(meaning, environment);
    this.#depth -= 1;
    return result;
  }

  json(node: Expression, environment: Environment): Json {
    this.#enter(node, environment);
    const meaning = readAs(node, environment);
    const result =
      meaning.kind === 'node'
        ? this.#jsonOfNode(meaning.node, meaning.environment)
        : jsonOf(termOfMeaning(meaning, environment));
    this.#depth -= 1;
    return result;
  }

  /** A template that is too large or too deep is given up as a whole, so nobody counts on afterwards. */
  #enter(node: Expression, { file }: Environment): void {
    this.#terms += 1;
    this.#depth += 1;
    if (this.#depth <= deepest && this.#terms <= mostTerms) return;
    const what = this.#depth > deepest ? 'is nested too deeply' : 'grows too large';
    throw new PreflightError('input', `the template ${what} when its variables are put in`, {
      place: placeAt(file.source, node.start),
      advice: 'the platform refuses templates of this size: use fewer variables that depend on each other',
    });
  }

  #termOfNode(node: Expression, environment: Environment): Term {
    switch (node.kind) {
      case 'string':
        return this.#string(node, environment);
      case 'integer':
        return number(node.value);
      case 'boolean':
        return call(node.value ? 'true' : 'false');
      case 'null':
        return call('null');
      case 'array':
        return this.#array(node, environment);
      case 'object':
        return this.#object(node, environment);
      case 'property':
      case 'index':
        return termOfAccess(node, environment);
      case 'call':
        return termOfFunctionCall(node, environment);
      case 'method':
        return termOfMethodCall(node, environment);
      case 'unary':
        return this.#unary(node, environment);
      case 'binary':
        return this.#binary(node, environment);
      case 'ternary': {
        const parts = [node.condition, node.whenTrue, node.whenFalse];
        return call('if', ...parts.map(part => this.term(part, environment)));
      }
      default:
        return call('null');
    }
  }

  #string(node: StringExpression, environment: Environment): Term {
    const literal = literalText(node);
    if (literal !== undefined) return text(literal);
    let format = '';
    for (const [index, part] of node.texts.entries()) {
      format +=
        part.replaceAll('{', '{{').replaceAll('}', '}}') + (index < node.expressions.length ? `{${index}}` : '');
    }
    return call('format', text(format), ...node.expressions.map(part => this.term(part, environment)));
  }

  #unary({ operator, operand }: UnaryExpression, environment: Environment): Term {
    if (operator === '!') return call('not', this.term(operand, environment));
    return operand.kind === 'integer'
      ? number(-operand.value)
      : call('sub', number(0n), this.term(operand, environment));
  }

  /** Chains such as `a && b && c` lean to the left and can be long: they are taken apart without recursion. */
  #binary(node: BinaryExpression, environment: Environment): Term {
    const chain: BinaryExpression[] = [];
    let first: Expression = node;
    while (first.kind === 'binary') {
      chain.push(first);
      first = first.left;
    }
    let result = this.term(first, environment);
    for (const step of chain.toReversed())
      result = operators[step.operator](result, this.term(step.right, environment));
    return result;
  }

  #array(node: ArrayExpression, environment: Environment): Term {
    const parts = chunksOf<Expression>(node.items).map(chunk =>
      'spread' in chunk
        ? this.term(chunk.spread, environment)
        : call('createArray', ...chunk.items.map(item => this.term(item, environment))),
    );
    return node.items.some(isSpread)
      ? call('flatten', call('createArray', ...parts))
      : (parts[0] ?? call('createArray'));
  }

  #object(node: ObjectExpression, environment: Environment): Term {
    const parts = chunksOf<ObjectProperty>(node.members).map(chunk =>
      'spread' in chunk
        ? this.term(chunk.spread, environment)
        : call('createObject', ...chunk.items.flatMap(item => this.#pair(item, environment))),
    );
    return node.members.some(isSpread)
      ? call('shallowMerge', call('createArray', ...parts))
      : (parts[0] ?? call('createObject'));
  }

  #pair({ key, value }: ObjectProperty, environment: Environment): readonly Term[] {
    return [this.#string(key, environment), this.term(value, environment)];
  }

  #jsonOfNode(node: Expression, environment: Environment): Json {
    switch (node.kind) {
      case 'integer':
        return Number(node.value);
      case 'unary':
        if (node.operator === '-' && node.operand.kind === 'integer') return -Number(node.operand.value);
        break;
      case 'boolean':
        return node.value;
      case 'null':
        return null;
      case 'call':
      case 'method':
        return jsonOfCall(node, environment) ?? jsonOf(this.#termOfNode(node, environment));
      case 'object':
        if (node.members.every(item => item.kind === 'object-property')) return this.#jsonOfObject(node, environment);
        break;
      case 'array':
        if (node.items.every(item => item.kind !== 'spread')) return this.#jsonOfArray(node, environment);
        break;
      default:
        break;
    }
    return jsonOf(this.#termOfNode(node, environment));
  }

  #jsonOfArray(node: ArrayExpression, environment: Environment): Json {
    const items = node.items.flatMap(item => (item.kind === 'spread' ? [] : [this.json(item, environment)]));
    const { source } = environment.file;
    return environment.unit.session.origins.set(items, { source, whole: node, written: node });
  }

  #jsonOfObject(node: ObjectExpression, environment: Environment): Json {
    const properties = node.members.filter(item => item.kind === 'object-property');
    const result = Object.fromEntries(propertiesOf(properties, environment));
    const { source } = environment.file;
    return environment.unit.session.origins.set(result, { source, whole: node, written: node });
  }
}

/** The kinds that `meaningOf` cannot look through: nearly all that a file is made of. */
const plain: ReadonlySet<Expression['kind']> = new Set(['string', 'object', 'array', 'property', 'boolean']);

function readAs(node: Expression, environment: Environment): Meaning {
  return plain.has(node.kind) ? { kind: 'node', node, environment } : meaningOf(node, environment);
}

type Chunk<T> = { readonly items: T[] } | { readonly spread: Expression };

/** What is written one by one and what is spread in take turns. */
function chunksOf<T>(members: readonly (T | Spread)[]): readonly Chunk<T>[] {
  const chunks: Chunk<T>[] = [];
  for (const item of members) {
    const last = chunks.at(-1);
    if (isSpread(item)) chunks.push({ spread: item.value });
    else if (last !== undefined && 'items' in last) last.items.push(item);
    else chunks.push({ items: [item] });
  }
  return chunks;
}

function isSpread(item: unknown): item is Spread {
  return typeof item === 'object' && item !== null && 'kind' in item && item.kind === 'spread';
}
