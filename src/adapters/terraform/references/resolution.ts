import { isList } from '../../../core/list.js';
import type { Json } from '../../../graph/value.js';
import type { Step } from '../instances/address.js';
import type { Instance } from '../instances/instance.js';

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

/** What is a constant. */
export function literal(value: Json): Resolution {
  return { targets: [], literals: [value], opaque: [], isProbable: false };
}

/** What the plan does not show the value of; `text` is the reference. */
export function opaque(text: string): Resolution {
  return { targets: [], literals: [], opaque: [text], isProbable: false };
}

/** What is an attribute of one of some instances. */
export function targets(instances: readonly Instance[], attribute: readonly Step[]): Resolution {
  return { targets: instances.map(instance => ({ instance, attribute })), literals: [], opaque: [], isProbable: false };
}

/** What is one of several things. */
export function join(parts: readonly Resolution[]): Resolution {
  return {
    targets: distinct(parts.flatMap(part => part.targets)),
    literals: parts.flatMap(part => part.literals),
    opaque: parts.flatMap(part => part.opaque),
    isProbable: parts.some(part => part.isProbable),
  };
}

/** Each attribute of each instance once. */
export function distinct(all: readonly Target[]): Target[] {
  const seen = new Map(all.map(target => [`${target.instance.address}|${JSON.stringify(target.attribute)}`, target]));
  return [...seen.values()];
}

/** What `each.value` is for a key of a collection. */
export function fromCollection(collection: Json, key: string | number, rest: readonly Step[]): Resolution {
  const element = isList(collection) ? collection.find(item => item === key) : valueAt(collection, [{ index: key }]);
  const value = element === undefined ? undefined : valueAt(element, rest);
  return value === undefined ? opaque('each.value') : literal(value);
}

/** What steps lead to inside a value. */
export function valueAt(value: Json | undefined, steps: readonly Step[]): Json | undefined {
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
