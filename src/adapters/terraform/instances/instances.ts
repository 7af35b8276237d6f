import { dotted } from '../../../core/path.js';
import { remember } from '../../../core/remember.js';
import type { PlanJson, ResourceChange, ResourceConfiguration, StateModule } from '../document/plan-json.js';
import { alwaysThere } from '../families/always.js';
import { blockId, formatIndex, type BlockId } from './address.js';
import type { Configuration, ModuleInstance } from './configuration.js';
import { providerName, type Instance } from './instance.js';
import { instancesOfState } from './state-instances.js';

/** The instances of a plan by address, and by the block that they come from. */
export class Instances {
  readonly all: readonly Instance[];
  /** Those of the state that a partial plan does not come to. */
  readonly leftAlone: Instance[] = [];
  readonly #byBlock = new Map<ModuleInstance, Map<string, Map<string | number | undefined, Instance>>>();
  readonly #byCall = new Map<string, Map<string | number, ModuleInstance>>();
  #byAddress: ReadonlyMap<string, Instance> | undefined;

  constructor(plan: PlanJson, configuration: Configuration) {
    const all = [...fromChanges(plan, configuration)];
    const told = new Set(all.map(({ address }) => address));
    for (const instance of onlyPlanned(plan.planned_values?.root_module, configuration))
      if (!told.has(instance.address)) all.push(instance);
    for (const { address } of all) told.add(address);
    for (const { previous_address: previous } of plan.resource_changes ?? [])
      if (previous !== undefined) told.add(previous);
    for (const known of instancesOfState(plan.prior_state?.values?.root_module, configuration)) {
      if (told.has(known.address)) continue;
      all.push(known);
      if (known.mode === 'managed') this.leftAlone.push(known);
    }
    this.all = all;
    for (const module of new Set(all.map(instance => instance.module))) this.#noteModule(module);
    for (const instance of all) this.#enter(instance);
  }

  /** True when a block has an instance in a module instance, be it one that is deleted. */
  has(module: ModuleInstance, block: BlockId): boolean {
    return this.#byBlock.get(module)?.has(block) === true;
  }

  /** The instances of a block in one module instance, by their keys; deleted ones left out. */
  ofBlock(module: ModuleInstance, block: BlockId): ReadonlyMap<string | number | undefined, Instance> {
    return this.#byBlock.get(module)?.get(block) ?? noInstances;
  }

  /** The instance at an address that will be there after the run. */
  at(address: string): Instance | undefined {
    this.#byAddress ??= new Map(
      this.all.filter(({ isDeposed, after }) => !isDeposed && after !== null).map(found => [found.address, found]),
    );
    return this.#byAddress.get(address);
  }

  /** The keys of all instances of the block that an instance comes from. */
  keysOfBlock({ module, blockId: block }: Instance): readonly (string | number | undefined)[] {
    return keysOf(this.ofBlock(module, block));
  }

  #enter(instance: Instance): void {
    const { module, blockId: id, key, isDeposed, after } = instance;
    const blocks = madeOnce(this.#byBlock, module, () => new Map<BlockId, Map<Instance['key'], Instance>>());
    const group = madeOnce(blocks, id, () => new Map<Instance['key'], Instance>());
    if (!isDeposed && after !== null) group.set(key, instance);
  }

  /** The instances of a module call by their keys, as far as they hold resources; none of one without count or for_each. */
  ofCall(parent: ModuleInstance, name: string): ReadonlyMap<string | number, ModuleInstance> {
    return this.#byCall.get(`${parent.address}|${name}`) ?? noModules;
  }

  /** Their keys. */
  keysOfCall(parent: ModuleInstance, name: string): readonly (string | number | undefined)[] {
    return keysOf(this.ofCall(parent, name));
  }

  #noteModule(module: ModuleInstance): void {
    const { parent, name = '', key } = module;
    if (parent === undefined) return;
    this.#noteModule(parent);
    if (key === undefined) return;
    madeOnce(this.#byCall, `${parent.address}|${name}`, () => new Map<string | number, ModuleInstance>()).set(
      key,
      module,
    );
  }
}

/** The value of a key, which is made when it is first asked for. */
function madeOnce<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

// Every instance of a block asks for the keys of all.
const keysOf = remember((all: ReadonlyMap<string | number | undefined, unknown>) => [...all.keys()]);

const noModules: ReadonlyMap<string | number, ModuleInstance> = new Map();
const noInstances: ReadonlyMap<string | number | undefined, Instance> = new Map();

function* fromChanges(plan: PlanJson, configuration: Configuration): Generator<Instance> {
  for (const [index, change] of (plan.resource_changes ?? []).entries())
    if (change.mode !== 'ephemeral') yield fromChange(change, `/resource_changes/${index}/change`, configuration);
  for (const [index, { resource_change: change }] of (plan.deferred_changes ?? []).entries())
    yield fromChange(change, `/deferred_changes/${index}/resource_change/change`, configuration);
}

function fromChange(item: ResourceChange, pointer: string, configuration: Configuration): Instance {
  const module = configuration.instance(item.module_address);
  const taken = takenFrom(item);
  const unknown = item.change.after_unknown ?? {};
  const block = blockId(item.mode, item.type, item.name);
  return {
    address: item.address,
    type: item.type,
    name: item.name,
    mode: item.mode === 'data' ? 'data' : 'managed',
    key: item.index,
    actions: item.change.actions,
    module,
    block: module.module?.blocks.get(block),
    blockId: block,
    provider: providerName(item.provider_name ?? ''),
    before: item.change.before,
    after: item.change.after,
    unknown: taken.length === 0 ? unknown : { ...unknown, ...Object.fromEntries(taken.map(name => [name, true])) },
    taken: taken.length === 0 ? nothing : new Set(taken),
    beforeSensitive: item.change.before_sensitive ?? false,
    afterSensitive: item.change.after_sensitive ?? false,
    pointer,
    isDeposed: item.deposed !== undefined,
    replacePaths: item.change.replace_paths?.map(steps => steps.join('.')),
    isAbsent: false,
    isSymbolic: item.stands_for_many === true,
    mayBeAbsent: item.may_be_absent === true,
  };
}

/** Attributes of a change that should be there and are in neither values nor unknowns. */
function takenFrom({ type, mode, change }: ResourceChange): readonly string[] {
  const { after, after_unknown: marked = {} } = change;
  if (after === null || mode === 'data') return none;
  // The marks of an azapi body repeat its shape; without them nobody knows what of it is unknown. Where all of a resource
  // is known, as in a second run, the cores write no marks at all.
  const isAllKnown = change.after_unknown !== undefined && isEmpty(marked) && Object.hasOwn(after, 'id');
  const isMarked = isAllKnown || Object.hasOwn(marked, 'body');
  const isUnmarked = type.startsWith('azapi_') && typeof after['body'] === 'object' && !isMarked;
  let taken: string[] | undefined;
  for (const name of alwaysThere(type)) {
    const isThere = Object.hasOwn(after, name) || marked[name] === true;
    if (!isThere || (isUnmarked && name === 'body')) (taken ??= []).push(name);
  }
  return taken ?? none;
}

function isEmpty(marks: object): boolean {
  return Object.keys(marks).length === 0;
}

const none: readonly string[] = [];
const nothing: ReadonlySet<string> = new Set();

/**
 * A block that the plan has no instance of, as one that may or may not be: nothing of it is known but
 * what its configuration says.
 */
export function absentInstance(block: ResourceConfiguration, module: ModuleInstance, key?: string | number): Instance {
  const { type, name, mode } = block;
  const unknown = Object.fromEntries(Object.keys(block.expressions ?? {}).map(attribute => [attribute, true]));
  return {
    address: dotted(module.address, `${block.address}${formatIndex(key)}`),
    type,
    name,
    mode: mode === 'data' ? 'data' : 'managed',
    key,
    actions: ['no-op'],
    module,
    block,
    blockId: blockId(mode, type, name),
    provider: type.split('_')[0] ?? '',
    before: null,
    after: {},
    unknown: { ...unknown, id: true },
    beforeSensitive: false,
    afterSensitive: false,
    pointer: '/configuration',
    isDeposed: false,
    replacePaths: undefined,
    taken: nothing,
    isAbsent: true,
    isSymbolic: false,
    mayBeAbsent: true,
  };
}

/** The managed resources that a plan says there will be, by its section of planned values alone. */
function* onlyPlanned(module: StateModule | undefined, configuration: Configuration): Generator<Instance> {
  for (const { mode, type, name, index } of module?.resources ?? []) {
    const instance = mode === 'managed' ? configuration.instance(module?.address) : undefined;
    const block = instance?.module?.blocks.get(blockId(mode, type, name));
    if (instance !== undefined && block !== undefined) yield absentInstance(block, instance, index);
  }
  for (const child of module?.child_modules ?? []) yield* onlyPlanned(child, configuration);
}
