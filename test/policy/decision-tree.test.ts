import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { DecisionTree } from '../../src/policy/verdicts/decision-tree.js';
import { evaluate } from '../../src/policy/conditions/evaluate.js';
import type { CompiledPolicy, Condition } from '../../src/policy/policy.js';
import { condition, parameters, paths, world } from './arbitraries.js';
import { caseOf, policyOf, unknown } from './support.js';

function treeOf(policies: readonly CompiledPolicy[]): DecisionTree {
  return new DecisionTree(policies.map(compiled => ({ compiled, parameters, severity: 'error' })));
}

/** Documents that count how often each of their facts is read. */
function counted(document: object, counts: Map<string, number>, path = ''): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(document).map(([name, value]: [string, unknown]) => {
        const at = path === '' ? name : `${path}.${name}`;
        const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value) && !('$unknown' in value);
        const inner = isGroup ? counted(value, counts, at) : value;
        const get = (): unknown => {
          if (!isGroup) counts.set(at, (counts.get(at) ?? 0) + 1);
          return inner;
        };
        return [name, { enumerable: true, get }];
      }),
    ),
  );
}

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  fc.constantFrom(
    null,
    'list: ["a"]',
    unknown({ possible: ['a', 'b'] }),
    unknown({ minimum: 2, maximum: 3 }),
    unknown(),
  ),
);
const hiding = fc.array(fc.tuple(fc.constantFrom(...paths), value), { maxLength: 3 });
const document = fc.tuple(world, hiding).map(([facts, hidden]) => {
  const copy = structuredClone(facts) as unknown as Record<string, Record<string, unknown>>;
  for (const [path, cover] of hidden) {
    const [group = '', name] = path.split('.');
    if (name === undefined) (copy as Record<string, unknown>)[group] = cover;
    else (copy[group] ??= {})[name] = cover;
  }
  return copy;
});

describe('a tree of decisions', () => {
  test('gives the verdicts that the policies have one by one', () => {
    const policy = fc.tuple(condition, fc.option(condition, { nil: undefined }));
    fc.assert(
      fc.property(
        fc.array(policy, { minLength: 1, maxLength: 5 }),
        fc.array(document, { minLength: 12, maxLength: 40 }),
        (conditions, documents) => {
          const policies = conditions.map(([assert, when]) => policyOf(assert, when));
          const tree = treeOf(policies);
          for (const facts of documents)
            expect(tree.verdictsOn(caseOf(facts))).toEqual(policies.map(found => evaluate(found, facts, parameters)));
        },
      ),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 150) },
    );
  });

  test('reads no fact that no policy would read', () => {
    const isRegional: Condition = { properties: { mode: { const: 'regional' } } };
    const length: Condition = { properties: { subnet: { properties: { prefixLength: { maximum: 28 } } } } };
    const flex: Condition = { properties: { plan: { properties: { isFlex: { const: true } } } } };
    const tree = treeOf([policyOf(length, isRegional), policyOf(flex, isRegional), policyOf({ not: flex })]);
    for (let turn = 0; turn < 20; turn += 1) {
      const counts = new Map<string, number>();
      const facts = {
        mode: turn % 2 === 0 ? 'regional' : 'gateway',
        subnet: { prefixLength: 27 },
        plan: { isFlex: false },
      };
      tree.verdictsOn(caseOf(counted(facts, counts)));
      expect(counts.has('subnet.prefixLength')).toBe(turn % 2 === 0);
    }
  });

  test('reads each fact once when all is told', () => {
    const many = ['a', 'b', 'c', 'd'].map(mode => policyOf({ properties: { mode: { const: mode } } }));
    const tree = treeOf(many);
    for (let turn = 0; turn < 10; turn += 1) tree.verdictsOn(caseOf({ mode: 'a' }));
    const counts = new Map<string, number>();
    expect(tree.verdictsOn(caseOf(counted({ mode: 'a' }, counts)))).toEqual(['pass', 'fail', 'fail', 'fail']);
    expect(counts.get('mode')).toBe(1);
  });

  test('stays right where hardly two documents are alike', () => {
    const policies = [
      policyOf({ properties: { subnet: { properties: { name: { pattern: '7$' } } } } }),
      policyOf({ properties: { plan: { properties: { cores: { maximum: 1500 } } } } }),
    ];
    const tree = treeOf(policies);
    for (let turn = 0; turn < 3000; turn += 1) {
      const facts = { subnet: { name: `n${turn}` }, plan: { cores: turn } };
      expect(tree.verdictsOn(caseOf(facts))).toEqual([
        turn % 10 === 7 ? 'pass' : 'fail',
        turn <= 1500 ? 'pass' : 'fail',
      ]);
    }
  });
});
