import type { Expression, Identifier } from '../syntax.js';
import { partsOf } from './parts.js';
import type { ResourceSymbol } from './symbols.js';

/** What a local name is: a variable of the declaration's own loop, of one inside of its body, of a lambda. */
export type LocalKind = 'own' | 'inner' | 'lambda';

/** A name that holds only in a part of the file; a resource inside another has one, too. */
export interface Frame {
  readonly name: string;
  readonly target: ResourceSymbol | LocalKind;
  readonly outer: Frame | undefined;
}

/** The frame with more names in it. */
export function bind(frame: Frame | undefined, names: readonly Identifier[], target: LocalKind): Frame | undefined {
  let result = frame;
  for (const { name } of names) result = { name, target, outer: result };
  return result;
}

/** What a local name means; undefined when it is none. */
export function find(frame: Frame | undefined, name: string): Frame['target'] | undefined {
  for (let at = frame; at !== undefined; at = at.outer) if (at.name === name) return at.target;
  return undefined;
}

/** True when the expression reads a local name of one of the kinds. */
export function readsLocal(node: Expression, frame: Frame | undefined, kinds: readonly LocalKind[]): boolean {
  if (node.kind !== 'name') return valuesOf(node).some(part => readsLocal(part, frame, kinds));
  const target = find(frame, node.name);
  return typeof target === 'string' && kinds.includes(target);
}

/** What an expression is made of, without the names of members, the lists of loops and conditions. */
function valuesOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'object':
      return node.members.map(({ value }) => value);
    case 'loop':
    case 'conditional':
      return [node.body];
    default:
      return partsOf(node);
  }
}

/** The expression inside of parentheses. */
export function withoutParentheses(node: Expression): Expression {
  return node.kind === 'parenthesized' ? withoutParentheses(node.inner) : node;
}
