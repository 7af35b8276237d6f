import { isList } from '../../../core/list.js';
import type { Json } from '../../../graph/value.js';
import { resolve } from './references.js';
import { asSchema, memberOf, objectOf, type Schema, type TypeScope } from './schema.js';

/** The schema of a literal, as a type of its own. */
export function literalSchema(value: Json): Schema {
  return value === null
    ? { allowedValues: [null], nullable: true }
    : { type: typeOfLiteral(value), allowedValues: [value] };
}

/** The name of the type that a literal belongs to; null belongs to none. */
export function typeOfLiteral(value: Json | undefined): string {
  if (isList(value)) return 'array';
  const names: { readonly [name: string]: string } = { string: 'string', number: 'int', boolean: 'bool' };
  return names[typeof value] ?? 'object';
}

/** All values of a type that is made of literals; undefined for one that is not. */
export function literalsOf(schema: Schema, scope: TypeScope): readonly Json[] | undefined {
  const target = resolve(schema, scope);
  if (target === undefined) return undefined;
  const single = singleLiteral(target, scope);
  const values = single === undefined ? allowedValuesOf(target) : [single];
  if (values === undefined) return undefined;
  const isNullable = schema['nullable'] === true || target['nullable'] === true;
  return isNullable && !values.includes(null) ? [...values, null] : values;
}

/** The allowed values of a list that is no literal itself are those of its items. */
function allowedValuesOf(schema: Schema): readonly Json[] | undefined {
  const values = memberOf(schema, 'allowedValues');
  if (!isList(values)) return undefined;
  return schema['type'] === 'array' && !values.every(isList) ? undefined : values;
}

/** The one value of an object or a tuple, all parts of which have one value. */
function singleLiteral(schema: Schema, scope: TypeScope): Json | undefined {
  const items = memberOf(schema, 'prefixItems');
  if (isList(items)) return combine(items, scope);
  const properties = asSchema(memberOf(schema, 'properties'));
  if (properties === undefined || asSchema(memberOf(schema, 'additionalProperties')) !== undefined) return undefined;
  const values = combine(Object.values(properties), scope);
  const names = Object.keys(properties);
  return values === undefined ? undefined : objectOf(values.map((value, index) => [names[index] ?? '', value]));
}

function combine(parts: readonly Json[], scope: TypeScope): readonly Json[] | undefined {
  const values: Json[] = [];
  for (const part of parts) {
    const literals = literalsOf(asSchema(part) ?? {}, scope);
    const [only] = literals ?? [];
    if (literals?.length !== 1 || only === undefined) return undefined;
    values.push(only);
  }
  return values;
}

/** Each value once, in the order in which the compiler writes them: by their text, with quotes around texts. */
export function inOrder(values: readonly Json[]): readonly Json[] {
  const byText = new Map(values.map(value => [textOf(value), value]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, value]) => value);
}

function textOf(value: Json): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}
