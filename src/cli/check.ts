import { exitStatus } from '../core/error.js';
import type { Host } from '../io/host.js';
import type { Text } from '../io/output.js';
import { defaultProfile, profiles, severities, type Severity } from '../policy/policy.js';
import { makeReport } from '../report/make-report.js';
import type { Report, Summary } from '../report/report.js';
import { nothingJudged } from '../report/summary-line.js';
import { choiceOf, hasFlag, textOf, type Parsed } from './command.js';
import { failOnChoices, reportFormats } from './commands.js';
import { layoutFor } from './layout.js';
import { loadInputs } from './load-inputs.js';
import { builtInRules } from './rules.js';
import { targetsOf, withErrors, writeTarget, type Target } from './targets.js';

type Format = (typeof reportFormats)[number];

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, reportFormats, host);
  const report = await withErrors(targets, host, async () => judged(parsed, host));
  // Standard output last: when a file cannot be written, a reader of the pipe does not see half a success.
  const inOrder = targets.toSorted((left, right) => Number(left.file === undefined) - Number(right.file === undefined));
  for (const target of inOrder) await writeTarget(target, await render(report, target, parsed, host), host);
  const isSaid = targets.some(({ kind, file }) => kind === 'text' && file === undefined) && !hasFlag(parsed, 'quiet');
  if (report.summary.subjects.integration === 0 && !isSaid) await host.stderr.write(`${nothingJudged(report)}\n`);
  return statusOf(report.summary, parsed);
}

async function judged(parsed: Parsed, host: Host): Promise<Report> {
  const { graph, inputs, notices } = await loadInputs(parsed.positionals, host, hasFlag(parsed, 'verbose'));
  const rules = builtInRules(choiceOf(parsed, 'profile', profiles, defaultProfile));
  return makeReport({ graph, inputs, notices, rules, showAll: textOf(parsed, 'show') === 'all' });
}

async function render(report: Report, { kind, file }: Target<Format>, parsed: Parsed, host: Host): Promise<Text> {
  switch (kind) {
    case 'text': {
      const { renderText } = await import('../report/text.js');
      return renderText(report, { ...layoutFor(parsed, host, file), isQuiet: hasFlag(parsed, 'quiet') });
    }
    case 'compact': {
      const { renderCompact } = await import('../report/compact.js');
      return renderCompact(report);
    }
    case 'json': {
      const { renderJson } = await import('../report/json.js');
      return renderJson(report);
    }
  }
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
