import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { subjects } from '../../src/facts/subjects.js';
import { policies } from '../../src/generated/policies.js';
import { DecisionTree } from '../../src/policy/verdicts/decision-tree.js';
import { evaluate } from '../../src/policy/conditions/evaluate.js';
import { profileOf } from '../../src/policy/conditions/examples.js';
import { appliesIn, parametersFor, severityIn } from '../../src/policy/parameters.js';
import { profiles, type CompiledPolicy, type Profile, type Verdict } from '../../src/policy/policy.js';
import { isUnknown } from '../../src/policy/unknown.js';
import { root } from '../cli/command.js';
import { documentOf, knownFacts, type KnownFacts } from './known-facts.js';
import { caseOf } from './support.js';
import { policyIn } from './written-policy.js';

/** What takes the place of a known value, at a path with the indexes and names down to it. */
type Hide = (value: unknown, path: string) => unknown;

const near = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return `${value}x`;
  return Array.isArray(value) ? value.slice(1) : null;
};

/** The ways in which an input leaves a value open. */
const covers = {
  'without a word': () => ({ $unknown: { reason: 'hidden' } }),
  'by a symbol each': (_, path) => ({ $unknown: { symbol: path, reason: 'hidden' } }),
  'by one symbol for one value': value => ({ $unknown: { symbol: JSON.stringify(value), reason: 'hidden' } }),
  'by leaving them out': () => undefined,
  'among others': (value, path) => ({ $unknown: { symbol: path, possible: [near(value), value, null] } }),
  'as the only possible one': (value, path) => ({ $unknown: { symbol: path, possible: [value] } }),
  'among some that are unknown too': (value, path) => ({
    $unknown: { symbol: path, possible: [value, { $unknown: { symbol: 'another', reason: 'hidden' } }] },
  }),
  'above a bound': (value, path) => ({
    $unknown: { symbol: path, ...(typeof value === 'number' && { minimum: value }) },
  }),
  'below a bound': (value, path) => ({
    $unknown: { symbol: path, ...(typeof value === 'number' && { maximum: value }) },
  }),
  'between bounds': (value, path) => ({
    $unknown: { symbol: path, ...(typeof value === 'number' && { minimum: value - 1, maximum: value + 1 }) },
  }),
} satisfies Readonly<Record<string, Hide>>;

/** What a verdict on facts with unknowns may turn into when they become known. */
const allowed: Readonly<Record<Verdict, readonly Verdict[]>> = {
  // Where it is open whether a policy applies but nothing would break it, it passes.
  pass: ['pass', 'not-applicable'],
  fail: ['fail'],
  'not-applicable': ['not-applicable'],
  undecided: ['pass', 'fail', 'not-applicable'],
};

/** Facts with some hidden: `seed` decides which, wholes as well as items of lists and members of items. */
function hide(facts: KnownFacts, seed: readonly boolean[], cover: Hide): KnownFacts {
  let at = 0;
  const next = (): boolean => seed[at++ % seed.length] ?? false;
  const walk = (value: unknown, path: string): unknown => {
    if (isUnknown(value)) return value;
    if (next()) return cover(value, path);
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, walk(member, `${path}.${name}`)]));
  };
  return Object.fromEntries(Object.entries(facts).map(([path, value]) => [path, walk(value, path)]));
}

const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 25) };
const cases = policies.flatMap(compiled =>
  profiles
    .filter(profile => appliesIn(compiled.policy, profile))
    .map((profile): [string, Profile, CompiledPolicy] => [compiled.policy.name, profile, compiled]),
);

describe('no policy turns over when facts become known', () => {
  test.each(cases)('%s in %s', (name, profile, compiled) => {
    const parameters = parametersFor(compiled.policy, profile);
    const policy = policyIn(readFileSync(join(root, 'policies', `${name}.yaml`), 'utf8'), `${name}.yaml`, subjects);
    const failing = policy.examples.filter(
      example =>
        example.verdict === 'fail' && example.parameters === undefined && profileOf(policy, example) === profile,
    );
    const facts = knownFacts({ policy, parameters, subjects, near: failing });
    const tree = new DecisionTree([{ compiled, parameters, severity: severityIn(policy, profile) }]);
    const verdictOn = (values: KnownFacts): Verdict => evaluate(compiled, documentOf(values), parameters);
    const seen = new Set<Verdict>();
    const some = fc.array(fc.boolean(), { minLength: 1, maxLength: 23 });
    fc.assert(
      fc.property(facts, some, some, (known, hidden, more) => {
        const verdict = verdictOn(known);
        seen.add(verdict);
        // What a run asks, which remembers what earlier documents have settled.
        for (const values of [known, hide(known, hidden, covers['without a word'])])
          expect(tree.verdictsOn(caseOf(documentOf(values)))).toEqual([verdictOn(values)]);
        expect(verdict).not.toBe('undecided');
        for (const [how, cover] of Object.entries(covers)) {
          const less = verdictOn(hide(known, hidden, cover));
          expect([how, allowed[less].includes(verdict)]).toEqual([how, true]);
          const least = verdictOn(hide(hide(known, hidden, cover), more, cover));
          expect([how, allowed[least].includes(verdict)]).toEqual([how, true]);
        }
      }),
      runs,
    );
    // Else the facts would be so far from the policy that nothing was tried.
    if (failing.length > 0) expect(seen).toContain('fail');
  });
});
