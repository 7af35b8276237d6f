import { append } from '../../core/multimap.js';
import type { Origin } from '../../graph/resource.js';
import type { Rules } from '../../policy/verdicts/judge.js';
import type { Severity } from '../../policy/policy.js';
import { findingsOf, isOpen } from '../finding.js';
import { worstOf, type Judged } from './picture.js';
import type { Report } from '../report.js';

/** What the verdicts of a report say of the parts of a picture. */
export interface Marks {
  /** Of a subject, by its kind and id. */
  ofSubject(kind: string, id: string): Judged;
  /** Of the resource at a place: the findings that are to be mended there. */
  at(origin: Origin | undefined): Judged;
}

export function marksOf(report: Report, rules: Rules): Marks {
  const bySubject = new Map<string, Judged[]>();
  for (const verdict of report.verdicts) {
    const { subject, severity, policy } = verdict;
    if (isOpen(verdict)) append(bySubject, `${subject.kind}|${subject.id}`, found(severity, policy));
    if (verdict.verdict === 'undecided' && verdict.waiver === undefined)
      append(bySubject, `${subject.kind}|${subject.id}`, { mark: 'undecided', findings: [] });
  }
  const bySpot = new Map<string, Judged[]>();
  for (const { spot, verdict } of findingsOf(report.verdicts, rules))
    append(bySpot, `${spot.file ?? ''}|${spot.address}`, found(verdict.severity, verdict.policy));
  return {
    ofSubject: (kind, id) => worstOf(bySubject.get(`${kind}|${id}`) ?? []),
    at: origin => worstOf((origin && bySpot.get(`${origin.file}|${origin.address}`)) ?? []),
  };
}

function found(severity: Severity, policy: string): Judged {
  return { mark: severity, findings: [`${severity} ${policy}`] };
}
