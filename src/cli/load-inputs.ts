import { parseInput, type Input } from '../adapters/read.js';
import { graphOfPlan } from '../adapters/terraform/plan.js';
import { PreflightError } from '../core/error.js';
import { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import type { Host } from '../io/host.js';
import { printable } from '../report/printable.js';
import type { InputSummary } from '../report/report.js';
import { Troubles } from './trouble.js';

/** All inputs as one graph. */
export interface LoadedInputs {
  readonly graph: Graph;
  readonly inputs: readonly InputSummary[];
  /** What reading found worth knowing, beside what the graph tells. */
  readonly notices: readonly Notice[];
}

/**
 * Reads all inputs. One after the other, so that only one is in memory as a whole; when some cannot be
 * read, all of these are told and nothing is checked. A file that is given twice is read once.
 */
export async function loadInputs(paths: readonly string[], host: Host, isVerbose: boolean): Promise<LoadedInputs> {
  const graphs: Graph[] = [];
  const inputs: InputSummary[] = [];
  const notices: Notice[] = [];
  const errors: PreflightError[] = [];
  for (const path of uniquePaths(paths, host)) {
    try {
      const input = parseInput(await host.readInput(path), path);
      const summary = summaryOf(input, path);
      graphs.push(graphOfPlan(input.plan, path));
      inputs.push(summary);
      notices.push(...input.notices);
      if (isVerbose)
        await host.stderr.write(`${printable(path)}: read as ${summary.kind}, ${summary.resources} resources\n`);
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new Troubles(errors);
  const [only] = graphs;
  const graph = only !== undefined && graphs.length === 1 ? only : Graph.merge(graphs);
  return { graph, inputs, notices };
}

/** The paths without those that name a file once more; the first spelling is the one that is shown. */
function uniquePaths(paths: readonly string[], host: Host): readonly string[] {
  if (paths.length < 2) return paths;
  const byIdentity = new Map<string, string>();
  for (const path of paths) {
    const identity = path === '-' || path === '' ? path : host.pathIdentity(path);
    if (!byIdentity.has(identity)) byIdentity.set(identity, path);
  }
  return [...byIdentity.values()];
}

function summaryOf({ kind, plan }: Input, path: string): InputSummary {
  return { path, kind, resources: plan.resource_changes?.length ?? 0 };
}
