import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { agree, evaluate } from '../../src/policy/conditions/evaluate.js';
import { factAt } from '../../src/policy/facts-schema.js';
import type { Verdict } from '../../src/policy/policy.js';
import { condition, parameters, paths, standardCondition, world, type World } from './arbitraries.js';
import { policyOf } from './support.js';

type Document = Record<string, unknown>;

/** What takes the place of a known value. */
type Hide = (value: unknown, path: string) => unknown;

/** A world with some facts hidden: whole ones, items of lists, members of items. */
function hide(facts: World, hidden: readonly string[], cover: Hide): Document {
  const document = structuredClone(facts) as unknown as Document;
  for (const path of hidden) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const holder = factAt(document, names.join('.') || 'none') ?? (names.length === 0 ? document : undefined);
    if (typeof holder !== 'object' || holder === null || !(last in holder)) continue;
    (holder as Document)[last] = cover((holder as Document)[last], path);
  }
  return document;
}

/** The innermost first, so that hiding a whole does not put its parts out of reach. */
function inner(list: readonly string[]): readonly string[] {
  return [...list].sort((left, right) => right.split('.').length - left.split('.').length);
}

const anywhere = fc.oneof(
  fc.constantFrom(...paths),
  fc
    .tuple(fc.constantFrom('network.prefixes', 'subnet.delegations', 'subnet.rules'), fc.nat(3))
    .map(([path, index]) => `${path}.${index}`),
  fc.tuple(fc.nat(2), fc.constantFrom('port', 'allows')).map(([index, name]) => `subnet.rules.${index}.${name}`),
);
const hidden = fc.uniqueArray(anywhere, { maxLength: 6 }).map(inner);
const worlds = fc.array(world, { minLength: 8, maxLength: 12 });
const hiddenWorlds = fc.array(fc.tuple(world, hidden), { minLength: 8, maxLength: 12 });
/** Enough to find a fault within a few runs of the suite; more when asked. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 150);
const runs = { numRuns };

/** What a verdict on facts with unknowns may turn into when they become known. */
const allowed: Readonly<Record<Verdict, readonly Verdict[]>> = {
  // Where it is open whether a policy applies but nothing would break it, it passes.
  pass: ['pass', 'not-applicable'],
  fail: ['fail'],
  'not-applicable': ['not-applicable'],
  undecided: ['pass', 'fail', 'not-applicable'],
};

describe('on known facts', () => {
  test('conditions mean what ajv says they mean', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: false });
    fc.assert(
      fc.property(standardCondition, worlds, (assert, all) => {
        const policy = policyOf(assert);
        for (const facts of all)
          expect(evaluate(policy, facts, parameters)).toBe(ajv.validate(assert, facts) ? 'pass' : 'fail');
      }),
      runs,
    );
  });

  test('nothing is undecided', () => {
    fc.assert(
      fc.property(condition, condition, worlds, (assert, when, all) => {
        const policy = policyOf(assert, when);
        for (const facts of all) expect(evaluate(policy, facts, parameters)).not.toBe('undecided');
      }),
      runs,
    );
  });
});

const cover: Hide = (_, path) => ({ $unknown: { symbol: path, reason: 'hidden' } });

describe('hiding facts never turns a verdict over', () => {
  /** Equal values may come from one expression, and then have one symbol. */
  const covers: readonly (readonly [string, Hide])[] = [
    ['without a word', () => ({ $unknown: { reason: 'hidden' } })],
    ['by a symbol each', cover],
    ['by one symbol for one value', value => ({ $unknown: { symbol: JSON.stringify(value), reason: 'hidden' } })],
    ['by leaving them out', () => undefined],
    [
      'within bounds',
      (value, path) => ({
        $unknown: {
          symbol: path,
          ...(typeof value === 'number' && { minimum: value - (path.length % 2), maximum: value + 1 }),
        },
      }),
    ],
    [
      'above a bound',
      (value, path) => ({ $unknown: { symbol: path, ...(typeof value === 'number' && { minimum: value }) } }),
    ],
    [
      'among others',
      (value, path) => ({
        $unknown: { symbol: path, possible: [value, ...(typeof value === 'number' ? [value + 1, 0] : ['b'])] },
      }),
    ],
  ];

  test.each(covers)('%s', (_, covering) => {
    fc.assert(
      fc.property(condition, condition, hiddenWorlds, (assert, when, all) => {
        const policy = policyOf(assert, when);
        for (const [facts, where] of all) {
          const verdict = evaluate(policy, hide(facts, where, covering), parameters);
          expect(allowed[verdict]).toContain(evaluate(policy, facts, parameters));
        }
      }),
      runs,
    );
  });

  test('the more is hidden, the less is decided', () => {
    fc.assert(
      fc.property(condition, hiddenWorlds, hidden, (assert, all, others) => {
        const policy = policyOf(assert);
        for (const [facts, some] of all) {
          const less = evaluate(policy, hide(facts, some, cover), parameters);
          const more = evaluate(policy, hide(facts, inner([...others, ...some]), cover), parameters);
          expect([less, 'undecided']).toContain(more);
        }
      }),
      runs,
    );
  });
});

/** The verdicts on all documents in which the hidden numbers lie between bounds. */
function tried(policy: ReturnType<typeof policyOf>, facts: World, where: readonly string[], low: number): Verdict[] {
  const [path, ...rest] = where;
  if (path === undefined) return [evaluate(policy, facts, parameters)];
  return [low, low + 1, low + 2].flatMap(value =>
    tried(policy, hide(facts, [path], () => value) as unknown as World, rest, low),
  );
}

/** A policy that nothing breaks passes before it is asked whether it applies. */
function settled(verdict: Verdict, all: readonly Verdict[]): Verdict {
  const agreed = agree(all);
  return agreed === 'not-applicable' && verdict === 'pass' ? 'pass' : agreed;
}

describe('closed sets and bounds agree with trying every value', () => {
  const places = fc.uniqueArray(
    fc.constantFrom('plan.cores', 'subnet.prefixLength', 'subnet.addressesNeeded', 'subnet.addressesUsable'),
    { minLength: 1, maxLength: 3 },
  );
  const from = fc.nat(3);

  test('closed sets: exactly', () => {
    fc.assert(
      fc.property(condition, condition, world, places, from, (assert, when, facts, where, low) => {
        const policy = policyOf(assert, when);
        const document = hide(facts, where, (_, path) => ({
          $unknown: { symbol: path, possible: [low, low + 1, low + 2] },
        }));
        expect(evaluate(policy, document, parameters)).toBe(
          settled(evaluate(policy, document, parameters), tried(policy, facts, where, low)),
        );
      }),
      { numRuns: 2 * numRuns },
    );
  });

  test('bounds: never against it', () => {
    fc.assert(
      fc.property(condition, condition, world, places, from, (assert, when, facts, where, low) => {
        const policy = policyOf(assert, when);
        const document = hide(facts, where, (_, path) => ({
          $unknown: { symbol: path, minimum: low, maximum: low + 2 },
        }));
        const verdict = evaluate(policy, document, parameters);
        for (const completed of tried(policy, facts, where, low)) expect(allowed[verdict]).toContain(completed);
      }),
      { numRuns: 2 * numRuns },
    );
  });
});
