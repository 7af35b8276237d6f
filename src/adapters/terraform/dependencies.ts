import { withoutKeys } from './address.js';
import { allExpressions } from './configuration.js';
import type { Instance } from './instances.js';
import type { PlanJson, StateModule } from './plan-json.js';
import { exactTerms } from './references.js';

/** What a core orders before a resource: the references and `depends_on` of its block, or for a deleted one those that the state kept. */
export class Dependencies {
  readonly #plan: PlanJson;
  #state: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(plan: PlanJson) {
    this.#plan = plan;
  }

  /** Addresses without instance keys. */
  of(instance: Instance): readonly string[] {
    this.#state ??= new Map(stateDependencies(this.#plan.prior_state?.values?.root_module));
    const prefix = withoutKeys(instance.module.address);
    const written =
      instance.block === undefined ? [] : [...(instance.block.depends_on ?? []), ...referencesOf(instance)];
    const own = written.map(term => withoutKeys(prefix === '' ? term : `${prefix}.${term}`));
    return [...own, ...(this.#state.get(instance.address) ?? []).map(withoutKeys)];
  }
}

function referencesOf(instance: Instance): readonly string[] {
  const terms: string[] = [];
  for (const [, expression] of allExpressions(instance.block?.expressions)) {
    for (const term of exactTerms(expression.references ?? [])) terms.push(blockOf(term));
  }
  return terms;
}

/** The block that a reference leads to: `azurerm_subnet.a` of `azurerm_subnet.a["x"].id`. */
function blockOf(term: string): string {
  const parts = withoutKeys(term).split('.');
  return parts.slice(0, parts[0] === 'data' ? 3 : 2).join('.');
}

function* stateDependencies(module: StateModule | undefined): Generator<[string, readonly string[]]> {
  for (const resource of module?.resources ?? []) yield [resource.address, resource.depends_on ?? []];
  for (const child of module?.child_modules ?? []) yield* stateDependencies(child);
}
