import type { Json } from '../../../graph/value.js';
import { outdented } from '../lower/outdent.js';
import type { Decorator, Expression, Identifier, ObjectProperty, Spread } from '../syntax.js';
import { asSchema, type Schema, type TypeScope, withMetadata } from './schema.js';

/** The metadata by which a template says that other files may import something. */
export const exportMark = '__bicep_export!';

type Modify = (schema: Schema, values: readonly Json[]) => Schema;

function sets(member: string): Modify {
  return (schema, [value]) => (value === undefined ? schema : { ...schema, [member]: value });
}

/** What each decorator does to a schema, in the order in which they do it. */
const modifiers: ReadonlyMap<string, Modify> = new Map<string, Modify>([
  ['secure', secured],
  ['sealed', schema => ({ ...schema, additionalProperties: false })],
  ['export', schema => withMetadata(schema, { [exportMark]: true })],
  ['allowed', sets('allowedValues')],
  ['metadata', (schema, [value]) => withMetadata(schema, asSchema(value) ?? {})],
  ['minLength', sets('minLength')],
  ['maxLength', sets('maxLength')],
  ['minValue', sets('minValue')],
  ['maxValue', sets('maxValue')],
  ['validate', (schema, values) => ({ ...schema, validate: values })],
  [
    'description',
    (schema, [value]) => (value === undefined ? schema : withMetadata(schema, { description: described(value) })),
  ],
]);

function described(value: Json): Json {
  return typeof value === 'string' ? outdented(value) : value;
}

function secured(schema: Schema): Schema {
  const type = schema['type'];
  if (type === 'string') return { ...schema, type: 'securestring' };
  return type === 'object' ? { ...schema, type: 'secureObject' } : schema;
}

/** The schema with what the decorators of its declaration add to it. */
export function applyDecorators(schema: Schema, decorators: readonly Decorator[], scope: TypeScope): Schema {
  const calls = new Map<string, readonly Expression[]>();
  for (const decorator of decorators) {
    const call = readDecorator(decorator);
    if (call === undefined || !(modifiers.has(call.name.name) || call.name.name === 'discriminator'))
      scope.fail(decorator, `a type has no decorator ${call === undefined ? 'of this form' : `@${call.name.name}()`}`);
    else calls.set(call.name.name, call.arguments);
  }
  let result = schema;
  for (const [name, modify] of modifiers) {
    const values = calls.get(name);
    if (values === undefined) continue;
    const wrong = name === 'validate' ? undefined : values.find(value => !isConstant(value));
    if (wrong === undefined)
      result = modify(
        result,
        values.map(value => scope.lower(value)),
      );
    else scope.fail(wrong, `@${name}() needs a value that is written out, not one that has to be worked out`);
  }
  return result;
}

/** Tells a value that stands in the source as it is. */
function isConstant(node: Expression | ObjectProperty | Spread): boolean {
  switch (node.kind) {
    case 'string':
      return node.expressions.every(isConstant);
    case 'integer':
    case 'boolean':
    case 'null':
      return true;
    case 'unary':
      return node.operator === '-' && node.operand.kind === 'integer';
    case 'parenthesized':
      return isConstant(node.inner);
    case 'array':
      return node.items.every(isConstant);
    case 'object':
      return node.members.every(isConstant);
    case 'object-property':
      return isConstant(node.key) && isConstant(node.value);
    default:
      return false;
  }
}

interface DecoratorCall {
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
}

/** The name and the arguments of a decorator, with or without `sys.`; undefined when it is no call. */
export function readDecorator({ call }: Decorator): DecoratorCall | undefined {
  if (call.kind === 'call') return call;
  const isOwn = call.kind === 'method' && call.base.kind === 'name' && call.base.name === 'sys';
  return isOwn ? call : undefined;
}

/** The text that a decorator has for its only argument; undefined when there is no such decorator. */
export function textArgument(decorators: readonly Decorator[], name: string): string | undefined {
  for (const decorator of decorators) {
    const call = readDecorator(decorator);
    const [argument] = call?.arguments ?? [];
    if (call?.name.name === name && argument?.kind === 'string') return argument.texts.join('');
  }
  return undefined;
}
