import { evaluate } from './evaluate.js';
import { parametersFor } from '../parameters.js';
import {
  defaultProfile,
  type CompiledPolicy,
  type Example,
  type Policy,
  type PolicyWithExamples,
  type Profile,
  type ToldExample,
  type Verdict,
} from '../policy.js';
import { isUnknown } from '../unknown.js';

export interface ExampleResult {
  readonly example: Example;
  readonly expected: Verdict;
  readonly actual: Verdict;
}

/** Runs the examples of a policy. A fact that an example does not give is an unknown. */
export function runExamples(policy: PolicyWithExamples, compiled: CompiledPolicy): readonly ExampleResult[] {
  return policy.examples.map(example => {
    const parameters = parametersFor(policy, profileOf(policy, example), example.parameters);
    return {
      example,
      expected: example.verdict,
      actual: evaluate(compiled, exampleFacts(policy.examples, example), parameters),
    };
  });
}

/** The era of an example: its own, else the default one, else the last that the policy belongs to. */
export function profileOf(policy: Pick<Policy, 'profiles'>, example: ToldExample): Profile {
  if (example.profile !== undefined) return example.profile;
  const eras = policy.profiles ?? [defaultProfile];
  return eras.includes(defaultProfile) ? defaultProfile : (eras.at(-1) ?? defaultProfile);
}

type Facts = { readonly [name: string]: unknown };

/** An example's facts, laid over those of its base. */
export function exampleFacts(examples: readonly Example[], example: Example): Facts {
  const base = example.base === undefined ? undefined : examples.find(other => other.name === example.base);
  return layOver(base === undefined ? {} : exampleFacts(examples, base), example.facts ?? {});
}

function layOver(below: Facts, above: Facts): Facts {
  const merged: Record<string, unknown> = { ...below };
  for (const [name, value] of Object.entries(above)) {
    const under = merged[name];
    merged[name] = isGroup(under) && isGroup(value) ? layOver(under, value) : value;
  }
  return merged;
}

function isGroup(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value);
}
