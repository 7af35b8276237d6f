import { abs, big, bitLength, BigNumber, type TfNumber } from './number.js';

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
