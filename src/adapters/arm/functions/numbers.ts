import { isList } from '../../../core/list.js';
import type { Value } from '../../../graph/value.js';
import { at, integerAt, refuse } from './arguments.js';
import { Refusal, onKnown, type FunctionRow } from './function-row.js';

const tooLarge = { reason: 'the number is beyond ±(2^53-1), the largest that is worked with here' };

/** Numeric functions for ARM templates. Integers have 64 bits, and division goes toward zero. */
export const numbers: readonly FunctionRow[] = [
  onKnown(
    'add',
    2,
    arithmetic((left, right) => left + right),
    tooLarge,
  ),
  onKnown(
    'div',
    2,
    arithmetic((left, right) => left / divisor(right)),
    tooLarge,
  ),
  onKnown('float', 1, float),
  onKnown('int', 1, int, tooLarge),
  onKnown('max', [1, Infinity], values => integers(values).reduce((left, right) => Math.max(left, right))),
  onKnown('min', [1, Infinity], values => integers(values).reduce((left, right) => Math.min(left, right))),
  onKnown(
    'mod',
    2,
    arithmetic((left, right) => left % divisor(right)),
    tooLarge,
  ),
  onKnown(
    'mul',
    2,
    arithmetic((left, right) => left * right),
    tooLarge,
  ),
  onKnown(
    'sub',
    2,
    arithmetic((left, right) => left - right),
    tooLarge,
  ),
];

const highest = 2n ** 63n - 1n;
const lowest = -(2n ** 63n);

function arithmetic(compute: (left: bigint, right: bigint) => bigint): FunctionRow['evaluate'] {
  return values => {
    const [left, right] = [integerAt(values, 0), integerAt(values, 1)];
    if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return undefined;
    return exact(compute(BigInt(left), BigInt(right)));
  };
}

/** A result as a number; undefined for one that a number of this runtime cannot hold exactly. */
function exact(value: bigint): number | undefined {
  if (value > highest || value < lowest) throw new Refusal('gives more than an integer of 64 bits');
  return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
}

function divisor(value: bigint): bigint {
  if (value === 0n) throw new Refusal('cannot divide by zero');
  return value;
}

function integers(values: readonly Value[]): readonly number[] {
  const [only] = values;
  const list = values.length === 1 && isList(only) ? only : values;
  if (list.length === 0) throw new Refusal('takes at least one integer');
  return list.map((_, index) => integerAt(list, index));
}

function int(values: readonly Value[]): number | undefined {
  const value = at(values, 0);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== 'string') return refuse(value, 'a string or an integer', 0);
  if (!/^\s*[+-]?\d{1,400}\s*$/.test(value)) throw new Refusal(`takes a string of digits`);
  return exact(BigInt(value.trim().replace('+', '')));
}

function float(values: readonly Value[]): number {
  const value = at(values, 0);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return refuse(value, 'a string or a number', 0);
  if (!/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value)) throw new Refusal('takes a number as a string');
  return Number(value);
}
