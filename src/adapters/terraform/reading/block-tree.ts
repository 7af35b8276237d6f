import { isList } from '../../../core/list.js';
import { stepsOf } from '../../../core/path.js';
import { remember, rememberText } from '../../../core/remember.js';
import type { Json } from '../../../graph/value.js';
import type { Expression, Expressions } from '../document/plan-json.js';
import { isExpression } from '../instances/configuration.js';

/** What a plan tells of one block: four parallel trees, walked together. */
export interface BlockNode {
  readonly value: Json | undefined;
  readonly unknown: Json | undefined;
  readonly sensitive: Json | undefined;
  readonly written: Expressions | undefined;
}

/** What lies at a path in a tree of values; undefined where nothing does. */
export function walk(value: Json | undefined, parts: readonly string[]): Json | undefined {
  return parts.reduce<Json | undefined>(member, value);
}

/** True when a tree of marks marks the path or something that it lies in. */
export function marksTrue(marks: Json | undefined, parts: readonly string[]): boolean {
  return parts.reduce(markInside, marks) === true;
}

function markInside(marks: Json | undefined, name: string): Json | undefined {
  return marks === true ? true : member(marks, name);
}

/** The four trees one step further in. */
export function step(node: BlockNode, name: string): BlockNode {
  return {
    value: member(node.value, name),
    unknown: markInside(node.unknown, name),
    sensitive: markInside(node.sensitive, name),
    written: inside(node.written, name),
  };
}

/** Whether an attribute is written in a block, which all its instances ask for. */
export const writtenIn = remember((block: Expressions) =>
  rememberText((path): boolean | undefined => {
    const parts = stepsOf(path);
    let node: Expressions | undefined = block;
    for (const part of parts) {
      if (node === undefined || isExpression(node)) return undefined;
      const inner: Expressions | undefined = member(node, part);
      if (inner === undefined) return part === parts.at(-1) ? false : undefined;
      node = inner;
    }
    return true;
  }),
);

/** What is written at a path. */
export function writtenAt(written: Expressions | undefined, parts: readonly string[]): Expressions | undefined {
  return parts.reduce(inside, written);
}

/** A step into what is written: an expression is one for all that is in it, a constant has its own members. */
function inside(written: Expressions | undefined, name: string): Expressions | undefined {
  if (written === undefined || !isExpression(written)) return member(written, name);
  if (written.constant_value === undefined) return written;
  const constant = member(written.constant_value, name);
  return constant === undefined ? undefined : { constant_value: constant };
}

function member<T>(container: T | undefined, name: string): T | undefined {
  if (typeof container !== 'object' || container === null) return undefined;
  return Object.hasOwn(container, name) ? (container as Record<string, T>)[name] : undefined;
}

/** The names of the members of an object; none of anything else. */
export function keysOf(value: Json | undefined): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** True for a tree of marks that marks nothing: false, absent, or empty all the way down. */
export function isPlain(marks: Json | undefined): boolean {
  if (typeof marks !== 'object' || marks === null) return marks !== true;
  return Object.values(marks).every(isPlain);
}

/**
 * The written block of a planned one. Sets are ordered differently in values, and dynamic blocks
 * are not written at all, so a block belongs only when its constants agree and no other's do.
 */
export function matchingBlock(node: BlockNode, index: number): Expressions | undefined {
  const { written, value } = node;
  if (written === undefined || isExpression(written)) return written;
  const candidates = isList(written) ? written : [written];
  const planned = member(value, String(index));
  const count = isList(value) ? value.length : 0;
  if (candidates.length !== count) return undefined;
  const [only] = candidates;
  if (count === 1) return only;
  const agreeing = candidates.filter(block => agrees(block, planned));
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

function agrees(block: Expressions, planned: Json | undefined): boolean {
  return Object.entries(block).every(([name, expression]) => {
    if (!isExpression(expression as Expressions)) return true;
    const constant = (expression as Expression).constant_value;
    return constant === undefined || JSON.stringify(member(planned, name)) === JSON.stringify(constant);
  });
}
