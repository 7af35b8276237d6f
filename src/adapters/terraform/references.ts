import { isList } from '../../core/list.js';
import type { Json } from '../../graph/value.js';
import { parseTraversal, type Step } from './address.js';
import { isExpression, type Configuration, type ModuleInstance } from './configuration.js';
import { blockId, type BlockId, type Instance } from './instance.js';
import type { Instances } from './instances.js';
import { pairByCount, pairByKey, type Referrer } from './pairing.js';
import type { Expression, PlanJson } from './plan-json.js';

/** An attribute of an instance that an expression may take its value from. */
export interface Target {
  readonly instance: Instance;
  /** The attribute path behind the resource; empty where an index made the core drop it. */
  readonly attribute: readonly Step[];
}

/**
 * What an expression can be, as far as plan JSON shows it: the core flattens every expression to
 * the list of things it refers to, and locals are not in the file at all.
 */
export interface Resolution {
  readonly targets: readonly Target[];
  /** Constants that the expression contains or that its variables hold. */
  readonly literals: readonly Json[];
  /** References whose values the plan does not show and which may be the expression's value. */
  readonly opaque: readonly string[];
  /** True when a pairing of equal `count.index` was assumed: `[count.index + 1]` looks the same in a plan. */
  readonly isProbable: boolean;
}

interface Scope extends Referrer {
  readonly module: ModuleInstance;
  readonly forEach: Expression | undefined;
}

/** One reference, taken apart once for all instances of the block that it stands in. */
interface Term {
  readonly text: string;
  readonly steps: readonly Step[];
  /** The names of the first two steps. */
  readonly first: string | undefined;
  readonly second: string | undefined;
  /** The resource block that it may name, and what follows behind the block. */
  readonly block: BlockId | undefined;
  readonly rest: readonly Step[];
  /** All references of its expression. */
  readonly all: readonly string[];
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

  #expression(expression: Expression, scope: Scope, depth: number): Resolution {
    if (expression.constant_value !== undefined) return literal(expression.constant_value);
    if (depth > maximumDepth) return opaque('an expression nested too deeply');
    const terms = this.#termsOf(expression);
    if (!terms.isShared) return this.#resolveTerms(terms, scope, depth);
    const latest = this.#latest.get(expression);
    if (latest?.module === scope.module) return latest.resolution;
    const resolution = this.#resolveTerms(terms, scope, depth);
    this.#latest.set(expression, { module: scope.module, resolution });
    return resolution;
  }

  #resolveTerms({ terms }: Terms, scope: Scope, depth: number): Resolution {
    const [only] = terms;
    if (terms.length === 1 && only !== undefined) return this.#term(only, scope, depth + 1);
    const parts = terms.map(term => this.#term(term, scope, depth + 1));
    // The references of an index follow those of what it indexes.
    const indexed = parts.findIndex(part => part.isIndexed);
    return {
      targets: distinct(parts.flatMap(part => part.targets)),
      literals: parts.flatMap(part => part.literals),
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
  #term(term: Term, scope: Scope, depth: number): Resolution & { isIndexed?: boolean } {
    const { text, steps, first, second, all } = term;
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
        return second === undefined ? opaque(text) : this.#variable(second, steps.slice(2), scope.module, depth);
      case 'module':
        return second === undefined ? opaque(text) : this.#output(second, steps.slice(2), all, scope, depth);
      case 'path':
      case 'terraform':
        return literal(text);
      case 'local':
      case 'self':
      case undefined:
        return opaque(text);
      default:
        return this.#resource(term, scope);
    }
  }

  #resource({ text, block, rest, all }: Term, scope: Scope): Resolution & { isIndexed?: boolean } {
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
    const counted = pairByCount(instances, text, all, scope);
    if (counted !== undefined) return { ...targets([counted], rest), isProbable: true, isIndexed: true };
    const paired = pairByKey(instances, text, all, scope);
    if (paired.length > 0) return { ...targets(paired, rest), isIndexed: true };
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
      const whole = this.#variable(second, [], scope.module, depth + 1);
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

  #variable(name: string, rest: readonly Step[], module: ModuleInstance, depth: number): Resolution {
    const declared = module.module?.json.variables?.[name];
    if (module.parent === undefined) {
      // What is sensitive is not printed, and ids are.
      if (declared?.sensitive === true) return opaque(`var.${name}`);
      const given = Object.hasOwn(this.#variables, name) ? this.#variables[name]?.value : undefined;
      const value = at(given === undefined ? declared?.default : given, rest);
      return value === undefined ? opaque(`var.${name}`) : literal(value);
    }
    const call = module.module?.call;
    const written =
      call?.expressions !== undefined && Object.hasOwn(call.expressions, name) ? call.expressions[name] : undefined;
    if (written === undefined) {
      const value = at(declared?.default, rest);
      return value === undefined ? opaque(`var.${name}`) : literal(value);
    }
    if (!isExpression(written)) return opaque(`var.${name}`);
    if (written.constant_value !== undefined) {
      const value = at(written.constant_value, rest);
      return value === undefined ? opaque(`var.${name}`) : literal(value);
    }
    const resolved = this.#expression(written, this.#callScope(module), depth + 1);
    const [value] = resolved.literals;
    if (rest.length > 0 && resolved.targets.length === 0 && resolved.literals.length === 1 && value !== undefined) {
      const inner = at(value, rest);
      if (inner !== undefined) return { ...resolved, literals: [inner] };
    }
    return resolved;
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

  #output(
    name: string,
    rest: readonly Step[],
    all: readonly string[],
    scope: Scope,
    depth: number,
  ): Resolution & { isIndexed?: boolean } {
    const called = scope.module.module?.children.get(name);
    if (called === undefined) return opaque(`module.${name}`);
    const [index] = rest;
    const isCounted = called.call?.count_expression !== undefined || called.call?.for_each_expression !== undefined;
    if (!isCounted) return this.#outputOf(this.#configuration.child(scope.module, name, undefined), rest, depth);
    if (index !== undefined && 'index' in index) {
      return this.#outputOf(this.#configuration.child(scope.module, name, index.index), rest.slice(1), depth);
    }
    const instances = this.#instancesOfCall(scope.module, name);
    const paired = pairByKey(instances, `module.${name}`, all, scope);
    const chosen = paired.length === 0 ? [...instances.values()] : paired;
    return { ...join(chosen.map(instance => this.#outputOf(instance, rest, depth))), isIndexed: true };
  }

  #instancesOfCall(parent: ModuleInstance, name: string): ReadonlyMap<string | number, ModuleInstance> {
    const keys = this.#instances.keysOfCall(parent, name);
    const known = this.#calls.get(keys);
    if (known !== undefined) return known;
    const instances = new Map(keys.map(key => [key, this.#configuration.child(parent, name, key)]));
    this.#calls.set(keys, instances);
    return instances;
  }

  #outputOf(module: ModuleInstance, rest: readonly Step[], depth: number): Resolution & { isIndexed?: boolean } {
    const outputs = module.module?.json.outputs ?? {};
    const name = nameOf(rest[0]);
    const chosen = name === undefined ? Object.values(outputs) : Object.hasOwn(outputs, name) ? [outputs[name]] : [];
    const scope: Scope = { module, key: undefined, forEach: undefined, siblings: [undefined] };
    const parts = chosen.map(output =>
      output?.expression === undefined
        ? opaque(`${module.address}.${name ?? ''}`)
        : this.#expression(output.expression, scope, depth + 1),
    );
    if (parts.length === 0) return opaque(`${module.address}.${name ?? '*'}`);
    const joined = join(parts);
    const isCollection = joined.targets.length > 1;
    return { ...joined, isIndexed: isCollection };
  }
}

/** Drops the shortened forms of a reference that plan JSON lists behind the exact one. */
export function exactTerms(references: readonly string[]): string[] {
  const exact = new Set<string>();
  let longer = '';
  for (const reference of references) {
    const isShortened = longer.startsWith(reference) && /^[.[]/.test(longer.slice(reference.length));
    if (!isShortened) exact.add(reference);
    longer = reference;
  }
  return [...exact];
}

function fromCollection(collection: Json, key: string | number, rest: readonly Step[]): Resolution {
  const element = isList(collection) ? (collection.includes(key) ? key : undefined) : at(collection, [{ index: key }]);
  const value = element === undefined ? undefined : at(element, rest);
  return value === undefined ? opaque('each.value') : literal(value);
}

function at(value: Json | undefined, steps: readonly Step[]): Json | undefined {
  let current = value;
  for (const step of steps) {
    const key = 'name' in step ? step.name : step.index;
    if (isList(current)) current = current[Number(key)];
    else if (typeof current === 'object' && current !== null && Object.hasOwn(current, String(key)))
      current = (current as Record<string, Json>)[String(key)];
    else return undefined;
  }
  return current;
}

function termOf(text: string, all: readonly string[]): Term {
  const steps = parseTraversal(text);
  const [first, second, third] = steps.map(nameOf);
  const isData = first === 'data';
  const [type, name] = isData ? [second, third] : [first, second];
  const block = type === undefined || name === undefined ? undefined : blockId(isData ? 'data' : 'managed', type, name);
  return { text, steps, first, second, block, rest: steps.slice(isData ? 3 : 2), all };
}

function nameOf(step: Step | undefined): string | undefined {
  return step !== undefined && 'name' in step ? step.name : undefined;
}

function literal(value: Json): Resolution {
  return { targets: [], literals: [value], opaque: [], isProbable: false };
}

function opaque(text: string): Resolution {
  return { targets: [], literals: [], opaque: [text], isProbable: false };
}

function targets(instances: readonly Instance[], attribute: readonly Step[]): Resolution {
  return { targets: instances.map(instance => ({ instance, attribute })), literals: [], opaque: [], isProbable: false };
}

function join(parts: readonly Resolution[]): Resolution {
  return {
    targets: distinct(parts.flatMap(part => part.targets)),
    literals: parts.flatMap(part => part.literals),
    opaque: parts.flatMap(part => part.opaque),
    isProbable: parts.some(part => part.isProbable),
  };
}

function distinct(all: readonly Target[]): Target[] {
  const seen = new Map(all.map(target => [`${target.instance.address}|${JSON.stringify(target.attribute)}`, target]));
  return [...seen.values()];
}
