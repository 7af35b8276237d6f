import { append } from '../../core/multimap.js';
import { once } from '../../core/once.js';
import { remember } from '../../core/remember.js';
import { isFullyKnown, mayBeOne, nameOfKey, type IdKey } from '../../graph/arm-id.js';
import type { Estate } from './estate.js';

/**
 * The keys of an index that may name the same resource as a key although they differ: in the subscription alone, of
 * which one is a symbol, or in parts of which one or the other is not told, and all else agrees.
 * Two that inputs make are two: the platform would not let one be made twice.
 */
export function alikeKeys(index: ReadonlyMap<IdKey, unknown>, key: IdKey, estate: Estate): readonly IdKey[] {
  const { byRest, hasSymbols, hasOpen, byName } = restsOf(estate)(index);
  const byParts = hasOpen || isOpen(key) ? alikeByParts(byName(), key, isMade(key, estate)) : none;
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
    let [hasSymbols, hasOpen] = [false, false];
    for (const key of index.keys()) {
      const rest = restOf(key);
      if (rest !== '') append(byRest, rest, key);
      hasSymbols ||= hasSymbol(key);
      hasOpen ||= isOpen(key);
    }
    return { byRest, hasSymbols, hasOpen, byName: once(() => byNameOf(index, estate)) };
  }),
);

/** Keys of what inputs make and of the rest, by the name at their end; those whose name is not told are by an empty one. */
type ByName = Readonly<Record<'made' | 'loose', ReadonlyMap<string, readonly IdKey[]>>>;

function byNameOf(index: ReadonlyMap<IdKey, unknown>, estate: Estate): ByName {
  const [made, loose] = [new Map<string, IdKey[]>(), new Map<string, IdKey[]>()];
  for (const key of index.keys()) append(isMade(key, estate) ? made : loose, nameIfKnown(key), key);
  return { made, loose };
}

/** Those that differ from a key in what one or the other does not tell after the subscription. */
function alikeByParts({ made, loose }: ByName, key: IdKey, isKeyMade: boolean): readonly IdKey[] {
  const name = nameIfKnown(key);
  const near = (isKeyMade ? [loose] : [loose, made]).flatMap(keys =>
    name === '' ? [...keys.values()].flat() : [...(keys.get(name) ?? none), ...(keys.get('') ?? none)],
  );
  return near.filter(other => other !== key && (isOpen(key) || isOpen(other)) && mayBeOne(other, key));
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

/** True where a part of what follows the subscription is not told. */
function isOpen(key: IdKey): boolean {
  return !isFullyKnown(restOf(key));
}

function hasSymbol(key: IdKey): boolean {
  return key.startsWith('/subscriptions/${');
}

function isMade(key: IdKey, estate: Estate): boolean {
  const lifecycle = estate.at(key)?.resource.lifecycle;
  return lifecycle !== undefined && lifecycle !== 'existing';
}
