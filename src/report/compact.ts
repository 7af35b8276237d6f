import { printable } from './printable.js';
import type { Report, ReportedVerdict } from './report.js';

/**
 * One line a finding, `file:line:column: severity policy address: message`, for editors and for the
 * matchers of CI systems. A finding whose line is not known stands at 1:1, as these need a number.
 */
export function renderCompact(report: Report): string {
  return report.verdicts
    .filter(({ waiver }) => waiver === undefined)
    .map(verdict => `${compactLine(verdict)}\n`)
    .join('');
}

function compactLine({ subject, verdict, severity, policy, message }: ReportedVerdict): string {
  const file = printable(subject.file ?? '-');
  const word = verdict === 'fail' ? severity : verdict;
  return `${file}:${subject.line ?? 1}:${subject.column ?? 1}: ${word} ${printable(policy)} ${printable(subject.address)}: ${printable(message, 4000)}`;
}
