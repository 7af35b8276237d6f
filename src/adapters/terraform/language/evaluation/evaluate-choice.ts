import { oneOf } from '../values/candidates.js';
import { convertTo } from '../values/convert.js';
import { isRefusal, refuse } from '../error.js';
import type { Evaluator } from './evaluator.js';
import { logical } from './operators.js';
import { supposed, type Scope } from './scope.js';
import { risk } from '../risk.js';
import { derived, grouped, symbolOf } from '../values/symbol.js';
import type { Binary, Conditional, Expression } from '../syntax/syntax.js';
import { typeOf } from '../values/type-of.js';
import { unify } from '../values/unify.js';
import { cover, isNull, Secret, uncover, type TfValue } from '../values/value.js';

/** A value, or what went wrong on the way to it: only what is chosen has to go well. */
type Attempt = { readonly value: TfValue } | { readonly error: Error };

/** `condition ? then : otherwise`: both sides become one type, so both are looked at. */
export function evaluateConditional(expression: Conditional, scope: Scope, { evaluate }: Evaluator): TfValue {
  const [yes, no] = [attempt(expression.whenTrue, scope, evaluate), attempt(expression.whenFalse, scope, evaluate)];
  const given = evaluate(expression.condition, scope);
  const condition = supposed(convertTo(uncover(given), 'bool'), scope);
  if (isNull(condition)) return refuse('the condition must not be null');
  const [then, otherwise] = unified(yes, no);
  const isCovered = [given, then, otherwise].some(part => part instanceof Secret);
  const result = choose(condition, then, otherwise);
  return isCovered ? cover(result) : result;
}

function attempt(expression: Expression, scope: Scope, evaluate: Evaluator['evaluate']): Attempt {
  try {
    return { value: evaluate(expression, scope) };
  } catch (error) {
    if (isRefusal(error)) return { error };
    throw error;
  }
}

/** Both values in the type that they have in common. The one that failed stays as it is. */
function unified(yes: Attempt, no: Attempt): readonly [TfValue | Error, TfValue | Error] {
  if ('error' in yes || 'error' in no)
    return ['error' in yes ? yes.error : yes.value, 'error' in no ? no.error : no.value];
  if (yes.value === null || no.value === null) {
    return [convertTo(yes.value, typeOf(no.value)), convertTo(no.value, typeOf(yes.value))];
  }
  const type = unify([typeOf(yes.value), typeOf(no.value)]);
  if (type === undefined) return refuse('the two results of a conditional must have consistent types');
  return [convertTo(yes.value, type), convertTo(no.value, type)];
}

function choose(condition: TfValue, then: TfValue | Error, otherwise: TfValue | Error): TfValue {
  if (typeof condition === 'boolean') return raise(condition ? then : otherwise);
  if (then instanceof Error || otherwise instanceof Error) risk();
  const possible = [then, otherwise].filter((side): side is TfValue => !(side instanceof Error)).map(uncover);
  if (possible.length === 0) return raise(then);
  const symbol = () => `${grouped(symbolOf(condition))} ? ${possible.map(symbolOf).join(' : ')}`;
  return oneOf(symbol, possible, [condition]);
}

function raise(side: TfValue | Error): TfValue {
  if (side instanceof Error) throw side;
  return side;
}

/** `&&` and `||`: a side that decides makes the other one's failure harmless. */
export function evaluateLogical(expression: Binary, scope: Scope, { evaluate }: Evaluator): TfValue {
  const operator = expression.operator === '&&' ? '&&' : '||';
  const [left, right] = [attempt(expression.left, scope, evaluate), attempt(expression.right, scope, evaluate)];
  const asCondition = (value: TfValue): TfValue => supposed(convertTo(value, 'bool'), scope);
  if ('error' in left && 'value' in right) return besideFailure(operator, left.error, asCondition(right.value));
  if ('error' in right && 'value' in left) return besideFailure(operator, right.error, asCondition(left.value));
  return logical(operator, asCondition(raiseAttempt(left)), asCondition(raiseAttempt(right)));
}

/** What one side gives when the other has failed: only what decides by itself, or what may yet do so. */
function besideFailure(operator: '&&' | '||', error: Error, side: TfValue): TfValue {
  const open = uncover(side);
  if (open === (operator === '||')) return side;
  if (typeof open === 'boolean' || isNull(open)) throw error;
  return derived(`${grouped(symbolOf(open))} ${operator} ?`, [open], 'bool');
}

function raiseAttempt(side: Attempt): TfValue {
  if ('error' in side) throw side.error;
  return side.value;
}
