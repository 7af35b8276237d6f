import { ownProperty } from '../../../core/own-property.js';
import type { Json } from '../../../graph/value.js';
import type { Expression, PlanJson } from '../document/plan-json.js';
import { nameOf, type Step } from '../instances/address.js';
import { isExpression, type Configuration, type ModuleInstance } from '../instances/configuration.js';
import type { Instance } from '../instances/instance.js';
import type { Instances } from '../instances/instances.js';
import { ableTerms, type Counted } from './alternatives.js';
import { besides, pairByCount, pairByIndex, type Referrer } from './pairing.js';
import { distinct, fromCollection, join, literal, opaque, targets, valueAt, type Resolution } from './resolution.js';
import { attributeOf, elementsOf, outputSteps, pathOf, selectionOf, type Selection } from './selection.js';
import { termOf, termsOf, type Term } from './term.js';

/** Where an expression stands: in a block, in the call of a module, or in an output of one. */
interface Scope extends Referrer {
  readonly module: ModuleInstance;
  readonly forEach: Expression | undefined;
  /** How often the way to it has gone into a module or out of one. */
  readonly depth: number;
}

/** What one reference of an expression can be. */
interface Part extends Resolution {
  /** True when the other references of the expression may be its index. */
  readonly isIndexed?: boolean;
}

/** Deeper than any real configuration; a cycle in a damaged plan ends here. */
const maximumDepth = 20;

/** Judging every app against every candidate is quadratic; beyond this an answer would help nobody. */
const maximumCandidates = 64;

/** Follows references through modules, variables, outputs and chained for_each. */
export class References {
  readonly #configuration: Configuration;
  readonly #instances: Instances;
  readonly #variables: NonNullable<PlanJson['variables']>;
  /** True where the core says that it has left nothing out; OpenTofu says nothing of it. */
  readonly #isWhole: boolean;
  /** What shared expressions are in the module instance that last asked: a plan lists the instances of one together. */
  readonly #latest = new Map<Expression, { readonly module: ModuleInstance; readonly resolution: Resolution }>();

  constructor(plan: PlanJson, configuration: Configuration, instances: Instances) {
    this.#configuration = configuration;
    this.#instances = instances;
    this.#variables = plan.variables ?? {};
    this.#isWhole = plan.complete === true && plan.errored !== true;
  }

  /** Resolves an expression of an instance's own block. */
  resolve(expression: Expression, instance: Instance): Resolution {
    const { module, key, block } = instance;
    const siblings = this.#instances.keysOfBlock(instance);
    return this.#expression(expression, { module, key, forEach: block?.for_each_expression, siblings, depth: 0 });
  }

  /** What an expression can be, or what is `taken` of its value. */
  #expression(expression: Expression, scope: Scope, taken?: Selection): Resolution {
    const { constant_value: constant } = expression;
    if (constant !== undefined) return literal(valueAt(constant, pathOf(taken)) ?? constant);
    if (scope.depth > maximumDepth) return opaque('an expression nested too deeply');
    const { terms, isShared } = termsOf(expression);
    if (!isShared || taken !== undefined) return this.#terms(terms, scope, taken);
    const latest = this.#latest.get(expression);
    if (latest?.module === scope.module) return latest.resolution;
    const resolution = this.#terms(terms, scope);
    this.#latest.set(expression, { module: scope.module, resolution });
    return resolution;
  }

  #terms(terms: readonly Term[], scope: Scope, taken?: Selection): Resolution {
    const able = ableTerms(terms, term => this.#counted(term, scope), this.#isWhole);
    const [only] = able;
    if (able.length === 1 && only !== undefined) return this.#term(only, scope, taken);
    const parts = able.map(term => this.#term(term, scope));
    // The reference of an index follows that of what it indexes; what comes behind may be an id of its own.
    const index = parts.findIndex(part => part.isIndexed) + 1;
    const found = distinct(parts.flatMap(part => part.targets));
    const literals = parts.flatMap(part => part.literals);
    return {
      targets: found,
      literals:
        found.length > 0 || literals.length > 1 ? literals : literals.map(one => valueAt(one, pathOf(taken)) ?? one),
      opaque: parts.filter((_, at) => index === 0 || at !== index).flatMap(part => part.opaque),
      isProbable: parts.some(part => part.isProbable),
    };
  }

  #term(term: Term, scope: Scope, taken?: Selection): Part {
    const { text, steps, first, second } = term;
    switch (first) {
      case 'each':
        return second === 'value' ? this.#eachValue(steps.slice(2), scope) : ownKey(scope, text);
      case 'count':
        return ownKey(scope, text);
      case 'var':
        if (second === undefined) return opaque(text);
        return this.#variable(second, scope, selectionOf(steps.slice(2)) ?? taken);
      case 'module':
        return this.#output(term, scope, taken);
      case 'path':
      case 'terraform':
        return literal(text);
      case 'local':
      case 'self':
      case undefined:
        return opaque(text);
      default:
        return this.#resource(term, scope, taken);
    }
  }

  /** How many there are of a resource or module, where the author says so. */
  #counted({ first, second, block }: Term, { module }: Scope): Counted | undefined {
    const { children, blocks } = module.module ?? {};
    const called = first === 'module' && second !== undefined ? children?.get(second)?.call : undefined;
    if (block === undefined) return undefined;
    const written = called ?? blocks?.get(block);
    const expression = written?.count_expression ?? written?.for_each_expression;
    if (expression === undefined) return undefined;
    const there = called ? this.#instances.ofCall(module, second ?? '') : this.#instances.ofBlock(module, block);
    return { by: termsOf(expression).terms.map(({ text }) => text), isThere: there.size > 0 };
  }

  #resource(term: Term, scope: Scope, given?: Selection): Part {
    const { text, block, rest, all } = term;
    if (block === undefined) return opaque(text);
    const instances = this.#instances.ofBlock(scope.module, block);
    if (instances.size === 0) return opaque(text);
    const [index] = rest;
    if (index !== undefined && 'index' in index) {
      const exact = instances.get(index.index);
      return exact === undefined ? opaque(text) : targets([exact], rest.slice(1));
    }
    const single = instances.get(undefined);
    if (single !== undefined) return targets([single], rest);
    const counted = besides(text, all) === 'count.index' ? pairByCount(instances, scope) : undefined;
    if (counted !== undefined) return { ...targets([counted], rest), isProbable: true, isIndexed: true };
    const taken = this.#indexBeside(text, term, scope) ?? given;
    const paired = taken === undefined ? [] : elementsOf(instances, taken);
    if (paired.length > 0)
      return { ...join(paired.map(one => targets([one], attributeOf(one, rest, taken)))), isIndexed: true };
    if (instances.size > maximumCandidates) return opaque(`one of ${instances.size} instances of ${text}`);
    return { ...targets([...instances.values()], rest), isIndexed: rest.length === 0 };
  }

  #eachValue(rest: readonly Step[], scope: Scope): Resolution {
    const { forEach, key, module, depth } = scope;
    if (forEach === undefined || key === undefined) return opaque('each.value');
    if (forEach.constant_value !== undefined) return fromCollection(forEach.constant_value, key, rest);
    const [only, ...others] = termsOf(forEach).terms;
    const isWhole = others.length === 0 && only?.rest.length === 0;
    const chained =
      isWhole && only.block !== undefined ? this.#instances.ofBlock(module, only.block).get(key) : undefined;
    if (chained !== undefined) return targets([chained], rest);
    const made = this.#expression(forEach, { ...scope, depth: depth + 1 });
    const [collection] = made.literals;
    // An element is made of what its collection is made of.
    if (made.targets.length > 0) return made;
    const isOne = isWhole && only.first === 'var' && made.literals.length === 1 && collection !== undefined;
    return isOne ? fromCollection(collection, key, rest) : opaque('each.value');
  }

  #variable(name: string, { module, depth }: Scope, taken?: Selection): Resolution {
    const declared = module.module?.json.variables?.[name];
    const known = (value: Json | undefined): Resolution => {
      const found = valueAt(value, pathOf(taken));
      return found === undefined ? opaque(`var.${name}`) : literal(found);
    };
    if (module.parent === undefined) {
      // What is sensitive is not printed, and ids are.
      if (declared?.sensitive === true) return opaque(`var.${name}`);
      const given = ownProperty(this.#variables, name)?.value;
      return known(given === undefined ? declared?.default : given);
    }
    const written = ownProperty(module.module?.call?.expressions, name);
    if (written === undefined) return known(declared?.default);
    if (!isExpression(written)) return opaque(`var.${name}`);
    if (written.constant_value !== undefined) return known(written.constant_value);
    return this.#expression(written, this.#scopeOfCall(module, module.parent, depth + 1), taken);
  }

  #scopeOfCall({ module, name, key }: ModuleInstance, parent: ModuleInstance, depth: number): Scope {
    const siblings = name === undefined ? [] : this.#instances.keysOfCall(parent, name);
    return { module: parent, key, forEach: module?.call?.for_each_expression, siblings, depth };
  }

  #output(term: Term, scope: Scope, given?: Selection): Part {
    const { second: name, text } = term;
    const called = name === undefined ? undefined : scope.module.module?.children.get(name);
    if (name === undefined || called === undefined) return opaque(name === undefined ? text : `module.${name}`);
    const taken = this.#indexBeside(`module.${name}`, term, scope) ?? given;
    const rest = term.steps.slice(2);
    const [index] = rest;
    const inside = (module: ModuleInstance): Scope => scopeOfOutputs(module, scope.depth + 1);
    const isRepeated = called.call?.count_expression !== undefined || called.call?.for_each_expression !== undefined;
    if (!isRepeated)
      return this.#outputOf(inside(this.#configuration.child(scope.module, name, undefined)), rest, taken);
    if (index !== undefined && 'index' in index) {
      const instance = this.#configuration.child(scope.module, name, index.index);
      return this.#outputOf(inside(instance), rest.slice(1), taken);
    }
    const instances = this.#instances.ofCall(scope.module, name);
    const paired = taken === undefined ? [] : pairByIndex(instances, taken);
    const chosen = paired.length === 0 ? [...instances.values()] : paired;
    const inner = paired.length > 0 && rest.length === 0 ? outputSteps(called, taken) : rest;
    return { ...join(chosen.map(instance => this.#outputOf(inside(instance), inner))), isIndexed: true };
  }

  /** What an output is that steps behind a module name; all its outputs where they name none. */
  #outputOf(scope: Scope, rest: readonly Step[], given?: Selection): Part {
    const { address, module } = scope.module;
    const outputs = module?.json.outputs ?? {};
    const name = nameOf(rest[0]);
    const chosen = name === undefined ? Object.values(outputs) : [ownProperty(outputs, name) ?? []].flat();
    if (chosen.length === 0) return opaque(`${address}.${name ?? '*'}`);
    const taken = name === undefined ? undefined : (selectionOf(rest.slice(1)) ?? given);
    const joined = join(
      chosen.map(output =>
        output?.expression === undefined
          ? opaque(`${address}.${name ?? ''}`)
          : this.#expression(output.expression, scope, taken),
      ),
    );
    return { ...joined, isIndexed: joined.targets.length > 1 };
  }

  /** The index that another reference of the same expression makes. */
  #indexBeside(text: string, { all }: Term, scope: Scope): Selection | undefined {
    const other = besides(text, all);
    if (other === 'each.key') return { key: scope.key, siblings: scope.siblings, isWritten: false, steps: [] };
    if (other === undefined || !/^(?:var|each\.value)\b/u.test(other)) return undefined;
    const { literals, targets: found, opaque: open } = this.#term(termOf(other, all), scope);
    const [key] = literals;
    if (literals.length !== 1 || found.length > 0 || open.length > 0 || typeof key !== 'string') return undefined;
    return { key, siblings: [key], isWritten: false, steps: [] };
  }
}

function ownKey({ key }: Scope, text: string): Resolution {
  return key === undefined ? opaque(text) : literal(key);
}

/** Outputs stand in no block: no key is theirs. */
function scopeOfOutputs(module: ModuleInstance, depth: number): Scope {
  return { module, key: undefined, forEach: undefined, siblings: [undefined], depth };
}
