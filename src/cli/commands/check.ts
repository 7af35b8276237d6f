import { exitStatus } from '../../core/error.js';
import type { Graph } from '../../graph/graph.js';
import type { Host } from '../../io/host.js';
import type { Rules } from '../../policy/verdicts/judge.js';
import type { RunReport } from '../../report/report.js';
import { textOf, type Parsed } from '../line/command.js';
import { reportFormats } from '../line/options.js';
import { showsPasses, writeReport } from '../output/formats.js';
import { judgeInputs } from '../inputs/judge-inputs.js';
import { settingsOf } from '../settings/settings.js';
import { stopsOf } from '../output/status.js';
import { targetsOf, withErrors } from '../output/targets.js';

/** What a check came to, for those who show it in more ways than the command does. */
export interface Checked {
  readonly report: RunReport;
  readonly graph: Graph;
  readonly rules: Rules;
  readonly status: number;
}

export async function run(parsed: Parsed, host: Host): Promise<number> {
  return (await check(parsed, host)).status;
}

/** Judges the inputs and writes every format that is asked for; the graph is as exact as can be when it is shown, too. */
export async function check(parsed: Parsed, host: Host, showsGraph = false): Promise<Checked> {
  const targets = targetsOf(parsed, reportFormats, host);
  const isAll = textOf(parsed, 'show') === 'all';
  const shown = { passes: isAll || targets.some(({ kind }) => showsPasses(kind)), graph: showsGraph };
  const { report, graph, rules } = await withErrors(targets, host, async () => {
    const settings = await settingsOf(parsed, parsed.workingFolders ?? parsed.positionals, host);
    return { ...settings, ...(await judgeInputs({ settings, shown }, parsed, host)) };
  });
  const stops = stopsOf(report);
  await writeReport(report, { parsed, host, rules, isAll, stops, targets });
  return { report, graph, rules, status: stops > 0 ? exitStatus.findings : exitStatus.clean };
}
