import { remember } from '../../../../core/remember.js';
import type { Value } from '../../../../graph/value.js';
import type { CallBlock } from './call-block.js';
import type { ModuleInstance } from './module-instance.js';
import { asProviderHasIt } from './provider-values.js';
import type { ResourceInstance } from './resource-instance.js';

/** The instances of all resources and data sources of a module instance and of the modules that it calls. */
export function* instancesOf(module: ModuleInstance): Generator<ResourceInstance> {
  for (const block of module.resourceBlocks()) yield* block.instances.values();
  for (const call of module.callBlocks()) for (const inner of call.instances) yield* instancesOf(inner);
}

/** The calls of modules in a module instance and in the modules that it calls. */
export function* callsOf(module: ModuleInstance): Generator<CallBlock<ModuleInstance>> {
  for (const call of module.callBlocks()) {
    yield call;
    for (const inner of call.instances) yield* callsOf(inner);
  }
}

/** What is written of an instance, by attribute, as the provider has it and the graph knows values. */
export const valuesOf = remember((instance: ResourceInstance): ReadonlyMap<string, Value> => {
  const values = new Map<string, Value>();
  for (const name of instance.attributes) {
    const value = instance.written(name);
    if (value !== undefined) values.set(name, asProviderHasIt(instance.type, name, value));
  }
  return values;
});
