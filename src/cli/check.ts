import { exitStatus } from '../core/error.js';
import type { Host } from '../io/host.js';
import type { Rules } from '../policy/judge.js';
import { defaultProfile, profiles } from '../policy/policy.js';
import { makeReport } from '../report/make-report.js';
import type { Report } from '../report/report.js';
import { choiceOf, textOf, type Parsed } from './command.js';
import { reportFormats } from './commands.js';
import { showsPasses, writeReport } from './formats.js';
import { loadInputs } from './load-inputs.js';
import { builtInRules } from './rules.js';
import { statusOf } from './status.js';
import { targetsOf, withErrors } from './targets.js';

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, reportFormats, host);
  const isAll = textOf(parsed, 'show') === 'all';
  const rules = builtInRules(choiceOf(parsed, 'profile', profiles, defaultProfile));
  const showAll = isAll || targets.some(({ kind }) => showsPasses(kind));
  const report = await withErrors(targets, host, async () => judged(parsed, host, rules, showAll));
  const status = statusOf(report.summary, parsed);
  await writeReport(report, { parsed, host, rules, isAll, isFailing: status !== exitStatus.clean, targets });
  return status;
}

async function judged(parsed: Parsed, host: Host, rules: Rules, showAll: boolean): Promise<Report> {
  const { graph, inputs, notices } = await loadInputs(parsed.positionals, parsed, host);
  return makeReport({ graph, inputs, notices, rules, showAll, override: textOf(parsed, 'override') });
}
