import { exitStatus } from '../core/error.js';
import type { Graph } from '../graph/graph.js';
import type { Host } from '../io/host.js';
import type { Rules } from '../policy/judge.js';
import { defaultProfile, profiles } from '../policy/policy.js';
import { makeReport } from '../report/make-report.js';
import type { Report } from '../report/report.js';
import { choiceOf, hasFlag, textOf, type Parsed } from './command.js';
import { reportFormats } from './commands.js';
import { showsPasses, writeReport } from './formats.js';
import { loadInputs } from './load-inputs.js';
import { builtInRules } from './rules.js';
import { statusOf } from './status.js';
import { targetsOf, withErrors } from './targets.js';

/** What a check came to, for those who show it in more ways than the command does. */
export interface Checked {
  readonly report: Report;
  readonly graph: Graph;
  readonly rules: Rules;
  readonly status: number;
}

export async function run(parsed: Parsed, host: Host): Promise<number> {
  return (await check(parsed, host)).status;
}

/** Judges the inputs and writes every format that is asked for. */
export async function check(parsed: Parsed, host: Host): Promise<Checked> {
  const targets = targetsOf(parsed, reportFormats, host);
  const isAll = textOf(parsed, 'show') === 'all';
  const rules = builtInRules(choiceOf(parsed, 'profile', profiles, defaultProfile));
  const showAll = isAll || targets.some(({ kind }) => showsPasses(kind));
  const { report, graph } = await withErrors(targets, host, async () => judged(parsed, host, rules, showAll));
  const status = statusOf(report.summary, parsed);
  await writeReport(report, { parsed, host, rules, isAll, isFailing: status !== exitStatus.clean, targets });
  return { report, graph, rules, status };
}

async function judged(
  parsed: Parsed,
  host: Host,
  rules: Rules,
  showAll: boolean,
): Promise<Pick<Checked, 'report' | 'graph'>> {
  const { graph, inputs, notices } = await loadInputs(parsed.positionals, host, hasFlag(parsed, 'verbose'));
  const override = textOf(parsed, 'override');
  return { report: makeReport({ graph, inputs, notices, rules, showAll, override }), graph };
}
