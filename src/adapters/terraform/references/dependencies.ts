import { dotted } from '../../../core/path.js';
import { remember } from '../../../core/remember.js';
import { withoutKeys } from '../../../graph/instance-keys.js';
import type { Dependencies } from '../../../graph/resource.js';
import type { Expression, Expressions, PlanJson, ResourceConfiguration, StateModule } from '../document/plan-json.js';
import { allExpressions, type Module } from '../instances/configuration.js';
import type { Instance } from '../instances/instance.js';
import type { SourceValues } from '../instances/source-values.js';
import { exactTerms } from './term.js';

type Locals = Pick<SourceValues, 'referencesOfLocal'>;

/** Something that stands in a module of the configuration: a block, an output, a variable. */
interface Step {
  readonly scope: Module;
  readonly term: string;
}

/** What a core orders before a resource: the references and `depends_on` of its block, or for a deleted one those that the state kept. */
export class RunOrder {
  readonly #plan: PlanJson;
  readonly #source: Locals | undefined;
  readonly #written = new WeakMap<ResourceConfiguration, Dependencies>();
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
    const { block, module } = instance;
    const written = block && module.module && this.#writtenBefore(block, module.module, instance);
    const kept = this.#state.get(instance.address) ?? [];
    if (written !== undefined && kept.length === 0) return written;
    const addresses = new Set([...(written?.addresses ?? []), ...kept.map(withoutKeys)]);
    return { addresses, isComplete: written?.isComplete ?? false };
  });

  /** What a block needs, and what that needs, through modules, too. Its instances need the same; one of them is given. */
  #writtenBefore(block: ResourceConfiguration, scope: Module, instance: Instance): Dependencies {
    const known = this.#written.get(block);
    if (known !== undefined) return known;
    const addresses = new Set<string>();
    let isComplete = true;
    const queue = stepsFrom(block, scope, this.#source !== undefined || takesUnknownValues(instance));
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const address = dotted(next.scope.address, next.term);
      if (addresses.has(address)) continue;
      addresses.add(address);
      const behind = this.#stepsBehind(next);
      if (behind === undefined) isComplete = false;
      else queue.push(...behind);
    }
    const found = { addresses, isComplete };
    this.#written.set(block, found);
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
    const block = scope.blocks.get(term);
    return block === undefined ? [] : stepsFrom(block, scope, this.#source !== undefined);
  }
}

/** Whether an instance has an attribute from `each.value` that is not known before the run. */
function takesUnknownValues({ block, unknown }: Instance): boolean {
  return Object.entries(block?.expressions ?? {}).some(
    ([name, written]) =>
      unknown[name] === true &&
      termsBelow(written).some(term => term.split('.').slice(0, 2).join('.') === 'each.value'),
  );
}

/** What a block waits for: what it names, and what its modules wait for. */
function stepsFrom(block: ResourceConfiguration, scope: Module, followsLocals: boolean): Step[] {
  const own = [...repeating(block, followsLocals), ...termsBelow(block.expressions), ...(block.depends_on ?? [])];
  return [...stepsOf(own, scope), ...stepsOfCall(scope, followsLocals)];
}

/** What all that stands in a module waits for, because its call does. */
function stepsOfCall({ call, parent }: Module, followsLocals: boolean): Step[] {
  if (call === undefined || parent === undefined) return [];
  const own = [...repeating(call, followsLocals), ...(call.depends_on ?? [])];
  return [...stepsOf(own, parent), ...stepsOfCall(parent, followsLocals)];
}

/**
 * What says how often something is made. Its keys are known before the run, so a local there is mostly data that waits
 * for nothing new; where nothing tells what it refers to, it is followed only for a reason.
 */
function repeating(
  block: Pick<ResourceConfiguration, 'count_expression' | 'for_each_expression'>,
  followsLocals: boolean,
): string[] {
  const terms = [block.count_expression, block.for_each_expression].flatMap(termsIn);
  return followsLocals ? terms : terms.filter(term => !term.startsWith('local.'));
}

function stepsOf(terms: readonly string[], scope: Module): Step[] {
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

/** The references of all expressions in a block, or in a part of one. */
function termsBelow(written: Expressions | undefined): readonly string[] {
  return [...allExpressions(written)].flatMap(([, expression]) => termsIn(expression));
}

function stepsIntoModule(scope: Module, name: string, output: string | undefined): Step[] | undefined {
  const module = scope.children.get(name);
  if (module === undefined) return undefined;
  // Whoever waits for a module waits for everything in it.
  if (output === undefined) return everythingIn(module);
  const written = module.json.outputs?.[output];
  return stepsOf([...termsIn(written?.expression), ...(written?.depends_on ?? [])], module);
}

function everythingIn(scope: Module): Step[] {
  const own = [...scope.blocks.keys()].map(term => ({ scope, term }));
  const inner = [...scope.children.keys()].map(name => ({ scope, term: `module.${name}` }));
  return [...own, ...inner];
}

function stepsOfVariable({ call, parent }: Module, name: string): Step[] {
  return parent === undefined ? [] : stepsOf(termsBelow(call?.expressions?.[name]), parent);
}

function* stateDependencies(module: StateModule | undefined): Generator<[string, readonly string[]]> {
  for (const resource of module?.resources ?? []) yield [resource.address, resource.depends_on ?? []];
  for (const child of module?.child_modules ?? []) yield* stateDependencies(child);
}
