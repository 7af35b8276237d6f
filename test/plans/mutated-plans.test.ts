import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, nat, property } from 'fast-check';
import type { PlanJson } from '../../src/adapters/terraform/document/plan-json.js';
import { PreflightError } from '../../src/core/error.js';
import { rememberText } from '../../src/core/remember.js';
import type { Verdict } from '../../src/policy/policy.js';
import { parse } from '../adapters/inputs.js';
import { judgePlan, readPlan, stacksOf } from './judged.js';

const paths = ['plans', 'plans-random'].flatMap(folder =>
  stacksOf(folder).flatMap(([name, stack]) => Object.keys(stack.plans).map(file => `${folder}/${name}/${file}`)),
);

type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean | null;

/** Every place in a JSON value, as a path. */
function placesOf(value: Tree, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function holderOf(root: Tree, path: readonly string[]): { [key: string]: Tree } {
  return path.slice(0, -1).reduce<Tree>((node, key) => (node as { [key: string]: Tree })[key] ?? null, root) as {
    [key: string]: Tree;
  };
}

function read(plan: unknown): PlanJson | undefined {
  try {
    return parse(JSON.stringify(plan)).plan;
  } catch (error) {
    if (error instanceof PreflightError) return undefined;
    throw error;
  }
}

const strange: Tree[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  '${x}',
  '/subscriptions//resourceGroups/',
  '10.0.0.0/33',
  '__proto__',
  [],
  [null],
  {},
  { $unknown: { symbol: 'x' } },
];

const planPath = constantFrom(...paths);

describe('a plan that somebody has changed', () => {
  test('never crashes the reading, the graph, the facts or the policies', () => {
    assert(
      property(planPath, nat(), constantFrom(...strange), (path, choice, value) => {
        const plan = readPlan(path) as unknown as Tree;
        const places = placesOf(plan).slice(1);
        const place = places[choice % places.length] ?? [];
        holderOf(plan, place)[place.at(-1) ?? ''] = value;
        const checked = read(plan);
        if (checked !== undefined) judgePlan(checked, '2025', true);
      }),
      { numRuns: 600 },
    );
  });
});

const weight: Readonly<Record<Verdict, number>> = { 'not-applicable': 0, pass: 1, undecided: 2, fail: 3 };

/** The worst verdict of each policy at each address. */
function verdictsOf(plan: PlanJson): ReadonlyMap<string, Verdict> {
  const worst = new Map<string, Verdict>();
  for (const { policy, subject, verdict } of judgePlan(plan, '2025', true).judgements) {
    const id = `${policy}|${subject.kind}|${subject.address}`;
    const known = worst.get(id);
    if (known === undefined || weight[verdict] > weight[known]) worst.set(id, verdict);
  }
  return worst;
}

function isClean(verdict: Verdict | undefined): boolean {
  return verdict === 'pass' || verdict === 'not-applicable';
}

const verdictsOnWhole = rememberText(path => verdictsOf(readPlan(path)));

/** What has become clean although it was not, once something was taken away. */
function flips(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): readonly string[] {
  return [...before].flatMap(([id, verdict]) =>
    !isClean(verdict) && after.has(id) && isClean(after.get(id)) ? [`${id}: ${verdict} to ${after.get(id) ?? ''}`] : [],
  );
}

/** Takes one place out of a plan; undefined where the rest cannot be read, which is an answer too. */
function without(path: string, place: readonly string[]): PlanJson | undefined {
  const plan = readPlan(path) as unknown as Tree;
  const holder = holderOf(plan, place);
  const last = place.at(-1) ?? '';
  if (Array.isArray(holder)) (holder as Tree[]).splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return read(plan);
}

/**
 * Places whose loss must never make a plan look better than it is: a resource, one of its attributes, or
 * the mark that it is unknown. The configuration is left whole: with other blocks it is another program.
 */
function losses(plan: Tree): (readonly string[])[] {
  return placesOf(plan).filter(place => {
    const [section, , change, view] = place;
    if (section !== 'resource_changes') return false;
    const isAttribute = change === 'change' && (view === 'after' || view === 'after_unknown') && place.length === 5;
    return place.length === 2 || isAttribute;
  });
}

/** It has more workers than its sku can have, and without their number the sku's own maximum counts. */
const isBeyondItsSku = (path: string, place: readonly string[]): boolean =>
  path.includes('modules-nested') && place.at(-1) === 'worker_count';

describe('a plan from which something is taken away', () => {
  test('never looks better than the whole plan', () => {
    assert(
      property(planPath, nat(), (path, choice) => {
        const places = losses(readPlan(path) as unknown as Tree);
        const place = places[choice % places.length] ?? [];
        const rest = isBeyondItsSku(path, place) ? undefined : without(path, place);
        if (rest === undefined) return;
        expect({ path, place, flips: flips(verdictsOnWhole(path), verdictsOf(rest)) }).toEqual({
          path,
          place,
          flips: [],
        });
      }),
      { numRuns: 1000 },
    );
  });
});
