import { isDocument, parseInput, type DocumentInput } from '../../adapters/parse-input.js';
import { PreflightError } from '../../core/error.js';
import { Graph } from '../../graph/graph.js';
import type { Notice } from '../../graph/notice.js';
import type { Host } from '../../io/host.js';
import { printable } from '../../report/printable.js';
import { hasFlag, textOf, type Parsed } from '../line/command.js';
import { program } from '../line/commands.js';
import { loadPlan } from './load-plan.js';
import { deploymentOptions, variableOptions } from '../line/options.js';
import type { Gathered, LoadedInput, LoadedInputs, NamedInventory } from './loaded.js';
import { withPlansBelow } from './plan-folder.js';
import { sourceFolderOf } from './source-folder.js';
import { templateOf } from './template-folder.js';
import { Troubles } from '../output/trouble.js';
import { usage } from '../line/usage.js';

/** What a command reads. */
export interface InputsToLoad {
  readonly paths: readonly string[];
  /** What tells of resources outside of them. */
  readonly inventories: readonly NamedInventory[];
  /** Whether the source of a plan may be left unread until somebody needs it. */
  readonly defersSource?: boolean;
}

/**
 * Reads all inputs, and the inventories beside them. One after the other, so that only one is in memory as a whole;
 * when some cannot be read, all of these are told and nothing is checked. A file that is given twice is read once.
 */
export async function loadInputs(wanted: InputsToLoad, parsed: Parsed, host: Host): Promise<LoadedInputs> {
  const { paths, notices } = withPlansBelow(wanted.paths, host);
  const gathered: Gathered = { loaded: [], waiting: [], sources: new Map(), errors: [] };
  for (const [index, path] of uniquePaths(paths, host).entries()) {
    try {
      await loadOne({ index, path, defersSource: wanted.defersSource ?? false }, gathered, { parsed, host });
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      gathered.errors.push(error);
    }
  }
  refuseIdleOptions(gathered, parsed);
  await loadLanguages(gathered, parsed, host);
  if (gathered.errors.length > 0) throw new Troubles(gathered.errors);
  const loaded = gathered.loaded.filter(input => input !== undefined);
  if (hasFlag(parsed, 'verbose')) await tellInputs(loaded, host);
  return withInventories(joined(loaded, notices), wanted.inventories, { parsed, host });
}

/** A command line, and what it can reach. */
interface Run {
  readonly parsed: Parsed;
  readonly host: Host;
}

interface GivenInput {
  readonly index: number;
  readonly path: string;
  readonly defersSource: boolean;
}

/** Reads an input, unless it has to wait for others or is a folder of source. */
async function loadOne({ index, path: given, defersSource }: GivenInput, gathered: Gathered, run: Run): Promise<void> {
  const { parsed, host } = run;
  const folder = sourceFolderOf(given, parsed, host);
  if (folder !== undefined) {
    gathered.sources.set(host.pathIdentity(folder), { index, folder });
    return;
  }
  const path = templateOf(given, parsed, host);
  const input = parseInput(await host.readInput(path), path);
  if (input.kind === 'terraform-plan')
    gathered.loaded[index] = await loadPlan({ input, path, defersSource }, parsed, host);
  else if (isDocument(input)) gathered.loaded[index] = await loadDocument(input, path);
  else gathered.waiting.push({ index, path, input });
}

/** Reads source and templates. Plans need nothing of what reads these, and each weighs as much as all that they need. */
async function loadLanguages(gathered: Gathered, parsed: Parsed, host: Host): Promise<void> {
  if (gathered.sources.size > 0) await (await import('./load-sources.js')).loadSources(gathered, parsed, host);
  if (gathered.waiting.length > 0 || deploymentOptions.some(({ name }) => parsed.values.has(name)))
    await (await import('./load-deployments.js')).loadDeployments(gathered, parsed, host);
}

async function loadDocument(input: DocumentInput, path: string): Promise<LoadedInput> {
  const { readDocument } = await import('../../adapters/document.js');
  const { kind, graph, resources, notices } = readDocument(input, path);
  return { summary: { path, kind, resources }, graph, notices, comments: [] };
}

async function withInventories(
  inputs: LoadedInputs,
  named: readonly NamedInventory[],
  { parsed, host }: Run,
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

/** An option that nothing reads would be skipped in silence; what cannot be read may be a plan. */
function refuseIdleOptions({ sources, loaded, errors }: Gathered, parsed: Parsed): void {
  const { command } = parsed;
  const variable = variableOptions.find(({ name }) => parsed.values.has(name));
  if (variable !== undefined && sources.size === 0)
    throw usage(`--${variable.name} is for Terraform source, and there is none among the inputs`, command);
  const source = textOf(parsed, 'source');
  if (source === undefined || errors.length > 0 || loaded.some(input => input?.summary.kind === 'terraform-plan'))
    return;
  const instead = `${program} ${command.name} ${source}`;
  throw usage(
    `--source ${source} is for plans, and there is none among the inputs; source by itself is an input: ${instead}`,
    command,
  );
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
