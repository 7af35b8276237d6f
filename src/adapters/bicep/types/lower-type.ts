import type { Json } from '../../../graph/value.js';
import { escaped } from '../lower/term.js';
import type {
  Decorator,
  LiteralType,
  NamedType,
  NegatedType,
  ObjectType,
  Span,
  TypeExpression,
  TypeMemberAccess,
  UnionType,
} from '../syntax.js';
import { discriminate, type Placed } from './discriminated.js';
import { inOrder, literalSchema, literalsOf, typeOfLiteral } from './literals.js';
import { applyDecorators, textArgument } from './modifiers.js';
import { derivedKey, type Part, partOf, referenceTo } from './references.js';
import { objectOf, type Schema, type TypeScope } from './schema.js';

const ambient: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['any', {}],
  ...['string', 'int', 'bool', 'object', 'array'].map(type => [type, { type }] as const),
]);

/** The types that resources have as inputs and outputs; `resource<>` is the older spelling. */
const derivedFrom: ReadonlyMap<string, (source: string) => Json> = new Map<string, (source: string) => Json>([
  ['resource', source => source],
  ['resourceInput', source => ({ source })],
  ['resourceOutput', source => ({ source, output: true })],
]);

/** A type with the decorators of what has it: a parameter, an output, a type, a property, an item. */
export interface Typed {
  readonly type: TypeExpression;
  readonly decorators: readonly Decorator[];
}

/**
 * The schema that a template has for a declaration, as the official compiler writes it: the schema of its type with
 * what its decorators add. Defaults and values are left to the caller. What is wrong is reported to the scope, and
 * the schema says nothing then. Of the parts of types derived from resources the primitive type is left out, as only
 * Azure's own types know it.
 */
export function lowerType({ type, decorators }: Typed, scope: TypeScope): Schema {
  const discriminator = textArgument(decorators, 'discriminator');
  return applyDecorators(schemaOf(type, scope, discriminator), decorators, scope);
}

function schemaOf(type: TypeExpression, scope: TypeScope, discriminator?: string): Schema {
  switch (type.kind) {
    case 'named-type':
      return schemaOfName(type, scope);
    case 'type-member':
      return schemaOfMember(type, scope);
    case 'array-type':
      return schemaOfArray(type.item, scope);
    case 'nullable-type':
      return { ...schemaOf(type.inner, scope, discriminator), nullable: true };
    case 'non-nullable-type':
      return { ...schemaOf(type.inner, scope, discriminator), nullable: false };
    case 'union-type':
      return discriminator === undefined
        ? schemaOfUnion(type, scope)
        : discriminate(schemasOfMembers(type, scope, discriminator), discriminator, scope);
    case 'object-type':
      return schemaOfObject(type, scope);
    case 'tuple-type': {
      const prefixItems = type.items.map(item => lowerType(item, scope));
      return { type: 'array', prefixItems, items: false };
    }
    case 'literal-type':
      return schemaOfLiteral(type, scope);
    case 'negated-type':
      return schemaOfNegated(type, scope);
    case 'resource-type':
      return refuse(type, scope, 'parameters and outputs with a resource for a type are not supported');
    default:
      return {};
  }
}

function refuse(span: Span, scope: TypeScope, message: string): Schema {
  scope.fail(span, message);
  return {};
}

function schemaOfName(type: NamedType, scope: TypeScope): Schema {
  const { name } = type.name;
  if (type.arguments.length > 0) return schemaOfDerived(type, name, type.arguments, scope);
  const key = scope.find(name);
  if (key !== undefined) return referenceTo(key);
  return ambient.get(name) ?? refuse(type, scope, `there is no type “${name}”`);
}

/** `resourceInput<'Microsoft.Web/sites@2024-04-01'>`. */
function schemaOfDerived(span: Span, name: string, parameters: readonly TypeExpression[], scope: TypeScope): Schema {
  const metadata = derivedFrom.get(name);
  const [parameter] = parameters;
  const source = parameter?.kind === 'literal-type' ? literalOf(parameter, scope) : undefined;
  if (metadata === undefined) return refuse(span, scope, `there is no type “${name}<>”`);
  if (typeof source !== 'string' || parameters.length !== 1)
    return refuse(span, scope, `“${name}<>” has to be given the type of a resource as a text`);
  return { type: 'object', metadata: { [derivedKey]: metadata(source.replace(/^az:/, '')) } };
}

function schemaOfMember(type: TypeMemberAccess, scope: TypeScope): Schema {
  const { base, member } = type;
  if (base.kind === 'named-type' && base.arguments.length === 0 && typeof member === 'object') {
    const key = scope.find(member.name, base.name.name);
    if (key !== undefined) return referenceTo(key);
    if (base.name.name === 'sys' && scope.find('sys') === undefined)
      return schemaOfName({ ...type, kind: 'named-type', name: member }, { ...scope, find: () => undefined });
  }
  const part = partOf(schemaOf(base, scope), stepTo(member), scope);
  return part ?? refuse(type, scope, `the type has no ${wordFor(member)}`);
}

function stepTo(member: TypeMemberAccess['member']): Part {
  if (member === '[*]') return ['items'];
  if (member === '.*') return ['additionalProperties'];
  return typeof member === 'bigint' ? ['prefixItems', member.toString()] : ['properties', member.name];
}

function wordFor(member: TypeMemberAccess['member']): string {
  if (member === '[*]') return 'items of one type';
  if (member === '.*') return 'type of its other properties';
  return typeof member === 'bigint' ? `item ${member}` : `property “${member.name}”`;
}

/** A list of literals is told by their values, any other by the schema of its items. */
function schemaOfArray(item: TypeExpression, scope: TypeScope): Schema {
  const items = schemaOf(item, scope);
  const isByValue = item.kind === 'literal-type' || item.kind === 'union-type' || item.kind === 'negated-type';
  const isLiteral = isByValue || item.kind === 'object-type' || item.kind === 'tuple-type';
  const values = isLiteral ? literalsOf(items, scope) : undefined;
  return values === undefined ? { type: 'array', items } : { type: 'array', allowedValues: inOrder(values) };
}

function schemasOfMembers(type: UnionType, scope: TypeScope, discriminator?: string): readonly Placed[] {
  return type.members.map(member => ({ span: member, schema: schemaOf(member, scope, discriminator) }));
}

function schemaOfUnion(type: UnionType, scope: TypeScope): Schema {
  const values: Json[] = [];
  for (const { span, schema } of schemasOfMembers(type, scope)) {
    const literals = literalsOf(schema, scope);
    if (literals === undefined) return refuse(span, scope, 'a union without discriminator may only have literals');
    values.push(...literals);
  }
  const ordered = inOrder(values);
  const known = ordered.filter(value => value !== null);
  const nullable = known.length < ordered.length ? { nullable: true } : {};
  const [first] = known;
  return { ...(first === undefined ? {} : { type: typeOfLiteral(first) }), allowedValues: known, ...nullable };
}

function schemaOfObject({ members }: ObjectType, scope: TypeScope): Schema {
  const properties: [string, Json][] = [];
  let others: Schema | undefined;
  for (const member of members) {
    const { key } = member;
    const schema = lowerType(member, scope);
    if (key === '*') others = schema;
    else if (key.expressions.length > 0) scope.fail(key, 'the name of a property of a type may have no holes');
    else properties.push([key.texts.join(''), schema]);
  }
  const additionalProperties = others === undefined ? {} : { additionalProperties: others };
  return { type: 'object', properties: objectOf(properties), ...additionalProperties };
}

function schemaOfLiteral(type: LiteralType, scope: TypeScope): Schema {
  const value = literalOf(type, scope);
  return value === undefined ? {} : literalSchema(typeof value === 'string' ? escaped(value) : value);
}

function literalOf({ value }: LiteralType, scope: TypeScope): Exclude<Json, object> | null | undefined {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'boolean' || value === null) return value;
  if (value.expressions.length === 0) return value.texts.join('');
  scope.fail(value, 'a text in a type may have no holes');
  return undefined;
}

function schemaOfNegated({ operator, operand, ...span }: NegatedType, scope: TypeScope): Schema {
  const [value, ...others] = literalsOf(schemaOf(operand, scope), scope) ?? [];
  if (others.length === 0 && operator === '-' && typeof value === 'number') return literalSchema(-value);
  if (others.length === 0 && operator === '!' && typeof value === 'boolean') return literalSchema(!value);
  return refuse(span, scope, `“${operator}” in a type needs one literal ${operator === '-' ? 'integer' : 'boolean'}`);
}
