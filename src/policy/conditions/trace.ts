import { dotted } from '../../core/path.js';
import { compilePolicy, type Compiler } from './compile.js';
import { evaluate } from './evaluate.js';
import { factAt } from '../facts-schema.js';
import { decidingFacts } from './facts-used.js';
import type { Condition, ConditionObject, Parameters, Policy } from '../policy.js';

/** One part of a condition that must hold with the others, and what came of it. */
export interface TracedPart {
  readonly keyword: 'when' | 'assert';
  /** The fact that it judges; empty where it joins several. */
  readonly fact: string;
  /** The value of that fact; undefined where nothing is given. */
  readonly value: unknown;
  readonly condition: Condition;
  readonly outcome: 'holds' | 'does not hold' | 'is open';
}

const outcomes = { pass: 'holds', fail: 'does not hold', undecided: 'is open', 'not-applicable': 'is open' } as const;

/** A policy and the facts that it judges. */
export interface Tried {
  readonly policy: Policy;
  readonly facts: object;
  readonly parameters: Parameters;
}

/** Why a policy decides as it does: each part of its conditions by itself. */
export function trace({ policy, facts, parameters }: Tried, compiler: Compiler): readonly TracedPart[] {
  return (['when', 'assert'] as const).flatMap(keyword =>
    [...partsOf(policy[keyword] ?? true, '')].map(({ fact, condition }): TracedPart => {
      const whole = placed(condition, fact);
      const asked: Policy = { ...policy, when: true, assert: whole, decidedBy: decidingFacts(whole) };
      const verdict = evaluate(compilePolicy(asked, compiler), facts, parameters);
      return {
        keyword,
        fact,
        value: fact === '' ? undefined : factAt(facts, fact),
        condition,
        outcome: outcomes[verdict],
      };
    }),
  );
}

interface Part {
  readonly fact: string;
  readonly condition: Condition;
}

/** The parts of a condition that must all hold: what stands below `properties` and `allOf`, the rest of a level together. */
function* partsOf(condition: Condition, fact: string): Generator<Part> {
  if (typeof condition === 'boolean') {
    if (!condition) yield { fact, condition };
    return;
  }
  const { properties, allOf = [], ...rest } = condition;
  if (Object.keys(rest).length > 0 || (properties === undefined && allOf.length === 0)) yield { fact, condition: rest };
  for (const [name, part] of Object.entries(properties ?? {})) yield* partsOf(part, dotted(fact, name));
  for (const part of allOf) yield* partsOf(part, fact);
}

/** A condition on a fact as a condition on the subject. */
function placed(condition: Condition, fact: string): Condition {
  if (fact === '') return condition;
  return fact
    .split('.')
    .reduceRight((inner: Condition, name): ConditionObject => ({ properties: { [name]: inner } }), condition);
}
