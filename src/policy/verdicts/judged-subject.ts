import type { Subject } from '../../facts/subjects.js';
import { describe } from './describe.js';
import { agree } from '../conditions/evaluate.js';
import type { Judgement } from '../judgement.js';
import type { TextsOf, Verdict } from '../policy.js';
import type { ReadyPolicy } from './ready-policies.js';

/** A subject with what some policies say of it in each of its cases. */
export interface JudgedSubject {
  readonly subject: Subject;
  readonly policies: readonly ReadyPolicy[];
  /** The verdicts of the policies, in their order, by case. */
  readonly byCase: readonly (readonly Verdict[])[];
  /** The same subject, looked at more closely; undefined where that tells no more. */
  closer?(): JudgedSubject | undefined;
}

/** The verdict of one policy on a subject. */
export function verdictOn(judged: JudgedSubject, at: number): Verdict {
  return verdictOver(asFarAsNeeded(judged, at), at);
}

/** A subject as it is, or where that leaves a policy undecided, more closely if this decides or tells when it is broken. */
function asFarAsNeeded(judged: JudgedSubject, at: number): JudgedSubject {
  if (verdictOver(judged, at) !== 'undecided') return judged;
  const closer = judged.closer?.();
  if (closer === undefined) return judged;
  const isWorthIt = verdictOver(closer, at) !== 'undecided' || verdictsAt(closer.byCase, at).includes('fail');
  return isWorthIt ? closer : judged;
}

/** The verdict over all cases, of which there is nearly always one. */
function verdictOver({ subject, byCase }: JudgedSubject, at: number): Verdict {
  const only = byCase.length === 1 ? byCase[0]?.[at] : undefined;
  const verdict = only ?? agree(verdictsAt(byCase, at));
  return verdict === 'fail' && subject.mayBeAbsent ? 'undecided' : verdict;
}

/** All that is told of the verdict of one policy. */
export function judgementOn(whole: JudgedSubject, at: number, textsOf: TextsOf): Judgement {
  const judged = asFarAsNeeded(whole, at);
  const { subject, policies, byCase } = judged;
  const policy = policies[at];
  if (policy === undefined) throw new RangeError(`there is no policy ${at} among ${policies.length}`);
  return describe({ subject, ...policy, verdicts: verdictsAt(byCase, at), verdict: verdictOver(judged, at) }, textsOf);
}

function verdictsAt(byCase: JudgedSubject['byCase'], at: number): readonly Verdict[] {
  return byCase.map(verdicts => verdicts[at] ?? 'undecided');
}
