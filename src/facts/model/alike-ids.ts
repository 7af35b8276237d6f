import { append } from '../../core/multimap.js';
import { remember } from '../../core/remember.js';
import { isFullyKnown, mayBeOne, type IdKey } from '../../graph/arm-id.js';
import type { Estate } from './estate.js';

/**
 * The keys of an index that may name the same resource as a key although they differ: in the subscription alone, of
 * which one is a symbol, or where an id of which a part is not told names nothing that is known, and all else agrees.
 * Two that inputs make are two: the platform would not let one be made twice.
 */
export function alikeKeys(index: ReadonlyMap<IdKey, unknown>, key: IdKey, estate: Estate): readonly IdKey[] {
  const { byRest, hasSymbols, open } = restsOf(estate)(index);
  const byParts = open.filter(other => other !== key && mayBeOne(other, key));
  if (!hasSymbols && !hasSymbol(key)) return byParts;
  const others = byRest.get(restOf(key)) ?? none;
  if (others.length === 0 || (others.length === 1 && others[0] === key)) return byParts;
  const bySubscription = others.filter(
    other => other !== key && (hasSymbol(key) || hasSymbol(other)) && !(isMade(key, estate) && isMade(other, estate)),
  );
  return byParts.length === 0 ? bySubscription : [...new Set([...bySubscription, ...byParts])];
}

const none: readonly IdKey[] = [];

const restsOf = remember((estate: Estate) =>
  remember((index: ReadonlyMap<IdKey, unknown>) => {
    const byRest = new Map<string, IdKey[]>();
    const open: IdKey[] = [];
    let hasSymbols = false;
    for (const key of index.keys()) {
      const rest = restOf(key);
      hasSymbols ||= hasSymbol(key);
      if (rest !== '') append(byRest, rest, key);
      if (!isFullyKnown(rest) && !isMade(key, estate)) open.push(key);
    }
    return { byRest, hasSymbols, open };
  }),
);

/** What follows the subscription in an id; empty where there is none. */
function restOf(key: IdKey): string {
  if (!key.startsWith(start)) return '';
  const end = key.indexOf('/', start.length);
  return end === -1 ? '' : key.slice(end);
}

const start = '/subscriptions/';

function hasSymbol(key: IdKey): boolean {
  return key.startsWith('/subscriptions/${');
}

function isMade(key: IdKey, estate: Estate): boolean {
  const lifecycle = estate.at(key)?.resource.lifecycle;
  return lifecycle !== undefined && lifecycle !== 'existing';
}
