import { isList } from '../../../core/list.js';
import { unescapeStep } from '../../../core/json-pointer.js';
import { isJsonObject, type JsonObject } from '../../json-object.js';
import type { Json } from '../../../graph/value.js';
import { ownMember } from '../partly-known.js';

/** What every reference to a type begins with: `#/definitions/subnet/properties/name` leads to a part of one. */
export const definitionsPointer = '#/definitions/';

/** A chain of types that only name each other is not longer than this, unless it is a circle. */
const longestChain = 100;

/** The type under a key of `definitions`; undefined when there is none. */
export type Definitions = (key: string) => JsonObject | undefined;

/** A type on the way from a use of it to its description. */
export interface Link {
  /** The reference that has led here; undefined for what stands where it is used. */
  readonly pointer: string | undefined;
  readonly schema: JsonObject;
}

/**
 * A type, the one that it refers to, and so on. The last one still has a reference when that leads
 * nowhere or in a circle.
 */
export function chainOf(start: JsonObject, definitions: Definitions): readonly [Link, ...Link[]] {
  const chain: [Link, ...Link[]] = [{ pointer: undefined, schema: start }];
  let pointer = referenceOf(start);
  while (pointer !== undefined && chain.length <= longestChain) {
    const schema = definitionAt(pointer, definitions);
    if (schema === undefined) break;
    chain.push({ pointer, schema });
    pointer = referenceOf(schema);
  }
  return chain;
}

/** The reference in whose place a type stands; undefined when it is described right here. */
export function referenceOf(schema: JsonObject): string | undefined {
  const reference = ownMember(schema, '$ref');
  return typeof reference === 'string' ? reference : undefined;
}

function definitionAt(reference: string, definitions: Definitions): JsonObject | undefined {
  if (!reference.startsWith(definitionsPointer)) return undefined;
  const [key = '', ...steps] = reference.slice(definitionsPointer.length).split('/').map(unescapeStep);
  let found: Json | undefined = definitions(key) ?? definitions(decoded(key));
  for (const step of steps) found = isList(found) ? found[Number(step)] : memberAt(found, step);
  return isJsonObject(found) ? found : undefined;
}

function memberAt(json: Json | undefined, step: string): Json | undefined {
  if (!isJsonObject(json)) return undefined;
  return ownMember(json, step) ?? ownMember(json, decoded(step));
}

/** A reference is a fragment of an address, in which a character may be written as `%20` (RFC 6901, section 6). */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
