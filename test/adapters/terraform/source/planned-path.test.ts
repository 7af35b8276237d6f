import { describe, expect, test } from '@jest/globals';
import { writtenSteps } from '../../../../src/adapters/terraform/source/plan/planned-path.js';
import { Unknown, type Json, type Value } from '../../../../src/graph/value.js';

const unknown = new Unknown({ symbol: 'x', reason: 'known after apply' });
const named = (name: Value, more: { readonly [name: string]: Value } = {}): Value => ({ name, ...more });

describe('the steps in the source to what steps of a plan lead to', () => {
  test.each<[about: string, written: Value, planned: Json, steps: string, expected: readonly (string | number)[]]>([
    ['follow a set in its own order', [named('b'), named('a')], [{ name: 'a' }, { name: 'b' }], '0.name', [1, 'name']],
    ['follow a list', [named('a'), named('b')], [{ name: 'a' }, { name: 'b' }], '1.name', [1, 'name']],
    ['take the only one, whatever became of it', [named('A')], [{ name: 'a' }], '0.name', [0, 'name']],
    ['end where several may be meant', [named(unknown), named('a')], [{ name: 'a' }, { name: 'b' }], '0.name', []],
    ['end where the numbers differ', [named('a')], [{ name: 'a' }, { name: 'b' }], '0.name', []],
    ['take the only one for any number', [named('a')], [{ name: 'a' }], '3.name', [0, 'name']],
    ['end at what is not known', unknown, [{ name: 'a' }], '0.name', []],
    [
      'go on inside',
      [named('b', { inner: [named('y'), named('x')] }), named('a')],
      [{ name: 'a' }, { name: 'b', inner: [{ name: 'x' }, { name: 'y' }] }],
      '1.inner.0.name',
      [0, 'inner', 1, 'name'],
    ],
  ])('%s', (_, written, planned, steps, expected) => {
    expect(writtenSteps(written, planned, steps.split('.'))).toEqual(expected);
  });
});
