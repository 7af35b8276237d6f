import { Unknown, type Json } from '../../../../graph/value.js';
import type { PlanJson, ResourceChange } from '../../document/plan-json.js';
import { configurationOf } from './configuration-of.js';
import { Imports, type Imported } from '../evaluation/imports.js';
import { instancesOf, valuesOf } from '../evaluation/instances-of.js';
import { markedValue, marksAny } from './marked-values.js';
import type { ModuleInstance } from '../evaluation/module-instance.js';
import { conditionsOf, type ModuleScope } from '../evaluation/module-scope.js';
import { ProviderNames } from '../modules/provider-names.js';
import { completed } from '../evaluation/provider-values.js';
import type { ResourceInstance } from '../evaluation/resource-instance.js';

/** The plan that source would give where nothing exists yet, as far as it is known before a plan. */
export function planOf(root: ModuleInstance): PlanJson {
  const names = new Map<ModuleScope, ProviderNames>();
  const imports = new Imports(root);
  return {
    format_version: '1.2',
    variables: variablesOf(root),
    resource_changes: [...instancesOf(root)].map(instance => changeOf(instance, names, imports.of(instance.address))),
    configuration: configurationOf(root.node),
  };
}

function changeOf(
  instance: ResourceInstance,
  names: Map<ModuleScope, ProviderNames>,
  imported: Imported | undefined,
): ResourceChange {
  const { address, module, mode, type, name, repetition } = instance;
  const { known, unknown, sensitive } = markedOf(instance, imported?.id);
  const own = names.get(module) ?? new ProviderNames(module.node);
  names.set(module, own);
  return {
    address,
    ...(module.address !== '' && { module_address: module.address }),
    mode,
    type,
    name,
    ...(repetition.key !== undefined && { index: repetition.key }),
    provider_name: own.providerOf(instance.block),
    ...(conditionsOf(instance).length > 0 && { may_be_absent: true }),
    ...((repetition.isSymbolic || module.isSymbolic) && { stands_for_many: true }),
    change: {
      actions: [actionOn(instance, imported)],
      before: null,
      after: completed(instance, known, unknown),
      after_unknown: unknown,
      after_sensitive: sensitive,
    },
  };
}

/** What an import finds there becomes what is written; nothing tells what it was. */
function actionOn({ mode }: ResourceInstance, imported: Imported | undefined): 'read' | 'create' | 'update' {
  if (mode === 'data') return 'read';
  return imported === undefined ? 'create' : 'update';
}

function markedOf(
  instance: ResourceInstance,
  id: string | undefined,
): {
  readonly known: Record<string, Json>;
  readonly unknown: Record<string, Json>;
  readonly sensitive: Record<string, Json>;
} {
  const known: Record<string, Json> = id === undefined ? {} : { id };
  const unknown: Record<string, Json> = id === undefined ? { id: true } : {};
  const sensitive: Record<string, Json> = {};
  for (const [name, value] of valuesOf(instance)) {
    const marked = markedValue(value);
    if (marked.known !== undefined) known[name] = marked.known;
    // The marks of an azapi body repeat its shape, so it has some in any case.
    if (marked.unknown !== false) unknown[name] = marked.unknown;
    else if (name === 'body') unknown[name] = {};
    if (marked.sensitive !== false) sensitive[name] = marked.sensitive;
  }
  return { known, unknown, sensitive };
}

/** The variables of the root module whose values are known and may be shown. */
function variablesOf(root: ModuleInstance): NonNullable<PlanJson['variables']> {
  const found: Record<string, { value?: Json }> = {};
  for (const name of root.node.source.variables.keys()) {
    const { known, unknown, sensitive } = markedValue(
      root.shownVariable(name) ?? new Unknown({ symbol: '', reason: '' }),
    );
    if (known !== undefined && !marksAny(unknown) && sensitive === false) found[name] = { value: known };
  }
  return found;
}
