import type { Term } from './term.js';

/** What decides how many there are of what a reference names, and whether there are any. */
export interface Counted {
  readonly by: readonly string[];
  readonly isThere: boolean;
}

/**
 * The references of an expression that its value may come from. Of alternatives that the same thing counts, as in
 * `local.isNew ? azurerm_subnet.new[0].id : data.azurerm_subnet.old[0].id`, none comes from those that are not there
 * while another one is, nor from what decides which it is. In a plan that leaves nothing out, nothing
 * comes from what is counted and not there. All of them where none would be left.
 */
export function ableTerms(
  terms: readonly Term[],
  countedBy: (term: Term) => Counted | undefined,
  isWhole: boolean,
): readonly Term[] {
  if (terms.length < 2) return terms;
  const counted = terms.flatMap(term => {
    const found = countedBy(term);
    return found === undefined ? [] : [{ term, ...found }];
  });
  const idle = new Set<Term>();
  const deciding = new Set<string>();
  for (const { term, by, isThere } of counted) {
    if (isThere) continue;
    const shared = by.filter(one => counted.some(other => other.isThere && other.by.includes(one)));
    if (shared.length > 0 || isWhole) idle.add(term);
    for (const one of shared) deciding.add(one);
  }
  const able = terms.filter(term => !idle.has(term) && !deciding.has(term.text));
  if (able.length === 0 || able.length === terms.length) return terms;
  // What is beside a reference tells its index.
  const all = able.map(({ text }) => text);
  return able.map(term => ({ ...term, all }));
}
