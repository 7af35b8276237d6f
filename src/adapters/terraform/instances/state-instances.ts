import type { StateModule, StateResource } from '../document/plan-json.js';
import { alwaysThere } from '../families/always.js';
import { blockId } from './address.js';
import type { Configuration } from './configuration.js';
import { providerName, type Instance } from './instance.js';

/**
 * What the state before the run holds: data sources that were read, and resources, which a run that is limited to
 * others (`-target`) or that ended in an error leaves as they are.
 */
export function* instancesOfState(
  module: StateModule | undefined,
  configuration: Configuration,
  pointer = '/prior_state/values/root_module',
): Generator<Instance> {
  for (const [index, item] of (module?.resources ?? []).entries()) {
    yield fromState(item, { configuration, module: module?.address, pointer: `${pointer}/resources/${index}/values` });
  }
  for (const [index, child] of (module?.child_modules ?? []).entries()) {
    yield* instancesOfState(child, configuration, `${pointer}/child_modules/${index}`);
  }
}

interface Stand {
  readonly configuration: Configuration;
  readonly module: string | undefined;
  readonly pointer: string;
}

function fromState(item: StateResource, { configuration, module: address, pointer }: Stand): Instance {
  const module = configuration.instance(address);
  const block = blockId(item.mode, item.type, item.name);
  const isData = item.mode === 'data';
  const values = item.values ?? {};
  const missing = isData ? [] : alwaysThere(item.type).filter(name => !Object.hasOwn(values, name));
  const marks = item.sensitive_values ?? false;
  return {
    address: item.address,
    type: item.type,
    name: item.name,
    mode: isData ? 'data' : 'managed',
    key: item.index,
    actions: ['no-op'],
    module,
    block: module.module?.blocks.get(block),
    blockId: block,
    provider: providerName(item.provider_name ?? ''),
    before: isData ? null : values,
    after: values,
    unknown: Object.fromEntries(missing.map(name => [name, true])),
    beforeSensitive: isData ? false : marks,
    afterSensitive: marks,
    pointer,
    isDeposed: item.deposed_key !== undefined,
    replacePaths: undefined,
    taken: new Set(missing),
    isAbsent: false,
    isSymbolic: false,
    mayBeAbsent: false,
  };
}
