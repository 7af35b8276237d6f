import { decode } from './adapters/decode.js';
import type { Files } from './adapters/files.js';
import { bytesOf, type InputContent, type InputReading } from './adapters/read-inputs.js';
import type { GivenVariable } from './adapters/terraform/source/evaluation/given-values.js';
import { firstOf, PreflightError } from './core/error.js';
import { asInventory } from './graph/listed.js';

/** An input that has been read before: hand it to {@link check} or {@link graph} in the place of content. */
export interface ReadInput {
  readonly path: string;
  readonly kind: 'terraform-source' | 'terraform-plan' | 'inventory';
  /** How many resources it describes. */
  readonly resources: number;
}

const readings = new WeakMap<ReadInput, InputReading>();

/** What was found when an input was read. */
export function readingOf(input: ReadInput): InputReading {
  const found = readings.get(input);
  if (found === undefined) throw new PreflightError('usage', `${input.path} is no input that this library has read`);
  return found;
}

function kept(reading: InputReading & { readonly kind: ReadInput['kind'] }): ReadInput {
  const { path, kind, resources } = reading;
  const input = { path, kind, resources };
  readings.set(input, reading);
  return input;
}

/** What Terraform source is evaluated with. */
export interface SourceOptions {
  /** The files of the root module, of the modules that it calls, and of what it reads; the environment has `TF_VAR_…`. */
  readonly files: Files;
  /** Values of variables, what counts more behind what counts less: as `-var` and `-var-file` on Terraform's command line. */
  readonly variables?: readonly GivenVariable[];
  /** Refuse source when a variable that it needs has no value. */
  readonly strictVars?: boolean;
}

/**
 * Reads a root module of Terraform source, to be checked before there is a plan.
 *
 * @param folder - its path, as `files` knows it, with forward slashes
 * @throws {@link PreflightError} for the first of the mistakes in it; the cause has the others
 *
 * @example
 * ```ts
 * const source = await readTerraformSource('infra', { files, variables: [{ value: 'region=westeurope' }] });
 * const report = check([source]);
 * ```
 */
export async function readTerraformSource(
  folder: string,
  { files, variables: given = [], strictVars: isStrict = false }: SourceOptions,
): Promise<ReadInput> {
  // The parser of the language weighs more than all that a plan needs.
  const { readSource } = await import('./adapters/terraform/source/read-source.js');
  const { loadHclReader } = await import('./adapters/terraform/language/hcl-reader.js');
  const { openTemplate } = await import('./adapters/terraform/resources/embedded.js');
  const { openTemplates, ...reading } = readSource({ folder, files, hcl: await loadHclReader(), given, isStrict });
  openTemplates?.(openTemplate);
  return kept({ path: folder, kind: 'terraform-source', ...reading });
}

/**
 * Reads what exists outside of the inputs: a state, a plan of another stack, a graph, a listing of the Azure CLI, or a
 * list of networks in YAML.
 *
 * @throws {@link PreflightError} when it cannot be read; of a list, for the first of its mistakes, and the cause has the others
 */
export async function readInventory({ path, content }: InputContent): Promise<ReadInput> {
  const bytes = bytesOf(content);
  const { utf8, notices } = decode(bytes, path);
  const { isNetworkList } = await import('./config/inventory/network-list.js');
  const found = isNetworkList(utf8)
    ? { ...(await networksIn(utf8, path)), notices }
    : (await import('./adapters/inventory-document.js')).readInventoryDocument(bytes, path);
  return kept({ ...found, path, kind: 'inventory', graph: asInventory(found.graph), comments: [] });
}

async function networksIn(utf8: Uint8Array, path: string): Promise<Pick<InputReading, 'graph' | 'resources'>> {
  const { readInventory: read } = await import('./config/inventory/inventory.js');
  const { graphOfInventory } = await import('./config/inventory/inventory-graph.js');
  const found = read(new TextDecoder().decode(utf8), path);
  if ('problems' in found) throw firstOf(found.problems);
  return graphOfInventory(found);
}
