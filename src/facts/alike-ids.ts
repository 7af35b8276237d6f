import { append } from '../core/multimap.js';
import { remember } from '../core/remember.js';
import type { IdKey } from '../graph/arm-id.js';
import type { Estate } from './estate.js';

/**
 * The keys of an index that differ from a key in the subscription alone, of which one is a symbol: they may name the
 * same resource. Two that inputs make are two: the platform would not let one be made twice.
 */
export function alikeKeys(index: ReadonlyMap<IdKey, unknown>, key: IdKey, estate: Estate): readonly IdKey[] {
  const { byRest, hasSymbols } = restsOf(index);
  if (!hasSymbols && !hasSymbol(key)) return none;
  const others = byRest.get(restOf(key)) ?? none;
  if (others.length === 0 || (others.length === 1 && others[0] === key)) return none;
  return others.filter(
    other => other !== key && (hasSymbol(key) || hasSymbol(other)) && !(isMade(key, estate) && isMade(other, estate)),
  );
}

const none: readonly IdKey[] = [];

const restsOf = remember((index: ReadonlyMap<IdKey, unknown>) => {
  const byRest = new Map<string, IdKey[]>();
  let hasSymbols = false;
  for (const key of index.keys()) {
    hasSymbols ||= hasSymbol(key);
    if (restOf(key) !== '') append(byRest, restOf(key), key);
  }
  return { byRest, hasSymbols };
});

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
