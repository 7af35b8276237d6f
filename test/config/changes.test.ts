import { describe, expect, test } from '@jest/globals';
import { changesOf } from '../../src/config/changes.js';
import { configOf } from './configs.js';

const { changesFor, unused } = changesOf(
  configOf(`
policies:
  a/a: { severity: note, parameters: { x: 1, y: 1 } }
  a/b: { enabled: false, reason: none }
overrides:
  - addresses: [module.one.*]
    policies:
      a/a: { parameters: { y: 2 } }
      a/b: { enabled: true }
  - addresses: ['*.special']
    files: ['two/*', 'three.json']
    policies:
      a/a: { severity: error, parameters: { y: 3 } }
`),
);

const at = (address: string, file = 'plan.json'): unknown => Object.fromEntries(changesFor({ address, file }));
const plain = { 'a/a': { severity: 'note', parameters: { x: 1, y: 1 } }, 'a/b': { enabled: false } };

describe('what a configuration changes', () => {
  test('is told when an override has concerned nothing', () => {
    expect(unused()).toEqual([0, 1]);
    at('x.special', 'plan.json');
    at('module.one.x');
    expect(unused()).toEqual([1]);
    at('x.special', 'three.json');
    expect(unused()).toEqual([]);
  });

  test('holds everywhere where no override says otherwise', () => {
    expect(at('x.y')).toEqual(plain);
    expect(at('x.special')).toEqual(plain);
    expect(at('x.other', 'two/plan.json')).toEqual(plain);
  });

  test('is laid over by those overrides that match, the last on top', () => {
    expect(at('module.one.x.y')).toEqual({
      'a/a': { severity: 'note', parameters: { x: 1, y: 2 } },
      'a/b': { enabled: true },
    });
    expect(at('module.one.x.special', 'three.json')).toEqual({
      'a/a': { severity: 'error', parameters: { x: 1, y: 3 } },
      'a/b': { enabled: true },
    });
  });

  test('is one object wherever it is the same', () => {
    expect(changesFor({ address: 'a', file: 'b' })).toBe(changesFor({ address: 'c', file: 'd' }));
  });
});
