import type { CompiledPolicy, Parameters, Reading, Validate, Verdict } from './policy.js';
import { completions } from './completions.js';

/**
 * The verdict of one policy on the facts of one subject.
 * An unknown with a closed set of values is tried with each of them where that decides anything.
 */
export function evaluate(compiled: CompiledPolicy, facts: object, parameters: Parameters): Verdict {
  const verdict = evaluateOnce(compiled, facts, parameters);
  if (verdict !== 'undecided') return verdict;
  const found = new Set<Verdict>();
  for (const completed of completions(facts, compiled.policy.decidedBy)) {
    found.add(evaluateOnce(compiled, completed, parameters));
    if (agree(found) === 'undecided') return 'undecided';
  }
  return agree(found);
}

/** The table of three-valued verdicts: a condition is asked whether it must hold, or else whether it may. */
function evaluateOnce({ when, assert }: CompiledPolicy, facts: object, parameters: Parameters): Verdict {
  const context = { rootData: { facts, parameters, hopeful: true } satisfies Reading };
  if (when !== undefined && !when(facts, context)) return 'not-applicable';
  if (holds(assert, context, false)) return 'pass';
  if (when !== undefined && !holds(when, context, false)) return 'undecided';
  return holds(assert, context, true) ? 'undecided' : 'fail';
}

function holds(validate: Validate, context: { rootData: Reading }, hopeful: boolean): boolean {
  context.rootData.hopeful = hopeful;
  return validate(context.rootData.facts, context);
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
