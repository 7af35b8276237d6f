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
  return quotient(a.mantissa, b.mantissa, a.exponent - b.exponent, Math.max(a.precision, b.precision));
}

/** The part before the point. */
export function truncate(value: TfNumber): TfNumber {
  return isWhole(value) ? value : make(integerOf(value), 0);
}

/** Below zero where the left number is less, above zero where it is greater. */
export function compareNumbers(left: TfNumber, right: TfNumber): number {
  if (typeof left === 'number' && typeof right === 'number') return left < right ? -1 : left > right ? 1 : 0;
  const difference = big(add(left, negate(right))).mantissa;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
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

/** The nearest number of JavaScript. */
export function toDouble(value: TfNumber): number {
  return value instanceof BigNumber ? Number(textOfNumber(value)) : value;
}

/** The decimal text that Terraform writes: the shortest one that means this number, without an exponent. */
export function textOfNumber(value: TfNumber): string {
  if (!(value instanceof BigNumber)) {
    if (Object.is(value, -0)) return '-0';
    return Number.isSafeInteger(value) ? String(value) : textOfNumber(big(value));
  }
  return (value.mantissa < 0n ? '-' : '') + shortest(value);
}

/** Half a unit in the last bit to both sides is what other texts of this number may differ. */
function shortest({ mantissa, exponent, precision }: BigNumber): string {
  const size = abs(mantissa);
  const bits = bitLength(size);
  const spare = BigInt(precision - bits + 1);
  const unit = exponent - (precision - bits) - 1;
  const middle = size << spare;
  const scaled = decimalOf(middle, unit);
  const low = decimalOf(middle - 1n, unit);
  const high = decimalOf(middle + 1n, unit);
  // A number half way to its neighbour is rounded to the even one of the two.
  const isEven = bits < precision || (size & 1n) === 0n;
  return roundShortest([scaled, low, high], isEven);
}

/** Decimal digits and how many of them stand after the point. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

function decimalOf(size: bigint, exponent: number): Decimal {
  return exponent >= 0
    ? { digits: size << BigInt(exponent), places: 0 }
    : { digits: size * 5n ** BigInt(-exponent), places: -exponent };
}

function roundShortest(bounds: readonly Decimal[], isEven: boolean): string {
  const places = Math.max(...bounds.map(bound => bound.places));
  const [value = 0n, least = 0n, most = 0n] = bounds.map(
    ({ digits, places: own }) => digits * 10n ** BigInt(places - own),
  );
  const length = value.toString().length;
  for (let kept = 1; kept < length; kept++) {
    const step = 10n ** BigInt(length - kept);
    const rounded = ((value + step / 2n) / step) * step;
    if (rounded > least && rounded < most) return pointed(rounded, places);
    if (isEven && (rounded === least || rounded === most)) return pointed(rounded, places);
  }
  return pointed(value, places);
}

function pointed(digits: bigint, places: number): string {
  const text = digits.toString().padStart(places + 1, '0');
  if (places === 0) return text;
  const fraction = text.slice(-places).replace(/0+$/u, '');
  const whole = text.slice(0, -places);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function big(value: TfNumber): BigNumber {
  if (value instanceof BigNumber) return value;
  if (Number.isSafeInteger(value)) return new BigNumber(BigInt(value), 0);
  const exact = fromDouble(value);
  return exact instanceof BigNumber ? exact : new BigNumber(BigInt(exact), 0);
}

function shift(value: bigint, by: number): bigint {
  return value << BigInt(by);
}

function quotient(left: bigint, right: bigint, exponent = 0, precision = fullPrecision): TfNumber {
  if (left === 0n) return 0;
  // Two bits more than the precision, and one that says whether anything is left, round as the exact quotient does.
  const extra = Math.max(0, precision + 2 - bitLength(abs(left)) + bitLength(abs(right)));
  const size = abs(left) << BigInt(extra);
  const whole = size / abs(right);
  const sticky = size % abs(right) === 0n ? 0n : 1n;
  const mantissa = (whole << 1n) | sticky;
  return make(left < 0n === right < 0n ? mantissa : -mantissa, exponent - extra - 1, precision);
}

function abs(value: bigint): bigint {
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

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

function trailingZeros(value: bigint): number {
  const text = value.toString(2);
  return text.length - text.lastIndexOf('1') - 1;
}
