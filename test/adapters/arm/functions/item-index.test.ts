import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { anyOf, same } from '../../../../src/adapters/arm/expression/same.js';
import { ItemIndex } from '../../../../src/adapters/arm/functions/item-index.js';
import type { Value } from '../../../../src/graph/value.js';
import { unknown } from '../expression/evaluating.js';

const scalars: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>('a', 'A', '', null, true, 1, 0, '1', unknown('u'), unknown('v', ['a', 1])),
);
function itemsOf(names: readonly string[]): fc.Arbitrary<Value> {
  return fc.oneof(
    scalars,
    fc.array(scalars, { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...names), scalars, { maxKeys: 2 }),
  );
}

test('an index of items answers as comparing with each of them does', () => {
  const items = itemsOf(['a', 'b']);
  fc.assert(
    fc.property(fc.array(items, { maxLength: 5 }), items, (list, item) => {
      expect(new ItemIndex(list).has(item)).toBe(anyOf(list.map(other => same(item, other))));
    }),
    { numRuns: 2000 },
  );
});

test('where names differ in letter case only, it never says more', () => {
  const items = itemsOf(['a', 'A']);
  fc.assert(
    fc.property(fc.array(items, { maxLength: 5 }), items, (list, item) => {
      expect([undefined, anyOf(list.map(other => same(item, other)))]).toContain(new ItemIndex(list).has(item));
    }),
    { numRuns: 2000 },
  );
});
