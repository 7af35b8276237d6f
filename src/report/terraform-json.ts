import { noticeText } from './notices.js';
import { spelledInJson } from './printable.js';
import type { Report, ReportedVerdict } from './report.js';
import { nothingJudged, summaryLine } from './summary-line.js';

/**
 * Findings as lines of the stream that `terraform plan -json` writes, so that what reads that stream shows
 * them too. The stream knows errors and warnings only. Lines of terraform also carry the time; these do not,
 * so that the same plan gives the same bytes.
 */
export function renderTerraformJson(report: Report): string {
  const findings = report.verdicts.filter(({ verdict }) => verdict === 'fail' || verdict === 'undecided');
  const last = report.summary.subjects.integration === 0 ? nothingJudged(report) : summaryLine(report);
  const lines = [
    ...findings.map(diagnosticLine),
    ...report.notices.map(notice => logLine('info', noticeText(notice))),
    ...(report.override === undefined ? [] : [logLine('warn', `overridden: ${report.override.reason}`)]),
    logLine('info', last),
  ];
  return lines.map(line => `${spelledInJson(JSON.stringify(line))}\n`).join('');
}

function diagnosticLine({ verdict, severity, policy, title, message, remedy, subject }: ReportedVerdict): object {
  const isError = verdict === 'fail' && severity === 'error';
  const word = isError ? 'Error' : 'Warning';
  const summary = verdict === 'fail' ? `${policy}: ${title}` : `${policy} undecided: ${title}`;
  return {
    '@level': isError ? 'error' : 'warn',
    '@message': `${word}: ${summary}`,
    '@module': 'vnet-preflight',
    type: 'diagnostic',
    diagnostic: {
      severity: isError ? 'error' : 'warning',
      summary,
      detail: `${message}\n\n${remedy}`.trim(),
      address: subject.address,
    },
  };
}

function logLine(level: 'info' | 'warn', message: string): object {
  return { '@level': level, '@message': message, '@module': 'vnet-preflight', type: 'log' };
}
