import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { anyMatcher, matcher } from '../../src/config/pattern.js';

describe('a pattern', () => {
  test.each([
    ['azurerm_subnet.a', 'azurerm_subnet.a', true],
    ['azurerm_subnet.a', 'azurerm_subnet.ab', false],
    ['azurerm_subnet.a', 'azurerm_subnetXa', false],
    ['*', '', true],
    ['*', 'anything["at"].all', true],
    ['module.legacy.*', 'module.legacy.azurerm_subnet.a', true],
    ['module.legacy.*', 'module.legacy', false],
    ['*.this[0]', 'azurerm_subnet.this[0]', true],
    ['*.this[0]', 'azurerm_subnet.this[1]', false],
    ['a[*]', 'a["x"]', true],
    ['a[*]', 'a', false],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
    ['a**b', 'ab', true],
    ['', '', true],
    ['', 'a', false],
  ])('%s on %s is %s', (pattern, text, expected) => {
    expect(matcher(pattern)(text)).toBe(expected);
  });

  test('agrees with the regular expression that it stands for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.', '[') });
    fc.assert(
      fc.property(word, word, (pattern, text) => {
        const plain = pattern.split('*').map(part => part.replaceAll(/[.[]/gu, String.raw`\$&`));
        expect(matcher(pattern)(text)).toBe(new RegExp(`^${plain.join('.*')}$`, 'su').test(text));
      }),
    );
  });

  test('of several needs one that matches', () => {
    expect(anyMatcher(['a', 'b*'])('bc')).toBe(true);
    expect(anyMatcher(['a', 'b*'])('cb')).toBe(false);
    expect(anyMatcher([])('')).toBe(false);
  });

  test('with many stars on a long text comes to an end', () => {
    expect(matcher(`${'*a'.repeat(500)}b`)('a'.repeat(100_000))).toBe(false);
  });
});
