import { exitStatus } from '../core/error.js';
import type { Host } from '../io/host.js';
import { defaultProfile, profiles, severities, type Severity } from '../policy/policy.js';
import { makeReport } from '../report/make-report.js';
import type { Report, Summary } from '../report/report.js';
import { nothingJudged } from '../report/summary-line.js';
import { choiceOf, hasFlag, textOf, type Parsed } from './command.js';
import { failOnChoices, reportFormats, type ReportFormat } from './commands.js';
import { renderReport } from './formats.js';
import { layoutFor } from './layout.js';
import { loadInputs } from './load-inputs.js';
import { writeNotices } from './notices.js';
import { builtInRules } from './rules.js';
import { targetsOf, withErrors, writeTarget, type Target } from './targets.js';

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, reportFormats, host);
  const report = await withErrors(targets, host, async () => judged(parsed, host));
  // Standard output last: when a file cannot be written, a reader of the pipe does not see half a success.
  const inOrder = targets.toSorted((left, right) => Number(left.file === undefined) - Number(right.file === undefined));
  for (const target of inOrder) {
    const options = { ...layoutFor(parsed, host, target.file), isQuiet: hasFlag(parsed, 'quiet') };
    await writeTarget(target, await renderReport(target.kind, report, options), host);
  }
  await tellBeside(report, targets, parsed, host);
  return statusOf(report.summary, parsed);
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

async function judged(parsed: Parsed, host: Host): Promise<Report> {
  const { graph, inputs, notices } = await loadInputs(parsed.positionals, parsed, host);
  const rules = builtInRules(choiceOf(parsed, 'profile', profiles, defaultProfile));
  const showAll = textOf(parsed, 'show') === 'all';
  return makeReport({ graph, inputs, notices, rules, showAll, override: textOf(parsed, 'override') });
}

/** 1 when something was found that the command line asks to stop at; `--strict` only fills in what is not said. */
function statusOf({ fail, undecided }: Summary, parsed: Parsed): number {
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
