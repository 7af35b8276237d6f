import { ownProperty } from '../../../../core/own-property.js';
import { posix } from 'node:path';
import { PreflightError } from '../../../../core/error.js';
import { Unknown, type Value } from '../../../../graph/value.js';
import { withVariables, type Resolved, type Scope, type Step } from '../../language/evaluation/scope.js';
import { Secret, toGraphValue, type TfValue } from '../../language/values/value.js';
import type { Block } from '../files/block.js';
import { CallBlock } from './call-block.js';
import { conditionsOf, type Caller, type ModuleScope } from './module-scope.js';
import type { ModuleNode } from '../modules/module-tree.js';
import { ResourceBlock } from './resource-block.js';
import type { Session, Site } from './session.js';
import { variableValue } from './variable-value.js';
import type { Spot } from '../files/written-places.js';

/** One instance of a module: what the names in its expressions mean. Everything is worked out when it is asked for. */
export class ModuleInstance implements ModuleScope {
  readonly session: Session;
  readonly node: ModuleNode;
  /** With keys, `module.app["eu"].module.net`; empty for the root. */
  readonly address: string;
  readonly #caller: Caller | undefined;
  readonly #values = new Map<string, TfValue>();
  readonly #resources = new Map<string, ResourceBlock>();
  readonly #calls = new Map<string, CallBlock<ModuleInstance>>();

  constructor(session: Session, node: ModuleNode, caller?: Caller) {
    this.session = session;
    this.node = node;
    this.address = caller?.address ?? '';
    this.#caller = caller;
  }

  /** What stands before the addresses of all that is in it. */
  get prefix(): string {
    return this.address === '' ? '' : `${this.address}.`;
  }

  /** True for one that stands for as many as nobody knows, or lies in such a one. */
  get isSymbolic(): boolean {
    const caller = this.#caller;
    return caller !== undefined && (caller.repetition.isSymbolic || caller.module.isSymbolic);
  }

  /** @inheritdoc */
  get conditions(): readonly string[] {
    return this.#caller === undefined ? [] : conditionsOf(this.#caller);
  }

  get calls(): Scope['calls'] {
    return this.session.calls;
  }

  suppose(condition: Unknown): TfValue {
    return this.session.open.condition(condition);
  }

  /** The blocks of resources and data sources, in the order of their names. */
  *resourceBlocks(): Generator<ResourceBlock> {
    const { resources, data } = this.node.source;
    for (const name of resources.keys()) yield this.#resourceBlock(resources, name);
    for (const name of data.keys()) yield this.#resourceBlock(data, name);
  }

  *callBlocks(): Generator<CallBlock<ModuleInstance>> {
    for (const name of this.node.calls.keys()) {
      const call = this.#callBlock(name);
      if (call !== undefined) yield call;
    }
  }

  resolve(root: string, steps: readonly Step[]): Resolved | undefined {
    const [first, second] = steps.map(step => ('name' in step ? step.name : undefined));
    switch (root) {
      case 'var':
        return one(first === undefined ? undefined : this.variable(first));
      case 'local':
        return one(first === undefined ? undefined : this.#local(first));
      case 'module':
        return further(1, first === undefined ? undefined : this.#callBlock(first)?.resolve(steps.slice(1)));
      case 'path':
        return one(first === undefined ? undefined : this.#path(first));
      case 'terraform':
      case 'tofu':
        return one(first === 'workspace' ? this.session.workspace() : unknown(`${root}.${first ?? ''}`));
      case 'ephemeral':
        return {
          value: unknown(`${this.prefix}ephemeral.${first ?? ''}.${second ?? ''}`),
          used: Math.min(2, steps.length),
        };
      case 'data':
        return further(2, this.#resource(this.node.source.data, `${first ?? ''}.${second ?? ''}`, steps.slice(2)));
      case 'resource':
        return further(2, this.#resource(this.node.source.resources, `${first ?? ''}.${second ?? ''}`, steps.slice(2)));
      default:
        return further(1, this.#resource(this.node.source.resources, `${root}.${first ?? ''}`, steps.slice(1)));
    }
  }

  readFile(path: string): Uint8Array | { readonly refusal: string } {
    return this.#reached(path, found => {
      const content = this.session.settings.files.read(found);
      return content ?? { refusal: `there is no file ${path}` };
    });
  }

  listFiles(folder: string): readonly string[] | { readonly refusal: string } {
    const { files } = this.session.settings;
    return this.#reached(folder, found => files.listBelow?.(found) ?? { refusal: 'folders are not searched here' });
  }

  /** A variable of the module; undefined for one that it does not declare. */
  variable(name: string): TfValue | undefined {
    const block = this.node.source.variables.get(name);
    return (
      block && this.#once(`var.${name}`, block, () => variableValue(name, { block, given: this.#given(name) }, this))
    );
  }

  /** A variable as the graph knows values. */
  shownVariable(name: string): Value | undefined {
    const value = this.variable(name);
    return value === undefined ? undefined : toGraphValue(value);
  }

  /** What is given for a variable: undefined when nothing is. */
  #given(name: string): TfValue | undefined {
    const caller = this.#caller;
    const { settings } = this.session;
    if (caller === undefined) return settings.planned?.variable(name) ?? settings.variables.get(name);
    const { module, block, repetition } = caller;
    const json = ownProperty(block.body, name);
    if (json === undefined) return undefined;
    const scope = repetition.variables.size === 0 ? module : withVariables(module, repetition.variables);
    return this.session.evaluate(json, scope, { ...block, path: [name], address: `${this.address}.${name}` });
  }

  /** An output of the module; undefined for one that it does not declare. */
  output(name: string): TfValue | undefined {
    const block = this.node.source.outputs.get(name);
    if (block === undefined) return undefined;
    return this.#once(`output.${name}`, block, site => {
      const value = this.session.evaluate(block.body['value'] ?? null, this, site);
      return block.body['sensitive'] === true ? new Secret(value) : value;
    });
  }

  #local(name: string): TfValue | undefined {
    const written = this.node.source.locals.get(name);
    if (written === undefined) return undefined;
    return this.#once(`local.${name}`, { file: written.file, header: ['locals'], path: [name] }, site =>
      this.session.evaluate(written.value, this, site),
    );
  }

  #once(name: string, { file, header, path = [] }: Spot, work: (site: Site) => TfValue): TfValue {
    const known = this.#values.get(name);
    if (known !== undefined || this.#values.has(name)) return known ?? null;
    const site = { file, header, path, address: `${this.prefix}${name}` };
    const value = this.session.within(site, () => work(site));
    this.#values.set(name, value);
    return value;
  }

  #path(name: string): TfValue | undefined {
    if (name === 'root') return '.';
    if (name === 'module') return posix.relative(this.session.settings.root, this.node.source.folder) || '.';
    return name === 'cwd' ? unknown('path.cwd') : undefined;
  }

  #resource(blocks: ReadonlyMap<string, Block>, name: string, rest: readonly Step[]): Resolved | undefined {
    return blocks.has(name) ? this.#resourceBlock(blocks, name).resolve(rest) : undefined;
  }

  #resourceBlock(blocks: ReadonlyMap<string, Block>, name: string): ResourceBlock {
    const block = blocks.get(name) ?? { header: [], body: {}, file: '' };
    const key = block.header.join('.');
    const known = this.#resources.get(key);
    if (known !== undefined) return known;
    const made = new ResourceBlock(this, block);
    this.#resources.set(key, made);
    return made;
  }

  #callBlock(name: string): CallBlock<ModuleInstance> | undefined {
    const known = this.#calls.get(name);
    const call = this.node.calls.get(name);
    if (known !== undefined || call === undefined) return known;
    const open = (node: ModuleNode, caller: Caller): ModuleInstance => new ModuleInstance(this.session, node, caller);
    const made = new CallBlock(`${this.prefix}module.${name}`, call, { module: this, open });
    this.#calls.set(name, made);
    return made;
  }

  /** What is at a path, which Terraform takes from the folder of the root module. */
  #reached<T>(path: string, look: (path: string) => T): T | { readonly refusal: string } {
    const { root } = this.session.settings;
    try {
      return look(posix.isAbsolute(path) ? path : posix.join(root, path));
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      return { refusal: error.message };
    }
  }
}

function unknown(symbol: string, reason = 'known after apply'): Unknown {
  return new Unknown({ symbol, reason });
}

function one(value: TfValue | undefined): Resolved | undefined {
  return value === undefined ? undefined : { value, used: 1 };
}

function further(steps: number, resolved: Resolved | undefined): Resolved | undefined {
  return resolved && { value: resolved.value, used: resolved.used + steps };
}
