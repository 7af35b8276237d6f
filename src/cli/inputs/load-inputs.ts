import { isDocument, parseInput, type AzureInput, type DocumentInput } from '../../adapters/parse-input.js';
import { PreflightError } from '../../core/error.js';
import { Graph } from '../../graph/graph.js';
import type { Notice } from '../../graph/notice.js';
import type { Host } from '../../io/host.js';
import { printable } from '../../report/printable.js';
import { hasFlag, textOf, type Parsed } from '../line/command.js';
import { program } from '../line/commands.js';
import { loadPlan } from './load-plan.js';
import { deploymentOptions, variableOptions } from '../line/options.js';
import type { LoadedInput, LoadedInputs, NamedInventory } from './loaded.js';
import { withPlansBelow } from './plan-folder.js';
import { sourceFolderOf } from './source-folder.js';
import { templateOf } from './template-folder.js';
import { Troubles } from '../output/trouble.js';
import { usage } from '../line/usage.js';

/** An input in a language of Azure's own: it is read when all inputs are known, as one may need another. */
export interface WaitingInput {
  /** Its place on the command line. */
  readonly index: number;
  readonly path: string;
  readonly input: AzureInput;
}

/**
 * Reads all inputs. One after the other, so that only one is in memory as a whole; when some cannot be
 * read, all of these are told and nothing is checked. A file that is given twice is read once. With `defersSource`
 * the source of a plan may be left unread until somebody needs it.
 */
export async function loadInputs(
  paths: readonly string[],
  parsed: Parsed,
  host: Host,
  defersSource = false,
): Promise<LoadedInputs> {
  const loaded: (LoadedInput | undefined)[] = [];
  const waiting: WaitingInput[] = [];
  /** By the identity of the folder, so that two files of one are that folder once. */
  const sources = new Map<string, { readonly index: number; readonly folder: string }>();
  const errors: PreflightError[] = [];
  const { paths: files, notices } = withPlansBelow(paths, host);
  for (const [index, given] of uniquePaths(files, host).entries()) {
    try {
      const folder = sourceFolderOf(given, parsed, host);
      if (folder !== undefined) {
        sources.set(host.pathIdentity(folder), { index, folder });
        continue;
      }
      const path = templateOf(given, parsed, host);
      const input = parseInput(await host.readInput(path), path);
      if (input.kind === 'terraform-plan') loaded[index] = await loadPlan({ input, path, defersSource }, parsed, host);
      else if (isDocument(input)) loaded[index] = await loadDocument(input, path);
      else waiting.push({ index, path, input });
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      errors.push(error);
    }
  }
  refuseIdleVariables(sources.size, parsed);
  const mayHavePlan = errors.length > 0 || loaded.some(input => input?.summary.kind === 'terraform-plan');
  if (!mayHavePlan) refuseIdleSource(parsed);
  if (sources.size > 0) {
    // Plans need nothing of it, and it weighs as much as all that they need.
    const { loadSources } = await import('./load-sources.js');
    errors.push(...(await loadSources([...sources.values()], loaded, parsed, host)));
  }
  if (waiting.length > 0 || deploymentOptions.some(({ name }) => parsed.values.has(name))) {
    // Plans need nothing of it, and it weighs more than all that they need.
    const { loadDeployments } = await import('./load-deployments.js');
    errors.push(...(await loadDeployments(waiting, loaded, parsed, host)));
  }
  if (errors.length > 0) throw new Troubles(errors);
  const all = loaded.filter(input => input !== undefined);
  if (hasFlag(parsed, 'verbose')) await tellInputs(all, host);
  return joined(all, notices);
}

async function loadDocument(input: DocumentInput, path: string): Promise<LoadedInput> {
  const { readDocument } = await import('../../adapters/document.js');
  const { kind, graph, resources, notices } = readDocument(input, path);
  return { summary: { path, kind, resources }, graph, notices, comments: [] };
}

/** The inputs with the inventories that a run is given: what exists outside of them. */
export async function withInventories(
  inputs: LoadedInputs,
  named: readonly NamedInventory[],
  parsed: Parsed,
  host: Host,
): Promise<LoadedInputs> {
  if (named.length === 0) return inputs;
  const { loadInventories } = await import('./load-inventories.js');
  const loaded = await loadInventories(named, host);
  if (hasFlag(parsed, 'verbose')) await tellInputs(loaded, host);
  return together(inputs, joined(loaded));
}

function together(inputs: LoadedInputs, inventories: LoadedInputs): LoadedInputs {
  const { withSource } = inputs;
  return {
    graph: Graph.merge([inputs.graph, inventories.graph]),
    inputs: [...inputs.inputs, ...inventories.inputs],
    notices: [...inputs.notices, ...inventories.notices],
    comments: inputs.comments,
    ...(withSource && { withSource: async () => together(await withSource(), inventories) }),
  };
}

async function tellInputs(loaded: readonly LoadedInput[], host: Host): Promise<void> {
  for (const { path, kind, resources } of loaded.map(({ summary }) => summary))
    await host.stderr.write(`${printable(path)}: read as ${kind}, ${resources} resources\n`);
}

function joined(loaded: readonly LoadedInput[], notices: readonly Notice[] = []): LoadedInputs {
  const [only] = loaded;
  const isComplete = loaded.every(({ withSource }) => withSource === undefined);
  const whole = async (): Promise<readonly LoadedInput[]> =>
    Promise.all(loaded.map(async input => input.withSource?.() ?? input));
  return {
    graph: only !== undefined && loaded.length === 1 ? only.graph : Graph.merge(loaded.map(({ graph }) => graph)),
    inputs: loaded.map(({ summary }) => summary),
    notices: [...notices, ...loaded.flatMap(input => input.notices)],
    comments: loaded.flatMap(({ comments }) => comments),
    ...(!isComplete && { withSource: async () => joined(await whole(), notices) }),
  };
}

/** An option that nothing reads would be skipped in silence. */
function refuseIdleVariables(sources: number, parsed: Parsed): void {
  const given = variableOptions.find(({ name }) => parsed.values.has(name));
  if (given === undefined || sources > 0) return;
  throw usage(`--${given.name} is for Terraform source, and there is none among the inputs`, parsed.command);
}

function refuseIdleSource(parsed: Parsed): void {
  const given = textOf(parsed, 'source');
  if (given === undefined) return;
  const message = `--source ${given} is for plans, and there is none among the inputs; source by itself is an input: ${program} ${parsed.command.name} ${given}`;
  throw usage(message, parsed.command);
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
