import { asDescribed, linkTypes, memberOf, type PropertyTree } from '../../../graph/resource-types.js';
import { isObject, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import type { BlockReader } from './reader.js';

/** What a resource type describes of its properties. */
export interface PropertyNames {
  readonly [name: string]: PropertyTree;
}

/** What is described of the values at a path of an instance, in the platform's spelling. */
export function pick(block: BlockReader, path: string, tree: PropertyTree): Value | undefined {
  if (typeof tree === 'string') return leaf(block, path, tree);
  const whole = block.value(path);
  if (whole === undefined || whole === null || whole instanceof Unknown || whole instanceof Sensitive) return whole;
  if (Array.isArray(tree)) {
    if (!Array.isArray(whole)) return undefined;
    return (whole as readonly Value[]).map(
      (_, index) => pick(block, `${path}.${index}`, (tree as readonly [PropertyTree])[0]) ?? null,
    );
  }
  const result: Record<string, Value> = {};
  for (const name of Object.keys(whole)) {
    const member = memberOf(tree, name);
    const value = member === undefined ? undefined : pick(block, `${path}.${name}`, member.tree);
    if (member !== undefined && value !== undefined && value !== null) result[member.name] = value;
  }
  return result;
}

function leaf(block: BlockReader, path: string, types: string): Value | undefined {
  const value = block.value(path, linkTypes(types));
  return value === undefined ? undefined : asDescribed(value, types);
}

/** The same of a value that is at hand. */
export function pickPlain(value: Value | undefined, tree: PropertyTree): Value | undefined {
  if (value === undefined || value instanceof Unknown || value instanceof Sensitive) return value;
  if (typeof tree === 'string') return asDescribed(value, tree);
  if (Array.isArray(tree))
    return Array.isArray(value)
      ? (value as readonly Value[]).map(item => pickPlain(item, (tree as readonly [PropertyTree])[0]) ?? null)
      : undefined;
  if (!isObject(value)) return undefined;
  const result: Record<string, Value> = {};
  for (const [name, inner] of Object.entries(value)) {
    const member = memberOf(tree, name);
    const picked = member === undefined ? undefined : pickPlain(inner, member.tree);
    if (member !== undefined && picked !== undefined && picked !== null) result[member.name] = picked;
  }
  return result;
}
