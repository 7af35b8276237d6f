import { groupBy } from '../core/multimap.js';
import type { QuietVerdict } from '../policy/verdicts/quiet.js';
import { findingsOfPolicy, type TextLayout } from './finding-text.js';
import { noticeText } from './notices.js';
import { printable } from './printable.js';
import type { Report, ReportedVerdict, RunReport } from './report.js';
import { isClean, isEmpty, nothingJudged, overriddenLines, summaryLine } from './summary-line.js';
import { undecidedText } from './undecided-text.js';
import { labelled, wrap } from './wrap.js';

export interface TextOptions extends TextLayout {
  /** Findings alone: neither notices nor the line that counts. */
  readonly isQuiet?: boolean;
  /** Also findings that somebody has accepted. */
  readonly showWaived?: boolean;
}

/**
 * The report for people: findings by policy, then what could not be decided by what stands in the way,
 * notices, and a last line that says of how much this is the result. A clean one is that line alone,
 * and does not hold the letters by which Atlantis tells that a check did not succeed.
 */
export function renderText(report: RunReport, options: TextOptions): string {
  const verdicts = report.verdicts.filter(({ waiver }) => waiver === undefined);
  const failures = verdicts.filter(({ verdict }) => verdict === 'fail');
  const undecided = verdicts.filter(({ verdict }) => verdict === 'undecided');
  const blocks: (readonly string[])[] = [...groupBy(failures, ({ policy }) => policy).values()].map(group =>
    findingsOfPolicy(group, options),
  );
  if (undecided.length > 0) blocks.push(undecidedText(undecided, options).slice(1));
  if (options.showWaived === true) blocks.push(waivedText(report.verdicts, options));
  blocks.push(...restOf([...verdicts, ...(report.quiet ?? [])], options));
  if (options.isQuiet !== true) blocks.push(noticesText(report, options), closingLines(report, options));
  return blocks
    .filter(block => block.length > 0)
    .map(block => `${block.join('\n')}\n`)
    .join('\n');
}

/** Findings that somebody has accepted: which, why, who answers for it and to what day. */
function waivedText(verdicts: readonly ReportedVerdict[], { style, width }: TextLayout): readonly string[] {
  const lines = verdicts.flatMap(({ waiver, policy, subject, message }) => {
    if (waiver === undefined) return [];
    const { reason, owner, expires } = waiver;
    const end = expires === undefined ? '' : ` until ${printable(expires)}`;
    return [
      `  ${style.strong(printable(subject.address))}: ${printable(policy)}`,
      ...wrap(printable(message, 4000), '    ', width),
      ...wrap(`accepted by ${printable(owner)}${end}: ${printable(reason, 2000)}`, '    ', width),
    ];
  });
  return lines.length === 0 ? [] : [style.good('waived'), ...lines];
}

/** What else was asked for: the policies that hold or do not apply, by subject. */
function restOf(
  verdicts: readonly (ReportedVerdict | QuietVerdict)[],
  { style }: TextLayout,
): readonly (readonly string[])[] {
  const kinds = [
    ['pass', 'passed'],
    ['not-applicable', 'not applicable'],
  ] as const;
  return kinds.map(([kind, word]) => {
    const bySubject = groupBy(
      verdicts.filter(({ verdict }) => verdict === kind),
      ({ subject }) => `${subject.file ?? ''} ${subject.address}`,
    );
    const lines = [...bySubject.values()].map(
      group =>
        `  ${style.strong(printable(group[0]?.subject.address ?? ''))}: ${[...new Set(group.map(({ policy }) => printable(policy)))].join(', ')}`,
    );
    return lines.length === 0 ? [] : [style.good(word), ...lines];
  });
}

function noticesText({ notices }: Report, { style, width }: TextLayout): readonly string[] {
  return notices.flatMap(notice =>
    labelled({ text: 'notice:', indent: '', paint: style.note }, [noticeText(notice)], width),
  );
}

function closingLines(report: Report, { style }: TextLayout): readonly string[] {
  const { summary } = report;
  const hint = [
    ...(summary.undecided > 0
      ? ['Undecided is not passed: add the input that holds what is unknown, or let --strict make it count.']
      : []),
    ...(summary.unread > 0
      ? ['Not read is not passed: see the notices for what to add, or let --strict make it count.']
      : []),
  ];
  const loud = summary.subjects.integration > 0 ? [] : [style.warning(nothingJudged(report))];
  const line = summaryLine(report);
  return [
    ...hint,
    ...overriddenLines(report),
    ...loud,
    ...(isEmpty(summary) ? [] : [isClean(summary) && loud.length === 0 ? style.good(line) : line]),
  ];
}
