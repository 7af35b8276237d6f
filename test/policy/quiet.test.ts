import { describe, expect, test } from '@jest/globals';
import { graphOfPlan } from '../../src/adapters/terraform/whole-plan.js';
import { compareText } from '../../src/core/order.js';
import { subjectsOf } from '../../src/facts/subjects.js';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { Graph } from '../../src/graph/graph.js';
import { judge } from '../../src/policy/verdicts/judge.js';
import type { Judgement } from '../../src/policy/judgement.js';
import type { PolicyChanges } from '../../src/policy/policy.js';
import { readPlan } from '../plans/judged.js';

const names = ['hub-spoke-peering', 'plan-mixed-tenants', 'update-prefix-in-use', 'scale-up-create-before-destroy'];
const graph = Graph.merge(names.map(name => graphOfPlan(readPlan(`plans/${name}/plan.json`), `${name}/plan.json`)));

/** What a policy weighs in one of the files, so that subjects have policies of different weights. */
const heavier: PolicyChanges = new Map([['subnet/below-recommended-size', { severity: 'error' }]]);
const rules = {
  policies,
  profile: '2025',
  textsOf: policyTexts,
  changesFor: ({ file }: { readonly file: string }) => (file.startsWith('plan-mixed') ? heavier : unchanged),
} as const;
const unchanged: PolicyChanges = new Map();

const order = (left: Judgement, right: Judgement): number =>
  ['pass', 'not-applicable'].indexOf(left.verdict) - ['pass', 'not-applicable'].indexOf(right.verdict) ||
  ['error', 'warning', 'note'].indexOf(left.severity) - ['error', 'warning', 'note'].indexOf(right.severity) ||
  compareText(left.subject.file ?? '', right.subject.file ?? '') ||
  compareText(left.subject.address, right.subject.address) ||
  compareText(left.policy, right.policy) ||
  compareText(left.subject.id, right.subject.id);

describe('what passes and does not apply', () => {
  const { quiet, counts } = judge(subjectsOf(graph), rules, true);
  const all = [...quiet].map(verdict => verdict.describe());

  test('is all there, each verdict once', () => {
    expect(counts.pass).toBeGreaterThan(100);
    expect(all.filter(({ verdict }) => verdict === 'pass')).toHaveLength(counts.pass);
    expect(all.filter(({ verdict }) => verdict === 'not-applicable')).toHaveLength(counts['not-applicable']);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  });

  test('stands in the order of a report, also where an address is several subjects and policies weigh differently', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { subject } of all)
      kinds.set(subject.address, (kinds.get(subject.address) ?? new Set<string>()).add(subject.kind));
    expect([...kinds.values()].some(({ size }) => size > 1)).toBe(true);
    const weights = all.filter(({ policy }) => policy === 'subnet/below-recommended-size').map(item => item.severity);
    expect(new Set(weights).size).toBe(2);
    expect(all).toEqual(all.toSorted(order));
  });

  test('can be gone through again, and each says beforehand what it is', () => {
    const heads = [...quiet].map(({ policy, verdict, subject }) => [policy, verdict, subject.file, subject.address]);
    expect(heads).toEqual(all.map(({ policy, verdict, subject }) => [policy, verdict, subject.file, subject.address]));
  });

  test('is only counted unless it is asked for', () => {
    const alone = judge(subjectsOf(graph), rules);
    expect([...alone.quiet]).toEqual([]);
    expect(alone.counts).toEqual(counts);
  });
});
