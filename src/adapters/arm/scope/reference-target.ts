import { Concat, reveal, Unknown, type Value } from '../../../graph/value.js';
import type { DeployedResource } from '../model.js';
import type { ScopeCall } from './scope-function.js';

/**
 * The resource that the first argument of a function names: by symbolic name, by name, or by id; one
 * that another template of the deployment makes is found by its id. Undefined when none is declared.
 */
export function targetOf({ values, context }: ScopeCall): DeployedResource | undefined {
  const [first] = values;
  const id = first === undefined ? undefined : reveal(first);
  if (id === undefined || id instanceof Unknown) return undefined;
  const { resources, registry } = context.template;
  const [own, second] = typeof id === 'string' && resources.isSymbolic ? resources.named(id) : [];
  if (own !== undefined) return second === undefined ? own : undefined;
  const found = resources.found(id).filter(({ condition }) => condition !== false);
  if (found.length > 0) return only(found);
  return only(registry.find(id));
}

/**
 * What the first argument of a function names as one round of a loop, `site[2]`, where it is not known how often
 * the loop runs or which round is meant: only what it is called is certain.
 */
export function roundOf({ values, context }: ScopeCall): DeployedResource | undefined {
  const { resources } = context.template;
  const name = roundNameOf(values[0] ?? null);
  if (!resources.isSymbolic || name === undefined) return undefined;
  const [any] = resources.named(name.loop);
  const isOpen = any?.isOneOfMany === true || typeof name.index !== 'number';
  return isOpen ? any?.round(name.index) : undefined;
}

function roundNameOf(value: Value): { readonly loop: string; readonly index: Value } | undefined {
  const name = reveal(value);
  if (name instanceof Concat) {
    const [before, index = null, after, ...more] = name.$concat;
    if (typeof before !== 'string' || !before.endsWith('[') || after !== ']' || more.length > 0) return undefined;
    return { loop: before.slice(0, -1), index };
  }
  const [, loop, index] = typeof name === 'string' ? (/^(.*)\[(\d+)\]$/.exec(name) ?? []) : [];
  return loop === undefined ? undefined : { loop, index: Number(index) };
}

/** Of several declarations of one resource nobody can say which one is meant. */
function only(found: readonly DeployedResource[]): DeployedResource | undefined {
  const made = found.filter(({ existing }) => !existing);
  const [first, second] = made.length > 0 ? made : found;
  return second === undefined ? first : undefined;
}
