import type { FactDocument } from '../../src/facts/documents.js';
import type { FactValue } from '../../src/facts/fact.js';
import type { Case } from '../../src/facts/subjects.js';
import { compilePolicy, newCompiler } from '../../src/policy/conditions/compile.js';
import { evaluate } from '../../src/policy/conditions/evaluate.js';
import { factAt, type SubjectDescription } from '../../src/policy/facts-schema.js';
import { decidingFacts } from '../../src/policy/conditions/facts-used.js';
import type { CompiledPolicy, Condition, Parameters, Policy, Verdict } from '../../src/policy/policy.js';

const text = { type: ['string', 'null'] };
const count = { type: ['integer', 'null'], minimum: 0 };

/** A small world to write policies about. */
export const subjects: readonly SubjectDescription[] = [
  {
    kind: 'integration',
    facts: [
      { path: 'mode', schema: { enum: ['regional', 'gateway'] }, about: 'which kind of integration it is' },
      { path: 'app.region', schema: text, about: 'the region of the app' },
      { path: 'plan.tier', schema: { enum: ['Free', 'Basic', 'Standard', 'PremiumV3', null] }, about: 'the tier' },
      { path: 'plan.cores', schema: { type: 'integer', minimum: 1 }, about: 'cores of an instance' },
      { path: 'plan.isFlex', schema: { type: 'boolean' }, about: 'whether it is a Flex plan' },
      { path: 'network.region', schema: text, about: 'the region of the network' },
      { path: 'network.prefixes', schema: { type: 'array', items: { type: 'string' } }, about: 'its address space' },
      { path: 'subnet.name', schema: text, about: 'its name' },
      { path: 'subnet.prefix', schema: { type: 'string' }, about: 'its prefix' },
      {
        path: 'subnet.prefixLength',
        schema: { type: ['integer', 'null'], minimum: 0, maximum: 32 },
        about: 'its length',
      },
      { path: 'subnet.addressesNeeded', schema: count, about: 'what is needed' },
      { path: 'subnet.addressesUsable', schema: count, about: 'what there is' },
      { path: 'subnet.delegations', schema: { type: 'array', items: { type: 'string' } }, about: 'its delegations' },
      {
        path: 'subnet.rules',
        schema: {
          type: 'array',
          items: { type: 'object', properties: { port: { type: 'integer' }, allows: { type: 'boolean' } } },
        },
        about: 'its rules',
      },
    ],
  },
  { kind: 'plan', facts: [{ path: 'name', schema: text, about: 'its name' }] },
];

let compiler = newCompiler();
let compiled = 0;

/** A policy with these conditions, compiled. */
export function policyOf(assert: Condition, when?: Condition): CompiledPolicy {
  const policy: Policy = {
    name: 'test/policy',
    severity: 'error',
    subject: 'integration',
    title: 'It holds',
    ...(when !== undefined && { when }),
    assert,
    message: 'it does not hold',
    remedy: { terraform: 'mend it', bicep: 'mend it' },
    because: 'it must',
    sources: [{ file: 'source.txt', section: 'All' }],
    examples: [],
    facts: decidingFacts(when, assert),
    decidedBy: decidingFacts(when, assert),
  };
  // A compiler keeps all that it compiled, which the property tests would fill the memory with.
  if ((compiled += 1) % 500 === 0) compiler = newCompiler();
  return compilePolicy(policy, compiler);
}

/** The verdict of a condition on facts. */
export function verdictOf(assert: Condition, facts: object, parameters: Parameters = {}): Verdict {
  return evaluate(policyOf(assert), facts, parameters);
}

/** A document as a case of a subject has it. */
export function caseOf(facts: object): Pick<Case, 'facts' | 'at'> {
  return { facts: facts as FactDocument, at: path => factAt(facts, path) as FactValue };
}

let symbols = 0;

/** An unknown unlike any other. */
export function unknown(
  more: { symbol?: string; possible?: readonly unknown[]; minimum?: number; maximum?: number } = {},
): object {
  return { $unknown: { symbol: `unknown ${(symbols += 1)}`, reason: 'known after apply', ...more } };
}
