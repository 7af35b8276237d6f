import { compareText } from '../../core/order.js';
import { append } from '../../core/multimap.js';
import { remember } from '../../core/remember.js';
import type { PolicyHead } from '../../policy/policy.js';

const mostRelated = 5;
/** Below this, what two policies share is what half of the catalogue shares. */
const leastShared = 0.15;

/**
 * The policies that a reader of one will want to know of: those that decide by the same facts. The fewer policies
 * read a fact, the more it binds those that do.
 */
export function relatedPolicies(policy: PolicyHead, heads: readonly PolicyHead[]): readonly PolicyHead[] {
  const readers = readersOf(heads);
  const shared = new Map<PolicyHead, number>();
  for (const fact of policy.decidedBy) {
    const all = readers.get(`${policy.subject} ${fact}`) ?? [];
    for (const head of all) if (head.name !== policy.name) shared.set(head, (shared.get(head) ?? 0) + 1 / all.length);
  }
  return [...shared]
    .filter(([, weight]) => weight >= leastShared)
    .toSorted(([one, left], [other, right]) => right - left || compareText(one.name, other.name))
    .slice(0, mostRelated)
    .map(([head]) => head);
}

/** The policies that decide by each fact of a subject; a report of all policies asks for the same list again and again. */
const readersOf = remember((heads: readonly PolicyHead[]): ReadonlyMap<string, readonly PolicyHead[]> => {
  const readers = new Map<string, PolicyHead[]>();
  for (const head of heads) for (const fact of head.decidedBy) append(readers, `${head.subject} ${fact}`, head);
  return readers;
});
