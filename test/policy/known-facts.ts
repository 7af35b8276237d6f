import * as fc from 'fast-check';
import { exampleFacts } from '../../src/policy/conditions/examples.js';
import { valueFault } from '../../src/policy/files/fact-values.js';
import { factAt, factTree, findFact, type FactSchema, type SubjectDescription } from '../../src/policy/facts-schema.js';
import type { Example, Parameters, PolicyWithExamples } from '../../src/policy/policy.js';
import { isUnknown } from '../../src/policy/unknown.js';

/** Values of facts by their paths, all known. */
export type KnownFacts = Readonly<Record<string, unknown>>;

/** What facts are made for. */
interface Wanted {
  readonly policy: PolicyWithExamples;
  readonly parameters: Parameters;
  readonly subjects: readonly SubjectDescription[];
  /** Examples of the policy that a part of the facts is taken from. */
  readonly near: readonly Example[];
}

/**
 * Facts for a policy, each a value that the fact can have: most of them near what the policy asks about, a part
 * of them those of an example, filled up.
 */
export function knownFacts({ policy, parameters, subjects, near }: Wanted): fc.Arbitrary<KnownFacts> {
  const subject = subjects.find(({ kind }) => kind === policy.subject);
  if (subject === undefined) throw new Error(`there is no subject ${policy.subject}`);
  const tree = factTree(subject);
  const pool = [...scalarsOf([policy.when, policy.assert, parameters, policy.examples.map(({ facts }) => facts)])];
  const rows = policy.decidedBy.map(path => {
    const node = findFact(tree, path);
    if (node?.schema === undefined) throw new Error(`there is no fact ${path}`);
    const own = policy.examples
      .map(({ facts = {} }) => factAt(facts, path))
      .filter(value => value !== undefined && isKnown(value) && valueFault(node, value) === undefined);
    const any = valueOf(node.schema, pool);
    const row = own.length === 0 ? any : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...own) }, any);
    return [path, row] as const;
  });
  const any: fc.Arbitrary<KnownFacts> = fc.record(Object.fromEntries(rows));
  if (near.length === 0) return any;
  const base = fc.constantFrom(...near.map(example => exampleFacts(policy.examples, example)));
  return fc.oneof(
    any,
    fc.tuple(base, any).map(([facts, others]) =>
      Object.fromEntries(
        Object.entries(others).map(([path, value]) => {
          const own = factAt(facts, path);
          return [path, own !== undefined && isKnown(own) ? own : value];
        }),
      ),
    ),
  );
}

/** Values by their paths as the document that conditions read. */
export function documentOf(values: KnownFacts): Record<string, unknown> {
  const document: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) {
    const groups = path.split('.');
    const name = groups.pop() ?? path;
    let holder = document;
    for (const group of groups) holder = (holder[group] ??= {}) as Record<string, unknown>;
    holder[name] = value;
  }
  return document;
}

/** True for a value without an unknown in it. */
function isKnown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return !isUnknown(value) && Object.values(value).every(isKnown);
}

function* scalarsOf(value: unknown): Generator {
  if (typeof value !== 'object' || value === null) {
    if (value === undefined) return;
    yield value;
    // Both sides of each boundary.
    if (typeof value === 'number') yield* [value - 1, value + 1];
  } else if (!isUnknown(value)) for (const member of Object.values(value)) yield* scalarsOf(member);
}

function valueOf(schema: FactSchema, pool: readonly unknown[]): fc.Arbitrary<unknown> {
  const fitting = [...new Set(pool)].filter(value => valueFault({ path: 'it', schema }, value) === undefined);
  const kinds = schema.types.map(type => ofType(type, schema, pool));
  return fitting.length === 0
    ? fc.oneof(...kinds)
    : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...fitting) }, ...kinds);
}

function ofType(
  type: FactSchema['types'][number],
  schema: FactSchema,
  pool: readonly unknown[],
): fc.Arbitrary<unknown> {
  const { values = [], minimum, maximum, items, properties = new Map<string, FactSchema>() } = schema;
  const own = values.filter(value => valueFault({ path: 'it', schema: { types: [type] } }, value) === undefined);
  if (own.length > 0) return fc.constantFrom(...own);
  const least = minimum ?? 0;
  const kinds: Readonly<Record<typeof type, () => fc.Arbitrary<unknown>>> = {
    null: () => fc.constant(null),
    boolean: () => fc.boolean(),
    integer: () => fc.integer({ min: least, max: Math.min(maximum ?? least + 40, least + 70_000) }),
    number: () => fc.integer({ min: least, max: maximum ?? least + 40 }),
    string: () => fc.constantFrom('', 'a', 'westeurope', '10.0.0.0/24', '10.0.0.0/16', '172.16.1.0/24', '192.0.2.0/24'),
    array: () => fc.array(items === undefined ? fc.constantFrom('a', 'b') : valueOf(items, pool), { maxLength: 3 }),
    object: () => fc.record(Object.fromEntries([...properties].map(([name, part]) => [name, valueOf(part, pool)]))),
  };
  return kinds[type]();
}
