import type { Graph } from '../../../graph/graph.js';
import { asStanding } from '../../../graph/listed.js';
import type { PlanJson, ResourceChange, StateModule, StateResource } from '../document/plan-json.js';
import { graphOfPlan } from '../whole-plan.js';
import { modulesOfStateFile } from './state-file.js';
import { validateState } from './state-json.js';

/** What a state tells. */
export interface StateReading {
  readonly graph: Graph;
  readonly resources: number;
}

/** The graph of what `show -json` prints of a state: everything that exists, and nothing that changes. */
export function graphOfState(value: unknown, file: string): StateReading {
  const root = validateState(value, file).values?.root_module;
  return graphOfModules(root === undefined ? [] : [root], file);
}

/** The graph of a state file itself, versions 3 and 4. */
export function graphOfStateFile(value: unknown, file: string): StateReading {
  return graphOfModules(modulesOfStateFile(value, file), file);
}

function graphOfModules(modules: readonly StateModule[], file: string): StateReading {
  const all = [...resourcesIn({ child_modules: modules }, undefined)].filter(({ item }) => item.mode !== 'data');
  const ids = new Set(all.filter(({ item }) => item.deposed_key === undefined).flatMap(({ item }) => idOf(item)));
  // An object that was to be replaced and is still there: another one than the one that took its address.
  const standing = all.filter(({ item }) => item.deposed_key === undefined || !idOf(item).some(id => ids.has(id)));
  const plan: PlanJson = {
    format_version: '1.2',
    resource_changes: standing.map(({ item, module }) => unchanged(item, module)),
    // Data sources, and what resources depend on, are read from here.
    prior_state: { values: { root_module: { child_modules: modules } } },
  };
  return { graph: asStanding(graphOfPlan(plan, file)), resources: standing.length };
}

function idOf({ values = {} }: StateResource): readonly string[] {
  const { id } = values;
  return typeof id === 'string' ? [id.toLowerCase()] : [];
}

function* resourcesIn(
  module: StateModule,
  address: string | undefined,
): Generator<{ readonly item: StateResource; readonly module: string | undefined }> {
  const own = module.address ?? address;
  for (const item of module.resources ?? []) yield { item, module: own };
  for (const child of module.child_modules ?? []) yield* resourcesIn(child, own);
}

function unchanged(item: StateResource, module: string | undefined): ResourceChange {
  const { address, mode, type, name, index, values = {}, provider_name } = item;
  const { deposed_key: deposed, sensitive_values: marks = {} } = item;
  return {
    address,
    ...(module !== undefined && { module_address: module }),
    mode,
    type,
    name,
    ...(index !== undefined && { index }),
    ...(provider_name !== undefined && { provider_name }),
    ...(deposed !== undefined && { deposed }),
    change: {
      actions: ['no-op'],
      before: values,
      after: values,
      // A state knows all of what it holds.
      after_unknown: {},
      before_sensitive: marks,
      after_sensitive: marks,
    },
  };
}
