import { exitStatus } from '../core/error.js';
import { severities, type Severity } from '../policy/policy.js';
import type { Summary } from '../report/report.js';
import { choiceOf, hasFlag, type Parsed } from './command.js';
import { failOnChoices } from './commands.js';

/** 1 when something was found that the command line asks to stop at; `--strict` only fills in what is not said. */
export function statusOf({ fail, undecided }: Summary, parsed: Parsed): number {
  const isStrict = hasFlag(parsed, 'strict');
  const failOn = choiceOf(parsed, 'fail-on', failOnChoices, isStrict ? 'warning' : 'error');
  const found = severities.some(severity => fail[severity] > 0 && isAtLeast(severity, failOn));
  const open = undecided > 0 && (isStrict || hasFlag(parsed, 'fail-on-undecided'));
  return found || open ? exitStatus.findings : exitStatus.clean;
}

/** Severities stand in order, the heaviest first. */
function isAtLeast(severity: Severity, bound: Severity | 'never'): boolean {
  return bound !== 'never' && severities.indexOf(severity) <= severities.indexOf(bound);
}
