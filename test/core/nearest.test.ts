import { expect, test } from '@jest/globals';
import { nearest, similar } from '../../src/core/nearest.js';

test.each<[string, string, readonly string[], string | undefined]>([
  [
    'two letters the wrong way round',
    'subnet.prefixLenght',
    ['subnet.prefixLength', 'subnet.name'],
    'subnet.prefixLength',
  ],
  ['the last part of a path', 'prefixLength', ['subnet.prefixLength', 'subnet.name'], 'subnet.prefixLength'],
  ['other letter case', 'PLAN.TIER', ['plan.tier', 'plan.name'], 'plan.tier'],
  ['the beginning of two names', 'too-smal', ['too-small-to-share', 'too-small'], 'too-small'],
  ['nothing like it', 'region', ['plan.tier'], undefined],
  ['no candidates', 'a', [], undefined],
])('%s', (_, name, candidates, found) => {
  expect(nearest(name, candidates)).toBe(found);
});

test('names that a part may mean', () => {
  const names = ['subnet/too-small', 'subnet/too-small-to-share', 'gateway/absent'];
  expect(similar('too-small', names)).toEqual(['subnet/too-small']);
  expect(similar('small', names)).toEqual(['subnet/too-small', 'subnet/too-small-to-share']);
  expect(similar('gatewy/absent', names)).toEqual(['gateway/absent']);
  expect(similar('nothing-like-it', names)).toEqual([]);
});
