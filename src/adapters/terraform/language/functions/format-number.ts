import { BigNumber, type TfNumber } from '../values/number.js';
import { textOfNumber } from '../values/number-text.js';
import type { Verb } from './verb.js';

/** The decimal digits of a number, `0.DIGITS × 10^point`, without its sign. */
interface Digits {
  readonly digits: string;
  readonly point: number;
}

/** All digits of a number: those that mean it, or of a fraction exactly what its bits say. */
function digitsOf(value: TfNumber, isExact: boolean): Digits {
  const written = isExact ? exactText(value) : textOfNumber(value);
  const [whole = '', fraction = ''] = written.replace('-', '').split('.');
  const all = whole + fraction;
  const digits = all.replace(/^0+/u, '');
  const point = whole.length - (all.length - digits.length);
  return { digits: digits.replace(/0+$/u, ''), point: digits === '' ? 1 : point };
}

function exactText(value: TfNumber): string {
  if (!(value instanceof BigNumber) || value.exponent >= 0) return textOfNumber(value);
  const size = value.mantissa < 0n ? -value.mantissa : value.mantissa;
  const digits = (size * 5n ** BigInt(-value.exponent)).toString().padStart(1 - value.exponent, '0');
  return `${digits.slice(0, value.exponent)}.${digits.slice(value.exponent)}`;
}

/** Rounds to so many digits, half to even as the exact value says. */
function rounded({ digits, point }: Digits, kept: number): Digits {
  if (kept >= digits.length) return { digits, point };
  if (kept < 0) return { digits: '', point };
  const rest = digits.slice(kept);
  const head = digits.slice(0, kept);
  const isOdd = Number(head.at(-1) ?? '0') % 2 === 1;
  const isUp = rest.startsWith('5') && /^50*$/u.test(rest) ? isOdd : rest >= '5';
  if (!isUp) return { digits: head.replace(/0+$/u, ''), point };
  const next = (BigInt(head === '' ? '0' : head) + 1n).toString();
  return { digits: next.replace(/0+$/u, ''), point: point + (next.length - head.length) };
}

/** An exponent from which on Go writes one, when it may use as many digits as it likes. */
const shortestLimit = 6;

function isNegative(value: TfNumber): boolean {
  return value instanceof BigNumber ? value.mantissa < 0n : value < 0;
}

/** `%v` of a number: as short as it can be, with an exponent when that is large (Go's %g with the shortest digits). */
export function generalNumber(value: TfNumber): string {
  const { digits, point } = digitsOf(value, false);
  const sign = isNegative(value) ? '-' : '';
  return (
    sign +
    (point - 1 < -4 || point - 1 >= shortestLimit
      ? exponential({ digits, point }, undefined, 'e')
      : plain({ digits, point }, undefined))
  );
}

/** Digits with a point: all of them, or so many behind it. */
function plain({ digits, point }: Digits, places: number | undefined): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const shown = places === undefined ? fraction : fraction.padEnd(places, '0').slice(0, places);
  return shown === '' ? whole : `${whole}.${shown}`;
}

function exponential({ digits, point }: Digits, places: number | undefined, letter: string): string {
  const isZero = digits === '';
  const first = isZero ? '0' : digits.slice(0, 1);
  const fraction = isZero ? '' : digits.slice(1);
  const shown = places === undefined ? fraction : fraction.padEnd(places, '0').slice(0, places);
  const exponent = isZero ? 0 : point - 1;
  const power = String(Math.abs(exponent)).padStart(2, '0');
  return `${first}${shown === '' ? '' : `.${shown}`}${letter}${exponent < 0 ? '-' : '+'}${power}`;
}

/** `%e`, `%f` and `%g` with their flags, as Go prints its large floating point numbers. */
export function formatFloat({ mode, flags, width = 0, precision }: Verb, value: TfNumber): string {
  const body = bodyOf(mode, value, precision);
  const sign = signOf(isNegative(value), flags);
  const missing = Math.max(0, width - sign.length - body.length);
  if (flags.includes('-')) return sign + body + ' '.repeat(missing);
  if (flags.includes('0')) return sign + '0'.repeat(missing) + body;
  return ' '.repeat(missing) + sign + body;
}

/** What stands before a number: its sign, or what the flags put in the place of none. */
export function signOf(isBelowZero: boolean, flags: string): string {
  if (isBelowZero) return '-';
  if (flags.includes('+')) return '+';
  return flags.includes(' ') ? ' ' : '';
}

function bodyOf(mode: string, value: TfNumber, precision: number | undefined): string {
  const letter = mode === 'E' || mode === 'G' ? 'E' : 'e';
  if (mode === 'g' || mode === 'G') return generalBody(value, precision, letter);
  const places = precision ?? 6;
  const exact = digitsOf(value, true);
  if (mode === 'f') return plain(rounded(exact, exact.point + places), places);
  return exponential(rounded(exact, places + 1), places, letter);
}

function generalBody(value: TfNumber, precision: number | undefined, letter: string): string {
  const shortest = precision === undefined;
  const exact = digitsOf(value, !shortest);
  const kept = precision === 0 ? 1 : (precision ?? exact.digits.length);
  const short = rounded(exact, kept);
  const isPadded = kept > short.digits.length && short.digits.length >= short.point;
  const given = isPadded ? short.digits.length : kept;
  const limit = shortest ? shortestLimit : given;
  const exponent = short.point - 1;
  return exponent < -4 || exponent >= limit ? exponential(short, undefined, letter) : plain(short, undefined);
}
