import { decode } from '../adapters/decode.js';
import { readDocument } from '../adapters/document.js';
import { isDocument, parseInput } from '../adapters/read.js';
import { graphOfPlan } from '../adapters/terraform/whole-plan.js';
import { graphOfInventory } from '../config/inventory/inventory-graph.js';
import { readInventory } from '../config/inventory/inventory.js';
import { PreflightError, type Place } from '../core/error.js';
import { asInventory } from '../graph/listed.js';
import type { Host } from '../io/host.js';
import { asConfiguration } from './config-files.js';
import type { LoadedInput, NamedInventory } from './loaded.js';
import { Troubles, troublesOf } from './trouble.js';

/** Reads all inventories; all that is wrong with them is thrown at once. */
export async function loadInventories(named: readonly NamedInventory[], host: Host): Promise<readonly LoadedInput[]> {
  const loaded: LoadedInput[] = [];
  const errors: PreflightError[] = [];
  for (const inventory of named) {
    try {
      loaded.push(await loadInventory(inventory, host));
    } catch (error) {
      const found = troublesOf(error);
      if (found === undefined) throw error;
      errors.push(...found);
    }
  }
  if (errors.length > 0) throw new Troubles(errors);
  return loaded;
}

async function loadInventory({ path, place }: NamedInventory, host: Host): Promise<LoadedInput> {
  const { graph, resources, notices } = readAny(await bytesOf(path, place, host), path);
  return { summary: { path, kind: 'inventory', resources }, graph: asInventory(graph), notices, comments: [] };
}

async function bytesOf(path: string, place: Place | undefined, host: Host): Promise<Uint8Array> {
  try {
    return await host.readInput(path);
  } catch (error) {
    throw place === undefined ? error : asConfiguration(error, path, place);
  }
}

function readAny(
  bytes: Uint8Array,
  path: string,
): Omit<LoadedInput, 'summary' | 'comments'> & { readonly resources: number } {
  const { utf8, notices } = decode(bytes, path);
  const text = isList(utf8) ? new TextDecoder().decode(utf8) : undefined;
  if (text === undefined) return readDocumentOf(bytes, path);
  const found = readInventory(text, path);
  if ('problems' in found) throw new Troubles(found.problems);
  return { ...graphOfInventory(found), notices };
}

/** A list of networks is YAML, or JSON that begins like one: everything else that is read is JSON. */
function isList(utf8: Uint8Array): boolean {
  const head = new TextDecoder().decode(utf8.subarray(0, 1000));
  return (
    !/^\s*[[{]/u.test(head) ||
    /^\s*\{\s*(?:"schema"\s*:\s*"vnet-preflight\/inventory\/[^"]*"\s*,\s*)?"networks"\s*:/u.test(head)
  );
}

function readDocumentOf(bytes: Uint8Array, path: string): ReturnType<typeof readAny> {
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
  'what the Azure CLI lists, or a list of networks (docs/inventory.md)';
