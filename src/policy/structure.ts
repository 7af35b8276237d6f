import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { conditionKeywords } from './condition-schema.js';
import { didYouMean } from '../core/nearest.js';
import { policySchema } from './policy-schema.js';
import type { Path, Report } from './yaml-source.js';

let compiled: ValidateFunction | undefined;

/** Checks a policy file against the published schema and says in sentences what is wrong. */
export function checkStructure(value: unknown, report: Report): void {
  compiled ??= new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    // The tests check our schema; checking it here would cost more than checking a policy.
    validateSchema: false,
    meta: false,
  }).compile(policySchema);
  if (compiled(value)) return;
  for (const error of compiled.errors ?? []) {
    const explain = sentences[error.keyword];
    if (explain === undefined) continue;
    const path = pathOf(error);
    report(
      path,
      explain(error, path.length === 0 ? 'the policy' : path.join('.')),
      error.keyword === 'additionalProperties' ? 'key' : 'value',
    );
  }
}

/** The part of the file that is wrong: for an unknown key, that key. */
function pathOf({ instancePath, keyword, params }: ErrorObject): Path {
  const path = instancePath
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { additionalProperty } = params as { additionalProperty?: string };
  return keyword === 'additionalProperties' && additionalProperty !== undefined ? [...path, additionalProperty] : path;
}

type Explain = (error: ErrorObject, label: string) => string;

/** A sentence for each keyword of the published schema that can fail by itself. */
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
  minProperties: (_, label) => `${label} is empty`,
  maxLength: ({ params }, label) => `${label} is longer than ${params['limit']} characters`,
  maxProperties: ({ params }, label) => `${label} may have only ${params['limit']} of its keys`,
  uniqueItems: (_, label) => `${label} says one thing twice`,
  minimum: ({ params }, label) => `${label} must not be below ${params['limit']}`,
  pattern: badName,
};

function badName({ data, propertyName }: ErrorObject, label: string): string {
  if (propertyName !== undefined)
    return `“${propertyName}” is no name for a parameter; names are such as longestPrefix`;
  return `${label} must be a theme and what is wrong, such as subnet/too-small, but is ${shown(data)}`;
}

/** Keywords of JSON Schema that people reach for, and what does the same here. */
const advice: { readonly [keyword: string]: string } = {
  required: 'every fact is always there, and null where there is none; ask for its type instead',
  oneOf: 'write “anyOf”',
  format: 'write “pattern”',
  prefixItems: 'judge the items with “items” or “contains”',
};

function unknownKey({ params, parentSchema }: ErrorObject, label: string): string {
  const key = String(params['additionalProperty']);
  const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const isCondition =
    known.length === conditionKeywords.length && known.every(name => conditionKeywords.includes(name));
  if (!isCondition) return `unknown key “${label}”${didYouMean(key, known)}`;
  const better = advice[key];
  return `“${key}” is not a keyword of conditions${better === undefined ? didYouMean(key, known) : `: ${better}`}`;
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

function listed(values: unknown): string {
  return (values as readonly unknown[]).map(shown).join(', ');
}

function suggestion(value: unknown, allowed: unknown): string {
  return typeof value === 'string'
    ? didYouMean(
        value,
        (allowed as readonly unknown[]).filter(item => typeof item === 'string'),
      )
    : '';
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? 'a longer text' : `“${value}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'keys and values' : String(value);
}
