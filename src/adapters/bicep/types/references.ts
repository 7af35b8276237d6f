import { isList } from '../../../core/list.js';
import { escapeStep, unescapeStep } from '../../../core/json-pointer.js';
import type { Json } from '../../../graph/value.js';
import { chainOf, definitionsPointer, type Link, referenceOf } from '../../arm/template/references.js';
import { asSchema, memberOf, type Schema, type TypeScope } from './schema.js';

/** The metadata by which a template says that a type is that of a resource, or of a part of one. */
export const derivedKey = '__bicep_resource_derived_type!';

/** A part of a type: of a property, of the other properties, of one item, of all items. */
export type Part =
  | readonly ['properties', string]
  | readonly ['additionalProperties']
  | readonly ['prefixItems', string]
  | readonly ['items'];

/** What names the type under a key of `definitions`. */
export function referenceTo(key: string): Schema {
  return { $ref: `${definitionsPointer}${escapeStep(key)}` };
}

/** The key in `definitions` that a schema refers to; undefined when it is no reference, or one to a part. */
export function definitionOf(schema: Schema): string | undefined {
  const reference = referenceOf(schema);
  if (reference?.startsWith(definitionsPointer) !== true) return undefined;
  const key = reference.slice(definitionsPointer.length);
  return key.includes('/') ? undefined : unescapeStep(key);
}

/** The schema that a chain of references leads to; undefined when it leads nowhere or runs in a circle. */
export function resolve(schema: Schema, scope: TypeScope): Schema | undefined {
  return trace(schema, scope)?.schema;
}

/** What a chain of references ends with, and the last of them. */
function trace(start: Schema, scope: TypeScope): Link | undefined {
  const chain = chainOf(start, key => scope.definition(key));
  const last = chain.at(-1);
  return last === undefined || referenceOf(last.schema) !== undefined ? undefined : last;
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
