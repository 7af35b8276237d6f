import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseInput } from '../../src/adapters/read.js';
import type { PlanJson } from '../../src/adapters/terraform/plan-json.js';
import { PreflightError } from '../../src/core/error.js';
import type { Verdict } from '../../src/policy/policy.js';
import { judgePlan, readPlan, stacksOf } from './judged.js';

const paths = ['plans', 'plans-random'].flatMap(folder =>
  stacksOf(folder).flatMap(([name, stack]) => Object.keys(stack.plans).map(file => `${folder}/${name}/${file}`)),
);

type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean | null;

/** Every place in a JSON value, as a path. */
function placesOf(value: Tree, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner as Tree, [...path, key]))];
}

function holderOf(root: Tree, path: readonly string[]): { [key: string]: Tree } {
  return path.slice(0, -1).reduce<Tree>((node, key) => (node as { [key: string]: Tree })[key] ?? null, root) as {
    [key: string]: Tree;
  };
}

function read(plan: unknown): PlanJson | undefined {
  try {
    return parseInput(new TextEncoder().encode(JSON.stringify(plan)), 'plan.json').plan;
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

const planPath = fc.constantFrom(...paths);

describe('a plan that somebody has changed', () => {
  test('never crashes the reading, the graph, the facts or the policies', () => {
    fc.assert(
      fc.property(planPath, fc.nat(), fc.constantFrom(...strange), (path, choice, value) => {
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

/** What only names things or puts them in order: taking it away is no loss of knowledge about the deployment. */
const verdictsOf = (plan: PlanJson): Map<string, Verdict> =>
  new Map(
    judgePlan(plan, '2025', true).judgements.map(({ policy, subject, verdict }) => [
      `${policy}|${subject.kind}|${subject.address}`,
      verdict,
    ]),
  );

describe('a plan from which something is taken away', () => {
  test('never turns a failure or an undecided verdict into a pass by hiding a value', () => {
    fc.assert(
      fc.property(planPath, fc.nat(), fc.nat(), (path, resourceChoice, attributeChoice) => {
        const plan = readPlan(path);
        const before = verdictsOf(plan);
        const changes = (plan.resource_changes ?? []).filter(({ change }) => change.after !== null);
        const { change } = changes[resourceChoice % Math.max(1, changes.length)] ?? {};
        if (change === undefined || change.after === null) return;
        const attributes = Object.keys(change.after).filter(
          name => (change.after as Tree as { [key: string]: Tree })[name] !== null,
        );
        const attribute = attributes[attributeChoice % Math.max(1, attributes.length)];
        if (attribute === undefined) return;
        // Hidden as Terraform hides it: absent from the values, marked as unknown.
        Reflect.deleteProperty(change.after, attribute);
        Object.assign((change as { after_unknown: object }).after_unknown, { [attribute]: true });
        const after = verdictsOf(plan);
        const flipped = [...before].filter(
          ([id, verdict]) => (verdict === 'fail' || verdict === 'undecided') && after.get(id) === 'pass',
        );
        expect(flipped.map(([id, verdict]) => `${path} without ${attribute}: ${id} was ${verdict}`)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
