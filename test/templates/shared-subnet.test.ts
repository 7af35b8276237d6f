import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../src/policy/judgement.js';
import { judgeBicep } from './judged.js';

/** What is found of the size of a subnet that so many plans share. */
function found(plans: number): readonly Judgement[] {
  const all = judgeBicep('shared-subnet', { plans }).judgements;
  return all.filter(({ policy, verdict }) => verdict === 'fail' && policy === 'subnet/maximum-scale-does-not-fit');
}

describe('the arithmetic of a subnet that many plans share', () => {
  test('names each of twenty plans', () => {
    const [first] = found(20);
    expect(first?.message).toContain('10 of plan[19])');
    expect(first?.message).not.toContain('other plans');
  });

  test('names twenty of a hundred, adds up the others, and leads to some of them', () => {
    const all = found(100);
    expect(all).toHaveLength(100);
    for (const { message, related, evidence } of all) {
      expect(message).toContain('10 of plan[19] + 800 of 80 other plans)');
      expect(evidence).toContainEqual(expect.objectContaining({ fact: 'subnet.addressesNeeded', value: 1000 }));
      expect(related.filter(({ role }) => role === 'plan').length).toBeLessThan(60);
    }
  });
});
