import type { Graph } from '../../graph/graph.js';
import type { Host } from '../../io/host.js';
import { makeReport } from '../../report/make-report.js';
import type { RunReport } from '../../report/report.js';
import { textOf, type Parsed } from '../line/command.js';
import { loadInputs, withInventories } from './load-inputs.js';
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

/**
 * The graph of some inputs and the report on it by the settings of a run. The source of a plan is read only when it can
 * tell something that counts: the line of a finding, what the plan leaves open, or a file that is judged in another way.
 */
export async function judgeInputs(
  paths: readonly string[],
  settings: Settings,
  shown: Shown,
  parsed: Parsed,
  host: Host,
): Promise<Judged> {
  const isDeferrable = !shown.passes && !shown.graph && !settings.judgesByFile;
  const given = await loadInputs(paths, parsed, host, isDeferrable);
  const loaded = await withInventories(given, settings.inventories, parsed, host);
  const judged = await judgeLoaded(loaded, settings, shown, parsed);
  const { withSource } = loaded;
  const isSettled = !loaded.graph.isOpen && judged.report.verdicts.length === 0;
  return withSource === undefined || isSettled ? judged : judgeLoaded(await withSource(), settings, shown, parsed);
}

async function judgeLoaded(
  { graph, inputs, notices, comments }: LoadedInputs,
  { complete, rules, acceptFor, notices: own }: Settings,
  { passes }: Shown,
  parsed: Parsed,
): Promise<Judged> {
  const whole = complete(graph);
  const report = makeReport({
    graph: whole,
    inputs,
    notices: [...notices, ...own],
    rules,
    keepsQuiet: passes,
    accept: await acceptFor(comments),
    override: textOf(parsed, 'override'),
  });
  return { report, graph: whole };
}
