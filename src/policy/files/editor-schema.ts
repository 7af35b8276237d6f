/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
import type { SchemaPart } from './condition-schema.js';
import {
  factTree,
  type FactDescription,
  type FactNode,
  type FactSchema,
  type SubjectDescription,
} from '../facts-schema.js';
import { policySchema } from './policy-schema.js';

/**
 * The JSON Schema of a policy file as editors use it: the published structure, and on top of it the facts of each
 * subject with their meaning, wherever one can stand. It refuses no policy that is right; what it cannot say (types
 * that do not fit, parameters, placeholders) is found when the file is checked.
 */
export function editorSchema(subjects: readonly SubjectDescription[]): object {
  const kinds = subjects.map(({ kind }) => kind);
  return {
    ...policySchema,
    $id: 'vnet-preflight/policy-file/1',
    properties: {
      ...policySchema.properties,
      subject: {
        description: `what it judges: ${subjects.map(({ kind, about = '' }) => `${kind} (${about})`).join('; ')}`,
        enum: kinds,
      },
    },
    allOf: subjects.map(({ kind }) => ({
      if: { required: ['subject'], properties: { subject: { const: kind } } },
      then: {
        properties: {
          when: { $ref: `#/$defs/${kind}` },
          assert: { if: { type: 'object' }, then: { $ref: `#/$defs/${kind}` } },
          examples: { items: { properties: { facts: { $ref: `#/$defs/${kind}Facts` } } } },
        },
      },
    })),
    $defs: {
      ...policySchema.$defs,
      factPath: {
        description: 'the path of a fact of the subject, such as subnet.prefixLength',
        anyOf: [{ enum: pathsOf(subjects) }, { type: 'string' }],
      },
      ...Object.fromEntries(subjects.flatMap(definitionsOf)),
    },
  };
}

function pathsOf(subjects: readonly SubjectDescription[]): readonly string[] {
  return [...new Set(subjects.flatMap(({ facts }) => facts.map(({ path }) => path)))];
}

/** A definition for the conditions on each group of a subject's facts, and one for the facts of an example. */
function definitionsOf(subject: SubjectDescription): readonly (readonly [string, SchemaPart])[] {
  const about = new Map(subject.facts.map(fact => [fact.path, fact]));
  const tree = factTree(subject);
  const groups = [tree, ...(tree.members?.values() ?? [])].filter(node => node.members !== undefined);
  return [
    ...groups.map(node => [nameOf(subject.kind, node), groupCondition(node, subject.kind, about)] as const),
    [`${subject.kind}Facts`, factsOf(tree, about)],
  ];
}

function nameOf(kind: string, { path }: FactNode): string {
  return path === '' ? kind : `${kind}.${path}`;
}

type Meanings = ReadonlyMap<string, FactDescription>;

function groupCondition(node: FactNode, kind: string, about: Meanings): SchemaPart {
  const members = [...(node.members ?? [])].map(([name, member]): [string, SchemaPart] => [
    name,
    member.members === undefined ? factCondition(member, about) : { $ref: `#/$defs/${nameOf(kind, member)}` },
  ]);
  return combined(`#/$defs/${nameOf(kind, node)}`, {
    properties: { type: 'object', additionalProperties: false, properties: Object.fromEntries(members) },
  });
}

/** What combines conditions leads back to the same facts. */
function combined(self: string, properties: { readonly [keyword: string]: SchemaPart }): SchemaPart {
  const again = { $ref: self };
  const orFlag = { if: { type: 'object' }, then: again };
  const several = { items: again };
  return {
    properties: { ...properties, allOf: several, anyOf: several, not: again, if: again, then: orFlag, else: orFlag },
  };
}

function factCondition(node: FactNode, about: Meanings): SchemaPart {
  return { description: meaningOf(node, about), ...valueCondition(node.schema) };
}

/** Offers the values that a fact can have, and the members of its items. */
function valueCondition(schema: FactSchema | undefined): { readonly [keyword: string]: SchemaPart } {
  const { values, items, properties, types = [] } = schema ?? {};
  // A whole number is a number too.
  const askable = types.includes('integer') ? [...types, 'number'] : types;
  const offered: { readonly [keyword: string]: SchemaPart } = {
    ...(types.length > 0 && { type: { anyOf: [{ enum: askable }, { type: 'array', items: { enum: askable } }] } }),
    ...(values !== undefined && {
      const: { anyOf: [{ enum: values }, { type: 'object' }] },
      enum: { anyOf: [{ type: 'array', items: { enum: values } }, { type: 'object' }] },
    }),
    ...(items !== undefined && { items: valueCondition(items), contains: valueCondition(items) }),
    ...(properties !== undefined && {
      properties: {
        additionalProperties: false,
        properties: Object.fromEntries([...properties].map(([name, part]) => [name, valueCondition(part)])),
      },
    }),
  };
  return { properties: offered };
}

function factsOf(node: FactNode, about: Meanings): SchemaPart {
  const members = [...(node.members ?? [])].map(([name, member]): [string, SchemaPart] => [
    name,
    member.members === undefined ? factValue(member, about) : factsOf(member, about),
  ]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(members) };
}

/** A known value, or an unknown with what is known of it. */
function factValue(node: FactNode, about: Meanings): SchemaPart {
  const { schema } = about.get(node.path) ?? {};
  const known = typeof schema === 'object' && schema !== null ? schema : {};
  return {
    description: meaningOf(node, about),
    if: { type: ['object', 'array'] },
    else: known,
  };
}

function meaningOf({ path }: FactNode, about: Meanings): string {
  const { about: text = '', unit } = about.get(path) ?? {};
  return unit === undefined ? text : `${text} (${unit})`;
}
