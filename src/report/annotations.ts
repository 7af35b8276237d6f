import type { Severity } from '../policy/policy.js';
import { subjectsOfFinding, type Finding, type Spot } from './finding.js';
import { openQuestions, type OpenQuestion } from './open-question.js';
import { printable } from './printable.js';
import type { Report } from './report.js';
import { nothingJudged } from './summary-line.js';
import { count, nameList } from './words.js';
import { shortened } from '../core/list.js';

/** A remark that a host shows beside a line of a file. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** Absent for what is about no single place. */
  readonly spot?: Spot;
}

/**
 * What a host shows of a report when it takes `most` annotations of each severity: every policy once
 * before any of them twice, the others summed up in the last one. What is undecided counts as a note.
 */
export function annotationsOf(report: Report, findings: readonly Finding[], most: number): readonly Annotation[] {
  const bySeverity = (severity: Severity): readonly Annotation[] => [
    ...(severity === 'warning' && report.summary.subjects.integration === 0 ? [nothingFound(report)] : []),
    ...eachPolicyFirst(findings.filter(({ verdict }) => verdict.severity === severity)).map(ofFinding),
    ...(severity === 'note' ? openQuestions(report.verdicts).map(ofQuestion) : []),
  ];
  return [
    ...summedUp('error', bySeverity('error'), most),
    ...summedUp('warning', bySeverity('warning'), most),
    ...summedUp('note', bySeverity('note'), most),
  ];
}

function nothingFound(report: Report): Annotation {
  return { severity: 'warning', title: 'no integration', message: nothingJudged(report) };
}

/** The first finding of every policy, then the second of every policy, and so on. */
function eachPolicyFirst(findings: readonly Finding[]): readonly Finding[] {
  const times = new Map<string, number>();
  return findings
    .map(finding => {
      const round = times.get(finding.verdict.policy) ?? 0;
      times.set(finding.verdict.policy, round + 1);
      return { finding, round };
    })
    .toSorted((left, right) => left.round - right.round)
    .map(({ finding }) => finding);
}

function summedUp(severity: Severity, all: readonly Annotation[], most: number): readonly Annotation[] {
  if (all.length <= most) return all;
  const shown = all.slice(0, most - 1);
  const rest = all.slice(most - 1);
  const titles = rest.map(({ title }) => title);
  const message = `${count(rest.length, 'more finding')} of severity ${severity} without an annotation: ${nameList(titles)}; the whole report tells them all`;
  return [...shown, { severity, title: `${rest.length} more`, message }];
}

function ofFinding(finding: Finding): Annotation {
  const { verdict, verdicts, spot } = finding;
  const { severity, policy, title } = verdict;
  const subjects = nameList(subjectsOfFinding(finding).filter(address => address !== spot.address));
  const message = printable(verdict.message, 2000);
  const lines = [
    verdicts.length === 1 ? message : `${message} (and ${count(verdicts.length - 1, 'finding')} alike)`,
    `at ${printable(spot.address)}${subjects === '' ? '' : `, for ${subjects}`}`,
    `must hold: ${printable(title)}; why and how to mend it: vnet-preflight explain ${printable(policy)}`,
  ];
  return { severity, title: policy, message: lines.join('\n'), spot };
}

function ofQuestion({ reason, symbols, verdicts }: OpenQuestion): Annotation {
  const [first] = verdicts;
  const lines = [
    printable(reason, 2000),
    ...(symbols.length === 0 ? [] : [`unknown: ${shortened(symbols, 3).join(', ')}`]),
    `for ${nameList(verdicts.map(({ subject }) => subject.address))}`,
    `leaves open ${nameList(verdicts.map(({ policy }) => policy))}`,
  ];
  return {
    severity: 'note',
    title: 'undecided',
    message: lines.join('\n'),
    ...(first !== undefined && { spot: first.subject }),
  };
}
