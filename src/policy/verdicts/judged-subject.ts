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
}

/** The verdict of one policy over all cases of a subject, of which there is nearly always one. */
export function verdictOn({ subject, byCase }: JudgedSubject, at: number): Verdict {
  const only = byCase.length === 1 ? byCase[0]?.[at] : undefined;
  const verdict = only ?? agree(verdictsAt(byCase, at));
  return verdict === 'fail' && subject.mayBeAbsent ? 'undecided' : verdict;
}

/** All that is told of the verdict of one policy. */
export function judgementOn(judged: JudgedSubject, at: number, textsOf: TextsOf): Judgement {
  const { subject, policies, byCase } = judged;
  const policy = policies[at];
  if (policy === undefined) throw new RangeError(`there is no policy ${at} among ${policies.length}`);
  return describe({ subject, ...policy, verdicts: verdictsAt(byCase, at), verdict: verdictOn(judged, at) }, textsOf);
}

function verdictsAt(byCase: JudgedSubject['byCase'], at: number): readonly Verdict[] {
  return byCase.map(verdicts => verdicts[at] ?? 'undecided');
}
