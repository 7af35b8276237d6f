import type { Graph } from '../graph/graph.js';
import type { Host } from '../io/host.js';
import { makeReport } from '../report/make-report.js';
import type { Report } from '../report/report.js';
import { textOf, type Parsed } from './command.js';
import { loadInputs, withInventories } from './load-inputs.js';
import type { Settings } from './settings.js';

/** The graph of some inputs and the report on it by the settings of a run; with `showAll` also what passes and does not apply. */
export async function judgeInputs(
  paths: readonly string[],
  { complete, rules, acceptFor, inventories, notices: own }: Settings,
  showAll: boolean,
  parsed: Parsed,
  host: Host,
): Promise<{ readonly report: Report; readonly graph: Graph }> {
  const loaded = await withInventories(await loadInputs(paths, parsed, host), inventories, parsed, host);
  const { graph, inputs, notices, comments } = loaded;
  const whole = complete(graph);
  const report = makeReport({
    graph: whole,
    inputs,
    notices: [...notices, ...own],
    rules,
    showAll,
    accept: await acceptFor(comments),
    override: textOf(parsed, 'override'),
  });
  return { report, graph: whole };
}
