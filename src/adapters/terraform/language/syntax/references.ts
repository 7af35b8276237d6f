import { remember } from '../../../../core/remember.js';
import type { Expression, ForExpression } from './syntax.js';

/** A step of a reference as it is written: a name, or a key, which is undefined where it has to be worked out. */
export type ReferenceStep = { readonly name: string } | { readonly key: string | number | undefined };

/** A reference in an expression. The variables of a `for` are none. */
export interface Reference {
  readonly root: string;
  readonly steps: readonly ReferenceStep[];
  /** True where it may stay out of use, or fail without harm: in `try` and `can`, beside `&&` and `||`, on the sides of a conditional, in a loop. */
  readonly isGuarded: boolean;
}

/** All references of an expression, those in the keys of others before these. */
export const referencesIn = remember((expression: Expression): readonly Reference[] => {
  const found: Reference[] = [];
  collect(expression, { bound: new Set(), isGuarded: false, found });
  return found;
});

interface Collecting {
  readonly bound: ReadonlySet<string>;
  readonly isGuarded: boolean;
  readonly found: Reference[];
}

function collect(expression: Expression, into: Collecting): void {
  switch (expression.kind) {
    case 'literal':
    case 'item':
      return;
    case 'variable':
    case 'attribute':
    case 'index':
      chain(expression, into);
      return;
    case 'for':
      loop(expression, into);
      return;
    case 'template-for':
      loop(expression.loop, into);
      return;
    default:
      collectParts(expression, into);
  }
}

type Chained = Extract<Expression, { kind: 'variable' | 'attribute' | 'index' }>;
type Composed = Exclude<Expression, Chained | { kind: 'literal' | 'item' | 'for' | 'template-for' }>;

function collectParts(expression: Composed, into: Collecting): void {
  const guarded = into.isGuarded ? into : { ...into, isGuarded: true };
  switch (expression.kind) {
    case 'conditional':
      collect(expression.condition, into);
      collect(expression.whenTrue, guarded);
      collect(expression.whenFalse, guarded);
      return;
    case 'call':
      for (const part of expression.arguments) collect(part, forgiving.has(expression.name) ? guarded : into);
      return;
    case 'binary':
      for (const part of [expression.left, expression.right])
        collect(part, expression.operator === '&&' || expression.operator === '||' ? guarded : into);
      return;
    default:
      for (const part of partsOf(expression)) collect(part, into);
  }
}

const forgiving: ReadonlySet<string> = new Set(['try', 'can']);

function partsOf(expression: Exclude<Composed, { kind: 'conditional' | 'call' | 'binary' }>): readonly Expression[] {
  switch (expression.kind) {
    case 'template':
      return expression.parts;
    case 'splat':
      return [expression.source, expression.each];
    case 'unary':
      return [expression.operand];
    case 'group':
      return [expression.inner];
    case 'tuple':
      return expression.items;
    default:
      return expression.items.flatMap(({ key, value }) => [key, value]);
  }
}

function loop({ source, keyName, valueName, key, value, condition }: ForExpression, into: Collecting): void {
  collect(source, into);
  const bound = new Set([...into.bound, valueName, ...(keyName === undefined ? [] : [keyName])]);
  for (const part of [key, value, condition])
    if (part !== undefined) collect(part, { ...into, bound, isGuarded: true });
}

/** A name with the steps behind it. */
function chain(expression: Chained, into: Collecting): void {
  const steps: ReferenceStep[] = [];
  let at: Expression = expression;
  while (at.kind === 'attribute' || at.kind === 'index') {
    if (at.kind === 'attribute') steps.unshift({ name: at.name });
    else {
      const key = literalKey(at.key);
      steps.unshift({ key });
      if (key === undefined) collect(at.key, into);
    }
    at = at.source;
  }
  if (at.kind !== 'variable') collect(at, into);
  else if (!into.bound.has(at.name)) into.found.push({ root: at.name, steps, isGuarded: into.isGuarded });
}

function literalKey(key: Expression): string | number | undefined {
  if (key.kind !== 'literal') return undefined;
  return typeof key.value === 'string' || typeof key.value === 'number' ? key.value : undefined;
}
