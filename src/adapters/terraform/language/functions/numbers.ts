import { compare } from '../../../../core/order.js';
import { refuse } from '../error.js';
import {
  add,
  compareNumbers,
  exactDouble,
  fromInteger,
  integerOf,
  isWhole,
  negate,
  type TfNumber,
} from '../values/number.js';
import { toDouble } from '../values/number-text.js';
import { convertTo } from '../values/convert.js';
import { isNull, type TfValue } from '../values/value.js';
import { bigInteger, integer, items, number, parameters } from './arguments.js';
import type { FunctionRow, FunctionTable } from './row.js';

/** There is one zero. */
function withoutSign(value: TfNumber): TfNumber {
  return value === 0 ? 0 : value;
}

/** A function of one number that gives a number. */
function ofNumber(call: (value: TfNumber) => TfNumber): FunctionRow {
  return {
    parameters: parameters({ num: 'number' }),
    result: 'number',
    call: args => withoutSign(call(number(args, 0))),
  };
}

/** A function that picks one of any number of numbers. */
function picking(isBetter: (order: number) => boolean): FunctionRow {
  return {
    parameters: [],
    rest: { name: 'numbers', type: 'number' },
    result: 'number',
    call: args => {
      const [first, ...others] = args.map((_, index) => number(args, index));
      if (first === undefined) return refuse('at least one number is needed');
      return others.reduce((best, other) => (isBetter(compareNumbers(other, best)) ? other : best), first);
    },
  };
}

/** What floating point of 64 bits makes of two numbers: Terraform works these out with no more. */
function ofDoubles(call: (one: number, other: number) => number): FunctionRow {
  return {
    parameters: parameters({ num: 'number', base: 'number' }),
    result: 'number',
    call: args => {
      const result = call(toDouble(number(args, 0)), toDouble(number(args, 1)));
      return Number.isFinite(result) ? exactDouble(result) : refuse('the result is not a number');
    },
  };
}

function floor(value: TfNumber): TfNumber {
  if (isWhole(value)) return value;
  const whole = integerOf(value);
  return fromInteger(compareNumbers(value, 0) < 0 ? whole - 1n : whole);
}

function parseInteger(value: TfValue, base: number): TfNumber {
  if (typeof value !== 'string') return refuse('parseint needs a text');
  if (base < 2 || base > 62) return refuse('the base must be a whole number between 2 and 62');
  const found = /^([+-]?)([0-9a-zA-Z]+)$/u.exec(value);
  if (found === null) return refuse(`“${value}” is no whole number in base ${base}`);
  const [, sign, digits = ''] = found;
  if (digits.length > 10_000) return refuse('the number has more than 10000 digits');
  let result = 0n;
  for (const digit of digits) {
    const weight = digitOf(digit, base);
    if (weight >= base) return refuse(`“${value}” is no whole number in base ${base}`);
    result = result * BigInt(base) + BigInt(weight);
  }
  return fromInteger(sign === '-' ? -result : result);
}

/** Up to base 36 letters of both cases are the same; beyond, the large ones follow the small ones. */
function digitOf(digit: string, base: number): number {
  const code = digit.charCodeAt(0);
  if (code <= 57) return code - 48;
  if (code >= 97) return code - 97 + 10;
  return base <= 36 ? code - 65 + 10 : code - 65 + 36;
}

function sum(values: readonly TfValue[]): TfNumber {
  if (values.length === 0) return refuse('an empty list has no sum');
  return values
    .map(value => (isNull(value) ? refuse('a sum needs numbers') : number([convertTo(value, 'number')], 0)))
    .reduce(add);
}

export const numberFunctions: FunctionTable = {
  abs: ofNumber(value => (compareNumbers(value, 0) < 0 ? negate(value) : value)),
  ceil: ofNumber(value => negate(floor(negate(value)))),
  floor: ofNumber(floor),
  signum: ofNumber(signOfWhole),
  max: picking(order => order > 0),
  min: picking(order => order < 0),
  log: ofDoubles((value, base) => Math.log(value) / Math.log(base)),
  pow: ofDoubles((value, power) => value ** power),
  parseint: {
    parameters: parameters({ number: 'any', base: 'number' }),
    result: 'number',
    call: args => parseInteger(args[0] ?? null, integer(args, 1)),
  },
  sum: {
    parameters: parameters({ list: 'any' }),
    result: 'number',
    call: args => sum(items(args, 0)),
  },
};

/** The core takes whole numbers of 64 bits. */
function signOfWhole(value: TfNumber): number {
  const whole = bigInteger(value);
  if (BigInt.asIntN(64, whole) !== whole) return refuse('the number has more than 64 bits');
  return compare(whole, 0n);
}
