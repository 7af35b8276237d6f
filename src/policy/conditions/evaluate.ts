import type { CompiledPolicy, Parameters, Reading, Validate, Verdict } from '../policy.js';
import { completions, hasChoices } from './completions.js';

/** The verdict of one policy on the facts of one subject. */
export function evaluate(compiled: CompiledPolicy, facts: object, parameters: Parameters): Verdict {
  return mayApply(compiled.when, facts, parameters) ? decide(compiled, facts, parameters) : 'not-applicable';
}

/** Whether a policy with this condition is concerned with the facts, as far as these are known. */
function mayApply(when: Validate | undefined, facts: object, parameters: Parameters): boolean {
  reading.facts = facts;
  reading.parameters = parameters;
  return when === undefined || holds(when, true);
}

/**
 * The verdict of a policy that may apply.
 * An unknown with a closed set of values is tried with each of them where that decides anything.
 */
function decide(compiled: CompiledPolicy, facts: object, parameters: Parameters): Verdict {
  const verdict = decideOnce(compiled, facts, parameters);
  if (verdict !== 'undecided') return verdict;
  const { decidedBy } = compiled.policy;
  if (!hasChoices(facts, decidedBy)) return verdict;
  const found = new Set<Verdict>();
  for (const completed of completions(facts, decidedBy)) {
    const isConcerned = mayApply(compiled.when, completed, parameters);
    found.add(isConcerned ? decideOnce(compiled, completed, parameters) : 'not-applicable');
    if (agree(found) === 'undecided') return 'undecided';
  }
  return agree(found);
}

/** The table of three-valued verdicts: a condition is asked whether it must hold, or else whether it may. */
function decideOnce({ when, assert }: CompiledPolicy, facts: object, parameters: Parameters): Verdict {
  reading.facts = facts;
  reading.parameters = parameters;
  if (holds(assert, false)) return 'pass';
  if (when !== undefined && !holds(when, false)) return 'undecided';
  return holds(assert, true) ? 'undecided' : 'fail';
}

/**
 * The verdict as far as the facts settle it whatever the missing ones turn out to be; undefined where they do not. Unlike
 * a verdict of `decide` it also stays when it becomes known whether the policy applies at all.
 */
export function settle(compiled: CompiledPolicy, facts: object, parameters: Parameters): Verdict | undefined {
  const { when, assert } = compiled;
  if (!mayApply(when, facts, parameters)) return 'not-applicable';
  if (when !== undefined && !holds(when, false)) return undefined;
  if (holds(assert, false)) return 'pass';
  return holds(assert, true) ? undefined : 'fail';
}

/** One for all calls, as conditions never evaluate others: a run asks hundreds of thousands of times. */
const reading: { -readonly [key in keyof Reading]: Reading[key] } = { facts: {}, parameters: {}, hopeful: true };
const context = { rootData: reading };

function holds(validate: Validate, hopeful: boolean): boolean {
  reading.hopeful = hopeful;
  return validate(reading.facts, context);
}

/**
 * The verdict over candidates, of which one is meant but the input does not tell which. Where a
 * policy does not apply it is not broken, so that some passing and the rest not concerned is a pass.
 */
export function agree(verdicts: Iterable<Verdict>): Verdict {
  const found = new Set(verdicts);
  const [first] = found;
  if (found.size === 1 && first !== undefined) return first;
  return found.size === 2 && found.has('pass') && found.has('not-applicable') ? 'pass' : 'undecided';
}
