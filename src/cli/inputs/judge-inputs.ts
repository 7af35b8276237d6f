import type { Graph } from '../../graph/graph.js';
import type { Host } from '../../io/host.js';
import { makeReport } from '../../report/make-report.js';
import type { RunReport } from '../../report/report.js';
import { textOf, type Parsed } from '../line/command.js';
import { loadInputs } from './load-inputs.js';
import type { LoadedInputs } from './loaded.js';
import type { Settings } from '../settings/settings.js';

interface Judged {
  readonly report: RunReport;
  readonly graph: Graph;
}

/** What is shown of the inputs beside findings, and so has to be as exact as these: where it stands, what it is. */
export interface Shown {
  /** Also what passes and does not apply. */
  readonly passes: boolean;
  readonly graph: boolean;
}

/** How some inputs are judged, and what is shown of them. */
export interface Judging {
  readonly settings: Settings;
  readonly shown: Shown;
}

/**
 * The graph of the inputs of a command and the report on it by the settings of a run. The source of a plan is read only
 * when it can tell something that counts: the line of a finding, what the plan leaves open, or a file that is judged in
 * another way.
 */
export async function judgeInputs(judging: Judging, parsed: Parsed, host: Host): Promise<Judged> {
  const { settings, shown } = judging;
  const defersSource = !shown.passes && !shown.graph && !settings.judgesByFile;
  const wanted = { paths: parsed.positionals, inventories: settings.inventories, defersSource };
  const loaded = await loadInputs(wanted, parsed, host);
  const judged = await judgeLoaded(loaded, judging, parsed);
  const { withSource } = loaded;
  const isSettled = !loaded.graph.isOpen && judged.report.verdicts.length === 0;
  return withSource === undefined || isSettled ? judged : judgeLoaded(await withSource(), judging, parsed);
}

async function judgeLoaded(
  { graph, inputs, notices, comments }: LoadedInputs,
  { settings, shown }: Judging,
  parsed: Parsed,
): Promise<Judged> {
  const { complete, rules, acceptFor, choices } = settings;
  const whole = complete(graph);
  const report = makeReport({
    graph: whole,
    inputs,
    notices: [...notices, ...settings.notices],
    rules,
    keepsQuiet: shown.passes,
    stopAt: { failOn: choices.failOn.value, failOnUndecided: choices.failOnUndecided.value },
    accept: await acceptFor(comments),
    override: textOf(parsed, 'override'),
  });
  return { report, graph: whole };
}
