import { runInThisContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { policyModules } from '../../scripts/generators/policies.js';
import { evaluate } from '../../src/policy/conditions/evaluate.js';
import type { CompiledPolicy, Policy } from '../../src/policy/policy.js';
import { runtime } from '../../src/policy/conditions/runtime.js';
import { condition, parameters, world } from './arbitraries.js';
import { policyOf, subjects } from './support.js';
import { policyIn } from './written-policy.js';

/** Runs the written modules as a bundler would join them, without ajv within reach. */
function load(policies: readonly Policy[]): readonly CompiledPolicy[] {
  const modules = policyModules(policies);
  const plain = (name: string): string =>
    (modules.get(name) ?? '')
      .replace(/^import .*$/gmu, '')
      .replace(/^export const (\w+): .*? = (?=[[{])/gmu, 'const $1 = ');
  const body = `${plain('policy-validators.ts')}\n${plain('policies.ts')}\nreturn policies;`;
  const run = runInThisContext(`(function (runtime) {${body}\n})`) as (functions: object) => readonly CompiledPolicy[];
  return run(runtime);
}

test('written code decides as code compiled at run time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(condition, condition), { minLength: 1, maxLength: 5 }),
      fc.array(world, { minLength: 5, maxLength: 10 }),
      (pairs, worlds) => {
        const compiled = pairs.map(([assert, when]) => policyOf(assert, when));
        const written = load(
          pairs.map(([assert, when], index) => ({ ...(compiled[index]?.policy as Policy), assert, when })),
        );
        compiled.forEach((policy, index) => {
          const other = written[index] ?? policy;
          for (const facts of worlds)
            expect(evaluate(other, facts, parameters)).toBe(evaluate(policy, facts, parameters));
        });
      },
    ),
    { numRuns: 100 },
  );
});

describe('the written modules', () => {
  const text = `name: plan/unnamed
severity: note
subject: plan
title: The plan has a name
assert: { properties: { name: { type: string, pattern: "^[a-z\\\\u2028]" } } }
message: "it has none: \\u2028 */ \${x} \`"
remedy: { terraform: name it, bicep: name it }
because: nobody finds it otherwise
sources: [{ file: source.txt, section: All }]
examples: [{ name: without, verdict: fail, facts: { name: null } }]
`;
  const policy = policyIn(text, 'plan/unnamed.yaml', subjects);
  const modules = policyModules([policy, { ...policy, name: 'plan/unnamed-too' }]);

  test('hold what every run needs apart from the texts of findings', () => {
    const [first] = load([policy]);
    expect(first?.policy).toEqual({
      name: 'plan/unnamed',
      severity: 'note',
      subject: 'plan',
      title: 'The plan has a name',
      message: policy.message,
      facts: ['name'],
      decidedBy: ['name'],
    });
    expect(modules.get('policies.ts')).not.toContain('nobody finds it');
    expect(modules.get('policy-texts.ts')).toContain('nobody finds it');
  });

  test('hold equal conditions once', () => {
    expect(modules.get('policy-validators.ts')?.match(/function validate\d+/gu)).toHaveLength(1);
  });

  test('call nothing but our own functions', () => {
    const code = modules.get('policy-validators.ts') ?? '';
    expect(code.match(/^import .*$/gmu)).toEqual([
      "import { runtime } from '../policy/conditions/runtime.js';",
      "import type { Validate } from '../policy/policy.js';",
    ]);
    expect(code).not.toMatch(/require|schema\d/u);
  });
});
