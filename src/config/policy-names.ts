import { didYouMean } from '../core/nearest.js';
import type { PolicyHead } from '../policy/policy.js';

/** What to say behind a name that no policy has: what it is called now, or which one is like it. */
export function nameHint(name: string, heads: readonly PolicyHead[]): string {
  const renamed = heads.find(({ aliases = [] }) => aliases.includes(name));
  if (renamed !== undefined) return `; it is called ${renamed.name} now`;
  return didYouMean(
    name,
    heads.map(head => head.name),
  );
}
