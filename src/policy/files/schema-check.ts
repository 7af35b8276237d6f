import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { stepsOfPointer } from '../../core/json-pointer.js';
import { didYouMean } from '../../core/nearest.js';
import type { Path, Report } from './yaml-source.js';

/**
 * Says in a sentence what an error of ajv means; nothing where another error says it. `label` is the part of the file that
 * is wrong, in words.
 */
export type Explain = (error: ErrorObject, label: string) => string | undefined;

/** Checks a value against a schema and reports in sentences what is wrong. */
export type CheckSchema = (value: unknown, report: Report) => void;

/**
 * A check against a published schema, which is compiled when it is first needed. `whole` says what the value is as
 * a whole, and `own` what keywords mean that mean something of their own in this schema.
 */
export function schemaCheck(
  schema: object,
  whole: string,
  own: { readonly [keyword: string]: Explain } = {},
): CheckSchema {
  let compiled: ValidateFunction | undefined;
  return (value, report) => {
    compiled ??= new Ajv2020({
      allErrors: true,
      verbose: true,
      allowUnionTypes: true,
      strictTypes: false,
      strictRequired: false,
      // The tests check our schemas; checking them here would cost more than checking a file.
      validateSchema: false,
      meta: false,
    }).compile(schema);
    if (compiled(value)) return;
    for (const error of compiled.errors ?? []) {
      const explain = own[error.keyword] ?? sentences[error.keyword];
      const path = pathOf(error);
      const sentence = explain?.(error, path.length === 0 ? whole : path.join('.'));
      if (sentence === undefined) continue;
      report(path, sentence, error.keyword === 'additionalProperties' ? 'key' : 'value');
    }
  };
}

/** The part of the file that is wrong: for an unknown key, that key. */
function pathOf({ instancePath, keyword, params }: ErrorObject): Path {
  const path = stepsOfPointer(instancePath);
  const { additionalProperty } = params as { additionalProperty?: string };
  return keyword === 'additionalProperties' && additionalProperty !== undefined ? [...path, additionalProperty] : path;
}

/** A sentence for each keyword of a schema that can fail by itself. */
const sentences: { readonly [keyword: string]: Explain } = {
  required: ({ params, instancePath }, label) =>
    `“${params['missingProperty']}” is missing${instancePath === '' ? '' : ` in ${label}`}`,
  dependentRequired: ({ params }) => `“${params['property']}” needs “${params['missingProperty']}” beside it`,
  additionalProperties: unknownKey,
  type: ({ params, data }, label) => `${label} must be ${nounsOf(params['type'])}, but is ${shown(data)}`,
  enum: ({ params, data }, label) =>
    `${label} must be one of ${listed(params['allowedValues'])}, but is ${shown(data)}${suggestion(data, params['allowedValues'])}`,
  const: ({ params }, label) =>
    `${label} must be ${shown(params['allowedValue'])}${params['allowedValue'] === true ? ' or left out' : ''}`,
  minLength: (_, label) => `${label} is empty`,
  minItems: (_, label) => `${label} is empty`,
  minProperties: tooFewKeys,
  maxLength: ({ params }, label) => `${label} is longer than ${params['limit']} characters`,
  maxProperties: ({ params }, label) => `${label} may have only ${params['limit']} of its keys`,
  uniqueItems: (_, label) => `${label} says one thing twice`,
  minimum: ({ params }, label) => `${label} must not be below ${params['limit']}`,
};

function unknownKey({ params, parentSchema }: ErrorObject, label: string): string {
  return `unknown key “${label}”${didYouMean(String(params['additionalProperty']), knownKeys(parentSchema))}`;
}

/** One that has to have more keys than those that it must have is in want of one of the others. */
function tooFewKeys({ parentSchema, data }: ErrorObject, label: string): string | undefined {
  const { required = [] } = parentSchema as { required?: readonly string[] };
  if (required.length === 0) return `${label} is empty`;
  if (required.some(key => !Object.hasOwn(data as object, key))) return undefined;
  const others = knownKeys(parentSchema).filter(key => !required.includes(key));
  return `${others.map(shown).join(' or ')} is missing in ${label}`;
}

/** The keys that a part of a schema knows. */
export function knownKeys(schema: unknown): readonly string[] {
  return Object.keys((schema as { properties?: object } | undefined)?.properties ?? {});
}

const nouns: { readonly [type: string]: string } = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  null: 'null',
};

function nounsOf(types: unknown): string {
  return [types]
    .flat()
    .map(type => nouns[String(type)] ?? String(type))
    .join(' or ');
}

/** A number that may also be written as a text is told once. */
function listed(values: unknown): string {
  const byText = new Map((values as readonly unknown[]).map(value => [String(value), shown(value)]));
  return [...byText.values()].join(', ');
}

function suggestion(value: unknown, allowed: unknown): string {
  const texts = (allowed as readonly unknown[]).filter(item => typeof item === 'string');
  if (typeof value === 'string') return didYouMean(value, texts);
  return texts.includes(String(value)) ? `; write it in quotes: '${String(value)}'` : '';
}

/** A value in a sentence: a short text as it is, everything else by what it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? 'a longer text' : `“${value}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'keys and values' : String(value);
}
