import { remember } from '../../core/remember.js';
import { withoutKeys } from '../../graph/instance-keys.js';
import type { Dependencies } from '../../graph/resource.js';
import { allExpressions, type Module, type ModuleInstance } from './configuration.js';
import type { Instance } from './instances.js';
import type { Expression, ModuleCall, PlanJson, ResourceConfiguration, StateModule } from './plan-json.js';
import { exactTerms } from './references.js';
import type { SourceValues } from './source-values.js';

type Locals = Pick<SourceValues, 'referencesOfLocal'>;

/** Something that stands in a module of the configuration: a block, an output, a variable. */
interface Step {
  readonly scope: Scope;
  readonly term: string;
}

/** A module of the configuration with its address without keys; empty for the root. */
interface Scope {
  readonly module: Module;
  readonly address: string;
  readonly parent: Scope | undefined;
}

/** What a core orders before a resource: the references and `depends_on` of its block, or for a deleted one those that the state kept. */
export class RunOrder {
  readonly #plan: PlanJson;
  readonly #source: Locals | undefined;
  readonly #written = new Map<string, Dependencies>();
  #state: ReadonlyMap<string, readonly string[]> | undefined;
  #isOpen = false;

  /** With the source of the plan, also what lies behind locals is known. */
  constructor(plan: PlanJson, source: Locals | undefined) {
    this.#plan = plan;
    this.#source = source;
  }

  /** True once the way led through a local, of which source tells more. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /**
   * Whether the core makes what stands at an address before an instance, directly or by what lies between;
   * undefined where the way leads through a local of which nothing tells what it needs: a plan alone does not.
   */
  isBefore(address: string, instance: Instance): boolean | undefined {
    const { addresses, isComplete } = this.before(instance);
    return addresses.has(withoutKeys(address)) || (isComplete ? false : undefined);
  }

  /** All that the core makes before an instance, by addresses without instance keys. */
  readonly before = remember((instance: Instance): Dependencies => {
    this.#state ??= new Map(stateDependencies(this.#plan.prior_state?.values?.root_module));
    const kept = (this.#state.get(instance.address) ?? []).map(withoutKeys);
    const scope = scopeOf(instance.module);
    const { block } = instance;
    if (block === undefined || scope === undefined) return { addresses: new Set(kept), isComplete: false };
    const { addresses, isComplete } = this.#writtenBefore(block, scope);
    return { addresses: kept.length === 0 ? addresses : new Set([...addresses, ...kept]), isComplete };
  });

  /** What a block needs, and what that needs, through modules, too. The instances of a block need the same. */
  #writtenBefore(block: ResourceConfiguration, scope: Scope): Dependencies {
    const key = `${scope.address}|${block.address}`;
    const known = this.#written.get(key);
    if (known !== undefined) return known;
    const addresses = new Set<string>();
    let isComplete = true;
    const queue = stepsFrom(block, scope);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const address = addressOf(next);
      if (addresses.has(address)) continue;
      addresses.add(address);
      const behind = this.#stepsBehind(next);
      if (behind === undefined) isComplete = false;
      else queue.push(...behind);
    }
    const found = { addresses, isComplete };
    this.#written.set(key, found);
    return found;
  }

  /**
   * What lies behind a step: what a block names, what an output hands out, what is given for a variable. Undefined
   * for a local, and for a module that the plan does not show, where what they need is not told.
   */
  #stepsBehind({ scope, term }: Step): readonly Step[] | undefined {
    const [first, second = '', third] = term.split('.');
    if (first === 'local') {
      const references = this.#source?.referencesOfLocal(scope.address, second);
      this.#isOpen ||= references === undefined;
      return references && stepsOf(references, scope);
    }
    if (first === 'module') return stepsIntoModule(scope, second, third);
    if (first === 'var') return stepsOfVariable(scope, second);
    const block = scope.module.blocks.get(term);
    return block === undefined ? [] : stepsFrom(block, scope);
  }
}

const scopeOf: (instance: ModuleInstance) => Scope | undefined = remember(
  ({ module, parent, address }) =>
    module && { module, address: withoutKeys(address), parent: parent && scopeOf(parent) },
);

/** The address of a step without keys. */
function addressOf({ scope, term }: Step): string {
  return scope.address === '' ? term : `${scope.address}.${term}`;
}

/** What a block waits for: what it names, and what its modules wait for. */
function stepsFrom(block: ResourceConfiguration, scope: Scope): Step[] {
  const own = repeating(block);
  for (const [, expression] of allExpressions(block.expressions)) own.push(...termsIn(expression));
  return [...stepsOf([...own, ...(block.depends_on ?? [])], scope), ...stepsOfCall(scope)];
}

/** What all that stands in a module waits for, because its call does. */
function stepsOfCall({ module: { call }, parent }: Scope): Step[] {
  if (call === undefined || parent === undefined) return [];
  return [...stepsOf([...repeating(call), ...(call.depends_on ?? [])], parent), ...stepsOfCall(parent)];
}

/** What says how often something is made. Its keys are known before the run, so a local there is data and waits for nothing new. */
function repeating(block: Pick<ResourceConfiguration, 'count_expression' | 'for_each_expression'>): string[] {
  const terms = [block.count_expression, block.for_each_expression].flatMap(termsIn);
  return terms.filter(term => !term.startsWith('local.'));
}

function stepsOf(terms: readonly string[], scope: Scope): Step[] {
  return terms.map(term => ({ scope, term: shortTerm(term) }));
}

/** A reference cut to what is made as one: `azurerm_subnet.a`, `data.azurerm_subnet.a`, `module.net.subnet_id`, `var.id`. */
function shortTerm(term: string): string {
  const parts = withoutKeys(term).split('.');
  return parts.slice(0, parts[0] === 'data' || parts[0] === 'module' ? 3 : 2).join('.');
}

function termsIn(expression: Expression | undefined): readonly string[] {
  return exactTerms(expression?.references ?? []);
}

function stepsIntoModule(scope: Scope, name: string, output: string | undefined): Step[] | undefined {
  const module = scope.module.children.get(name);
  if (module === undefined) return undefined;
  const address = addressOf({ scope, term: `module.${name}` });
  const inner: Scope = { module, address, parent: scope };
  // Whoever waits for a module waits for everything in it.
  if (output === undefined) return everythingIn(inner);
  const written = module.json.outputs?.[output];
  return stepsOf([...termsIn(written?.expression), ...(written?.depends_on ?? [])], inner);
}

function everythingIn(scope: Scope): Step[] {
  const own = [...scope.module.blocks.keys()].map(term => ({ scope, term }));
  const inner = [...scope.module.children.keys()].map(name => ({ scope, term: `module.${name}` }));
  return [...own, ...inner];
}

function stepsOfVariable({ module: { call }, parent }: Scope, name: string): Step[] {
  if (parent === undefined) return [];
  return stepsOf(termsOfArgument(call, name), parent);
}

function termsOfArgument(call: ModuleCall | undefined, name: string): readonly string[] {
  const found: string[] = [];
  for (const [, expression] of allExpressions(call?.expressions?.[name])) found.push(...termsIn(expression));
  return found;
}

function* stateDependencies(module: StateModule | undefined): Generator<[string, readonly string[]]> {
  for (const resource of module?.resources ?? []) yield [resource.address, resource.depends_on ?? []];
  for (const child of module?.child_modules ?? []) yield* stateDependencies(child);
}
