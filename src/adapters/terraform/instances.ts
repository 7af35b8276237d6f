import type { Json } from '../../graph/value.js';
import type { Configuration, ModuleInstance } from './configuration.js';
import type { JsonObject, PlanJson, ResourceChange, ResourceConfiguration, StateModule } from './plan-json.js';

/** One resource instance of a plan: what its values are, and the block that it comes from. */
export interface Instance {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly mode: 'managed' | 'data';
  readonly key: string | number | undefined;
  readonly actions: readonly string[];
  readonly module: ModuleInstance;
  readonly block: ResourceConfiguration | undefined;
  readonly provider: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly unknown: JsonObject;
  readonly beforeSensitive: Json;
  readonly afterSensitive: Json;
  /** JSON pointer to the object that holds `before` and `after`, or to the values of a data source. */
  readonly pointer: string;
  readonly isDeposed: boolean;
}

/** The instances of a plan by address, and by the block that they come from. */
export class Instances {
  readonly all: readonly Instance[];
  readonly #byBlock = new Map<string, Map<string | number | undefined, Instance>>();
  readonly #callKeys = new Map<string, Set<string | number>>();

  constructor(plan: PlanJson, configuration: Configuration) {
    const all: Instance[] = [];
    (plan.resource_changes ?? []).forEach((change, index) => {
      all.push(fromChange(change, `/resource_changes/${index}/change`, configuration));
    });
    (plan.deferred_changes ?? []).forEach((deferred, index) => {
      all.push(
        fromChange(deferred.resource_change, `/deferred_changes/${index}/resource_change/change`, configuration),
      );
    });
    const planned = new Set(all.map(instance => instance.address));
    for (const data of dataOf(
      plan.prior_state?.values?.root_module,
      '/prior_state/values/root_module',
      configuration,
    )) {
      if (!planned.has(data.address)) all.push(data);
    }
    this.all = all;
    for (const instance of all) {
      this.#noteModule(instance.module);
      if (instance.isDeposed || instance.after === null) continue;
      const id = blockId(instance.module.address, instance.mode, instance.type, instance.name);
      const group = this.#byBlock.get(id);
      if (group === undefined) this.#byBlock.set(id, new Map([[instance.key, instance]]));
      else group.set(instance.key, instance);
    }
  }

  /** The instances of a block in one module instance, by their keys; deleted ones left out. */
  ofBlock(
    module: ModuleInstance,
    mode: 'managed' | 'data',
    type: string,
    name: string,
  ): ReadonlyMap<string | number | undefined, Instance> {
    return this.#byBlock.get(blockId(module.address, mode, type, name)) ?? none;
  }

  /** The keys of a module call's instances, as far as they hold resources; empty for a call without count or for_each. */
  keysOfCall(parent: ModuleInstance, name: string): readonly (string | number)[] {
    return [...(this.#callKeys.get(`${parent.address}|${name}`) ?? [])];
  }

  #noteModule(module: ModuleInstance): void {
    if (module.parent === undefined) return;
    this.#noteModule(module.parent);
    if (module.key === undefined) return;
    const id = `${module.parent.address}|${module.name}`;
    const keys = this.#callKeys.get(id);
    if (keys === undefined) this.#callKeys.set(id, new Set([module.key]));
    else keys.add(module.key);
  }
}

const none: ReadonlyMap<string | number | undefined, Instance> = new Map();

function blockId(module: string, mode: 'managed' | 'data', type: string, name: string): string {
  return `${module}|${mode}|${type}.${name}`;
}

function fromChange(item: ResourceChange, pointer: string, configuration: Configuration): Instance {
  const module = configuration.instance(item.module_address);
  return {
    address: item.address,
    type: item.type,
    name: item.name,
    mode: item.mode === 'data' ? 'data' : 'managed',
    key: item.index,
    actions: item.change.actions,
    module,
    block: module.module?.blocks.get(`${item.mode === 'data' ? 'data.' : ''}${item.type}.${item.name}`),
    provider: providerName(item.provider_name),
    before: item.change.before,
    after: item.change.after,
    unknown: item.change.after_unknown ?? {},
    beforeSensitive: item.change.before_sensitive ?? false,
    afterSensitive: item.change.after_sensitive ?? false,
    pointer,
    isDeposed: item.deposed !== undefined,
  };
}

function* dataOf(module: StateModule | undefined, pointer: string, configuration: Configuration): Generator<Instance> {
  if (module === undefined) return;
  for (const [index, item] of (module.resources ?? []).entries()) {
    if (item.mode !== 'data') continue;
    const scope = configuration.instance(module.address);
    yield {
      address: item.address,
      type: item.type,
      name: item.name,
      mode: 'data',
      key: item.index,
      actions: ['no-op'],
      module: scope,
      block: scope.module?.blocks.get(`data.${item.type}.${item.name}`),
      provider: providerName(item.provider_name),
      before: null,
      after: item.values,
      unknown: {},
      beforeSensitive: false,
      afterSensitive: item.sensitive_values ?? false,
      pointer: `${pointer}/resources/${index}/values`,
      isDeposed: false,
    };
  }
  for (const [index, child] of (module.child_modules ?? []).entries()) {
    yield* dataOf(child, `${pointer}/child_modules/${index}`, configuration);
  }
}

/** The provider's short name: the registry's host and namespace differ between the cores and mirrors. */
function providerName(address: string | undefined): string {
  return (address ?? '').split('/').at(-1)?.toLowerCase() ?? '';
}
