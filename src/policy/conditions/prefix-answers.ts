import { containsPrefix, isPrivate, overlaps, parseAddress, readPrefix, type Prefix } from '../../network/prefix.js';
import { anyAnswer, type Answer } from './answers.js';
import { isUnknown } from '../unknown.js';

/** Whether a prefix (or address) lies inside one of those that the lists hold. */
export function insideAnyOf(value: unknown, ...lists: readonly unknown[]): Answer {
  if (value === undefined || isUnknown(value)) return undefined;
  if (typeof value !== 'string') return true;
  const inner = read(value);
  return inner === undefined
    ? false
    : anyAnswer(lists.flat(), other => relate(other, outer => containsPrefix(outer, inner)));
}

/** Whether a prefix shares no address with any of those that the lists hold. What is no prefix shares none. */
export function outsideAllOf(value: unknown, ...lists: readonly unknown[]): Answer {
  const others = lists.flat();
  if (value !== undefined && !isUnknown(value)) {
    const own = typeof value === 'string' ? read(value) : undefined;
    if (own === undefined) return true;
    const met = anyAnswer(others, other => relate(other, prefix => overlaps(prefix, own)));
    return met === undefined ? undefined : !met;
  }
  return others.some(other => other !== null) ? undefined : true;
}

/** Whether a prefix lies in private address space (RFC 1918); what is no prefix does not. */
export function privateAddressSpace(value: unknown): Answer {
  if (value === undefined || isUnknown(value)) return undefined;
  if (typeof value !== 'string') return true;
  const prefix = read(value);
  return prefix !== undefined && isPrivate(prefix);
}

/** Null stands for "there is none", a missing fact for an unknown. */
function relate(other: unknown, ask: (prefix: Prefix) => boolean): Answer {
  if (other === undefined || isUnknown(other)) return undefined;
  const prefix = typeof other === 'string' ? read(other) : undefined;
  return prefix !== undefined && ask(prefix);
}

/** A prefix with host bits is read as the network that it means: whether it is well written is another policy's matter. */
function read(text: string): Prefix | undefined {
  const reading = readPrefix(text);
  return reading.prefix ?? reading.meant ?? parseAddress(text);
}
