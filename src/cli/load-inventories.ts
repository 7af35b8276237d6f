import { readDocument } from '../adapters/document.js';
import { isDocument, parseInput } from '../adapters/read.js';
import { graphOfPlan } from '../adapters/terraform/whole-plan.js';
import { PreflightError, type Place } from '../core/error.js';
import { asInventory } from '../graph/listed.js';
import type { Host } from '../io/host.js';
import { asConfiguration } from './load-config.js';
import type { LoadedInput } from './load-inputs.js';
import { Troubles } from './trouble.js';

/** A file that tells what exists outside of the inputs, and where the configuration names it. */
export interface NamedInventory {
  readonly path: string;
  readonly place?: Place;
}

/** Reads all inventories; all that is wrong with them is thrown at once. */
export async function loadInventories(named: readonly NamedInventory[], host: Host): Promise<readonly LoadedInput[]> {
  const loaded: LoadedInput[] = [];
  const errors: PreflightError[] = [];
  for (const inventory of named) {
    try {
      loaded.push(await loadInventory(inventory, host));
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new Troubles(errors);
  return loaded;
}

async function loadInventory({ path, place }: NamedInventory, host: Host): Promise<LoadedInput> {
  const { graph, resources, notices } = readInventory(await bytesOf(path, place, host), path);
  return { summary: { path, kind: 'inventory', resources }, graph: asInventory(graph), notices };
}

async function bytesOf(path: string, place: Place | undefined, host: Host): Promise<Uint8Array> {
  try {
    return await host.readInput(path);
  } catch (error) {
    throw place === undefined ? error : asConfiguration(error, path, place);
  }
}

function readInventory(bytes: Uint8Array, path: string): Omit<LoadedInput, 'summary'> & { readonly resources: number } {
  const input = parseInput(bytes, path);
  if (isDocument(input)) return readDocument(input, path);
  if (input.kind === 'terraform-plan') {
    const { plan, notices } = input;
    return { graph: graphOfPlan(plan, path), resources: plan.resource_changes?.length ?? 0, notices };
  }
  throw new PreflightError('input', 'this is no inventory', { place: { file: path }, advice });
}

const advice =
  'an inventory is a state (terraform show -json > state.json), a state file, a plan, a graph that vnet-preflight graph has written, ' +
  'or a list of networks (docs/inventory.md)';
