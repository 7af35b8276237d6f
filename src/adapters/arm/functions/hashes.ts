import { createHash } from 'node:crypto';
import type { Value } from '../../../graph/value.js';
import { textAt } from './arguments.js';
import { onKnown, type FunctionRow } from './function-row.js';

/**
 * Functions that make a name out of other texts (String functions, "uniqueString" and "guid"). How they
 * count is not documented; values that people published agree with both.
 */
export const hashes: readonly FunctionRow[] = [
  onKnown('guid', [1, Infinity], values => guid(joined(values))),
  onKnown('uniqueString', [1, Infinity], values => uniqueString(joined(values))),
];

function joined(values: readonly Value[]): Uint8Array {
  return new TextEncoder().encode(values.map((_, index) => textAt(values, index)).join('-'));
}

/** The namespace of the name-based UUIDs (RFC 9562, version 5) that the platform makes. */
const namespace = '11fb06fb712d4ddd98c7e71bbd588830';

function guid(name: Uint8Array): string {
  const bytes = createHash('sha1')
    .update(Uint8Array.from(hexBytes(namespace)))
    .update(name)
    .digest();
  const head = bytes.subarray(0, 16);
  head[6] = ((head[6] ?? 0) & 0x0f) | 0x50;
  head[8] = ((head[8] ?? 0) & 0x3f) | 0x80;
  return head.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function hexBytes(hex: string): number[] {
  return (hex.match(/../g) ?? []).map(byte => Number.parseInt(byte, 16));
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const factors = [0x239b961b, 0xab0e9789] as const;

/** MurmurHash3 with two lanes of 32 bits and other constants, as 13 digits of base 32 from the top. */
function uniqueString(data: Uint8Array): string {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let [low, high] = [0, 0];
  const whole = data.length - (data.length % 8);
  for (let at = 0; at < whole; at += 8) {
    low = rotate(low ^ scrambleLow(view.getUint32(at, true)), 19);
    low = (Math.imul((low + high) | 0, 5) + 0x561ccd1b) | 0;
    high = rotate(high ^ scrambleHigh(view.getUint32(at + 4, true)), 13);
    high = (Math.imul((high + low) | 0, 5) + 0x0bcaa747) | 0;
  }
  const rest = Array.from(data.subarray(whole));
  if (rest.length > 4) high ^= scrambleHigh(littleEndian(rest.slice(4)));
  if (rest.length > 0) low ^= scrambleLow(littleEndian(rest.slice(0, 4)));
  return digitsOf(finish(low ^ data.length, high ^ data.length));
}

function scrambleLow(block: number): number {
  return Math.imul(rotate(Math.imul(block, factors[0]), 15), factors[1]);
}

function scrambleHigh(block: number): number {
  return Math.imul(rotate(Math.imul(block, factors[1]), 17), factors[0]);
}

function finish(low: number, high: number): bigint {
  let one = (low + high) | 0;
  let other = (high + one) | 0;
  one = mix(one);
  other = mix(other);
  one = (one + other) | 0;
  other = (other + one) | 0;
  return (BigInt(other >>> 0) << 32n) | BigInt(one >>> 0);
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function littleEndian(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte, index) => sum | (byte << (8 * index)), 0);
}

/** Thirteen digits of five bits each, from the highest bit on; the last one has four. */
function digitsOf(value: bigint): string {
  let digits = '';
  let rest = value;
  for (let count = 0; count < 13; count += 1) {
    digits += alphabet[Number(rest >> 59n)] ?? '';
    rest = (rest << 5n) & 0xffffffffffffffffn;
  }
  return digits;
}
