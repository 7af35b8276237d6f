import { expect, test } from '@jest/globals';
import { globPattern } from '../../../../src/adapters/terraform/language/functions/glob.js';

test.each([
  ['*.tf', ['main.tf'], ['a/main.tf', 'main.tfvars']],
  ['**/*.tf', ['main.tf', 'a/b/main.tf'], ['main.json']],
  ['{a,b}/[!x]?.json', ['a/yz.json', 'b/aa.json'], ['c/yz.json', 'a/xz.json', 'a/y.json']],
  ['a+(b).tf', ['a+(b).tf'], ['aab.tf']],
  ['[[]x', ['[x'], ['x']],
])('%s', (pattern, matching, others) => {
  const expression = globPattern(pattern);
  for (const path of matching) expect([path, expression?.test(path)]).toEqual([path, true]);
  for (const path of others) expect([path, expression?.test(path)]).toEqual([path, false]);
});

test('many stars and a long name keep nobody busy', () => {
  const begin = performance.now();
  expect(globPattern(`${'*a'.repeat(30)}*b`)?.test('a'.repeat(250))).toBe(false);
  expect(globPattern(`${'*a'.repeat(30)}*b`)?.test(`${'a'.repeat(250)}b`)).toBe(true);
  expect(performance.now() - begin).toBeLessThan(2000);
});

test('what is not understood is no pattern', () => {
  expect(globPattern('{a')).toBeUndefined();
  expect(globPattern('[z-a]')).toBeUndefined();
});
