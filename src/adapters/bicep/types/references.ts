import { isList } from '../../../core/list.js';
import { escapeStep, unescapeStep } from '../../../core/json-pointer.js';
import type { Json } from '../../../graph/value.js';
import { asSchema, memberOf, type Schema, type TypeScope } from './schema.js';

/** The metadata by which a template says that a type is that of a resource, or of a part of one. */
export const derivedKey = '__bicep_resource_derived_type!';
const prefix = '#/definitions/';
/** A chain of types that only name each other is not longer than this, unless it is a circle. */
const longestChain = 100;

/** A part of a type: of a property, of the other properties, of one item, of all items. */
export type Part =
  | readonly ['properties', string]
  | readonly ['additionalProperties']
  | readonly ['prefixItems', string]
  | readonly ['items'];

/** What names the type under a key of `definitions`. */
export function referenceTo(key: string): Schema {
  return { $ref: `${prefix}${escapeStep(key)}` };
}

/** The key in `definitions` that a schema refers to; undefined when it is no reference, or one to a part. */
export function definitionOf(schema: Schema): string | undefined {
  const reference = memberOf(schema, '$ref');
  if (typeof reference !== 'string' || !reference.startsWith(prefix)) return undefined;
  const key = reference.slice(prefix.length);
  return key.includes('/') ? undefined : unescapeStep(key);
}

/** The schema that a chain of references leads to; undefined when it leads nowhere or runs in a circle. */
export function resolve(schema: Schema, scope: TypeScope): Schema | undefined {
  return trace(schema, scope)?.schema;
}

/** The last reference of a chain, undefined for a schema that stands where it is used, and what it refers to. */
function trace(start: Schema, scope: TypeScope): { pointer: string | undefined; schema: Schema } | undefined {
  let schema: Schema | undefined = start;
  let pointer: string | undefined;
  for (let length = 0; schema !== undefined && length < longestChain; length += 1) {
    const reference: Json | undefined = memberOf(schema, '$ref');
    if (typeof reference !== 'string') return { pointer, schema };
    pointer = reference;
    schema = lookUp(reference, scope);
  }
  return undefined;
}

function lookUp(reference: string, scope: TypeScope): Schema | undefined {
  if (!reference.startsWith(prefix)) return undefined;
  const [key = '', ...steps] = reference.slice(prefix.length).split('/').map(unescapeStep);
  return walk(scope.definition(key), steps);
}

function walk(start: Schema | undefined, steps: readonly string[]): Schema | undefined {
  let found: Json | undefined = start;
  for (const step of steps) found = isList(found) ? found[Number(step)] : memberOf(asSchema(found), step);
  return asSchema(found);
}

/** The schema of a part of a type, by reference where that is possible; undefined when there is no such part. */
export function partOf(whole: Schema, part: Part, scope: TypeScope): Schema | undefined {
  const target = trace(whole, scope);
  if (target === undefined) return undefined;
  const derived = memberOf(asSchema(memberOf(target.schema, 'metadata')), derivedKey);
  if (derived !== undefined) return partOfDerived(derived, part);
  const found = walk(target.schema, part);
  if (found === undefined) return part[0] === 'items' ? itemsByValue(target.schema) : undefined;
  return target.pointer === undefined ? found : { $ref: [target.pointer, ...part.map(escapeStep)].join('/') };
}

/** A list of literals names the values of its items and has no schema for them. */
function itemsByValue(schema: Schema): Schema | undefined {
  const values = schema['allowedValues'];
  return isList(values) ? { allowedValues: values } : undefined;
}

/** Only Azure's own types tell whether a resource has that part, so it is taken as written. */
function partOfDerived(derived: Json, part: Part): Schema {
  const details = asSchema(derived);
  const source = details === undefined ? derived : details['source'];
  if (typeof source !== 'string') return {};
  const pointer = `${source}${source.includes('#') ? '/' : '#'}${part.map(escapeStep).join('/')}`;
  return { metadata: { [derivedKey]: details === undefined ? pointer : { ...details, source: pointer } } };
}
