import type { Subject } from '../src/facts/subjects.js';
import { judge, type Judged, type Rules } from '../src/policy/verdicts/judge.js';
import type { Judgement } from '../src/policy/judgement.js';

/** What was judged, with all that is told of each verdict. */
export interface AllJudged extends Pick<Judged, 'subjects' | 'counts'> {
  readonly judgements: readonly Judgement[];
}

/** Judges subjects by all policies; what passes or does not apply is told, too, unless only findings are wanted. */
export function judgeAll(subjects: Iterable<Subject>, rules: Rules, keepsQuiet = true): AllJudged {
  const { findings, quiet, ...counts } = judge(subjects, rules, keepsQuiet);
  return { ...counts, judgements: [...findings, ...[...quiet].map(verdict => verdict.describe())] };
}
