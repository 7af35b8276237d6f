import { compareText } from '../core/order.js';
import { subjectsOf } from '../facts/subjects.js';
import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import { judge, type Judged, type Rules } from '../policy/judge.js';
import { sortedNotices } from './notices.js';
import { tool, type InputSummary, type Report, type Summary } from './report.js';

/** What a report is made of. */
export interface Material {
  readonly graph: Graph;
  readonly inputs: readonly InputSummary[];
  /** What was found while the inputs were read, beside what the graph knows. */
  readonly notices: readonly Notice[];
  readonly rules: Rules;
  /** Also passes and policies that do not apply, which otherwise are counted only. */
  readonly showAll?: boolean;
  /** Why findings do not count this time. */
  readonly override?: string | undefined;
}

/** Judges everything in the graph and puts the report together. */
export function makeReport({ graph, inputs, notices, rules, showAll = false, override }: Material): Report {
  const judged = judge(subjectsOf(graph), rules, showAll);
  return {
    schema: 'vnet-preflight/report/1',
    tool,
    profile: rules.profile,
    inputs: inputs.toSorted((left, right) => compareText(left.path, right.path)),
    summary: summarise(judged),
    // Asked for last: inputs that contradict each other are noticed when facts are read.
    notices: sortedNotices([...notices, ...graph.notices]),
    ...(override === undefined ? {} : { override: { reason: override } }),
    verdicts: judged.judgements,
  };
}

function summarise({ judgements, subjects, counts }: Judged): Summary {
  const fail = { error: 0, warning: 0, note: 0 };
  for (const { verdict, severity } of judgements) if (verdict === 'fail') fail[severity] += 1;
  return {
    subjects,
    fail,
    undecided: counts.undecided,
    pass: counts.pass,
    notApplicable: counts['not-applicable'],
    waived: 0,
  };
}
