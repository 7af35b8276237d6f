import { Concat, Unknown } from '../../../../graph/value.js';
import { forEachCandidate } from '../values/candidates.js';
import { convertTo } from '../values/convert.js';
import { equals } from '../values/equal.js';
import { refuse } from '../error.js';
import {
  add,
  compareNumbers,
  divide,
  isNumber,
  multiply,
  negate,
  NumberRangeError,
  truncate,
  type TfNumber,
} from '../values/number.js';
import { toDouble } from '../values/number-text.js';
import { derived, grouped, symbolOf } from '../values/symbol.js';
import type { BinaryOperator, UnaryOperator } from '../syntax/syntax.js';
import { isNull, OpenUnknown, Secret, uncover, type TfValue } from '../values/value.js';

/** `left operator right`, for all operators but `&&` and `||`, which need not know both sides. */
export function binary(operator: BinaryOperator, left: TfValue, right: TfValue): TfValue {
  if (left instanceof Secret || right instanceof Secret) {
    return new Secret(binary(operator, uncover(left), uncover(right)));
  }
  const symbol = () => `${grouped(symbolOf(left))} ${operator} ${grouped(symbolOf(right))}`;
  if (operator === '==' || operator === '!=') {
    const answer = equals(left, right);
    return answer === undefined ? derived(symbol(), [left, right], 'bool') : answer === (operator === '==');
  }
  const found = forEachCandidate([left, right], symbol, ([one = null, other = null]) => binary(operator, one, other));
  if (found !== undefined) return found;
  const [a, b] = [operand(left), operand(right)];
  const isComparison = operator.startsWith('<') || operator.startsWith('>');
  if (operator === '/' && b === 0) return infinite(symbol());
  if (isNumber(a) && isNumber(b))
    return isComparison ? compared(operator, compareNumbers(a, b)) : computed(operator, a, b);
  const certain = isComparison ? comparedBounds(operator, a, b) : undefined;
  return certain ?? derived(symbol(), [left, right], isComparison ? 'bool' : 'number');
}

/** `operator value`. */
export function unary(operator: UnaryOperator, value: TfValue): TfValue {
  if (value instanceof Secret) return new Secret(unary(operator, value.open()));
  const symbol = () => `${operator}${grouped(symbolOf(value))}`;
  const found = forEachCandidate([value], symbol, ([candidate = null]) => unary(operator, candidate));
  if (found !== undefined) return found;
  const known = convertTo(value, operator === '!' ? 'bool' : 'number');
  if (isNull(known)) return refuse('the operand must not be null');
  if (typeof known === 'boolean') return !known;
  return isNumber(known) ? negate(known) : derived(symbol(), [value], operator === '!' ? 'bool' : 'number');
}

/** `left && right` or `left || right` of what is a bool or not known. */
export function logical(operator: '&&' | '||', left: TfValue, right: TfValue): TfValue {
  if (left instanceof Secret || right instanceof Secret) {
    return new Secret(logical(operator, uncover(left), uncover(right)));
  }
  const decisive = operator === '||';
  if (isNull(left) || isNull(right)) return logicalNull(operator, left, right);
  if (left === decisive || right === decisive) return decisive;
  if (left === !decisive) return right;
  if (right === !decisive) return left;
  return derived(`${grouped(symbolOf(left))} ${operator} ${grouped(symbolOf(right))}`, [left, right], 'bool');
}

/** Null counts as false where the core decides without it, which it does for `&&`. */
function logicalNull(operator: '&&' | '||', left: TfValue, right: TfValue): TfValue {
  if (operator === '&&') return false;
  const other = isNull(left) ? right : left;
  if (other === true) return true;
  return other === false || isNull(other)
    ? refuse('an operand must not be null')
    : derived(`null || ${symbolOf(other)}`, [other], 'bool');
}

function operand(value: TfValue): TfValue {
  const number = convertTo(value, 'number');
  return isNull(number) ? refuse('an operand must not be null') : number;
}

function compared(operator: string, order: number): boolean {
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

function computed(operator: string, left: TfNumber, right: TfNumber): TfNumber {
  try {
    if (operator === '+') return add(left, right);
    if (operator === '-') return add(left, negate(right));
    if (operator === '*') return multiply(left, right);
    // This is what Terraform makes of a division by zero.
    if (right === 0) return left;
    return operator === '/' ? divide(left, right) : modulo(left, right);
  } catch (error) {
    if (error instanceof NumberRangeError) return refuse(error.message);
    throw error;
  }
}

/** Terraform has infinite numbers, but no plan can hold one, and nothing here works with them. */
function infinite(symbol: string): TfValue {
  return new OpenUnknown({ symbol, reason: 'a division by zero gives no number', type: 'number' });
}

function modulo(left: TfNumber, right: TfNumber): TfNumber {
  return add(left, negate(multiply(truncate(divide(left, right)), right)));
}

/** What the bounds of a number that is not known decide. */
function comparedBounds(operator: string, left: TfValue, right: TfValue): boolean | undefined {
  const [a, b] = [boundsOf(left), boundsOf(right)];
  const isAlways = (test: (order: number) => boolean) =>
    test(Math.sign(a.least - b.most)) && test(Math.sign(a.most - b.least));
  if (isAlways(order => compared(operator, order))) return true;
  return isAlways(order => !compared(operator, order)) ? false : undefined;
}

function boundsOf(value: TfValue): { readonly least: number; readonly most: number } {
  if (isNumber(value)) return { least: toDouble(value), most: toDouble(value) };
  if (!(value instanceof Unknown) || value instanceof Concat) return { least: -Infinity, most: Infinity };
  const { minimum = -Infinity, maximum = Infinity } = value.$unknown;
  return { least: minimum, most: maximum };
}
