import { formatIndex } from '../address.js';
import type { Expression, ForExpression } from '../language/syntax.js';

/**
 * The references of an expression, as plan JSON lists them without their shortened forms: each goes up to the first
 * index that is not written as a literal. Variables of a `for` are none.
 */
export function referencesOf(expression: Expression): readonly string[] {
  const found = new Set<string>();
  collect(expression, new Set(), found);
  return [...found];
}

/** Whether a function is called anywhere in an expression. */
export function callsFunction(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(callsFunction);
  if (typeof node !== 'object' || node === null) return false;
  return ('kind' in node && node.kind === 'call') || Object.values(node).some(callsFunction);
}

function collect(expression: Expression, bound: ReadonlySet<string>, found: Set<string>): void {
  switch (expression.kind) {
    case 'literal':
    case 'item':
      return;
    case 'variable':
    case 'attribute':
    case 'index':
      chain(expression, bound, found);
      return;
    case 'for':
      loop(expression, bound, found);
      return;
    case 'template-for':
      loop(expression.loop, bound, found);
      return;
    default:
      for (const part of partsOf(expression)) collect(part, bound, found);
  }
}

type Simple = Exclude<
  Expression['kind'],
  'literal' | 'item' | 'variable' | 'attribute' | 'index' | 'for' | 'template-for'
>;

function partsOf(expression: Extract<Expression, { kind: Simple }>): readonly Expression[] {
  switch (expression.kind) {
    case 'template':
      return expression.parts;
    case 'splat':
      return [expression.source, expression.each];
    case 'call':
      return expression.arguments;
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'tuple':
      return expression.items;
    default:
      return expression.items.flatMap(({ key, value }) => [key, value]);
  }
}

function loop(
  { source, keyName, valueName, key, value, condition }: ForExpression,
  bound: ReadonlySet<string>,
  found: Set<string>,
): void {
  collect(source, bound, found);
  const inner = new Set([...bound, valueName, ...(keyName === undefined ? [] : [keyName])]);
  for (const part of [key, value, condition]) if (part !== undefined) collect(part, inner, found);
}

/** A name with the steps behind it. */
function chain(
  expression: Extract<Expression, { kind: 'variable' | 'attribute' | 'index' }>,
  bound: ReadonlySet<string>,
  found: Set<string>,
): void {
  let text = '';
  let at: Expression = expression;
  while (at.kind === 'attribute' || at.kind === 'index') {
    if (at.kind === 'attribute') text = `.${at.name}${text}`;
    else {
      const key = literalKey(at.key);
      // What stands behind an index that has to be worked out is not told.
      text = key === undefined ? '' : `${formatIndex(key)}${text}`;
      if (key === undefined) collect(at.key, bound, found);
    }
    at = at.source;
  }
  if (at.kind !== 'variable') collect(at, bound, found);
  else if (!bound.has(at.name)) found.add(`${at.name}${text}`);
}

function literalKey(key: Expression): string | number | undefined {
  if (key.kind !== 'literal') return undefined;
  if (typeof key.value === 'string') return key.value;
  return typeof key.value === 'number' ? key.value : undefined;
}
