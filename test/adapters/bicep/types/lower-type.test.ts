import { expect, test } from '@jest/globals';
import { parseBicep } from '../../../../src/adapters/bicep/parse/parser.js';
import type { Expression, TypeDeclaration } from '../../../../src/adapters/bicep/syntax.js';
import { lowerType } from '../../../../src/adapters/bicep/types/lower-type.js';
import type { Schema, TypeScope } from '../../../../src/adapters/bicep/types/schema.js';
import type { Json } from '../../../../src/graph/value.js';

/** Literals are all that the decorators of these tests have. */
function literal(node: Expression): Json {
  switch (node.kind) {
    case 'string':
      return node.texts.join('');
    case 'integer':
      return Number(node.value);
    case 'boolean':
      return node.value;
    case 'array':
      return node.items.map(item => (item.kind === 'spread' ? null : literal(item)));
    case 'object':
      return Object.fromEntries(
        node.members.flatMap(member =>
          member.kind === 'spread' ? [] : [[member.key.texts.join(''), literal(member.value)]],
        ),
      );
    default:
      return null;
  }
}

/** The schema of the last type of a file, and what was reported. */
function lower(text: string): { readonly schema: Schema; readonly problems: readonly string[] } {
  const { statements, errors } = parseBicep(text, 'template');
  expect(errors).toEqual([]);
  const types = new Map<string, TypeDeclaration>();
  for (const statement of statements) if (statement.kind === 'type') types.set(statement.name.name, statement);
  const problems: string[] = [];
  const made = new Map<string, Schema | undefined>();
  const scope: TypeScope = {
    find: (name, namespace) => {
      if (namespace !== undefined) return namespace === 'shared' ? `_1.${name}` : undefined;
      return types.has(name) ? name : undefined;
    },
    definition(key) {
      const type = types.get(key);
      if (type === undefined) return key === '_1.size' ? { type: 'string', allowedValues: ['S', 'L'] } : undefined;
      if (made.has(key)) return made.get(key);
      made.set(key, undefined);
      const schema = lowerType(type, scope);
      made.set(key, schema);
      return schema;
    },
    declaration: key => types.get(key)?.type,
    lower: literal,
    fail: (span, message) => problems.push(`${text.slice(span.start, span.end)}: ${message}`),
  };
  const last = [...types.values()].at(-1);
  const schema = last === undefined ? {} : lowerType(last, scope);
  return { schema, problems };
}

const objects = `type a = { kind: 'A', size: int }
type b = { kind: 'B', other: string? }
`;

const cases: readonly (readonly [string, Schema])[] = [
  ['type x = string', { type: 'string' }],
  ['type x = any', {}],
  ['type x = sys.int?', { type: 'int', nullable: true }],
  ['type x = string[]', { type: 'array', items: { type: 'string' } }],
  ['type x = (string?)[][]', { type: 'array', items: { type: 'array', items: { type: 'string', nullable: true } } }],
  [`type x = 'one'`, { type: 'string', allowedValues: ['one'] }],
  [`type x = '[one]'`, { type: 'string', allowedValues: ['[[one]'] }],
  ['type x = -1', { type: 'int', allowedValues: [-1] }],
  ['type x = !true', { type: 'bool', allowedValues: [false] }],
  [`type x = 'b' | 'a' | 'b'`, { type: 'string', allowedValues: ['a', 'b'] }],
  ['type x = 10 | 9 | -1', { type: 'int', allowedValues: [-1, 10, 9] }],
  [`type x = 'a' | null`, { type: 'string', allowedValues: ['a'], nullable: true }],
  [`type x = ('a' | 'b')?`, { type: 'string', allowedValues: ['a', 'b'], nullable: true }],
  [`type x = ('a' | 'b')[]`, { type: 'array', allowedValues: ['a', 'b'] }],
  [`type x = ('a' | null)[]`, { type: 'array', allowedValues: ['a', null] }],
  [`type a = 'a' | 'b'\ntype x = a[]`, { type: 'array', items: { $ref: '#/definitions/a' } }],
  [`type a = 'a' | 'b'\ntype x = a | 'c'`, { type: 'string', allowedValues: ['a', 'b', 'c'] }],
  [`type x = shared.size | 'M'`, { type: 'string', allowedValues: ['L', 'M', 'S'] }],
  ['type x = shared.size', { $ref: '#/definitions/_1.size' }],
  ['type a = 2\ntype x = -a', { type: 'int', allowedValues: [-2] }],
  [`type x = { b: 1 }[]`, { type: 'array', allowedValues: [{ b: 1 }] }],
  [
    `type x = [1, 'a'] | [2, 'b']`,
    {
      type: 'array',
      allowedValues: [
        [1, 'a'],
        [2, 'b'],
      ],
    },
  ],
  [
    'type x = { a: string, *: int? }',
    { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { type: 'int', nullable: true } },
  ],
  ['type x = {}', { type: 'object', properties: {} }],
  ['@sealed()\ntype x = {}', { type: 'object', properties: {}, additionalProperties: false }],
  [
    `type x = [int, { '__proto__': string }]`,
    {
      type: 'array',
      prefixItems: [
        { type: 'int' },
        { type: 'object', properties: JSON.parse('{"__proto__": {"type": "string"}}') as Json },
      ],
      items: false,
    },
  ],
  ['type x = { next: x? }', { type: 'object', properties: { next: { $ref: '#/definitions/x', nullable: true } } }],
  ['type a = string?\ntype x = a!', { $ref: '#/definitions/a', nullable: false }],
  [
    `@export()\n@description('d')\n@metadata({ m: 1 })\n@minLength(1)\n@maxLength(2)\n@secure()\ntype x = string`,
    { type: 'securestring', minLength: 1, maxLength: 2, metadata: { '__bicep_export!': true, m: 1, description: 'd' } },
  ],
  ['@secure()\n@sys.minValue(1)\n@maxValue(2)\ntype x = object', { type: 'secureObject', minValue: 1, maxValue: 2 }],
  [
    `type x = {\n  @description('d')\n  a: string\n}`,
    { type: 'object', properties: { a: { type: 'string', metadata: { description: 'd' } } } },
  ],
  ['type a = { b: { c: int }[] }\ntype x = a.b[*].c', { $ref: '#/definitions/a/properties/b/items/properties/c' }],
  ['type a = { *: string }\ntype x = a.*', { $ref: '#/definitions/a/additionalProperties' }],
  ['type a = [int, string]\ntype x = a[1]', { $ref: '#/definitions/a/prefixItems/1' }],
  ['type a = { b: int }\ntype c = a\ntype x = c.b', { $ref: '#/definitions/a/properties/b' }],
  [`type x = { b: int }.b`, { type: 'int' }],
  [
    `type x = resourceInput<'Microsoft.Web/sites@2024-04-01'>`,
    { type: 'object', metadata: { '__bicep_resource_derived_type!': { source: 'Microsoft.Web/sites@2024-04-01' } } },
  ],
  [
    `type x = resourceOutput<'Microsoft.Web/sites@2024-04-01'>.properties.hostNames[*]?`,
    {
      nullable: true,
      metadata: {
        '__bicep_resource_derived_type!': {
          source: 'Microsoft.Web/sites@2024-04-01#properties/properties/properties/hostNames/items',
          output: true,
        },
      },
    },
  ],
  [
    `${objects}@discriminator('kind')\ntype x = (a | b | { kind: 'C' })?`,
    {
      type: 'object',
      discriminator: {
        propertyName: 'kind',
        mapping: {
          A: { $ref: '#/definitions/a' },
          B: { $ref: '#/definitions/b' },
          C: { type: 'object', properties: { kind: { type: 'string', allowedValues: ['C'] } } },
        },
      },
      nullable: true,
    },
  ],
  [
    `${objects}@discriminator('kind')\ntype c = a | b\n@discriminator('kind')\ntype x = c | ({ kind: 'D' } | { kind: 'E' })`,
    {
      type: 'object',
      discriminator: {
        propertyName: 'kind',
        mapping: {
          A: { $ref: '#/definitions/a' },
          B: { $ref: '#/definitions/b' },
          D: { type: 'object', properties: { kind: { type: 'string', allowedValues: ['D'] } } },
          E: { type: 'object', properties: { kind: { type: 'string', allowedValues: ['E'] } } },
        },
      },
    },
  ],
  [
    `type a = { kind: 'A' }\ntype x = {\n  kind: 'B'\n  @discriminator('kind')\n  next: (a | x)?\n}`,
    {
      type: 'object',
      properties: {
        kind: { type: 'string', allowedValues: ['B'] },
        next: {
          type: 'object',
          discriminator: {
            propertyName: 'kind',
            mapping: { A: { $ref: '#/definitions/a' }, B: { $ref: '#/definitions/x' } },
          },
          nullable: true,
        },
      },
    },
  ],
];

test.each(cases)('%s', (text, expected) => {
  const { schema, problems } = lower(text);
  expect(problems).toEqual([]);
  expect(schema).toEqual(expected);
});

test.each([
  ['type x = missing', `missing: there is no type “missing”`],
  ['type x = toString', `toString: there is no type “toString”`],
  ['type x = other.name', `other: there is no type “other”`],
  [`type x = list<'a'>`, `list<'a'>: there is no type “list<>”`],
  [
    'type x = resourceInput<string>',
    `resourceInput<string>: “resourceInput<>” has to be given the type of a resource as a text`,
  ],
  [`type x = 'a' | string`, 'string: a union without discriminator may only have literals'],
  ["type x = 'a${b}'", "'a${b}': a text in a type may have no holes"],
  ['type x = -string', `-string: “-” in a type needs one literal integer`],
  [`type x = !'a'`, `!'a': “!” in a type needs one literal boolean`],
  ['type a = { b: int }\ntype x = a.c', `a.c: the type has no property “c”`],
  ['type a = [int]\ntype x = a[1]', 'a[1]: the type has no item 1'],
  ['type a = { b: int }\ntype x = a.constructor', `a.constructor: the type has no property “constructor”`],
  ['type a = x\ntype x = a.b', `a.b: the type has no property “b”`],
  ['@allowed([1])\n@batchSize(1)\ntype x = int', '@batchSize(1): a type has no decorator @batchSize()'],
  [
    `${objects}@discriminator('size')\ntype x = a | b`,
    `a: it is not known which literal text this type has for “size”`,
  ],
  [
    '@minLength(1 + 2)\ntype x = string',
    '1 + 2: @minLength() needs a value that is written out, not one that has to be worked out',
  ],
  [
    `type x = resource 'a/b@c'`,
    `resource 'a/b@c': parameters and outputs with a resource for a type are not supported`,
  ],
])('%s is refused', (text, message) => {
  expect(lower(text).problems).toContain(message);
});
