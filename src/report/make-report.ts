import { compareText } from '../core/order.js';
import { subjectsWithVariants } from '../facts/closer.js';
import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import { judge, type Judged, type Rules } from '../policy/verdicts/judge.js';
import type { Accept, Finding } from '../policy/judgement.js';
import { sortedNotices } from './notices.js';
import { tool, type InputSummary, type RunReport, type Summary } from './report.js';

/** What a report is made of. */
export interface Material {
  readonly graph: Graph;
  readonly inputs: readonly InputSummary[];
  /** What was found while the inputs were read, beside what the graph knows. */
  readonly notices: readonly Notice[];
  readonly rules: Rules;
  /** Keeps what passes and does not apply, which otherwise is counted only. */
  readonly keepsQuiet?: boolean;
  /** Which findings do not count; all count when it is absent. */
  readonly accept?: Accept | undefined;
  /** What the run is asked to stop at. */
  readonly stopAt?: Required<Pick<RunReport, 'failOn' | 'failOnUndecided'>>;
  /** Why findings do not count this time. */
  readonly override?: string | undefined;
}

/** Judges everything in the graph and puts the report together. */
export function makeReport(material: Material): RunReport {
  const { graph, inputs, notices, rules, keepsQuiet = false, accept, override, stopAt } = material;
  const judged = judge(subjectsWithVariants(graph), rules, keepsQuiet);
  const accepted = accept?.(judged.findings);
  const verdicts = accepted?.findings ?? judged.findings;
  // Asked for last: inputs that contradict each other are noticed when facts are read.
  const told = sortedNotices([...notices, ...graph.notices, ...(accepted?.notices ?? [])]);
  return {
    schema: 'vnet-preflight/report/1',
    tool,
    profile: rules.profile,
    inputs: inputs.toSorted((left, right) => compareText(left.path, right.path)),
    summary: summarise(judged, verdicts, told),
    ...stopAt,
    notices: told,
    ...(override === undefined ? {} : { override: { reason: override } }),
    verdicts,
    ...(keepsQuiet && { quiet: judged.quiet }),
  };
}

function summarise({ subjects, counts }: Judged, verdicts: readonly Finding[], notices: readonly Notice[]): Summary {
  const fail = { error: 0, warning: 0, note: 0 };
  let [undecided, waived] = [0, 0];
  for (const { verdict, severity, waiver } of verdicts) {
    if (waiver !== undefined) waived += 1;
    else if (verdict === 'fail') fail[severity] += 1;
    else if (verdict === 'undecided') undecided += 1;
  }
  return {
    subjects,
    fail,
    undecided,
    unread: notices.filter(({ isUnread }) => isUnread).length,
    pass: counts.pass,
    notApplicable: counts['not-applicable'],
    waived,
  };
}
