import type { PlanJson } from '../../src/adapters/terraform/document/plan-json.js';
import type { Json } from '../../src/graph/value.js';

type Tree = { [key: string]: Json };
type Path = readonly (string | number)[];

interface DraftChange {
  address: string;
  mode: string;
  type: string;
  name: string;
  provider_name?: string;
  deposed?: string;
  change: {
    actions: string[];
    before: Tree | null;
    after: Tree | null;
    after_unknown: Tree;
    replace_paths?: (string | number)[][];
  };
}

interface DraftResource {
  address: string;
  mode: string;
  type: string;
  name: string;
  values?: Tree;
  provider_config_key?: string;
  expressions?: Tree;
  depends_on?: string[];
}

/** A plan that can be changed: what Terraform would have written, had the author written something else. */
export interface Draft {
  resource_changes: DraftChange[];
  planned_values: { root_module: { resources?: DraftResource[] } };
  prior_state?: { values: { root_module: { resources?: DraftResource[] } } };
  configuration: { provider_config: Tree; root_module: { resources: DraftResource[] } };
}

export type Edit = (draft: Draft) => void;

/** A plan after some edits; the plan given is left as it is. */
export function edited(plan: PlanJson, edits: readonly Edit[]): PlanJson {
  const draft = structuredClone(plan) as unknown as Draft;
  for (const edit of edits) edit(draft);
  return draft as unknown as PlanJson;
}

function pathOf(path: string): Path {
  return path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step));
}

function isBranch(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null;
}

/** Puts a value at a path, making the blocks on the way; undefined takes out what is there. */
function put(root: Tree, path: Path, value: Json | undefined): void {
  let node = root;
  for (const [at, step] of path.slice(0, -1).entries()) {
    if (!isBranch(node[step])) {
      if (value === undefined) return;
      node[step] = typeof path[at + 1] === 'number' ? [] : {};
    }
    node = node[step] as Tree;
  }
  const last = path.at(-1) ?? '';
  // What is not known in a list is null there.
  if (value === undefined && Array.isArray(node)) node[last] = null;
  else if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
}

function changeAt(draft: Draft, address: string): DraftChange {
  const found = draft.resource_changes.find(resource => resource.address === address);
  if (found === undefined) throw new Error(`the plan has no ${address}`);
  return found;
}

function configurationAt(draft: Draft, address: string): DraftResource | undefined {
  const written = address.replace(/\[[^\]]*\]$/, '');
  return draft.configuration.root_module.resources.find(resource => resource.address === written);
}

function plannedAt(draft: Draft, address: string): Tree {
  return draft.planned_values.root_module.resources?.find(resource => resource.address === address)?.values ?? {};
}

/** Another value for an attribute: `set('azurerm_subnet.int', 'address_prefixes', ['10.0.0.0/29'])`. */
export function set(address: string, path: string, value: Json): Edit {
  return draft => {
    const steps = pathOf(path);
    const { change } = changeAt(draft, address);
    put(change.after ?? {}, steps, value);
    // The marks of a body repeat its shape, even where nothing of it is unknown.
    put(change.after_unknown, steps, path === 'body' ? {} : undefined);
    put(plannedAt(draft, address), steps, value);
    const expressions = configurationAt(draft, address)?.expressions;
    if (expressions === undefined) return;
    if (steps[0] !== 'body') put(expressions, steps, expressionOf(value));
    else if (referencesOf(expressions['body']) === undefined)
      expressions['body'] = { constant_value: structuredClone(change.after?.['body'] ?? null) };
  };
}

/** How the configuration holds what was written: blocks as lists, everything else as a constant. */
function expressionOf(value: Json): Json {
  const items: readonly Json[] = Array.isArray(value) ? value : [];
  if (!items.some(item => isBranch(item))) return { constant_value: value };
  return items.map(block =>
    Object.fromEntries(Object.entries(block as Tree).map(([name, inner]) => [name, expressionOf(inner)])),
  );
}

/** A link to something that is only known after the apply, as its references tell. */
export function link(address: string, path: string, ...references: readonly string[]): Edit {
  return draft => {
    // The instances of one resource share their expressions.
    if (address.endsWith(']')) throw new Error(`${address} cannot refer to something of its own`);
    const steps = pathOf(path);
    const { change } = changeAt(draft, address);
    // The blocks around it are there, with what is known of them.
    put(change.after ?? {}, steps, null);
    put(change.after ?? {}, steps, undefined);
    put(change.after_unknown, steps, true);
    put(plannedAt(draft, address), steps, undefined);
    const expressions = configurationAt(draft, address)?.expressions;
    if (expressions === undefined) return;
    const forms = references.flatMap(shortened);
    // The references of a body stand in one list, whatever their places in it.
    if (steps[0] !== 'body') put(expressions, steps, { references: forms });
    else expressions['body'] = { references: [...(referencesOf(expressions['body']) ?? []), ...forms] };
  };
}

/** A reference in its shorter and shorter forms: `x.y["k"].id`, `x.y["k"]`, `x.y`. */
function shortened(reference: string): readonly string[] {
  const whole = reference.replace(/\.[a-z_]+$/, '');
  const bare = whole.replace(/\[[^\]]*\]$/, '');
  return [...new Set([reference, whole, bare])];
}

function referencesOf(expression: Json | undefined): readonly Json[] | undefined {
  const found = isBranch(expression) ? expression['references'] : undefined;
  return Array.isArray(found) ? (found as readonly Json[]) : undefined;
}

/** A value that nothing in the plan tells. */
export function hide(address: string, path: string): Edit {
  return link(address, path, 'random_string.any.result');
}

export interface Added {
  readonly address: string;
  readonly like?: string;
  readonly values?: Tree;
  /** Attributes that point at other resources. */
  readonly links?: Readonly<Record<string, string>>;
  readonly provider?: string;
  readonly dependsOn?: readonly string[];
}

const providerOf = (address: string): string => (address.startsWith('azapi_') ? 'azure/azapi' : 'hashicorp/azurerm');

/** A further resource that the plan creates; with `like` a copy of another one, changed in some attributes. */
export function add({ address, like, values = {}, links = {}, provider, dependsOn }: Added): Edit {
  return draft => {
    const [type = '', name = ''] = address.split('.');
    const model = like === undefined ? undefined : structuredClone(changeAt(draft, like));
    const written = like === undefined ? undefined : structuredClone(configurationAt(draft, like));
    const provider_name = model?.provider_name ?? `registry.terraform.io/${providerOf(address)}`;
    const after: Tree = { ...model?.change.after };
    Reflect.deleteProperty(after, 'id');
    const base = { address, mode: 'managed', type, name, provider_name };
    draft.resource_changes.push({
      ...base,
      change: {
        actions: ['create'],
        before: null,
        after,
        after_unknown: { ...model?.change.after_unknown, id: true },
      },
    });
    draft.planned_values.root_module.resources?.push({ ...base, values: structuredClone(after) });
    const key = provider ?? written?.provider_config_key ?? type.replace(/_.*/, '');
    draft.configuration.root_module.resources.push({
      ...base,
      provider_config_key: key,
      expressions: { ...written?.expressions },
      ...(dependsOn !== undefined && { depends_on: [...dependsOn] }),
    });
    for (const [path, value] of Object.entries(values)) set(address, path, value)(draft);
    for (const [path, reference] of Object.entries(links)) link(address, path, reference)(draft);
  };
}

/** Another provider configuration, of another subscription where one is given. */
export function addProvider(key: string, subscription?: string): Edit {
  return draft => {
    draft.configuration.provider_config[key] = {
      name: key.replace(/\..*/, ''),
      full_name: `registry.terraform.io/${providerOf(key.replace('.', '_'))}`,
      alias: key.replace(/.*\./, ''),
      expressions: subscription === undefined ? {} : { subscription_id: { constant_value: subscription } },
    };
  };
}

/** Gives a resource to another provider configuration. */
export function useProvider(address: string, key: string): Edit {
  return draft => {
    const written = configurationAt(draft, address);
    if (written !== undefined) written.provider_config_key = key;
  };
}

/** What the run does to a resource that exists: `actions('azurerm_subnet.int', 'delete', 'create')`. */
export function actions(address: string, ...names: readonly string[]): Edit {
  return draft => {
    const { change } = changeAt(draft, address);
    change.actions = [...names];
    if (names.join() !== 'delete') return;
    change.after = null;
    change.after_unknown = {};
    unwrite(draft, address);
  };
}

/** What a resource waits for by `depends_on`, instead of what was written. */
export function waitFor(address: string, ...others: readonly string[]): Edit {
  return draft => {
    const written = configurationAt(draft, address);
    if (written !== undefined) written.depends_on = [...others];
  };
}

/** Another value before the run. */
export function before(address: string, path: string, value: Json): Edit {
  return draft => {
    put(changeAt(draft, address).change.before ?? {}, pathOf(path), value);
  };
}

/** The resource was made by an earlier run, with this id and with values for what was not known then. */
export function exists(address: string, id: string, filled: Readonly<Record<string, Json>> = {}): Edit {
  return draft => {
    const { change } = changeAt(draft, address);
    const after: Tree = { ...change.after, id };
    for (const [path, value] of Object.entries(filled)) put(after, pathOf(path), value);
    // Where all of a resource is known, a core writes no marks, not even the shape of a body.
    Object.assign(change, { actions: ['no-op'], before: structuredClone(after), after, after_unknown: {} });
  };
}

/** What a resource depends on by the state that an earlier run left. */
export function dependedOn(address: string, ...others: readonly string[]): Edit {
  return draft => {
    const [type = '', name = ''] = address.split('.');
    draft.prior_state ??= { values: { root_module: {} } };
    const state = draft.prior_state.values.root_module;
    const kept = state.resources?.filter(resource => resource.address !== address) ?? [];
    state.resources = [...kept, { address, mode: 'managed', type, name, values: {}, depends_on: [...others] }];
  };
}

/** What the core names as the reason for making a resource anew. */
export function replacedFor(address: string, ...paths: readonly string[]): Edit {
  return draft => {
    changeAt(draft, address).change.replace_paths = paths.map(path => [...pathOf(path)]);
  };
}

/** An object of an earlier run that another one has taken the place of, and that is still to be deleted. */
export function depose(address: string, id: string, values: Tree = {}): Edit {
  return draft => {
    const model = changeAt(draft, address);
    const earlier = { ...structuredClone(model.change.before), ...values, id };
    const change = { actions: ['delete'], before: earlier, after: null, after_unknown: {} };
    draft.resource_changes.push({ ...model, deposed: '0a1b2c3d', change });
  };
}

/** The run leaves the resource as it is. */
export function keep(address: string): Edit {
  return draft => {
    const { change } = changeAt(draft, address);
    change.actions = ['no-op'];
    change.after = structuredClone(change.before);
    change.after_unknown = {};
  };
}

/** Takes a resource out of the plan, as if it were never written and had never been there. */
export function drop(address: string): Edit {
  return draft => {
    draft.resource_changes = draft.resource_changes.filter(resource => resource.address !== address);
    const state = draft.prior_state?.values.root_module;
    if (state !== undefined) state.resources = state.resources?.filter(resource => resource.address !== address) ?? [];
    unwrite(draft, address);
  };
}

/** The author no longer writes it. An instance among others leaves their common block as it is. */
function unwrite({ configuration, planned_values }: Draft, address: string): void {
  const [written, planned] = [configuration.root_module, planned_values.root_module];
  written.resources = written.resources.filter(resource => resource.address !== address);
  planned.resources = planned.resources?.filter(resource => resource.address !== address) ?? [];
}
