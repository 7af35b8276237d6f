import { isList } from '../../../core/list.js';
import { dotted } from '../../../core/path.js';
import { blockId, formatIndex, parseTraversal } from './address.js';

import type {
  ConfigurationJson,
  Expression,
  Expressions,
  ModuleCall,
  ModuleJson,
  ResourceConfiguration,
} from '../document/plan-json.js';

/** A module of the configuration, as written once, whatever its instances. */
export interface Module {
  /** The address without keys; empty for the root. */
  readonly address: string;
  readonly json: ModuleJson;
  readonly call: ModuleCall | undefined;
  readonly parent: Module | undefined;
  readonly children: ReadonlyMap<string, Module>;
  /** Resource blocks by `type.name`, data sources by `data.type.name`. */
  readonly blocks: ReadonlyMap<string, ResourceConfiguration>;
}

/** One instance of a module: where expressions are evaluated, and what `each` and `count` mean there. */
export interface ModuleInstance {
  /** The address with keys, `module.app["eu"]`; empty for the root. */
  readonly address: string;
  /** The name of the call that makes it; undefined for the root. */
  readonly name: string | undefined;
  readonly module: Module | undefined;
  readonly key: string | number | undefined;
  readonly parent: ModuleInstance | undefined;
}

/** Finds modules and resource blocks of a plan's `configuration` by the addresses of instances. */
export class Configuration {
  readonly root: Module;
  readonly providers: NonNullable<ConfigurationJson['provider_config']>;
  readonly #instances = new Map<string, ModuleInstance>();

  constructor(json: ConfigurationJson | undefined) {
    this.root = readModule('', json?.root_module ?? {});
    this.providers = json?.provider_config ?? {};
    this.#instances.set('', { address: '', name: undefined, module: this.root, key: undefined, parent: undefined });
  }

  /** The module instance of an address such as `module.app["eu"].module.network`. */
  instance(address: string | undefined): ModuleInstance {
    const known = this.#instances.get(address ?? '');
    if (known !== undefined) return known;
    let current = this.instance('');
    const steps = parseTraversal(address ?? '');
    for (let at = 0; at < steps.length;) {
      const name = steps[at + 1];
      const index = steps[at + 2];
      if (name === undefined || !('name' in name)) break;
      const key = index !== undefined && 'index' in index ? index.index : undefined;
      current = this.child(current, name.name, key);
      at += key === undefined ? 2 : 3;
    }
    this.#instances.set(address ?? '', current);
    return current;
  }

  /** The instance of a module call inside a module instance. */
  child(parent: ModuleInstance, name: string, key: string | number | undefined): ModuleInstance {
    const address = dotted(parent.address, `module.${name}${formatIndex(key)}`);
    const known = this.#instances.get(address);
    if (known !== undefined) return known;
    const made: ModuleInstance = { address, name, module: parent.module?.children.get(name), key, parent };
    this.#instances.set(address, made);
    return made;
  }
}

/** The call of a module, and where that stands. */
interface Called {
  readonly call: ModuleCall;
  readonly parent: Module;
}

function readModule(address: string, json: ModuleJson, called?: Called): Module {
  const children = new Map<string, Module>();
  const blocks = new Map<string, ResourceConfiguration>();
  for (const block of json.resources ?? [])
    if (block.mode !== 'ephemeral') blocks.set(blockId(block.mode, block.type, block.name), block);
  const module: Module = { address, json, call: called?.call, parent: called?.parent, children, blocks };
  for (const [name, call] of Object.entries(json.module_calls ?? {})) {
    const inner = dotted(address, `module.${name}`);
    children.set(name, readModule(inner, call.module ?? {}, { call, parent: module }));
  }
  return module;
}

/** A module of the configuration and all below it, itself first. */
export function* allModules(module: Module): Generator<Module> {
  yield module;
  for (const child of module.children.values()) yield* allModules(child);
}

/** True for an attribute's own expression, false for nested blocks. */
export function isExpression(node: Expressions | undefined): node is Expression {
  return (
    typeof node === 'object' && node !== null && !isList(node) && ('references' in node || 'constant_value' in node)
  );
}

/** All expressions below a block, with their attribute paths. */
export function* allExpressions(node: Expressions | undefined, path = ''): Generator<[string, Expression]> {
  if (node === undefined || node === null || typeof node !== 'object') return;
  if (isExpression(node)) yield [path, node];
  else for (const [name, child] of Object.entries(node)) yield* allExpressions(child, dotted(path, name));
}
