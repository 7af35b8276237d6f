import { compareText } from '../core/order.js';
import type { Subject, SubjectKind } from '../facts/subjects.js';
import type { Notice } from '../graph/notice.js';
import { judge, type Judged, type Rules } from '../policy/judge.js';
import { tool, type InputSummary, type Report, type Summary } from './report.js';

/** What a report is made of. */
export interface Material {
  readonly subjects: readonly Subject[];
  readonly notices: readonly Notice[];
  readonly inputs: readonly InputSummary[];
  readonly rules: Rules;
  /** Also passes and policies that do not apply, which otherwise are counted only. */
  readonly showAll?: boolean;
}

/** Judges the subjects and puts the report together. */
export function makeReport({ subjects, notices, inputs, rules, showAll = false }: Material): Report {
  const judged = judge(subjects, rules, showAll);
  return {
    schema: 'vnet-preflight/report/1',
    tool,
    profile: rules.profile,
    inputs: inputs.toSorted((left, right) => compareText(left.path, right.path)),
    summary: summarise(subjects, judged),
    notices: sortedNotices(notices),
    verdicts: judged.judgements,
  };
}

function summarise(subjects: readonly Subject[], { judgements, counts }: Judged): Summary {
  const number: Record<SubjectKind, number> = { integration: 0, plan: 0, peering: 0, change: 0 };
  for (const { kind } of subjects) number[kind] += 1;
  const fail = { error: 0, warning: 0, note: 0 };
  for (const { verdict, severity } of judgements) if (verdict === 'fail') fail[severity] += 1;
  return { subjects: number, fail, undecided: counts.undecided, pass: counts.pass, notApplicable: counts['not-applicable'], waived: 0 };
}

/** Each notice once, in an order that the order of inputs does not change. */
function sortedNotices(notices: readonly Notice[]): readonly Notice[] {
  const unique = new Map(notices.map(notice => [`${notice.file ?? ''}|${notice.address ?? ''}|${notice.message}`, notice]));
  return [...unique].sort(([left], [right]) => compareText(left, right)).map(([, notice]) => notice);
}
