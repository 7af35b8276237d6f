import { isList } from '../../../core/list.js';
import { unescapeStep } from '../../../core/json-pointer.js';
import { asObject, isJsonObject, type JsonObject } from '../../json-object.js';
import type { Json } from '../../../graph/value.js';
import { ownMember } from '../partly-known.js';

/** What a parameter, a part of one or an output may be, with the definitions that it refers to joined in. */
export interface TypeDescription {
  /** In lower case; undefined where any type will do. */
  readonly type: string | undefined;
  readonly isNullable: boolean;
  readonly allowed: readonly Json[] | undefined;
  readonly json: JsonObject;
}

/** A chain of definitions that is longer leads in a circle. */
const longestChain = 50;

/** The description of a declaration, `{ "type": … }` or `{ "$ref": "#/definitions/…" }`. */
export function typeOf(declared: JsonObject, template: JsonObject): TypeDescription {
  const joined = withDefinitions(declared, template);
  const type = ownMember(joined, 'type');
  const allowed = ownMember(joined, 'allowedValues');
  return {
    type: typeof type === 'string' ? type.toLowerCase() : undefined,
    isNullable: ownMember(joined, 'nullable') === true,
    allowed: isList(allowed) ? allowed : undefined,
    json: joined,
  };
}

/** What a declaration says itself counts before what its definition says. */
function withDefinitions(declared: JsonObject, template: JsonObject): JsonObject {
  const chain = [declared];
  let next = ownMember(declared, '$ref');
  while (typeof next === 'string' && chain.length <= longestChain) {
    const definition = definitionAt(next, template);
    if (definition === undefined) break;
    chain.unshift(definition);
    next = ownMember(definition, '$ref');
  }
  return Object.assign({}, ...chain) as JsonObject;
}

/** The definition at a JSON pointer such as `#/definitions/subnet/properties/name`. */
function definitionAt(reference: string, template: JsonObject): JsonObject | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let found: Json | undefined = template;
  for (const step of reference.slice(2).split('/')) {
    const name = decodeStep(step);
    found = isList(found) ? found[Number(name)] : ownMember(asObject(found), name);
  }
  return isJsonObject(found) ? found : undefined;
}

function decodeStep(step: string): string {
  const name = unescapeStep(step);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export function isSecure({ type }: TypeDescription): boolean {
  return type === 'securestring' || type === 'secureobject';
}
