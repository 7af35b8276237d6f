import { describe, expect, test } from '@jest/globals';
import { agree, evaluate } from '../../src/policy/conditions/evaluate.js';
import type { Condition, Verdict } from '../../src/policy/policy.js';
import { policyOf, unknown, verdictOf } from './support.js';

const isRegional: Condition = { properties: { mode: { const: 'regional' } } };
const isSmall: Condition = {
  properties: { subnet: { properties: { prefixLength: { type: 'integer', maximum: 28 } } } },
};

describe('the table of verdicts', () => {
  test.each<[when: unknown, assert: unknown, verdict: Verdict]>([
    ['gateway', 28, 'not-applicable'],
    ['gateway', 29, 'not-applicable'],
    ['gateway', unknown(), 'not-applicable'],
    ['regional', 28, 'pass'],
    ['regional', 29, 'fail'],
    ['regional', unknown(), 'undecided'],
    [unknown(), 28, 'pass'],
    [unknown(), 29, 'undecided'],
    [unknown(), unknown(), 'undecided'],
  ])('mode %j and prefix length %j: %s', (mode, prefixLength, verdict) => {
    expect(evaluate(policyOf(isSmall, isRegional), { mode, subnet: { prefixLength } }, {})).toBe(verdict);
  });

  test('without a condition the policy applies', () => {
    expect(verdictOf(isSmall, { subnet: { prefixLength: 28 } })).toBe('pass');
    expect(verdictOf(isSmall, { subnet: { prefixLength: 29 } })).toBe('fail');
  });

  test('a policy can be wrong wherever it applies', () => {
    expect(evaluate(policyOf(false, isRegional), { mode: 'regional' }, {})).toBe('fail');
    expect(evaluate(policyOf(false, isRegional), { mode: unknown() }, {})).toBe('undecided');
  });
});

describe('a fact that a document lacks is unknown', () => {
  test.each<[string, Condition]>([
    ['a bound', isSmall],
    ['its opposite', { not: isSmall }],
    ['a choice', { anyOf: [isSmall, { not: isSmall }] }],
  ])('%s', (_, condition) => {
    expect(verdictOf(condition, {})).toBe('undecided');
    expect(verdictOf(condition, { subnet: {} })).toBe('undecided');
    expect(verdictOf(condition, { subnet: null })).toBe('undecided');
  });
});

describe('an unknown with a closed set of values is tried with each', () => {
  const tier: Condition = {
    properties: { plan: { properties: { tier: { enum: ['Basic', 'Standard'], not: { const: 'Standard' } } } } },
  };

  test.each<[readonly string[], Verdict]>([
    [['Basic'], 'pass'],
    [['Standard', 'Free'], 'fail'],
    [['Basic', 'Free'], 'undecided'],
  ])('%j: %s', (possible, verdict) => {
    expect(verdictOf(tier, { plan: { tier: unknown({ possible }) } })).toBe(verdict);
  });

  test('also where one case does not concern the policy', () => {
    const mode = unknown({ possible: ['regional', 'gateway'] });
    const both: Condition = { anyOf: [{ not: isRegional }, isSmall] };
    expect(evaluate(policyOf(both, isRegional), { mode, subnet: { prefixLength: 28 } }, {})).toBe('pass');
    expect(evaluate(policyOf({ not: isRegional }, isRegional), { mode, subnet: { prefixLength: 28 } }, {})).toBe(
      'undecided',
    );
  });

  test('in lists and for whole lists', () => {
    const delegated: Condition = {
      properties: { subnet: { properties: { delegations: { contains: { enum: ['a', 'b'] } } } } },
    };
    expect(verdictOf(delegated, { subnet: { delegations: ['c', unknown({ possible: ['a', 'b'] })] } })).toBe('pass');
    expect(verdictOf(delegated, { subnet: { delegations: unknown({ possible: [['a'], ['c', 'b']] }) } })).toBe('pass');
    expect(verdictOf(delegated, { subnet: { delegations: unknown({ possible: [['a'], ['c']] }) } })).toBe('undecided');
    expect(verdictOf(delegated, { subnet: { delegations: unknown({ possible: [[], ['c']] }) } })).toBe('fail');
  });

  test('a set that holds an unknown is open', () => {
    expect(verdictOf(isSmall, { subnet: { prefixLength: unknown({ possible: [27, unknown()] }) } })).toBe('undecided');
  });

  test('too many combinations leave it undecided, quickly', () => {
    const flags = Array.from({ length: 40 }, () => unknown({ possible: ['a', 'b'] }));
    const condition: Condition = {
      properties: { subnet: { properties: { delegations: { items: { enum: ['a', 'b'] } } } } },
    };
    expect(verdictOf(condition, { subnet: { delegations: flags } })).toBe('undecided');
  });

  test('does not change the facts', () => {
    const facts = { plan: { tier: unknown({ possible: ['Basic', 'Free'] }) } };
    const before = structuredClone(facts);
    verdictOf(tier, facts);
    expect(facts).toEqual(before);
  });
});

test('documents may work their facts out when they are asked', () => {
  class Subnet {
    readonly #length = 28;
    get prefixLength(): number {
      return this.#length;
    }
    get delegations(): never {
      throw new Error('nobody asked for this');
    }
  }
  expect(verdictOf(isSmall, { subnet: new Subnet() })).toBe('pass');
});

describe('agreement of candidates', () => {
  test.each<[readonly Verdict[], Verdict]>([
    [['pass'], 'pass'],
    [['fail', 'fail'], 'fail'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
    [['undecided', 'undecided'], 'undecided'],
    [['pass', 'not-applicable'], 'pass'],
    [['pass', 'fail'], 'undecided'],
    [['fail', 'not-applicable'], 'undecided'],
    [['pass', 'undecided'], 'undecided'],
    [['pass', 'not-applicable', 'undecided'], 'undecided'],
    [[], 'undecided'],
  ])('%j: %s', (verdicts, verdict) => {
    expect(agree(verdicts)).toBe(verdict);
  });
});
