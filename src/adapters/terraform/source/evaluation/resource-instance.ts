import { isList } from '../../../../core/list.js';
import { withVariables, type Scope } from '../../language/evaluation/scope.js';
import { makeSet } from '../../language/values/sets.js';
import {
  OpenUnknown,
  PartialObject,
  isPlainObject,
  uncover,
  Secret,
  type TfValue,
} from '../../language/values/value.js';
import { singleBlocksIn } from '../files/block-names.js';
import { attributeNames, attributeOf, inside } from './block-values.js';
import type { Block } from '../files/block.js';
import { idSegments } from './id-segments.js';
import type { ModuleScope } from './module-scope.js';
import { keyText, type Repetition } from './repetition.js';

/** A block in one module instance. */
interface Repeating {
  readonly module: ModuleScope;
  readonly block: Block;
  /** Without a key of its own. */
  readonly address: string;
}

/** A managed resource or a data source, as one instance of its block. */
export class ResourceInstance {
  readonly module: ModuleScope;
  readonly block: Block;
  readonly repetition: Repetition;
  /** With the module's and its own key, `module.net["eu"].azurerm_subnet.app[0]`; `[*]` is the key of one that stands for many. */
  readonly address: string;
  readonly #scope: Scope;
  readonly #values = new Map<string, TfValue | undefined>();
  #reference: PartialObject | undefined;

  constructor({ module, block, address }: Repeating, repetition: Repetition) {
    this.module = module;
    this.block = block;
    this.repetition = repetition;
    this.address = `${address}${keyText(repetition)}`;
    this.#scope = repetition.variables.size === 0 ? module : withVariables(module, repetition.variables);
  }

  get mode(): 'managed' | 'data' {
    return this.block.header[0] === 'data' ? 'data' : 'managed';
  }

  get type(): string {
    return this.block.header[1] ?? '';
  }

  get name(): string {
    return this.block.header[2] ?? '';
  }

  /** The attributes and blocks that are written. */
  get attributes(): readonly string[] {
    return attributeNames(this.block.body);
  }

  /** What the source says of an attribute; undefined when it says nothing. */
  written(name: string): TfValue | undefined {
    if (this.#values.has(name)) return this.#values.get(name);
    const { session } = this.module;
    const { file, header } = this.block;
    const site = { file, header, path: [], address: this.address };
    const value = session.within(inside(site, name), () =>
      attributeOf(this.block.body, name, { session, scope: this.#scope, site, blocks: singleBlocksIn(this.block) }),
    );
    this.#values.set(name, value);
    return value;
  }

  /** What other expressions get of the instance. */
  get reference(): PartialObject {
    return (this.#reference ??= new PartialObject(this.address, 'known after apply', name => this.#referred(name)));
  }

  /** What Azure gives every resource that there is. */
  #id(): TfValue | undefined {
    if (!withIds.test(this.type)) return undefined;
    const symbol = `${this.address}.id`;
    const segments = () => idSegments(this);
    return new OpenUnknown({ symbol, reason: 'known after apply', type: 'string', isFilled: true, segments });
  }

  #referred(name: string): TfValue | undefined {
    const planned = this.module.session.settings.planned?.attribute(this.address, name);
    if (planned !== undefined) return planned;
    const value = this.written(name === 'output' && this.type === 'terraform_data' ? 'input' : name);
    if (value === undefined) return name === 'id' ? this.#id() : undefined;
    const blocks = blocksOf(value, `${this.address}.${name}`);
    return setBlocks.get(this.type) === name && isList(blocks) ? makeSet('unknown', blocks) : blocks;
  }
}

/** Providers that give every resource an id, and take one without for one that is not there. */
const withIds = /^az(?:urerm|api|uread)_/;

/** Blocks with ids of their own that the provider keeps as a set: in which order Terraform has them is not known before. */
const setBlocks: ReadonlyMap<string, string> = new Map([['azurerm_virtual_network', 'subnet']]);

/** Blocks have more attributes than those that are written: an id each, for example. */
function blocksOf(value: TfValue, symbol: string): TfValue {
  if (value instanceof Secret) return new Secret(blocksOf(uncover(value), symbol));
  if (!isList(value)) return value;
  return value.map((item, index) => {
    if (!isPlainObject(item)) return item;
    const own = `${symbol}[${index}]`;
    return new PartialObject(own, 'known after apply', name =>
      Object.hasOwn(item, name) ? blocksOf(item[name] ?? null, `${own}.${name}`) : undefined,
    );
  });
}
