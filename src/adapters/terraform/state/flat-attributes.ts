import type { Json } from '../../../graph/value.js';
import type { JsonObject } from '../../json-object.js';

/**
 * Attributes as Terraform up to 0.11 keeps them: `delegation.#` is how many there are, `delegation.0.name` a text in
 * one. Members of sets stand under hashes in place of indexes. All values are texts, so flags and numbers are told by
 * their looks, except where a name stands.
 */
export function nestedAttributes(flat: { readonly [name: string]: string }): JsonObject {
  const root: Branch = new Map();
  for (const [path, text] of Object.entries(flat)) enter(root, path.split('.'), text);
  return Object.fromEntries([...root].map(([name, branch]): [string, Json] => [name, valueOf(branch, name)]));
}

type Branch = Map<string, Branch | string>;

function enter(root: Branch, steps: readonly string[], text: string): void {
  let current = root;
  for (const step of steps.slice(0, -1)) {
    const known = current.get(step);
    const next = known instanceof Map ? known : new Map<string, Branch | string>();
    current.set(step, next);
    current = next;
  }
  const last = steps.at(-1) ?? '';
  if (!(current.get(last) instanceof Map)) current.set(last, text);
}

const counts = new Set(['#', '%']);

function valueOf(branch: Branch | string, name: string): Json {
  if (typeof branch === 'string') return scalarOf(branch, name);
  const members = [...branch].filter(([key]) => !counts.has(key));
  if (branch.has('#') || members.every(([key]) => /^\d+$/u.test(key)))
    return members.toSorted(([left], [right]) => Number(left) - Number(right)).map(([, inner]) => valueOf(inner, name));
  return Object.fromEntries(members.map(([key, inner]): [string, Json] => [key, valueOf(inner, key)]));
}

function scalarOf(text: string, name: string): Json {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d{1,9}$/u.test(text) && !/(?:^|_)(?:name|id|version|prefix|range)s?$/u.test(name) ? Number(text) : text;
}
