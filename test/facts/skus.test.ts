import { describe, expect, test } from '@jest/globals';
import { series, skuNames, skuOf, smallestSkuWithCores, tierOf, tiers } from '../../src/facts/tables/skus.js';

describe.each(series.map(row => [row.names.join(', '), row] as const))('%s', (_, row) => {
  test('says where each number is from and when that was read', () => {
    expect(row.sources).not.toEqual([]);
    for (const { page, checked } of row.sources) {
      expect(page).toMatch(/^(learn|azure)\.microsoft\.com\/\S+$/);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('has cores for each size, and more of them the larger it is', () => {
    expect(row.cores).toHaveLength(row.names.length);
    const cores = row.cores.filter(count => count !== null);
    expect(cores).toEqual([...new Set(cores)].toSorted((left, right) => left - right));
  });

  test('has an instance, a tier and a system', () => {
    expect(row.maximumInstances).toBeGreaterThan(0);
    expect(tiers).toContain(row.tier);
    expect(row.operatingSystems).not.toEqual([]);
  });
});

describe('a sku', () => {
  test('has one row', () => {
    expect(skuNames).toEqual([...new Set(skuNames)]);
  });

  test('is found in any letter case', () => {
    expect(skuOf('P1V3')).toEqual(skuOf('p1v3'));
    expect(skuOf('P1mv3')).toMatchObject({ tier: 'PremiumV3', cores: 2, maximumInstances: 30 });
    expect(skuOf('P9v9')).toBeUndefined();
  });

  test.each([
    ['B3', 3],
    ['S3', 10],
    ['P3', 20],
    ['P3v2', 30],
    ['P3v3', 30],
    ['P3v4', 30],
    ['EP3', 100],
    ['I6v2', 100],
    ['FC1', 1000],
  ])('%s has at most %d instances', (name, count) => {
    expect(skuOf(name)?.maximumInstances).toBe(count);
  });

  test.each([
    ['I1v2', 2, 'I1v2'],
    ['I1v2', 3, 'I2v2'],
    ['P1v3', 8, 'P3v3'],
    ['P1v3', 9, undefined],
    ['P9v9', 1, undefined],
  ])('of the series of %s the smallest with %d cores is %s', (name, cores, expected) => {
    expect(smallestSkuWithCores(name, cores)).toBe(expected);
  });
});

test.each([
  ['Premium v3', 'PremiumV3'],
  ['premium_v2', 'PremiumV2'],
  ['Premium0V3', 'PremiumV3'],
  ['PremiumMV4', 'PremiumV4'],
  ['IsolatedMV2', 'IsolatedV2'],
  ['PremiumV9', undefined],
])('a tier that is written %s is %s', (written, tier) => {
  expect(tierOf(written)).toBe(tier);
});
