/*
 * The expressions of Terraform's language. What callers need:
 *
 *   hcl-reader.ts             loadHclReader, parseFile   a file to the JSON of its blocks
 *   syntax/parse.ts           parseExpression            `var.a + 1` to a syntax tree
 *                             parseTemplateOrLiteral     what stands in that JSON to a syntax tree
 *   evaluation/scope.ts       Scope                      what names mean: the caller's part
 *   evaluation/evaluate.ts    evaluate                   a syntax tree to a value; an ExpressionError where Terraform refuses
 *   evaluation/constraint.ts  parseType, convert         type constraints of variables with their optional attributes
 *   values/value.ts           TfValue, toGraphValue      the values, and what the graph gets of them
 */
import { within } from '../budget.js';
import { attributeOf, elementOf } from './access.js';
import { evaluateCall } from './evaluate-call.js';
import { evaluateConditional, evaluateLogical } from './evaluate-choice.js';
import { evaluateFor } from './evaluate-for.js';
import { evaluateSplat } from './evaluate-splat.js';
import { evaluateTemplate, evaluateTemplateFor } from './evaluate-template.js';
import { convertTo } from '../values/convert.js';
import { AbsentError, ExpressionError, LimitError, refuse, UndeclaredError } from '../error.js';
import type { Evaluator } from './evaluator.js';
import { binary, unary } from './operators.js';
import { supposed, type Scope, type Step } from './scope.js';
import { bounded } from '../values/size.js';
import { derived, symbolOf } from '../values/symbol.js';
import type { Attribute, Expression, Index, ObjectExpression, Unary, Variable } from '../syntax/syntax.js';
import { isNull, Secret, type TfValue } from '../values/value.js';

/** The value of an expression. An ExpressionError where Terraform would refuse it. */
export function evaluate(expression: Expression, scope: Scope): TfValue {
  if (expression.kind === 'literal') return expression.value;
  return within(() => {
    try {
      return bounded(evaluateNode(expression, scope));
    } catch (error) {
      throw placed(error, expression.at);
    }
  });
}

/** An error knows its place from the innermost expression that it comes from. */
function placed(error: unknown, at: number): unknown {
  if (!(error instanceof ExpressionError) || error.at !== undefined) return error;
  const Kind = [LimitError, AbsentError].find(kind => error instanceof kind) ?? ExpressionError;
  return new Kind(error.message, at);
}

const evaluator: Evaluator = { evaluate };

function evaluateNode(expression: Exclude<Expression, { kind: 'literal' }>, scope: Scope): TfValue {
  switch (expression.kind) {
    case 'variable':
    case 'attribute':
    case 'index':
      return evaluateReference(expression, scope);
    case 'item':
      return evaluateReference({ kind: 'variable', name: '*', at: expression.at }, scope);
    case 'group':
      return evaluate(expression.inner, scope);
    case 'unary':
      return evaluateUnary(expression, scope);
    case 'tuple':
      return expression.items.map(item => evaluate(item, scope));
    case 'object':
      return evaluateObject(expression, scope);
    default:
      return evaluatePart(expression, scope);
  }
}

function evaluateUnary({ operator, operand }: Unary, scope: Scope): TfValue {
  const value = evaluate(operand, scope);
  return unary(operator, operator === '!' ? supposed(value, scope) : value);
}

type OfPart = Extract<
  Expression,
  { kind: 'template' | 'template-for' | 'splat' | 'call' | 'conditional' | 'binary' | 'for' }
>;

/** What has a file of its own. */
function evaluatePart(expression: OfPart, scope: Scope): TfValue {
  if (expression.kind === 'template') return evaluateTemplate(expression, scope, evaluator);
  if (expression.kind === 'template-for') return evaluateTemplateFor(expression, scope, evaluator);
  if (expression.kind === 'splat') return evaluateSplat(expression, scope, evaluator);
  if (expression.kind === 'call') return evaluateCall(expression, scope, evaluator);
  if (expression.kind === 'conditional') return evaluateConditional(expression, scope, evaluator);
  if (expression.kind === 'for') return evaluateFor(expression, scope, evaluator);
  const { operator, left, right } = expression;
  if (operator === '&&' || operator === '||') return evaluateLogical(expression, scope, evaluator);
  return binary(operator, evaluate(left, scope), evaluate(right, scope));
}

/** A step whose key is worked out. */
type KnownStep = { readonly name: string } | { readonly key: TfValue };

/** A reference is resolved by the scope as a whole, with all keys that are known, so that it need not know everything. */
function evaluateReference(expression: Variable | Attribute | Index, scope: Scope): TfValue {
  const steps: KnownStep[] = [];
  let start: Expression = expression;
  while (start.kind === 'attribute' || start.kind === 'index') {
    steps.unshift(start.kind === 'attribute' ? { name: start.name } : { key: evaluate(start.key, scope) });
    start = start.source;
  }
  if (start.kind !== 'variable') return steps.reduce(applyStep, evaluate(start, scope));
  const known = steps.map(plainStep);
  const end = known.indexOf(undefined);
  const given = (end < 0 ? known : known.slice(0, end)) as Step[];
  const found = scope.resolve(start.name, given);
  if (found === undefined)
    throw new UndeclaredError(`there is no ${[start.name, ...given.map(textOfStep)].join('.')}`, start.at);
  return steps.slice(found.used).reduce(applyStep, found.value);
}

/** A step as the scope takes it; undefined when its key is not known. */
function plainStep(step: KnownStep): Step | undefined {
  if ('name' in step) return step;
  const { key } = step;
  if (typeof key === 'string' || typeof key === 'number') return { key };
  return undefined;
}

function textOfStep(step: Step): string {
  return 'name' in step ? step.name : JSON.stringify(step.key);
}

function applyStep(value: TfValue, step: KnownStep): TfValue {
  return 'name' in step ? attributeOf(value, step.name) : elementOf(value, step.key);
}

function evaluateObject(expression: ObjectExpression, scope: Scope): TfValue {
  const entries = new Map<string, TfValue>();
  const open: TfValue[] = [];
  let isCovered = false;
  for (const { key, value } of expression.items) {
    const given = evaluate(key, scope);
    if (isNull(given)) refuse('a null value cannot be used as a key');
    isCovered ||= given instanceof Secret;
    const name = convertTo(given instanceof Secret ? given.open() : given, 'string');
    const inner = evaluate(value, scope);
    if (typeof name === 'string') entries.set(name, inner);
    else open.push(name, inner);
  }
  const known = Object.fromEntries(entries);
  const result = open.length === 0 ? known : derived(`{${open.map(symbolOf).join(', ')}, ${symbolOf(known)}}`, open);
  return isCovered ? new Secret(result) : result;
}
