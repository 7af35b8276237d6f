import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Overlaps } from '../../src/network/overlaps.js';
import { overlaps, type Prefix } from '../../src/network/prefix.js';
import { prefix } from './security-oracle.js';

/** Prefixes of 256 addresses, so that many lie in each other. */
function smallPrefix(family: 4 | 6): fc.Arbitrary<Prefix> {
  const [bits, write] =
    family === 4 ? [32, (n: number) => `10.0.0.${n}`] : [128, (n: number) => `fd00::${n.toString(16)}`];
  return fc
    .tuple(fc.integer({ min: bits - 8, max: bits }), fc.nat(255))
    .map(([length, value]) => prefix(`${write(value - (value % 2 ** (bits - length)))}/${length}`));
}

const anyPrefix = fc.oneof(smallPrefix(4), smallPrefix(6));

test('what overlaps a prefix is what each of the others says of itself', () => {
  fc.assert(
    fc.property(fc.array(anyPrefix, { maxLength: 30 }), anyPrefix, (all, asked) => {
      const index = new Overlaps(all.map((own, item) => ({ prefix: own, item })));
      const found = index.with(asked).toSorted((left, right) => left - right);
      expect(found).toEqual([...all.keys()].filter(at => all[at] !== undefined && overlaps(all[at], asked)));
    }),
  );
});
