import { withoutKeys } from './address.js';
import { allExpressions } from './configuration.js';
import type { Instance } from './instances.js';
import type { PlanJson, ResourceConfiguration, StateModule } from './plan-json.js';
import { exactTerms } from './references.js';

/** What a core orders before a resource: the references and `depends_on` of its block, or for a deleted one those that the state kept. */
export class Dependencies {
  readonly #plan: PlanJson;
  #state: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(plan: PlanJson) {
    this.#plan = plan;
  }

  /**
   * Whether the core makes what stands at an address before an instance, directly or by what lies between;
   * undefined where the way leads through a module or a local, of which a plan does not tell what it needs.
   */
  isBefore(address: string, instance: Instance): boolean | undefined {
    const wanted = withoutKeys(address);
    if (this.of(instance).includes(wanted)) return true;
    const { module, block } = instance;
    let isOpen = module.parent !== undefined || block === undefined;
    const seen = new Set<string>();
    const queue = block === undefined ? [] : [block];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const term of writtenIn(next)) {
        if (term === wanted) return true;
        isOpen ||= /^(module|local)\./.test(term);
        const inner = module.module?.blocks.get(term);
        if (inner === undefined || seen.has(term)) continue;
        seen.add(term);
        queue.push(inner);
      }
    }
    return isOpen ? undefined : false;
  }

  /** What stands directly before an instance, as addresses without instance keys. */
  of(instance: Instance): readonly string[] {
    this.#state ??= new Map(stateDependencies(this.#plan.prior_state?.values?.root_module));
    const prefix = withoutKeys(instance.module.address);
    const written = instance.block === undefined ? [] : writtenIn(instance.block);
    const own = written.map(term => withoutKeys(prefix === '' ? term : `${prefix}.${term}`));
    return [...own, ...(this.#state.get(instance.address) ?? []).map(withoutKeys)];
  }
}

/** What the block of a resource names, as written in its module. */
function writtenIn(block: ResourceConfiguration): readonly string[] {
  return [...(block.depends_on ?? []), ...referencesOf(block)];
}

function referencesOf(block: ResourceConfiguration): readonly string[] {
  const terms: string[] = [];
  for (const [, expression] of allExpressions(block.expressions)) {
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
