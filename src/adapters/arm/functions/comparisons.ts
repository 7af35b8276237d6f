import { Concat, Unknown, type Value } from '../../../graph/value.js';
import { same } from '../expression/same.js';
import { at, booleanAt, refuse, typeName } from './arguments.js';
import { Refusal, onAny, onKnown, type FunctionRow } from './function-row.js';

/** Comparison and logical functions for ARM templates that need all their arguments. */
export const comparisons: readonly FunctionRow[] = [
  onKnown('bool', 1, bool, { reason: 'what is made of a digit in quotes is not documented' }),
  onAny('equals', 2, values => same(at(values, 0), at(values, 1))),
  onKnown('false', 0, () => false),
  onAny('greater', 2, values => less(at(values, 1), at(values, 0))),
  onAny('greaterOrEquals', 2, values => opposite(less(at(values, 0), at(values, 1)))),
  onAny('less', 2, values => less(at(values, 0), at(values, 1))),
  onAny('lessOrEquals', 2, values => opposite(less(at(values, 1), at(values, 0)))),
  onKnown('not', 1, values => !booleanAt(values, 0)),
  onKnown('null', 0, () => null),
  onKnown('true', 0, () => true),
];

function bool(values: readonly Value[]): boolean | undefined {
  const value = at(values, 0);
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  if (typeof value !== 'string') return refuse(value, 'a string or an integer', 0);
  if (/^\s*[10]\s*$/.test(value)) return undefined;
  if (!/^\s*(?:true|false)\s*$/i.test(value)) throw new Refusal("takes 'true', 'false', 1 or 0");
  return /true/i.test(value);
}

function opposite(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

/** Whether one number or text comes before another. Bounds of unknown numbers may decide. */
function less(left: Value, right: Value): boolean | undefined {
  if (typeof left === 'string' && typeof right === 'string') return lessText(left, right);
  const [one, other] = [boundsOf(left), boundsOf(right)];
  if (one === undefined || other === undefined) {
    if (canBeText(left) && canBeText(right)) return undefined;
    throw new Refusal(`takes two integers or two strings, not ${typeName(left)} and ${typeName(right)}`);
  }
  if (one.maximum < other.minimum) return true;
  return one.minimum >= other.maximum ? false : undefined;
}

function canBeText(value: Value): boolean {
  return typeof value === 'string' || value instanceof Concat || value instanceof Unknown;
}

function boundsOf(value: Value): { minimum: number; maximum: number } | undefined {
  if (typeof value === 'number') return { minimum: value, maximum: value };
  if (!(value instanceof Unknown)) return undefined;
  return { minimum: value.$unknown.minimum ?? -Infinity, maximum: value.$unknown.maximum ?? Infinity };
}

/**
 * The platform compares texts by the rules of a language: `a` before `A` before `b` (Comparison
 * functions, "less"). Decided here for letters and digits of ASCII, with the same marks between them.
 */
function lessText(left: string, right: string): boolean | undefined {
  if (left === right) return false;
  const marks = /[A-Za-z0-9]/g;
  if (left.length === right.length || !/[^A-Za-z0-9]/.test(left + right)) {
    if (left.slice(0, right.length).replaceAll(marks, 'x') !== right.slice(0, left.length).replaceAll(marks, 'x')) {
      return undefined;
    }
    const [one, other] = [left.toLowerCase(), right.toLowerCase()];
    if (one !== other) return one < other;
    // The first letter that differs in case decides: small letters come first.
    return left > right;
  }
  return undefined;
}
