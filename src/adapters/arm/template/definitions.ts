import { isList } from '../../../core/list.js';
import { asObject, isJsonObject, type JsonObject } from '../../json-object.js';
import type { Json } from '../../../graph/value.js';
import { ownMember } from '../partly-known.js';
import { chainOf } from './references.js';

/** What a parameter, a part of one or an output may be, with the definitions that it refers to joined in. */
export interface TypeDescription {
  /** In lower case; undefined where any type will do. */
  readonly type: string | undefined;
  readonly isNullable: boolean;
  readonly allowed: readonly Json[] | undefined;
  readonly json: JsonObject;
}

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
  const definitions = asObject(ownMember(template, 'definitions'));
  const chain = chainOf(declared, key => {
    const found = ownMember(definitions, key);
    return isJsonObject(found) ? found : undefined;
  });
  return Object.assign({}, ...chain.map(({ schema }) => schema).toReversed()) as JsonObject;
}

export function isSecure({ type }: TypeDescription): boolean {
  return type === 'securestring' || type === 'secureobject';
}
