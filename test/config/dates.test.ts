import { expect, test } from '@jest/globals';
import { daysBetween, hasEnded, isDate } from '../../src/config/dates.js';

test.each([
  ['2027-01-31', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-00-10', false],
  ['2027-1-3', false],
  ['27-01-31', false],
  ['2027-01-31T00:00:00Z', false],
  ['', false],
])('%s is a day of the calendar: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

test('days are counted over the ends of months and years', () => {
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysBetween('2027-03-01', '2027-02-28')).toBe(-1);
  expect(daysBetween('2027-01-01', '2027-01-01')).toBe(0);
});

test('a day belongs to what it ends', () => {
  expect(hasEnded({ until: '2027-01-31' }, '2027-01-31')).toBe(false);
  expect(hasEnded({ until: '2027-01-31' }, '2027-02-01')).toBe(true);
  expect(hasEnded({}, '9999-12-31')).toBe(false);
});
