import { severities, type Severity } from '../../policy/policy.js';
import type { Report } from '../../report/report.js';

/** How much was found that the run is to stop at: at or above that severity; what was not read counts as undecided. */
export function stopsOf(report: Report): number {
  const { undecided, unread } = report.summary;
  return findingsToStopAt(report) + (report.failOnUndecided === true ? undecided + unread : 0);
}

/** The findings alone that the run is to stop at. */
export function findingsToStopAt({ summary: { fail }, failOn = 'error' }: Report): number {
  return severities.filter(severity => isAtLeast(severity, failOn)).reduce((sum, severity) => sum + fail[severity], 0);
}

/** Severities stand in order, the heaviest first. */
function isAtLeast(severity: Severity, bound: Severity | 'never'): boolean {
  return bound !== 'never' && severities.indexOf(severity) <= severities.indexOf(bound);
}
