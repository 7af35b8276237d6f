import type { Json } from '../../src/graph/value.js';
import type { Edit } from './edits.js';

type Values = { [key: string]: Json };

/** A data source that was read for the plan, by its address without `data.`. */
export function readOf(address: string, values: Values): Edit {
  return draft => {
    const [type = '', name = ''] = address.split('.');
    draft.prior_state ??= { values: { root_module: {} } };
    const state = draft.prior_state.values.root_module;
    state.resources = [...(state.resources ?? []), { address: `data.${address}`, mode: 'data', type, name, values }];
    const item = { address: `data.${address}`, mode: 'data', type, name, provider_config_key: 'azurerm' };
    draft.configuration.root_module.resources.push({ ...item, expressions: {} });
  };
}

/**
 * The run is limited to other resources (`-target`): one that exists is in the state and nowhere else. With
 * `isCounted` its block has a count, so that nothing says that there is one.
 */
export function leaveOut(address: string, id: string, { isCounted = false } = {}): Edit {
  return draft => {
    const left = draft.resource_changes.find(change => change.address === address);
    if (left === undefined) throw new Error(`the plan has no ${address}`);
    draft.resource_changes = draft.resource_changes.filter(change => change !== left);
    const { root_module: planned } = draft.planned_values;
    planned.resources = planned.resources?.filter(resource => resource.address !== address) ?? [];
    draft.prior_state ??= { values: { root_module: {} } };
    const state = draft.prior_state.values.root_module;
    const { type, name, mode } = left;
    const values = { ...left.change.after, id };
    state.resources = [...(state.resources ?? []), { address, mode, type, name, values }];
    const written = draft.configuration.root_module.resources.find(resource => resource.address === address);
    if (isCounted && written !== undefined) Object.assign(written, { count_expression: { references: ['var.n'] } });
  };
}

/** Marks for an attribute as a core writes them for what the author holds to be sensitive: `cover(subnet, 'address_prefixes', [true])`. */
export function cover(address: string, attribute: string, marks: Json): Edit {
  return draft => {
    const found = draft.resource_changes.find(resource => resource.address === address);
    if (found === undefined) throw new Error(`the plan has no ${address}`);
    const { after_sensitive: known = {} } = found.change as { after_sensitive?: Values };
    Object.assign(found.change, { after_sensitive: { ...known, [attribute]: marks } });
  };
}
