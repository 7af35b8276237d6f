/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
/** What a JSON Schema of ours is made of. */
export type SchemaPart = boolean | { readonly [keyword: string]: unknown };

const parameter = { $ref: '#/$defs/parameterReference' };
const fact = { $ref: '#/$defs/factPath' };
const condition = { $ref: '#/$defs/condition' };
/** `then: false` forbids a case; a branch is the only place where true and false say something. */
const branch = { type: ['object', 'boolean'], if: { type: 'object' }, then: condition };
const conditions = { type: 'array', minItems: 1, items: condition };
const count = { type: 'integer', minimum: 0 };
const scalar = { type: ['string', 'number', 'boolean', 'null'] };
const scalars = { type: 'array', minItems: 1, items: scalar };
const types = ['string', 'integer', 'number', 'boolean', 'array', 'null'];

/** Exactly these members, of which the first may not be left out. */
function record(properties: { readonly [name: string]: SchemaPart }, required: readonly string[]): SchemaPart {
  return { type: 'object', required, additionalProperties: false, properties };
}

/** A plain value of one type, or a reference in braces. */
function orReference(type: string | readonly string[], reference: SchemaPart, plain: SchemaPart = {}): SchemaPart {
  return { type: [...[type].flat(), 'object'], if: { type: 'object' }, then: reference, else: plain };
}

const number = orReference('number', parameter);
const size = orReference('integer', parameter, { minimum: 0 });

const amount = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    fact,
    param: { type: 'string' },
    value: { type: 'number' },
    times: orReference('number', parameter),
    plus: orReference('number', record({ fact, param: { type: 'string' } }, [])),
  },
};

const prefixes = {
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: {
    fact: { type: ['string', 'array'], minItems: 1, items: { type: 'string' } },
    param: { type: 'string' },
    value: { type: ['string', 'array'], minItems: 1, items: { type: 'string' } },
  },
};

const keywords: { readonly [keyword: string]: SchemaPart } = {
  type: {
    type: ['string', 'array'],
    if: { type: 'string' },
    then: { enum: types },
    else: { minItems: 1, uniqueItems: true, items: { enum: types } },
  },
  const: orReference(scalar.type, parameter),
  enum: {
    type: ['array', 'object'],
    if: { type: 'array' },
    then: scalars,
    else: record({ fact, param: { type: 'string' } }, []),
  },
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  minLength: size,
  maxLength: size,
  pattern: { type: 'string', minLength: 1, maxLength: 200 },
  minItems: size,
  maxItems: size,
  uniqueItems: { const: true },
  items: condition,
  contains: condition,
  minContains: count,
  maxContains: count,
  properties: { type: 'object', minProperties: 1, additionalProperties: condition },
  allOf: conditions,
  anyOf: conditions,
  not: condition,
  if: condition,
  then: branch,
  else: branch,
  sameAs: record({ fact }, ['fact']),
  atMost: amount,
  atLeast: amount,
  insideAnyOf: prefixes,
  outsideAllOf: prefixes,
  privateAddressSpace: { const: true },
  distinct: {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: { atMost: size, atLeast: size },
  },
};

/** The parts of the policy file's JSON Schema that describe conditions. */
export const conditionDefinitions: { readonly [name: string]: SchemaPart } = {
  condition: {
    description:
      'A condition on the facts: JSON Schema (2020-12) with the keywords of this domain. Unknown facts are never read as missing.',
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    dependentRequired: { then: ['if'], else: ['if'], minContains: ['contains'], maxContains: ['contains'] },
    properties: keywords,
  },
  parameterReference: record({ param: { type: 'string', description: 'the name of a parameter of this policy' } }, [
    'param',
  ]),
  factPath: { type: 'string', description: 'the path of a fact of the subject, such as subnet.prefixLength' },
};

/** The keywords that a condition may have. */
export const conditionKeywords: readonly string[] = Object.keys(keywords);
