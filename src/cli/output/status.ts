import type { Choices } from '../../config/precedence.js';
import { exitStatus } from '../../core/error.js';
import { severities, type Severity } from '../../policy/policy.js';
import type { Summary } from '../../report/report.js';

/** 1 when something was found that counts at or above the severity to stop at; what was not read counts as undecided. */
export function statusOf(
  { fail, undecided, unread }: Summary,
  { failOn, failOnUndecided }: Pick<Choices, 'failOn' | 'failOnUndecided'>,
): number {
  const found = severities.some(severity => fail[severity] > 0 && isAtLeast(severity, failOn.value));
  return found || (undecided + unread > 0 && failOnUndecided.value) ? exitStatus.findings : exitStatus.clean;
}

/** Severities stand in order, the heaviest first. */
function isAtLeast(severity: Severity, bound: Severity | 'never'): boolean {
  return bound !== 'never' && severities.indexOf(severity) <= severities.indexOf(bound);
}
