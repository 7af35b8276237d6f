import { isOfType, itemOf, typeNouns, typeOf, type FactNode, type FactSchema } from '../facts-schema.js';
import { didYouMean } from '../../core/nearest.js';
import { isUnknown } from '../unknown.js';

/** Why a fact can never have a value, as a sentence; undefined when it can. Unknowns are let be. */
export function valueFault(node: FactNode, value: unknown): string | undefined {
  const { path, schema } = node;
  if (schema === undefined || isUnknown(value)) return undefined;
  const type = typeOf(value);
  if (!schema.types.some(allowed => isOfType(type, allowed)))
    return `${path} is never ${shown(value)}: it is ${typeNouns(schema.types)}`;
  return enumFault(path, schema, value) ?? boundsFault(path, schema, value) ?? itemsFault(node, value);
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

function itemsFault(node: FactNode, value: unknown): string | undefined {
  const item = itemOf(node);
  if (item === undefined || !Array.isArray(value)) return undefined;
  return value.map(each => valueFault(item, each)).find(fault => fault !== undefined);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
