import { decode } from '../../adapters/decode.js';
import { readInventoryDocument, type InventoryReading } from '../../adapters/inventory-document.js';
import { graphOfInventory } from '../../config/inventory/inventory-graph.js';
import { readInventory } from '../../config/inventory/inventory.js';
import { isNetworkList } from '../../config/inventory/network-list.js';
import { PreflightError, type Place } from '../../core/error.js';
import { asInventory } from '../../graph/listed.js';
import type { Host } from '../../io/host.js';
import { asConfiguration } from '../settings/config-files.js';
import type { LoadedInput, NamedInventory } from './loaded.js';
import { Troubles, troublesOf } from '../output/trouble.js';

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
    throw place === undefined ? asInventoryTrouble(error) : asConfiguration(error, path, place);
  }
}

/** What reading a file advises is meant for a plan. */
function asInventoryTrouble(error: unknown): unknown {
  if (!(error instanceof PreflightError)) return error;
  const { trouble, message, place } = error;
  const advice = 'an inventory is a state, a graph or a list of networks, see docs/inventory.md';
  return new PreflightError(trouble, message, { ...(place && { place }), advice, cause: error });
}

function readAny(bytes: Uint8Array, path: string): InventoryReading {
  const { utf8, notices } = decode(bytes, path);
  if (!isNetworkList(utf8)) return readInventoryDocument(bytes, path);
  const found = readInventory(new TextDecoder().decode(utf8), path);
  if ('problems' in found) throw new Troubles(found.problems);
  return { ...graphOfInventory(found), notices };
}
