import { PreflightError } from '../core/error.js';
import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import { readDocument } from './document.js';
import { isDocument, parseInput } from './parse-input.js';
import { graphOfPlan } from './terraform/whole-plan.js';

/** What a document tells of resources that exist. */
export interface InventoryReading {
  readonly graph: Graph;
  readonly resources: number;
  readonly notices: readonly Notice[];
}

/**
 * Reads what may be an inventory, lists of networks in YAML aside: a state, a plan, a graph, a listing of the Azure CLI.
 * Throws a PreflightError for everything else.
 */
export function readInventoryDocument(bytes: Uint8Array, path: string): InventoryReading {
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
