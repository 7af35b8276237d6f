import { remember } from '../../core/remember.js';
import { withoutKeys } from '../../graph/instance-keys.js';
import type { Dependencies } from '../../graph/resource.js';
import { allExpressions, type Module } from './configuration.js';
import type { Instance } from './instances.js';
import type { PlanJson, ResourceConfiguration, StateModule } from './plan-json.js';
import { exactTerms } from './references.js';

/** What a core orders before a resource: the references and `depends_on` of its block, or for a deleted one those that the state kept. */
export class RunOrder {
  readonly #plan: PlanJson;
  readonly #written = new Map<ResourceConfiguration, Written>();
  #state: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(plan: PlanJson) {
    this.#plan = plan;
  }

  /**
   * Whether the core makes what stands at an address before an instance, directly or by what lies between;
   * undefined where the way leads through a module or a local, of which a plan does not tell what it needs.
   */
  isBefore(address: string, instance: Instance): boolean | undefined {
    const { addresses, isComplete } = this.before(instance);
    return addresses.has(withoutKeys(address)) || (isComplete ? false : undefined);
  }

  /** All that the core makes before an instance, by addresses without instance keys. */
  readonly before = remember((instance: Instance): Dependencies => {
    const { module, block } = instance;
    this.#state ??= new Map(stateDependencies(this.#plan.prior_state?.values?.root_module));
    const kept = (this.#state.get(instance.address) ?? []).map(withoutKeys);
    const written = block === undefined ? undefined : this.#writtenBefore(block, module.module);
    const prefix = withoutKeys(module.address);
    const own = (written?.terms ?? []).map(term => (prefix === '' ? term : `${prefix}.${term}`));
    return {
      addresses: new Set([...own, ...kept]),
      isComplete: module.parent === undefined && written?.isComplete === true,
    };
  });

  /** What a block needs, and what that needs, as far as it is written in the same module. */
  #writtenBefore(block: ResourceConfiguration, module: Module | undefined): Written {
    const known = this.#written.get(block);
    if (known !== undefined) return known;
    const terms = new Set<string>();
    let isComplete = true;
    const queue = [block];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const term of writtenIn(next)) {
        if (/^(module|local)\./.test(term)) isComplete = false;
        const inner = module?.blocks.get(term);
        if (inner !== undefined && !terms.has(term)) queue.push(inner);
        terms.add(term);
      }
    }
    const found = { terms: [...terms], isComplete };
    this.#written.set(block, found);
    return found;
  }
}

/** The terms of a module that are made before one of its blocks. */
interface Written {
  readonly terms: readonly string[];
  readonly isComplete: boolean;
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
