import { describe, expect, test } from '@jest/globals';
import { idKey, mayBeOneSegment } from '../../src/graph/arm-id.js';
import { joinText, Unknown } from '../../src/graph/value.js';

const keyOf = (symbol: string): string | undefined =>
  idKey(joinText(['/subscriptions/S/', new Unknown({ symbol, reason: 'no value given' })]));
const name = "parameters('Name')";

describe('the key of an id', () => {
  test.each([
    [`toLower(${name})`],
    [`toUpper(${name})`],
    [`tolower(toUPPER(${name}))`],
    [`lower(${name})`],
    [`upper(lower(${name}))`],
  ])('is the same with %s as with what it changes the letters of', symbol => {
    expect(keyOf(symbol)).toBe(keyOf(name));
  });

  test.each([
    [`trim(${name})`],
    [`toLowerCase(${name})`],
    [`toLower(${name}, 1) + f(2)`],
    [`toLower(${name})(${name})`],
    ["toLower(parameters('Other'))"],
    ["toLower(parameters('name'))"],
    [`toLower(${name}`],
  ])('is another one with %s', symbol => {
    expect(keyOf(symbol)).not.toBe(keyOf(name));
  });

  test('is found in time in a symbol that is nested deeply', () => {
    const symbol = `${'toLower('.repeat(100_000)}x${')'.repeat(100_000)}`;
    expect(keyOf(symbol)).toBe(keyOf(symbol));
  });
});

describe('two names of which parts are not known', () => {
  test.each([
    ['vnet', 'vnet', true],
    ['vnet', 'net', false],
    ['vnet-${x}', 'vnet-hub', true],
    ['vnet-${x}', 'vnet-', true],
    ['vnet-${x}', 'vnet', false],
    ['vnet-${x}-hub', 'vnet-hub', false],
    ['vnet-${x}-hub', 'vnet--hub', true],
    ["${format('{0}', x)}-hub", 'a-hub', true],
    ['${x}-hub', '${y}-spoke', false],
    ['${x}-hub', '${y}-my-hub', true],
    ['hub-${x}', 'spoke-${y}', false],
    ['hub-${x}', 'hub-a-${y}', true],
    ['hub-${x}', '${y}-spoke', true],
    ['${x}', 'anything', true],
  ])('%s and %s may be one: %s', (one, other, isPossible) => {
    expect(mayBeOneSegment(one, other)).toBe(isPossible);
    expect(mayBeOneSegment(other, one)).toBe(isPossible);
  });
});
