import { asDescribed, describedParts, linkTypes, type PropertyTree } from '../../../graph/resource-types.js';
import { isSet, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import type { BlockReader } from './reader.js';

/** What a resource type describes of its properties. */
export interface PropertyNames {
  readonly [name: string]: PropertyTree;
}

/** What is described of the values at a path of an instance, in the platform's spelling. */
export function pick(block: BlockReader, path: string, tree: PropertyTree): Value | undefined {
  if (typeof tree === 'string') {
    const value = block.value(path, linkTypes(tree));
    return value === undefined ? undefined : asDescribed(value, tree);
  }
  const whole = block.value(path);
  if (!isOpen(whole)) return whole;
  return describedParts(whole, tree, (_, inner, step) => pick(block, `${path}.${step}`, inner));
}

/** The same of a value that is at hand. */
export function pickPlain(value: Value | undefined, tree: PropertyTree): Value | undefined {
  if (!isOpen(value)) return value;
  return typeof tree === 'string' ? asDescribed(value, tree) : describedParts(value, tree, pickPlain);
}

/** True for a value that can be looked into. */
function isOpen(value: Value | undefined): value is Exclude<Value, null | Unknown | Sensitive> {
  return isSet(value) && !(value instanceof Unknown) && !(value instanceof Sensitive);
}
