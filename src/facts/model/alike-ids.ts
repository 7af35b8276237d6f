import { append } from '../../core/multimap.js';
import { remember } from '../../core/remember.js';
import { isFullyKnown, mayBeOne, nameOfKey, type IdKey } from '../../graph/arm-id.js';
import type { Estate } from './estate.js';

/**
 * The keys of an index that may name the same resource as a key although they differ: in the subscription alone, of
 * which one is a symbol, or in parts of which one or the other is not told, and all else agrees.
 * Two that inputs make are two: the platform would not let one be made twice.
 */
export function alikeKeys(index: ReadonlyMap<IdKey, unknown>, key: IdKey, estate: Estate): readonly IdKey[] {
  const { byRest, hasSymbols, isOpen, made, loose } = restsOf(estate)(index);
  const byParts =
    isOpen || !isFullyKnown(restOf(key))
      ? [...alikeByParts(loose, key), ...(isMade(key, estate) ? none : alikeByParts(made, key))]
      : none;
  if (!hasSymbols && !hasSymbol(key)) return byParts;
  const others = byRest.get(restOf(key)) ?? none;
  if (others.length === 0 || (others.length === 1 && others[0] === key)) return byParts;
  const bySubscription = others.filter(
    other => other !== key && (hasSymbol(key) || hasSymbol(other)) && !(isMade(key, estate) && isMade(other, estate)),
  );
  return byParts.length === 0 ? bySubscription : [...new Set([...bySubscription, ...byParts])];
}

const none: readonly IdKey[] = [];

/** Keys by the name at their end; those of which the name is not fully told are by an empty one. */
type ByName = ReadonlyMap<string, readonly IdKey[]>;

const restsOf = remember((estate: Estate) =>
  remember((index: ReadonlyMap<IdKey, unknown>) => {
    const byRest = new Map<string, IdKey[]>();
    const [made, loose] = [new Map<string, IdKey[]>(), new Map<string, IdKey[]>()];
    let [hasSymbols, isOpen] = [false, false];
    for (const key of index.keys()) {
      const rest = restOf(key);
      hasSymbols ||= hasSymbol(key);
      isOpen ||= !isFullyKnown(rest);
      if (rest === '') continue;
      append(byRest, rest, key);
      append(isMade(key, estate) ? made : loose, nameIfKnown(key), key);
    }
    return { byRest, hasSymbols, isOpen, made, loose };
  }),
);

/** Those that differ from a key in what one or the other does not tell after the subscription. */
function alikeByParts(keys: ByName, key: IdKey): readonly IdKey[] {
  const name = nameIfKnown(key);
  const near = name === '' ? [...keys.values()].flat() : [...(keys.get(name) ?? none), ...(keys.get('') ?? none)];
  const isOpen = !isFullyKnown(restOf(key));
  return near.filter(other => other !== key && (isOpen || !isFullyKnown(restOf(other))) && mayBeOne(other, key));
}

function nameIfKnown(key: IdKey): string {
  const name = nameOfKey(key);
  return isFullyKnown(name) ? name : '';
}

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
