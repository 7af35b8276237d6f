import { formatIndex } from '../address.js';
import { referencesIn, type Reference } from '../language/references.js';
import type { Expression } from '../language/syntax.js';

/**
 * The references of an expression, as plan JSON lists them without their shortened forms: each goes up to the first
 * index that is not written as a literal.
 */
export function referencesOf(expression: Expression): readonly string[] {
  return [...new Set(referencesIn(expression).map(shown))];
}

/** What stands behind an index that has to be worked out is not told. */
function shown({ root, steps }: Reference): string {
  let text = root;
  for (const step of steps) {
    if ('key' in step && step.key === undefined) return text;
    text += 'name' in step ? `.${step.name}` : formatIndex(step.key);
  }
  return text;
}

/** Whether a function is called anywhere in an expression. */
export function callsFunction(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(callsFunction);
  if (typeof node !== 'object' || node === null) return false;
  return ('kind' in node && node.kind === 'call') || Object.values(node).some(callsFunction);
}
