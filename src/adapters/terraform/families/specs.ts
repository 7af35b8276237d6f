import { reveal, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import { attributesOfSpec, compute, evaluate, Link, nothing, type Compute, type Spec } from '../reading/mapping.js';
import type { BlockReader } from '../reading/reader.js';

/**
 * An attribute that the provider fills in when the author leaves it out. Before the first apply it
 * is then unknown in the plan although nothing was asked for, so it counts as not set.
 * One that a dynamic block may have written stays unknown: configuration does not show such blocks.
 */
export function ifWritten(spec: Spec): Compute {
  const attributes = attributesOfSpec(spec);
  const [only] = typeof spec === 'string' || spec instanceof Link ? attributes : [];
  return compute(attributes, block => {
    // Nearly all are found out here, without making an unknown that nobody asked for.
    if (only !== undefined && block.isUnknown(only) && isUnwritten(block, only)) return undefined;
    const value = evaluate(spec, block);
    return value instanceof Unknown && attributes.every(attribute => isUnwritten(block, attribute)) ? undefined : value;
  });
}

function isUnwritten(block: BlockReader, attribute: string): boolean {
  if (block.isWritten(attribute) === false) return true;
  // A block that is unknown as a whole and not in the configuration was left out, with all that is in it.
  for (let dot = attribute.indexOf('.'); dot > 0; dot = attribute.indexOf('.', dot + 1)) {
    const outer = attribute.slice(0, dot);
    if (block.isWritten(outer) === false && block.isUnknown(outer)) return true;
  }
  return false;
}

/** One value under several names, of which a provider version has some: the first that is set. */
export function either(...specs: readonly Spec[]): Compute {
  const attributes = specs.flatMap(spec => attributesOfSpec(spec));
  return compute(attributes, block => {
    for (const spec of specs) {
      const value = evaluate(spec, block);
      if (value !== undefined) return value;
    }
    return undefined;
  });
}

/** Blocks of which not even the number is known; known ones become resources of their own (`children`). */
export function unknownBlocks(attribute: string): Compute {
  return compute([attribute], block => {
    const found = block.blocks(attribute);
    return found instanceof Unknown && block.isWritten(attribute) !== false ? found : undefined;
  });
}

/** An attribute whose empty text or list says that it is not set. */
export function filled(attribute: string): Compute {
  return compute([attribute], block => {
    const value = block.value(attribute);
    const isEmpty =
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return isEmpty ? nothing(block, attribute) : value;
  });
}

/** A single value as a list of one. */
export function listOf(attribute: string): Compute {
  return compute([attribute], block => {
    const value = block.value(attribute);
    if (value === undefined || value === null || value === '') return nothing(block, attribute);
    return value instanceof Unknown ? value : [value];
  });
}

/** A flag that azurerm spells the other way round than ARM. */
export function not(attribute: string): Compute {
  return compute([attribute], block => {
    const value = block.value(attribute);
    return typeof value === 'boolean' ? !value : (value ?? nothing(block, attribute));
  });
}

/** True where the attribute has this very value. */
export function is(attribute: string, wanted: string): Compute {
  return compute([attribute], block => {
    const value = block.value(attribute);
    return typeof value === 'string' ? value === wanted : (value ?? nothing(block, attribute));
  });
}

/** An attribute's value in ARM's words; one that the table does not have stays as it is. */
export function inWords(attribute: string, words: Readonly<Record<string, string>>): Compute {
  return compute([attribute], block => {
    const value = block.value(attribute);
    return (typeof value === 'string' || typeof value === 'boolean') && Object.hasOwn(words, String(value))
      ? words[String(value)]
      : (value ?? undefined);
  });
}

/** `public_network_access_enabled` as ARM has it. */
export const publicNetworkAccess = inWords('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' });

/** A list of texts as the one text that ARM wants. */
export function joined(attribute: string): Compute {
  return compute([attribute], block => {
    const value = block.value(attribute);
    return Array.isArray(value) && value.every(item => typeof item === 'string')
      ? [...value].join(', ')
      : (value ?? undefined);
  });
}

/**
 * A list of ids as ARM's list of `{ id }`. When the plan knows only what the list refers to, it
 * stands as one element that can be any of these: an empty list would not have been unknown.
 */
export function ids(attribute: string, ...types: readonly string[]): Compute {
  return compute([attribute], block => idList(block.value(attribute, types)) ?? nothing(block, attribute));
}

function idList(value: Value | undefined): Value | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (value instanceof Sensitive) return new Sensitive(idList(reveal(value)) ?? []);
  if (Array.isArray(value)) return value.length === 0 ? undefined : (value as readonly Value[]).map(id => ({ id }));
  return value instanceof Unknown && value.$unknown.possible === undefined ? value : [{ id: value }];
}
