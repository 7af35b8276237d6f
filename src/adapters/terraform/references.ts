import type { Json } from '../../graph/value.js';
import { nameOf, parseTraversal, type Step } from './address.js';
import { isExpression, type Configuration, type ModuleInstance } from './configuration.js';
import { blockId, type Instance } from './instance.js';
import type { Instances } from './instances.js';
import { besides, pairByCount, pairByIndex, type Referrer } from './pairing.js';
import type { Expression, PlanJson } from './plan-json.js';
import { distinct, fromCollection, join, literal, opaque, targets, valueAt, type Resolution } from './resolution.js';
import { attributeOf, elementsOf, outputSteps, pathOf, selectionOf, type Selection } from './selection.js';
import { exactTerms, termOf, type Term } from './term.js';

interface Scope extends Referrer {
  readonly module: ModuleInstance;
  readonly forEach: Expression | undefined;
}

interface Terms {
  readonly terms: readonly Term[];
  /** True where all instances of the block in one module instance refer to the same things. */
  readonly isShared: boolean;
}

/** Deeper than any real configuration; a cycle in a damaged plan ends here. */
const maximumDepth = 40;

/** Judging every app against every candidate is quadratic; beyond this an answer would help nobody. */
const maximumCandidates = 64;

/** Follows references through modules, variables, outputs and chained for_each. */
export class References {
  readonly #configuration: Configuration;
  readonly #instances: Instances;
  readonly #variables: NonNullable<PlanJson['variables']>;
  readonly #terms = new Map<Expression, Terms>();
  /** What shared expressions are in the module instance that last asked: a plan lists the instances of one together. */
  readonly #latest = new Map<Expression, { readonly module: ModuleInstance; readonly resolution: Resolution }>();

  /** The instances of module calls by the list of their keys. */
  readonly #calls = new WeakMap<object, ReadonlyMap<string | number, ModuleInstance>>();

  constructor(configuration: Configuration, instances: Instances, variables: PlanJson['variables']) {
    this.#configuration = configuration;
    this.#instances = instances;
    this.#variables = variables ?? {};
  }

  /** Resolves an expression of an instance's own block. */
  resolve(expression: Expression, instance: Instance): Resolution {
    return this.#expression(expression, this.#scopeOf(instance), 0);
  }

  #scopeOf(instance: Instance): Scope {
    const siblings = this.#instances.keysOfBlock(instance);
    return { module: instance.module, key: instance.key, forEach: instance.block?.for_each_expression, siblings };
  }

  #expression(expression: Expression, scope: Scope, depth: number, taken?: Selection): Resolution {
    const { constant_value: constant } = expression;
    if (constant !== undefined) return literal(valueAt(constant, pathOf(taken)) ?? constant);
    if (depth > maximumDepth) return opaque('an expression nested too deeply');
    const terms = this.#termsOf(expression);
    if (!terms.isShared || taken !== undefined) return this.#resolveTerms(terms, scope, depth, taken);
    const latest = this.#latest.get(expression);
    if (latest?.module === scope.module) return latest.resolution;
    const resolution = this.#resolveTerms(terms, scope, depth);
    this.#latest.set(expression, { module: scope.module, resolution });
    return resolution;
  }

  #resolveTerms({ terms }: Terms, scope: Scope, depth: number, taken?: Selection): Resolution {
    const [only] = terms;
    if (terms.length === 1 && only !== undefined) return this.#term(only, scope, depth + 1, taken);
    const parts = terms.map(term => this.#term(term, scope, depth + 1));
    // The references of an index follow those of what it indexes.
    const indexed = parts.findIndex(part => part.isIndexed);
    const found = distinct(parts.flatMap(part => part.targets));
    const literals = parts.flatMap(part => part.literals);
    return {
      targets: found,
      literals:
        found.length > 0 || literals.length > 1 ? literals : literals.map(one => valueAt(one, pathOf(taken)) ?? one),
      opaque: (indexed === -1 ? parts : parts.slice(0, indexed)).flatMap(part => part.opaque),
      isProbable: parts.some(part => part.isProbable),
    };
  }

  /** The terms of an expression; one block's expressions serve all its instances. */
  #termsOf(expression: Expression): Terms {
    const known = this.#terms.get(expression);
    if (known !== undefined) return known;
    const texts = exactTerms(expression.references ?? []);
    const terms = texts.map(text => termOf(text, texts));
    const found = { terms, isShared: !texts.some(text => /^(?:each|count)\b/.test(text)) };
    this.#terms.set(expression, found);
    return found;
  }

  /** One reference. `isIndexed` says that the other references of the expression may be its index. */
  #term(term: Term, scope: Scope, depth: number, taken?: Selection): Resolution & { isIndexed?: boolean } {
    const { text, steps, first, second } = term;
    switch (first) {
      case 'each':
        return second === 'value'
          ? this.#eachValue(steps.slice(2), scope, depth)
          : scope.key === undefined
            ? opaque(text)
            : literal(scope.key);
      case 'count':
        return scope.key === undefined ? opaque(text) : literal(scope.key);
      case 'var':
        return second === undefined
          ? opaque(text)
          : this.#variable(second, scope.module, depth, selectionOf(steps.slice(2)) ?? taken);
      case 'module':
        return this.#output(term, scope, depth, taken);
      case 'path':
      case 'terraform':
        return literal(text);
      case 'local':
      case 'self':
      case undefined:
        return opaque(text);
      default:
        return this.#resource(term, scope, depth, taken);
    }
  }

  #resource(term: Term, scope: Scope, depth: number, given?: Selection): Resolution & { isIndexed?: boolean } {
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
    const taken = this.#indexBeside(text, term, scope, depth) ?? given;
    const paired = taken === undefined ? [] : elementsOf(instances, taken);
    if (paired.length > 0)
      return { ...join(paired.map(one => targets([one], attributeOf(one, rest, taken)))), isIndexed: true };
    if (instances.size > maximumCandidates) return opaque(`one of ${instances.size} instances of ${text}`);
    return { ...targets([...instances.values()], rest), isIndexed: rest.length === 0 };
  }

  #eachValue(rest: readonly Step[], scope: Scope, depth: number): Resolution {
    const { forEach, key } = scope;
    if (forEach === undefined || key === undefined) return opaque('each.value');
    if (forEach.constant_value !== undefined) return fromCollection(forEach.constant_value, key, rest);
    const terms = exactTerms(forEach.references ?? []);
    const [only] = terms;
    if (only === undefined || terms.length > 1) return opaque('each.value');
    const steps = parseTraversal(only);
    const [first, second] = steps.map(nameOf);
    if (first === 'var' && second !== undefined && steps.length === 2) {
      const whole = this.#variable(second, scope.module, depth + 1);
      const [collection] = whole.literals;
      if (whole.literals.length === 1 && whole.targets.length === 0 && collection !== undefined)
        return fromCollection(collection, key, rest);
      return opaque('each.value');
    }
    const isData = first === 'data';
    const [type, name] = isData ? [second, nameOf(steps[2])] : [first, second];
    if (type === undefined || name === undefined || steps.length !== (isData ? 3 : 2)) return opaque('each.value');
    const chained = this.#instances.ofBlock(scope.module, blockId(isData ? 'data' : 'managed', type, name)).get(key);
    return chained === undefined ? opaque('each.value') : targets([chained], rest);
  }

  #variable(name: string, module: ModuleInstance, depth: number, taken?: Selection): Resolution {
    const declared = module.module?.json.variables?.[name];
    const known = (value: Json | undefined): Resolution => {
      const found = valueAt(value, pathOf(taken));
      return found === undefined ? opaque(`var.${name}`) : literal(found);
    };
    if (module.parent === undefined) {
      // What is sensitive is not printed, and ids are.
      if (declared?.sensitive === true) return opaque(`var.${name}`);
      const given = Object.hasOwn(this.#variables, name) ? this.#variables[name]?.value : undefined;
      return known(given === undefined ? declared?.default : given);
    }
    const call = module.module?.call;
    const written =
      call?.expressions !== undefined && Object.hasOwn(call.expressions, name) ? call.expressions[name] : undefined;
    if (written === undefined) return known(declared?.default);
    if (!isExpression(written)) return opaque(`var.${name}`);
    if (written.constant_value !== undefined) return known(written.constant_value);
    return this.#expression(written, this.#callScope(module), depth + 1, taken);
  }

  #callScope(module: ModuleInstance): Scope {
    const parent = module.parent ?? module;
    return {
      module: parent,
      key: module.key,
      forEach: module.module?.call?.for_each_expression,
      siblings: this.#moduleKeys(module),
    };
  }

  #moduleKeys(module: ModuleInstance): readonly (string | number)[] {
    return module.parent === undefined || module.name === undefined
      ? []
      : this.#instances.keysOfCall(module.parent, module.name);
  }

  #output(term: Term, scope: Scope, depth: number, given?: Selection): Resolution & { isIndexed?: boolean } {
    const { second: name, text } = term;
    const called = name === undefined ? undefined : scope.module.module?.children.get(name);
    if (name === undefined || called === undefined) return opaque(name === undefined ? text : `module.${name}`);
    const taken = this.#indexBeside(`module.${name}`, term, scope, depth) ?? given;
    const rest = term.steps.slice(2);
    const [index] = rest;
    const isCounted = called.call?.count_expression !== undefined || called.call?.for_each_expression !== undefined;
    if (!isCounted) return this.#outputOf(this.#configuration.child(scope.module, name, undefined), rest, depth, taken);
    if (index !== undefined && 'index' in index) {
      const instance = this.#configuration.child(scope.module, name, index.index);
      return this.#outputOf(instance, rest.slice(1), depth, taken);
    }
    const instances = this.#instancesOfCall(scope.module, name);
    const paired = taken === undefined ? [] : pairByIndex(instances, taken);
    const chosen = paired.length === 0 ? [...instances.values()] : paired;
    const inner = paired.length > 0 && rest.length === 0 ? outputSteps(called, taken) : rest;
    return { ...join(chosen.map(instance => this.#outputOf(instance, inner, depth))), isIndexed: true };
  }

  /** The index that another reference of the same expression makes. */
  #indexBeside(text: string, { all }: Term, scope: Scope, depth: number): Selection | undefined {
    const other = besides(text, all);
    if (other === 'each.key') return { key: scope.key, siblings: scope.siblings, isWritten: false, steps: [] };
    if (other === undefined || !/^(?:var|each\.value)\b/u.test(other)) return undefined;
    const { literals, targets: found, opaque: open } = this.#term(termOf(other, all), scope, depth + 1);
    const [key] = literals;
    if (literals.length !== 1 || found.length > 0 || open.length > 0 || typeof key !== 'string') return undefined;
    return { key, siblings: [key], isWritten: false, steps: [] };
  }

  #instancesOfCall(parent: ModuleInstance, name: string): ReadonlyMap<string | number, ModuleInstance> {
    const keys = this.#instances.keysOfCall(parent, name);
    const known = this.#calls.get(keys);
    if (known !== undefined) return known;
    const instances = new Map(keys.map(key => [key, this.#configuration.child(parent, name, key)]));
    this.#calls.set(keys, instances);
    return instances;
  }

  #outputOf(
    module: ModuleInstance,
    rest: readonly Step[],
    depth: number,
    given?: Selection,
  ): Resolution & { isIndexed?: boolean } {
    const outputs = module.module?.json.outputs ?? {};
    const name = nameOf(rest[0]);
    const chosen = name === undefined ? Object.values(outputs) : Object.hasOwn(outputs, name) ? [outputs[name]] : [];
    const scope: Scope = { module, key: undefined, forEach: undefined, siblings: [undefined] };
    const taken = name === undefined ? undefined : (selectionOf(rest.slice(1)) ?? given);
    const parts = chosen.map(output =>
      output?.expression === undefined
        ? opaque(`${module.address}.${name ?? ''}`)
        : this.#expression(output.expression, scope, depth + 1, taken),
    );
    if (parts.length === 0) return opaque(`${module.address}.${name ?? '*'}`);
    const joined = join(parts);
    const isCollection = joined.targets.length > 1;
    return { ...joined, isIndexed: isCollection };
  }
}
