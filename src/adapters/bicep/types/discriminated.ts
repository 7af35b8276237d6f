import { isList } from '../../../core/list.js';
import type { Json } from '../../../graph/value.js';
import type { Span } from '../syntax.js';
import { definitionOf, resolve } from './references.js';
import { asSchema, memberOf, objectOf, type Schema, type TypeScope } from './schema.js';

/** A member of a union. */
export interface Placed {
  readonly span: Span;
  readonly schema: Schema;
}

/** The schema of a union of objects that are told apart by the value of one property. */
export function discriminate(members: readonly Placed[], propertyName: string, scope: TypeScope): Schema {
  const mapping: (readonly [string, Json])[] = [];
  for (const { span, schema } of members) {
    const entries = entriesOf(schema, propertyName, scope);
    if (entries === undefined)
      scope.fail(span, `it is not known which literal text this type has for “${propertyName}”`);
    else mapping.push(...entries);
  }
  return { type: 'object', discriminator: { propertyName, mapping: objectOf(mapping) } };
}

/** The values by which a member is known; a member that is such a union itself brings all of its own. */
function entriesOf(
  schema: Schema,
  propertyName: string,
  scope: TypeScope,
): readonly (readonly [string, Json])[] | undefined {
  const target = resolve(schema, scope);
  const inner = asSchema(memberOf(target, 'discriminator'));
  if (inner !== undefined)
    return inner['propertyName'] === propertyName ? Object.entries(asSchema(inner['mapping']) ?? {}) : undefined;
  const property = asSchema(memberOf(asSchema(memberOf(target, 'properties')), propertyName));
  const values = memberOf(property === undefined ? undefined : resolve(property, scope), 'allowedValues');
  const [value, ...others] = isList(values) ? values : [];
  if (typeof value === 'string' && others.length === 0) return [[value, schema]];
  const written = target === undefined ? writtenValue(schema, propertyName, scope) : undefined;
  return written === undefined ? undefined : [[written, schema]];
}

/** The value in a type that is just being made, because the union is a part of one of its own members. */
function writtenValue(schema: Schema, propertyName: string, scope: TypeScope): string | undefined {
  const key = definitionOf(schema);
  const type = key === undefined ? undefined : scope.declaration(key);
  if (type?.kind !== 'object-type') return undefined;
  for (const { key: name, type: inner } of type.members) {
    if (name === '*' || inner.kind !== 'literal-type' || name.texts.join('') !== propertyName) continue;
    const { value } = inner;
    if (typeof value === 'object' && value?.expressions.length === 0) return value.texts.join('');
  }
  return undefined;
}
