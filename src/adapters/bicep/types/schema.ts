import { ownProperty } from '../../../core/own-property.js';
import type { Json } from '../../../graph/value.js';
import { isJsonObject } from '../../json-object.js';
import type { Expression, Span, TypeExpression } from '../syntax.js';

/** What a template says of the value of a parameter, an output or a definition. */
export interface Schema {
  readonly [member: string]: Json;
}

/** What types need to know of the file that they stand in. */
export interface TypeScope {
  /**
   * The key in `definitions`, of the template that is being written, of the type that a name means: of a type of
   * the file, of an imported one, or with `namespace` of one behind `import * as namespace`. Undefined when the
   * name means no such type.
   */
  find(name: string, namespace?: string): string | undefined;
  /** The schema under a key of `definitions`; undefined when there is none, or when it is just being made. */
  definition(key: string): Schema | undefined;
  /** How the type under a key is written; undefined when it is not written in Bicep. */
  declaration(key: string): TypeExpression | undefined;
  /** The JSON of a decorator's argument. */
  lower(expression: Expression): Json;
  /** Reports what keeps the type from being read. */
  fail(span: Span, message: string): void;
}

/** Members with other schemas in them; undefined where the member is none. */
export function asSchema(value: Json | undefined): Schema | undefined {
  return isJsonObject(value) ? value : undefined;
}

/** A member of a schema, and not one that it has from its prototype. */
export function memberOf(schema: Schema | undefined, name: string): Json | undefined {
  return ownProperty(schema, name);
}

/** The schema with more in its metadata. */
export function withMetadata(schema: Schema, more: Schema): Schema {
  return { ...schema, metadata: { ...asSchema(schema['metadata']), ...more } };
}

/** An object whose members come from a file: a name such as `__proto__` is a name like any other. */
export function objectOf(entries: Iterable<readonly [string, Json]>): Schema {
  return Object.fromEntries(entries);
}
