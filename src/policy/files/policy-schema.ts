/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
import { conditionDefinitions, type SchemaPart } from './condition-schema.js';
import { profiles, severities, verdicts } from '../policy.js';

/** What the name of a policy looks like: a theme and what is wrong. */
export const namePattern = '^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$';

const text: SchemaPart = { type: 'string', minLength: 1 };
const name: SchemaPart = { type: 'string', pattern: namePattern };
const profile: SchemaPart = { enum: profiles };
const severity: SchemaPart = { enum: severities };
const value: SchemaPart = { type: ['string', 'number', 'boolean', 'array'] };
const byProfile = (member: SchemaPart): SchemaPart => ({
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: Object.fromEntries(profiles.map(era => [era, member])),
});

const parameter: SchemaPart = {
  type: 'object',
  required: ['type', 'default', 'description'],
  additionalProperties: false,
  properties: {
    type: { enum: ['integer', 'number', 'string', 'boolean', 'array'] },
    items: {
      type: 'object',
      required: ['type'],
      additionalProperties: false,
      properties: { type: { enum: ['integer', 'number', 'string'] } },
    },
    default: value,
    profiles: byProfile(value),
    description: text,
  },
};

const example: SchemaPart = {
  type: 'object',
  required: ['name', 'verdict'],
  additionalProperties: false,
  properties: {
    name: text,
    verdict: { enum: verdicts },
    profile,
    parameters: { type: 'object', additionalProperties: value },
    base: { description: 'another example of this file, whose facts these are laid over', ...(text as object) },
    facts: { description: 'the facts that matter; all others are unknown', type: 'object' },
  },
};

const source: SchemaPart = {
  type: 'object',
  required: ['file', 'section'],
  additionalProperties: false,
  properties: { file: text, section: text },
};

const properties: { readonly [key: string]: SchemaPart } = {
  name: { description: 'theme/what-is-wrong; the only id, and the path of the file', ...(name as object) },
  severity: {
    type: ['string', 'object'],
    if: { type: 'string' },
    then: severity,
    else: {
      required: ['default', 'profiles'],
      additionalProperties: false,
      properties: { default: severity, profiles: byProfile(severity) },
    },
  },
  profiles: {
    description: 'the eras that it belongs to; all when left out',
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items: profile,
  },
  enabled: { description: 'false: only a configuration turns it on', type: 'boolean' },
  subject: { description: 'what it judges', ...(text as object) },
  title: { description: 'what holds when all is well', ...(text as object) },
  when: { $ref: '#/$defs/condition' },
  assert: {
    description: 'what must hold where the policy applies; false when nothing could',
    type: ['object', 'boolean'],
    if: { type: 'object' },
    then: { $ref: '#/$defs/condition' },
    else: { const: false },
  },
  parameters: {
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: '^[a-z][A-Za-z0-9]*$' },
    additionalProperties: parameter,
  },
  message: { description: 'what is wrong; {fact.path} and {parameter} are filled in', ...(text as object) },
  remedy: {
    type: 'object',
    required: ['terraform', 'bicep'],
    additionalProperties: false,
    properties: { terraform: text, bicep: text, arm: text },
  },
  because: { description: 'why the platform asks for it', ...(text as object) },
  eras: { description: 'what the platform did in an era, where eras differ', ...(byProfile(text) as object) },
  prevents: { description: 'the platform’s own error texts', type: 'array', minItems: 1, items: text },
  sources: { type: 'array', minItems: 1, items: source },
  aliases: { description: 'former names', type: 'array', minItems: 1, uniqueItems: true, items: name },
  examples: { description: 'run as tests', type: 'array', minItems: 1, items: example },
};

/** The JSON Schema of a policy file, as it is published. */
export const policySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A policy of vnet-preflight',
  type: 'object',
  required: ['name', 'severity', 'subject', 'title', 'assert', 'message', 'remedy', 'because', 'sources', 'examples'],
  additionalProperties: false,
  properties,
  $defs: conditionDefinitions,
} as const;
