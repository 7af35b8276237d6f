import type { ErrorObject } from 'ajv/dist/2020.js';
import { conditionKeywords } from './condition-schema.js';
import { didYouMean } from '../../core/nearest.js';
import { policySchema } from './policy-schema.js';
import { knownKeys, schemaCheck, shown } from './schema-check.js';

/** Checks a policy file against the published schema and says in sentences what is wrong. */
export const checkStructure = schemaCheck(policySchema, 'the policy', {
  pattern: badName,
  additionalProperties: unknownKey,
});

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
  $ref: 'write it out, or once with an anchor of YAML (&name) and then *name',
  patternProperties: 'facts have fixed names; judge each with “properties”',
  prefixItems: 'judge the items with “items” or “contains”',
};

function unknownKey({ params, parentSchema }: ErrorObject, label: string): string {
  const key = String(params['additionalProperty']);
  const known = knownKeys(parentSchema);
  const isCondition =
    known.length === conditionKeywords.length && known.every(name => conditionKeywords.includes(name));
  if (!isCondition) return `unknown key “${label}”${didYouMean(key, known)}`;
  const better = advice[key];
  return `“${key}” is not a keyword of conditions${better === undefined ? didYouMean(key, known) : `: ${better}`}`;
}
