import { formatIndex } from '../../instances/address.js';
import { referencesIn, type Reference } from '../../language/syntax/references.js';
import type { Expression } from '../../language/syntax/syntax.js';

/**
 * The references of an expression, as plan JSON lists them without their shortened forms: each goes up to the first
 * index that is not written as a literal.
 */
export function referencesOf(expression: Expression): readonly string[] {
  return [...new Set(referencesIn(expression).map(shown))];
}

/** What stands behind an index that has to be worked out is not told, nor that a resource is one. */
function shown(reference: Reference): string {
  const { root, steps } = withoutPrefix(reference);
  let text = root;
  for (const step of steps) {
    if ('key' in step && step.key === undefined) return text;
    text += 'name' in step ? `.${step.name}` : formatIndex(step.key);
  }
  return text;
}

/** `resource.TYPE.NAME` is a long form of `TYPE.NAME`. */
function withoutPrefix({ root, steps }: Reference): Pick<Reference, 'root' | 'steps'> {
  const [type, ...others] = steps;
  return root === 'resource' && type !== undefined && 'name' in type
    ? { root: type.name, steps: others }
    : { root, steps };
}

/** Whether a function is called anywhere in an expression. */
export function callsFunction(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(callsFunction);
  if (typeof node !== 'object' || node === null) return false;
  return ('kind' in node && node.kind === 'call') || Object.values(node).some(callsFunction);
}
