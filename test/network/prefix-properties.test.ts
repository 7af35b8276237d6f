import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { IPv4CidrRange, IPv6CidrRange } from 'ip-num';
import {
  containsPrefix,
  overlaps,
  parsePrefix,
  readPrefix,
  usableAddresses,
  type Prefix,
} from '../../src/network/prefix.js';
import { prefix } from './security-oracle.js';

/** Prefixes of sixteen addresses, so that they meet often and can be counted out. */
function smallPrefix(family: 4 | 6): fc.Arbitrary<Prefix> {
  const [base, bits, write] =
    family === 4 ? [28, 32, (n: number) => `10.0.0.${n}`] : [124, 128, (n: number) => `fd00::${n.toString(16)}`];
  return fc
    .tuple(fc.integer({ min: base, max: bits }), fc.nat(15))
    .map(([length, value]) => prefix(`${write(value - (value % 2 ** (bits - length)))}/${length}`));
}

const anySmallPrefix = fc.oneof(smallPrefix(4), smallPrefix(6));

function members(block: Prefix): Set<string> {
  const found = new Set<string>();
  for (let value = block.first; value <= block.last; value += 1n) found.add(`${block.family}:${value}`);
  return found;
}

describe('algebra', () => {
  test('equals counting out', () => {
    fc.assert(
      fc.property(anySmallPrefix, anySmallPrefix, (left, right) => {
        const [inLeft, inRight] = [members(left), members(right)];
        expect(containsPrefix(left, right)).toBe([...inRight].every(address => inLeft.has(address)));
        expect(overlaps(left, right)).toBe([...inRight].some(address => inLeft.has(address)));
        expect(usableAddresses(left)).toBe(Math.max(0, inLeft.size - 5));
      }),
    );
  });

  test('containment is a partial order, overlap is symmetric and means that one contains the other', () => {
    fc.assert(
      fc.property(anySmallPrefix, anySmallPrefix, anySmallPrefix, (a, b, c) => {
        expect(containsPrefix(a, a)).toBe(true);
        if (containsPrefix(a, b) && containsPrefix(b, a)) expect(a.text).toBe(b.text);
        if (containsPrefix(a, b) && containsPrefix(b, c)) expect(containsPrefix(a, c)).toBe(true);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(containsPrefix(a, b) || containsPrefix(b, a));
      }),
    );
  });

  test('equals the range objects of ip-num, over the whole of IPv4', () => {
    const anyPrefix = fc
      .tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 }))
      .map(([address, length]) => prefix(meantOf(`${address}/${length}`)));
    fc.assert(
      fc.property(anyPrefix, anyPrefix, (a, b) => {
        const [left, right] = [IPv4CidrRange.fromCidr(a.text), IPv4CidrRange.fromCidr(b.text)];
        expect([a.first, a.last]).toEqual([left.getFirst().value, left.getLast().value]);
        expect(containsPrefix(a, b)).toBe(left.contains(right));
        expect(overlaps(a, b)).toBe(left.isOverlapping(right));
      }),
    );
  });

  test('equals the range objects of ip-num, over the whole of IPv6', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.integer({ min: 0, max: 128 }), (address, length) => {
        const text = meantOf(`${address}/${length}`);
        fc.pre(parsePrefix(text) !== undefined);
        const [ours, theirs] = [prefix(text), IPv6CidrRange.fromCidr(prefix(text).text)];
        expect([ours.first, ours.last]).toEqual([theirs.getFirst().value, theirs.getLast().value]);
      }),
    );
  });

  test('reading the canonical text gives the same prefix', () => {
    fc.assert(fc.property(anySmallPrefix, block => expect(parsePrefix(block.text)).toEqual(block)));
  });
});

/** The text itself, or the network that it has host bits of. */
function meantOf(text: string): string {
  const reading = readPrefix(text);
  return reading.prefix === undefined ? (reading.meant?.text ?? text) : reading.prefix.text;
}
