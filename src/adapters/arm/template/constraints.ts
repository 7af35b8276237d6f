import { isList } from '../../../core/list.js';
import { asObject, isJsonObject, type JsonObject } from '../../json-object.js';
import { Concat, describe, isObject, reveal, Sensitive, Unknown, type Json, type Value } from '../../../graph/value.js';
import { isSecure, typeOf, type TypeDescription } from './definitions.js';
import { ownMember } from '../partly-known.js';

/** Where and how a value is not what its type asks for. */
export interface ValueFault {
  readonly path: readonly (string | number)[];
  /** The value in a few words. */
  readonly found: string;
  /** What would be right, as half a sentence. */
  readonly wanted: string;
}

/** The type names of templates by what a value is. */
const names: Readonly<Record<string, string>> = {
  string: 'string',
  securestring: 'string',
  int: 'int',
  bool: 'bool',
  object: 'object',
  secureobject: 'object',
  array: 'array',
};

/** A text that says a number or a truth value stands for it: older templates write defaults so. */
export function converted(value: Value, description: TypeDescription): Value {
  if (value instanceof Sensitive) return new Sensitive(converted(value.reveal(), description));
  const { type } = description;
  if (typeof value !== 'string') return value;
  if (type === 'int' && /^-?\d{1,15}$/.test(value)) return Number(value);
  return type === 'bool' && /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value;
}

/** What is certainly wrong with a value, whatever its unknown parts turn out to be. */
export function faultsOf(value: Value, type: TypeDescription, template: JsonObject): readonly ValueFault[] {
  const faults = openFaults(reveal(value), type, template);
  const isSecret = value instanceof Sensitive || isSecure(type);
  return isSecret ? faults.map(fault => ({ ...fault, found: 'what is secret' })) : faults;
}

function openFaults(open: Value, type: TypeDescription, template: JsonObject): readonly ValueFault[] {
  if (open instanceof Unknown || (open === null && type.isNullable)) return [];
  const wanted = type.type === undefined ? undefined : names[type.type];
  const kind = kindOf(open);
  if (wanted !== undefined && kind !== wanted)
    return [{ path: [], found: shown(open), wanted: `its type is ${type.type}` }];
  const own = [...allowedFault(open, type), ...rangeFaults(open, type), ...lengthFaults(open, type)];
  return own.length > 0 ? own : partFaults(open, type, template);
}

function kindOf(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string' || value instanceof Concat) return 'string';
  if (typeof value === 'number') return 'int';
  if (typeof value === 'boolean') return 'bool';
  return isList(value) ? 'array' : 'object';
}

function shown(value: Value): string {
  if (isList(value)) return `an array of ${value.length}`;
  return isObject(value) ? 'an object' : describe(value).slice(0, 60) || 'an empty text';
}

/** Letter case does not count; of an array either the whole or every item has to be allowed. */
function allowedFault(value: Value, { allowed }: TypeDescription): readonly ValueFault[] {
  if (allowed === undefined || allowed.length === 0 || isAllowed(value, allowed)) return [];
  if (isList(value) && value.every(item => item instanceof Unknown || isAllowed(item, allowed))) return [];
  const list = allowed.slice(0, 12).map(item => describe(item));
  const more = allowed.length > list.length ? ` and ${allowed.length - list.length} more` : '';
  return [{ path: [], found: shown(value), wanted: `allowed are ${list.join(', ')}${more}` }];
}

function isAllowed(value: Value, allowed: readonly Json[]): boolean {
  if (value instanceof Concat) return true;
  const text = JSON.stringify(value).toLowerCase();
  return allowed.some(item => JSON.stringify(item).toLowerCase() === text);
}

function rangeFaults(value: Value, { json }: TypeDescription): readonly ValueFault[] {
  if (typeof value !== 'number') return [];
  return outOfBounds(
    { size: value, unit: '', found: String(value) },
    ownMember(json, 'minValue'),
    ownMember(json, 'maxValue'),
  );
}

function lengthFaults(value: Value, { json }: TypeDescription): readonly ValueFault[] {
  if (typeof value !== 'string' && !isList(value)) return [];
  const unit = isList(value) ? ' items' : ' characters';
  const found = isList(value) ? shown(value) : `a text of ${value.length} characters`;
  return outOfBounds({ size: value.length, unit, found }, ownMember(json, 'minLength'), ownMember(json, 'maxLength'));
}

/** A number that has bounds, in a unit that begins with a space when it has a name. */
interface Measured {
  readonly size: number;
  readonly unit: string;
  readonly found: string;
}

function outOfBounds(
  { size, unit, found }: Measured,
  least: Json | undefined,
  most: Json | undefined,
): readonly ValueFault[] {
  if (typeof least === 'number' && size < least)
    return [{ path: [], found, wanted: `at least ${least}${unit} are asked for` }];
  if (typeof most === 'number' && size > most)
    return [{ path: [], found, wanted: `at most ${most}${unit} are allowed` }];
  return [];
}

/** The faults of members and items that have types of their own. */
function partFaults(value: Value, { json }: TypeDescription, template: JsonObject): readonly ValueFault[] {
  if (isList(value)) return itemFaults(value, json, template);
  const properties = ownMember(json, 'properties');
  if (!isObject(value) || !isJsonObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, declared]) => {
    const type = typeOf(asObject(declared), template);
    const member = ownMember(value, name);
    if (member !== undefined) return faultsOf(member, type, template).map(fault => within(name, fault));
    const isOptional = type.isNullable || ownMember(asObject(declared), 'defaultValue') !== undefined;
    return isOptional ? [] : [{ path: [], found: 'an object', wanted: `it lacks the property ${name}` }];
  });
}

function itemFaults(value: readonly Value[], json: JsonObject, template: JsonObject): readonly ValueFault[] {
  const items = ownMember(json, 'items');
  const first = ownMember(json, 'prefixItems');
  return value.flatMap((item, index) => {
    const declared = isList(first) && index < first.length ? first[index] : items;
    if (!isJsonObject(declared)) return [];
    return faultsOf(item, typeOf(declared, template), template).map(fault => within(index, fault));
  });
}

function within(step: string | number, fault: ValueFault): ValueFault {
  return { ...fault, path: [step, ...fault.path] };
}
