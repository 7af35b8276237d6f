import { isOfType, typeOf, type FactNode, type FactSchema, type FactType } from '../facts-schema.js';
import { didYouMean } from '../../core/nearest.js';
import { isUnknown } from '../unknown.js';

const nouns: Readonly<Record<FactType, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
};

/** "a text or null" */
export function typeNouns(types: readonly FactType[]): string {
  return types.map(type => nouns[type]).join(' or ');
}

/** Why a fact can never have a value, as a sentence; undefined when it can. Unknowns are let be. */
export function valueFault({ path, schema }: FactNode, value: unknown): string | undefined {
  if (schema === undefined || isUnknown(value)) return undefined;
  const type = typeOf(value);
  if (!schema.types.some(allowed => isOfType(type, allowed)))
    return `${path} is never ${shown(value)}: it is ${typeNouns(schema.types)}`;
  return enumFault(path, schema, value) ?? boundsFault(path, schema, value) ?? itemsFault(path, schema, value);
}

function enumFault(path: string, { values }: FactSchema, value: unknown): string | undefined {
  if (values === undefined || values.some(allowed => allowed === value)) return undefined;
  const texts = values.filter(allowed => typeof allowed === 'string');
  const near = didYouMean(String(value), texts);
  return `${path} is never ${shown(value)}${near === '' ? `: it is one of ${values.map(shown).join(', ')}` : near}`;
}

function boundsFault(path: string, { minimum, maximum }: FactSchema, value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined;
  if (minimum !== undefined && value < minimum) return `${path} is never ${value}: it is ${minimum} at least`;
  if (maximum !== undefined && value > maximum) return `${path} is never ${value}: it is ${maximum} at most`;
  return undefined;
}

function itemsFault(path: string, { items }: FactSchema, value: unknown): string | undefined {
  if (items === undefined || !Array.isArray(value)) return undefined;
  const node = { path: `an item of ${path}`, schema: items };
  return value.map(item => valueFault(node, item)).find(fault => fault !== undefined);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
