import { compare } from '../../../../core/order.js';

/*
 * Terraform's numbers are binary floating point with 512 bits of precision, rounded to the nearest, ties to even.
 * Whole numbers that a JavaScript number holds exactly stay one; everything else is a BigNumber.
 */

const fullPrecision = 512;

/** `mantissa × 2^exponent`; the mantissa is odd. Made by the functions of this file only. */
export class BigNumber {
  readonly mantissa: bigint;
  readonly exponent: number;
  /** The bits that the mantissa may have: 512, but for results of functions that work with 64-bit floating point. */
  readonly precision: number;

  constructor(mantissa: bigint, exponent: number, precision = fullPrecision) {
    this.mantissa = mantissa;
    this.exponent = exponent;
    this.precision = precision;
  }
}

export type TfNumber = number | BigNumber;

/** More than this, and a shift takes memory that an input must not ask for. */
const largestExponent = 100_000;

/** A number beyond what is worked out here; whoever works with numbers makes an unknown or an error of it. */
export class NumberRangeError extends Error {}

/** The number that a decimal text means; undefined when it is none. */
export function parseNumber(text: string): TfNumber | undefined {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/u.exec(text);
  if (parts === null) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts;
  if (whole + fraction === '') return undefined;
  if (text.length > 10_000) throw new NumberRangeError('a number has more than 10000 digits');
  const scale = Number(power) - fraction.length;
  const digits = BigInt(whole + fraction);
  const value = sign === '-' ? -digits : digits;
  if (value === 0n) return 0;
  if (Math.abs(scale) > largestExponent) throw new NumberRangeError('a number is too large or too small');
  return scale >= 0 ? make(value * 10n ** BigInt(scale), 0) : quotient(value, 10n ** BigInt(-scale));
}

/** A number of JSON or of a caller, which means the shortest decimal that it is written as. */
export function fromDouble(value: number): TfNumber {
  return Number.isSafeInteger(value) ? value : (parseNumber(String(value)) ?? 0);
}

/** The result of a function that works with 64-bit floating point, exactly, with no more precision than that. */
export function exactDouble(value: number): TfNumber {
  if (Number.isSafeInteger(value)) return value;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const biased = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const size = biased === 0 ? fraction : fraction | (1n << 52n);
  return make(value < 0 ? -size : size, Math.max(biased, 1) - 1075, 53);
}

/** Whether a value is a number. */
export function isNumber(value: unknown): value is TfNumber {
  return typeof value === 'number' || value instanceof BigNumber;
}

/** A whole number of any size. */
export function fromInteger(value: bigint): TfNumber {
  return make(value, 0);
}

/** The sum, rounded to the precision of a number. */
export function add(left: TfNumber, right: TfNumber): TfNumber {
  const [a, b] = [big(left), big(right)];
  const exponent = Math.min(a.exponent, b.exponent);
  // Beyond this distance the smaller one cannot change the rounding but for its sign, and shifting would be costly.
  if (Math.abs(a.exponent - b.exponent) > 4 * fullPrecision + largestExponent)
    return a.exponent > b.exponent ? left : right;
  return make(shift(a.mantissa, a.exponent - exponent) + shift(b.mantissa, b.exponent - exponent), exponent);
}

export function negate(value: TfNumber): TfNumber {
  return value instanceof BigNumber ? new BigNumber(-value.mantissa, value.exponent, value.precision) : -value;
}

/** The product, rounded to the greater precision of the two. */
export function multiply(left: TfNumber, right: TfNumber): TfNumber {
  const [a, b] = [big(left), big(right)];
  return make(a.mantissa * b.mantissa, a.exponent + b.exponent, Math.max(a.precision, b.precision));
}

/** The quotient, rounded to the greater precision of the two; the divisor must not be zero. */
export function divide(left: TfNumber, right: TfNumber): TfNumber {
  const [a, b] = [big(left), big(right)];
  return quotient(a.mantissa, b.mantissa, {
    exponent: a.exponent - b.exponent,
    precision: Math.max(a.precision, b.precision),
  });
}

/** The part before the point. */
export function truncate(value: TfNumber): TfNumber {
  return isWhole(value) ? value : make(integerOf(value), 0);
}

/** Below zero where the left number is less, above zero where it is greater. */
export function compareNumbers(left: TfNumber, right: TfNumber): number {
  if (typeof left === 'number' && typeof right === 'number') return compare(left, right);
  return compare(big(add(left, negate(right))).mantissa, 0n);
}

/** True for a number without a part behind the point. */
export function isWhole(value: TfNumber): boolean {
  return value instanceof BigNumber ? value.exponent >= 0 : Number.isInteger(value);
}

/** The whole number before the point. */
export function integerOf(value: TfNumber): bigint {
  const { mantissa, exponent } = big(value);
  return exponent >= 0 ? mantissa << BigInt(exponent) : mantissa / (1n << BigInt(-exponent));
}

/** The number in parts, however it is held. */
export function big(value: TfNumber): BigNumber {
  if (value instanceof BigNumber) return value;
  if (Number.isSafeInteger(value)) return new BigNumber(BigInt(value), 0);
  const exact = fromDouble(value);
  return exact instanceof BigNumber ? exact : new BigNumber(BigInt(exact), 0);
}

function shift(value: bigint, by: number): bigint {
  return value << BigInt(by);
}

/** The quotient of two mantissas, whose exponents differ by `exponent`. */
function quotient(
  left: bigint,
  right: bigint,
  { exponent, precision } = { exponent: 0, precision: fullPrecision },
): TfNumber {
  if (left === 0n) return 0;
  // Two bits more than the precision, and one that says whether anything is left, round as the exact quotient does.
  const extra = Math.max(0, precision + 2 - bitLength(abs(left)) + bitLength(abs(right)));
  const size = abs(left) << BigInt(extra);
  const whole = size / abs(right);
  const sticky = size % abs(right) === 0n ? 0n : 1n;
  const mantissa = (whole << 1n) | sticky;
  return make(left < 0n === right < 0n ? mantissa : -mantissa, exponent - extra - 1, precision);
}

export function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Rounds to the precision and takes the trailing zeros off. */
function make(mantissa: bigint, exponent: number, precision = fullPrecision): TfNumber {
  if (mantissa === 0n) return 0;
  const size = abs(mantissa);
  const rounded = roundTo(size, exponent, precision);
  const zeros = trailingZeros(rounded.size);
  const odd = rounded.size >> BigInt(zeros);
  const power = rounded.exponent + zeros;
  const signed = mantissa < 0n ? -odd : odd;
  if (power >= 0 && bitLength(odd) + power <= 53) {
    const whole = Number(signed << BigInt(power));
    if (Number.isSafeInteger(whole)) return whole;
  }
  if (Math.abs(power) > 4 * largestExponent) throw new NumberRangeError('a number is too large or too small');
  return new BigNumber(signed, power, precision);
}

function roundTo(
  size: bigint,
  exponent: number,
  precision: number,
): { readonly size: bigint; readonly exponent: number } {
  const surplus = bitLength(size) - precision;
  if (surplus <= 0) return { size, exponent };
  const by = BigInt(surplus);
  const kept = size >> by;
  const rest = size - (kept << by);
  const half = 1n << (by - 1n);
  const isUp = rest > half || (rest === half && (kept & 1n) === 1n);
  return { size: isUp ? kept + 1n : kept, exponent: exponent + surplus };
}

/** How many bits a whole number takes that is not negative. */
export function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

function trailingZeros(value: bigint): number {
  const text = value.toString(2);
  return text.length - text.lastIndexOf('1') - 1;
}
