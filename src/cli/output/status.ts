import { severities, type Severity } from '../../policy/policy.js';
import type { Report } from '../../report/report.js';

/** How much was found that the run is to stop at: at or above that severity; what was not read counts as undecided. */
export function stopsOf({ summary, failOn = 'error', failOnUndecided = false }: Report): number {
  const { fail, undecided, unread } = summary;
  const found = severities.filter(severity => isAtLeast(severity, failOn)).map(severity => fail[severity]);
  return [...found, failOnUndecided ? undecided + unread : 0].reduce((sum, some) => sum + some, 0);
}

/** Severities stand in order, the heaviest first. */
function isAtLeast(severity: Severity, bound: Severity | 'never'): boolean {
  return bound !== 'never' && severities.indexOf(severity) <= severities.indexOf(bound);
}
