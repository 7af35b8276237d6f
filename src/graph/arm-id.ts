import { remember } from '../core/remember.js';
import { Concat, joinText, reveal, Unknown, type Value } from './value.js';
import { veiledSymbol } from './veil.js';

/**
 * The canonical text of an ARM id: two ids name one resource exactly when their keys are equal.
 * Letter case is folded as Azure does; an unknown part stands as `${symbol}`, whose case counts.
 */
export type IdKey = string;

/**
 * The key of an id, or undefined for a value that is no text.
 * A slash inside a symbol is escaped, so that a key can be cut at its slashes.
 */
export function idKey(value: Value | undefined): IdKey | undefined {
  if (value === undefined) return undefined;
  const open = reveal(value);
  if (typeof open === 'string') return trimSlash(open.toLowerCase());
  if (open instanceof Unknown) return symbolSegment(open);
  return open instanceof Concat ? keyOfConcat(open) : undefined;
}

/** An id put together from names is one object wherever it is linked, and its key is asked for at every link. */
const keyOfConcat = remember(({ $concat }: Concat) =>
  trimSlash($concat.map(part => (typeof part === 'string' ? part.toLowerCase() : symbolSegment(part))).join('')),
);

/** What an app's properties lead to has a veiled symbol (`withoutAppSecrets`), so a resource's own id needs the same. */
function symbolSegment(unknown: Unknown): string {
  return `\${${veiledSymbol(withoutCase(unknown.$unknown.symbol)).replaceAll('/', '%2F')}}`;
}

/** Functions of templates and of Terraform that change letter case alone, which names of resources do not have. */
const caseFunction = /^(?:toLower|toUpper|lower|upper)\((?=.*\)$)/is;

/** Deeper than anybody nests them: a symbol that goes on is left as it is. */
const deepest = 4;

/** A symbol without the functions around the whole of it that change letter case alone. */
export function withoutCase(symbol: string): string {
  let found = symbol;
  for (let depth = 0; depth < deepest; depth += 1) {
    const [opening] = caseFunction.exec(found) ?? [];
    if (opening === undefined) return found;
    const inner = found.slice(opening.length, -1);
    if (!isBalanced(inner)) return found;
    found = inner;
  }
  return found;
}

/** True when every parenthesis of a text closes inside it; those in its literal texts count as well, which only loses. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function trimSlash(text: string): string {
  return text.endsWith('/') ? text.replace(/\/+$/, '') : text;
}

/** True when the text can be the id of a resource: it starts at a subscription or a tenant's provider. */
export function isArmId(key: string): boolean {
  return /^\/(subscriptions|providers)\//.test(key);
}

/** The resource type of an id's key in lower case, `microsoft.network/virtualnetworks/subnets`; empty when it has none. */
export function typeOfKey(key: IdKey): string {
  const at = key.lastIndexOf('/providers/');
  if (at < 0) {
    const depth = key.split('/').length;
    return /^\/subscriptions\/[^/]+\/resourcegroups\//.test(key) && depth === 5
      ? 'microsoft.resources/resourcegroups'
      : '';
  }
  let end = segmentEnd(key, at + '/providers/'.length);
  let type = key.slice(at + '/providers/'.length, end);
  // Behind the namespace, types and names take turns.
  while (end < key.length) {
    const typeEnd = segmentEnd(key, end + 1);
    type += key.slice(end, typeEnd);
    end = typeEnd < key.length ? segmentEnd(key, typeEnd + 1) : typeEnd;
  }
  return type;
}

function segmentEnd(key: IdKey, start: number): number {
  const end = key.indexOf('/', start);
  return end === -1 ? key.length : end;
}

/** The last segment of an id's key. */
export function nameOfKey(key: IdKey): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** The id of a child resource of a type: that of its parent, the last part of the type, and a name. */
export function childId(parent: Value, type: string, name: Value): string | Concat | Unknown {
  return joinText([parent, '/', type.slice(type.lastIndexOf('/') + 1), '/', name]);
}

/**
 * What stands in the id of a resource before its name, by the id of what it is made in: a resource that it is a child
 * of, a resource group, a subscription, or the tenant, whose id is `/`.
 */
export function behindParent<T>(parent: T, type: string): readonly (T | string)[] {
  const steps = type.split('/');
  const own = parent === '/' ? '' : parent;
  if (type.toLowerCase() === 'microsoft.resources/resourcegroups') return [own, '/resourceGroups/'];
  return [own, steps.length < 3 ? `/providers/${type}/` : `/${steps.at(-1) ?? ''}/`];
}

/** The key of the resource that a child resource belongs to: the id without its last type and name. */
export function parentKey(key: IdKey): IdKey {
  const name = key.lastIndexOf('/');
  const type = name > 0 ? key.lastIndexOf('/', name - 1) : -1;
  return type > 0 ? key.slice(0, type) : '';
}

/** The subscription segment of an id's key, or undefined for an id outside a subscription. */
export function subscriptionOfKey(key: IdKey): string | undefined {
  return /^\/subscriptions\/([^/]+)/.exec(key)?.[1];
}

/** The resource group of an id with its subscription; undefined where the key tells none. */
export function resourceGroupOfKey(key: IdKey): string | undefined {
  return /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/.exec(key)?.[0];
}

/** True when no part of the key is a symbol. */
export function isFullyKnown(key: IdKey): boolean {
  return !key.includes('${');
}

/** True when two different keys may name one resource once their symbols are known: all that is told of both agrees. */
export function mayBeOne(left: IdKey, right: IdKey): boolean {
  const [ours, theirs] = [left.split('/'), right.split('/')];
  return ours.length === theirs.length && ours.every((segment, at) => mayBeOneSegment(segment, theirs[at] ?? ''));
}

/** True when two segments of keys, names say, may be one text once their symbols are known: how each begins and ends agrees. */
export function mayBeOneSegment(left: string, right: string): boolean {
  if (left === right) return true;
  const [ours, theirs] = [endsOf(left), endsOf(right)];
  if (ours === undefined) return theirs !== undefined && fits(left, theirs);
  if (theirs === undefined) return fits(right, ours);
  const [shortStart = '', longStart = ''] = byLength(ours.start, theirs.start);
  const [shortEnd = '', longEnd = ''] = byLength(ours.end, theirs.end);
  return longStart.startsWith(shortStart) && longEnd.endsWith(shortEnd);
}

/** How a text of which a part is not known begins and ends. */
interface Ends {
  readonly start: string;
  readonly end: string;
}

function endsOf(segment: string): Ends | undefined {
  if (isFullyKnown(segment)) return undefined;
  return { start: segment.slice(0, segment.indexOf('${')), end: segment.slice(segment.lastIndexOf('}') + 1) };
}

function fits(text: string, { start, end }: Ends): boolean {
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}

function byLength(one: string, other: string): readonly string[] {
  return one.length < other.length ? [one, other] : [other, one];
}
