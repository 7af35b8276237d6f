import { isList } from '../../core/list.js';
import { changeKnownItems, PartlyKnownList } from './expression/partly-known-list.js';
import { isObject, Sensitive, Unknown, type UnknownDetails, type Value } from '../../graph/value.js';

/**
 * An object of which some members are known: what `reference()` gives of a resource that the same
 * deployment declares, `resourceGroup()`, `deployment()`. As a whole it is an unknown; an expression
 * that takes one member gets what is known of it, or an unknown with the member's own symbol.
 */
export class PartlyKnown extends Unknown {
  readonly #members: (name: string) => Value | undefined;

  /** `members` finds a known member, whatever the letter case of its name. */
  constructor(details: UnknownDetails, members: (name: string) => Value | undefined) {
    super(details);
    this.#members = members;
  }

  /** The member of a name; an unknown where nothing tells it. */
  member(name: string): Value {
    return this.#members(name) ?? memberOfUnknown(this, name);
  }
}

/** What is not known of a value that is not known: its symbol leads on, `reference('x').sku`, `reference('x').zones[0]`. */
export function memberOfUnknown(whole: Unknown, member: string | number): Unknown {
  const { symbol, reason } = whole.$unknown;
  return new Unknown({
    symbol: typeof member === 'number' ? `${symbol}[${member}]` : `${symbol}.${member}`,
    reason,
  });
}

/**
 * A declared value as the platform would answer it: what it holds is known, and what its objects do
 * not hold may have been filled in by the platform.
 */
export function open(value: Value, details: UnknownDetails): Value {
  if (isList(value)) {
    return value.map((item, index) => open(item, { ...details, symbol: `${details.symbol}[${index}]` }));
  }
  if (value instanceof Sensitive) return new Sensitive(open(value.reveal(), details));
  if (value instanceof Unknown) return openUnknown(value, details);
  if (!isObject(value)) return value;
  return new PartlyKnown(details, name => {
    const found = ownMember(value, name);
    return found === undefined || found === null ? undefined : open(found, inMember(details, name));
  });
}

/** What is known of a value that is not known whole, as the platform would answer it. */
function openUnknown(value: Unknown, details: UnknownDetails): Unknown {
  if (value instanceof PartlyKnownList)
    return changeKnownItems(value, (item, step) => open(item, { ...details, symbol: `${details.symbol}[${step}]` }));
  if (value instanceof PartlyKnown) {
    return new PartlyKnown(value.$unknown, name => open(value.member(name), inMember(details, name)));
  }
  const { possible } = value.$unknown;
  if (possible === undefined) return value;
  return new Unknown({ ...value.$unknown, possible: possible.map(one => open(one, details)) });
}

/**
 * What a value holds at a path of names, null where nothing is there. What lies in a value that is not known is not known
 * either, and what lies in a sensitive one is sensitive.
 */
export function partAt(value: Value, path: readonly string[]): Value {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (value instanceof PartlyKnown) return partAt(value.member(name), rest);
  if (value instanceof Unknown) return partAt(memberOfUnknown(value, name), rest);
  if (value instanceof Sensitive) return covered(partAt(value.reveal(), path));
  return isObject(value) ? partAt(ownMember(value, name) ?? null, rest) : null;
}

function covered(value: Value): Value {
  return value === null || value instanceof Sensitive ? value : new Sensitive(value);
}

/** The details of a member of something that is not known. */
export function inMember(details: UnknownDetails, name: string): UnknownDetails {
  return { symbol: `${details.symbol}.${name}`, reason: details.reason };
}

/** A member of an object, whatever the letter case of its name: the platform compares names without it. */
export function ownMember<T>(object: { readonly [name: string]: T }, name: string): T | undefined {
  if (Object.hasOwn(object, name)) return object[name];
  const folded = name.toLowerCase();
  for (const own in object) if (own.toLowerCase() === folded && Object.hasOwn(object, own)) return object[own];
  return undefined;
}

/** Names as they are written, by the same in lower case; of two that differ in letter case only, the first. */
export function spellings(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.toReversed().map(name => [name.toLowerCase(), name]));
}
