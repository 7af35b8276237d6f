import { exitStatus } from '../core/error.js';
import type { Host } from '../io/host.js';
import type { Choices } from '../config/precedence.js';
import { severities, type Severity } from '../policy/policy.js';
import type { Report, Summary } from '../report/report.js';
import { nothingJudged } from '../report/summary-line.js';
import { hasFlag, textOf, type Parsed } from './command.js';
import { reportFormats, type ReportFormat } from './commands.js';
import { renderReport } from './formats.js';
import { layoutFor } from './layout.js';
import { judgeInputs } from './judge-inputs.js';
import { writeNotices } from './notices.js';
import { settingsOf } from './settings.js';
import { targetsOf, withErrors, writeTarget, type Target } from './targets.js';

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, reportFormats, host);
  const { report, choices } = await withErrors(targets, host, async () => {
    const settings = await settingsOf(parsed, parsed.positionals, host);
    return {
      report: await judgeInputs(parsed.positionals, settings, showsAll(parsed), parsed, host),
      choices: settings.choices,
    };
  });
  // Standard output last: when a file cannot be written, a reader of the pipe does not see half a success.
  const inOrder = targets.toSorted((left, right) => Number(left.file === undefined) - Number(right.file === undefined));
  for (const target of inOrder) {
    const options = {
      ...layoutFor(parsed, host, target.file),
      isQuiet: hasFlag(parsed, 'quiet'),
      showWaived: showsAll(parsed),
    };
    await writeTarget(target, await renderReport(target.kind, report, options), host);
  }
  await tellBeside(report, targets, parsed, host);
  return statusOf(report.summary, choices);
}

/** What only the text tells has to be told when that does not go to the screen. */
async function tellBeside(
  report: Report,
  targets: readonly Target<ReportFormat>[],
  parsed: Parsed,
  host: Host,
): Promise<void> {
  const isQuiet = hasFlag(parsed, 'quiet');
  const isText = targets.some(({ kind, file }) => kind === 'text' && file === undefined);
  if (!isText && !isQuiet) await writeNotices(report.notices, host);
  if (report.summary.subjects.integration === 0 && (!isText || isQuiet)) {
    await host.stderr.write(`${nothingJudged(report)}\n`);
  }
}

function showsAll(parsed: Parsed): boolean {
  return textOf(parsed, 'show') === 'all';
}

/** 1 when something was found that counts at or above the severity to stop at. */
function statusOf({ fail, undecided }: Summary, { failOn, failOnUndecided }: Choices): number {
  const found = severities.some(severity => fail[severity] > 0 && isAtLeast(severity, failOn.value));
  return found || (undecided > 0 && failOnUndecided.value) ? exitStatus.findings : exitStatus.clean;
}

/** Severities stand in order, the heaviest first. */
function isAtLeast(severity: Severity, bound: Severity | 'never'): boolean {
  return bound !== 'never' && severities.indexOf(severity) <= severities.indexOf(bound);
}
