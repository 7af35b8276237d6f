/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
import * as fc from 'fast-check';
import type { Condition, ConditionObject } from '../../src/policy/policy.js';

/** Facts all known, small enough that any two of them are often equal. */
export interface World {
  readonly mode: string;
  readonly app: { readonly region: string | null };
  readonly plan: { readonly cores: number; readonly isFlex: boolean };
  readonly network: { readonly region: string | null; readonly prefixes: readonly string[] };
  readonly subnet: {
    readonly prefix: string;
    readonly prefixLength: number | null;
    readonly addressesNeeded: number | null;
    readonly addressesUsable: number | null;
    readonly delegations: readonly string[];
    readonly rules: readonly { readonly port: number; readonly allows: boolean }[];
  };
}

const letters = ['a', 'b', 'c'];
const prefixes = ['10.0.0.0/8', '10.0.0.0/16', '10.1.0.0/16', '172.20.0.0/16', '192.0.2.0/24', 'none'];
const letter = fc.constantFrom(...letters);
const prefix = fc.constantFrom(...prefixes);
const small = fc.integer({ min: 0, max: 5 });
const smallOrNone = fc.option(small, { freq: 6 });
const letterOrNone = fc.option(letter, { freq: 6 });

export const world: fc.Arbitrary<World> = fc.record({
  mode: letter,
  app: fc.record({ region: letterOrNone }),
  plan: fc.record({ cores: small, isFlex: fc.boolean() }),
  network: fc.record({ region: letterOrNone, prefixes: fc.array(prefix, { maxLength: 3 }) }),
  subnet: fc.record({
    prefix,
    prefixLength: smallOrNone,
    addressesNeeded: smallOrNone,
    addressesUsable: smallOrNone,
    delegations: fc.array(letter, { maxLength: 4 }),
    rules: fc.array(fc.record({ port: small, allows: fc.boolean() }), { maxLength: 3 }),
  }),
});

/** The paths of the facts of a world. */
export const paths = [
  'mode',
  'app.region',
  'plan.cores',
  'plan.isFlex',
  'network.region',
  'network.prefixes',
  'subnet.prefix',
  'subnet.prefixLength',
  'subnet.addressesNeeded',
  'subnet.addressesUsable',
  'subnet.delegations',
  'subnet.rules',
] as const;

export const parameters = { two: 2, three: 3, some: ['a', 'b'] };

const number = fc.oneof(small, fc.constantFrom({ param: 'two' }, { param: 'three' }));
const numericFact = fc.constantFrom(
  'plan.cores',
  'subnet.prefixLength',
  'subnet.addressesNeeded',
  'subnet.addressesUsable',
);
const amount = fc.record(
  {
    fact: numericFact,
    times: fc.constantFrom<number | { param: string }>(-1, 0, 1, 2, { param: 'two' }),
    plus: fc.oneof(number, fc.record({ fact: numericFact })),
  },
  { requiredKeys: ['fact'] },
);

/** Keywords that ajv knows too; the others are of this domain. */
const standardNumber: fc.Arbitrary<ConditionObject> = fc.oneof(
  fc.record({ type: fc.constantFrom('integer', 'null', 'number') }),
  fc.record({ const: fc.option(small) }),
  fc.record({ enum: fc.uniqueArray(small, { minLength: 1, maxLength: 3 }) }),
  fc.record({ minimum: small }),
  fc.record({ maximum: small }),
  fc.record({ exclusiveMinimum: small, exclusiveMaximum: small }, { requiredKeys: [] }),
);
const standardText: fc.Arbitrary<ConditionObject> = fc.oneof(
  fc.record({ type: fc.constantFrom('string', 'null') }),
  fc.record({ const: fc.option(letter) }),
  fc.record({ enum: fc.uniqueArray(letter, { minLength: 1, maxLength: 2 }) }),
  fc.record({ pattern: fc.constantFrom('^a', '[bc]') }),
  fc.record({ minLength: small, maxLength: small }, { requiredKeys: [] }),
);
const standardFlag: fc.Arbitrary<ConditionObject> = fc.record({ const: fc.boolean() });
const domainNumber: fc.Arbitrary<ConditionObject> = fc.oneof(
  fc.record({ maximum: number }),
  fc.record({ minimum: number }),
  fc.record({ const: fc.constant({ param: 'two' }) }),
  fc.record({ atMost: amount }),
  fc.record({ atLeast: amount }),
  fc.record({ sameAs: fc.record({ fact: numericFact }) }),
);
const domainText: fc.Arbitrary<ConditionObject> = fc.oneof(
  fc.record({ sameAs: fc.record({ fact: fc.constantFrom('mode', 'app.region', 'network.region') }) }),
  fc.record({ enum: fc.constantFrom({ param: 'some' }, { fact: 'subnet.delegations' }) }),
  fc.record({ minLength: fc.constant({ param: 'two' }) }),
);
const prefixCondition: fc.Arbitrary<ConditionObject> = fc.oneof(
  fc.record({ privateAddressSpace: fc.constant<true>(true) }),
  fc.record({
    insideAnyOf: fc.constantFrom(
      { fact: 'network.prefixes' },
      { fact: ['network.prefixes', 'subnet.prefix'] },
      { value: '10.0.0.0/8' },
    ),
  }),
  fc.record({
    outsideAllOf: fc.constantFrom({ fact: 'network.prefixes' }, { value: ['10.0.0.0/16', '192.0.2.0/24'] }),
  }),
);
const domainList: fc.Arbitrary<ConditionObject> = fc.oneof(
  fc.record({ distinct: fc.record({ atMost: number, atLeast: number }, { requiredKeys: [] }) }),
  fc.record({ maxItems: fc.constant({ param: 'two' }) }),
);

function listOf(items: fc.Arbitrary<ConditionObject>): fc.Arbitrary<ConditionObject> {
  return fc.oneof(
    fc.record({ items }),
    fc
      .record(
        { contains: items, minContains: fc.integer({ min: 0, max: 2 }), maxContains: fc.integer({ min: 0, max: 3 }) },
        { requiredKeys: ['contains'] },
      )
      // Without an upper bound this says nothing, and ajv's strict mode refuses it.
      .map(({ minContains, ...rest }) =>
        minContains === undefined || (minContains === 0 && rest.maxContains === undefined)
          ? rest
          : { ...rest, minContains },
      ),
    fc.record({ minItems: small, maxItems: small }, { requiredKeys: [] }),
  );
}

function at(path: string, condition: ConditionObject): ConditionObject {
  return path.split('.').reduceRight((inner: ConditionObject, name) => ({ properties: { [name]: inner } }), condition);
}

interface Keywords {
  readonly number: fc.Arbitrary<ConditionObject>;
  readonly text: fc.Arbitrary<ConditionObject>;
  readonly lists: readonly fc.Arbitrary<ConditionObject>[];
  readonly prefixes: readonly fc.Arbitrary<ConditionObject>[];
}

/** One keyword or two on one fact, or the opposite. */
const both = (leaf: fc.Arbitrary<ConditionObject>): fc.Arbitrary<ConditionObject> =>
  fc.oneof(
    { weight: 4, arbitrary: leaf },
    fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })),
    leaf.map(not => ({ not })),
  );

function conditionsOf(keywords: Keywords): fc.Arbitrary<Condition> {
  const rule = fc.record({
    properties: fc.record({ port: keywords.number, allows: standardFlag }, { requiredKeys: ['port'] }),
  });
  const leaf = fc
    .oneof(
      fc.tuple(numericFact, both(keywords.number)),
      fc.tuple(fc.constantFrom('mode', 'app.region', 'network.region'), both(keywords.text)),
      fc.tuple(fc.constant('plan.isFlex'), standardFlag),
      fc.tuple(fc.constant('subnet.delegations'), both(fc.oneof(listOf(keywords.text), ...keywords.lists))),
      fc.tuple(fc.constant('subnet.rules'), both(listOf(rule))),
      ...keywords.prefixes.flatMap(condition => [
        fc.tuple(fc.constant('subnet.prefix'), both(condition)),
        fc.tuple(fc.constant('network.prefixes'), both(listOf(condition))),
      ]),
    )
    .map(([path, condition]) => at(path, condition));
  const { tree } = fc.letrec<{ tree: Condition; inner: Condition }>(tie => ({
    tree: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, tie('inner')),
    inner: fc.oneof(
      fc.record({ allOf: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ anyOf: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
      fc.record(
        { if: tie('tree'), then: fc.oneof(tie('tree'), fc.boolean()), else: fc.oneof(tie('tree'), fc.boolean()) },
        { requiredKeys: ['if', 'then'] },
      ),
    ),
  }));
  return tree;
}

/** Conditions of the keywords that JSON Schema itself has. */
export const standardCondition = conditionsOf({
  number: standardNumber,
  text: standardText,
  lists: [fc.record({ uniqueItems: fc.constant<true>(true) })],
  prefixes: [],
});

/** Conditions of all keywords. */
export const condition = conditionsOf({
  number: fc.oneof(standardNumber, domainNumber),
  text: fc.oneof(standardText, domainText),
  lists: [domainList, fc.record({ uniqueItems: fc.constant<true>(true) })],
  prefixes: [prefixCondition],
});
