import type { Block } from '../files/block.js';
import type { ModuleSource } from '../files/module-source.js';

/** A module as it is called at one place of the configuration, whatever its instances. */
export interface ModuleNode {
  /** The names of the calls that lead to it; empty for the root. */
  readonly path: readonly string[];
  readonly source: ModuleSource;
  readonly calls: ReadonlyMap<string, ModuleCall>;
}

export interface ModuleCall {
  readonly block: Block;
  /** Undefined for one that is not at hand. */
  readonly module: ModuleNode | undefined;
  readonly unread: Unread | undefined;
}

/** Why the source of a module is not at hand, and what would bring it. */
export interface Unread {
  readonly reason: string;
  readonly advice: string;
}

/** The address of a module without keys, `module.network.module.subnets`; empty for the root. */
export function addressOf({ path }: ModuleNode): string {
  return path.map(name => `module.${name}`).join('.');
}

/** Every module of a tree, the root first. */
export function* allModules(node: ModuleNode): Generator<ModuleNode> {
  yield node;
  for (const { module } of node.calls.values()) if (module !== undefined) yield* allModules(module);
}

/** The module at an address without keys; undefined where it is not at hand. */
export function moduleAt(root: ModuleNode, address: string): ModuleNode | undefined {
  for (const module of allModules(root)) if (addressOf(module) === address) return module;
  return undefined;
}
