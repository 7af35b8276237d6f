import type { Block } from '../files/block.js';
import type { ModuleNode } from '../modules/module-tree.js';
import { ProviderNames } from '../modules/provider-names.js';

/** The configurations of providers that some block uses: the core looks at no others. */
export function usedProviders(root: ModuleNode): ReadonlySet<Block> {
  return new Set(usedIn(root, new ProviderNames(root)));
}

function* usedIn({ source, calls }: ModuleNode, names: ProviderNames): Generator<Block> {
  for (const block of [...source.resources.values(), ...source.data.values(), ...source.ephemeral.values()]) {
    const used = names.configurationOf(block);
    if (used !== undefined) yield used;
  }
  for (const call of calls.values())
    if (call.module !== undefined) yield* usedIn(call.module, new ProviderNames(call.module, names, call));
}
