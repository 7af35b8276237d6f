import { isList } from '../../../../core/list.js';
import { convertTo } from '../values/convert.js';
import { entriesOf, itemsOf } from '../values/parts.js';
import { refuse } from '../error.js';
import type { Evaluator } from './evaluator.js';
import { emptyScope } from './scope.js';
import { makeSet } from '../values/sets.js';
import type { Call, Expression, ObjectExpression } from '../syntax/syntax.js';
import { typeOf } from '../values/type-of.js';
import { isObjectType, isTuple, type Type } from '../values/type.js';
import { unify } from '../values/unify.js';
import { isNull, ListValue, MapValue, PartialObject, Secret, SetValue, type TfValue } from '../values/value.js';
import { Unknown } from '../../../../graph/value.js';

/** What `type = …` of a variable says: the type, and the values of optional attributes that are left out. */
export interface TypeConstraint {
  readonly type: Type;
  readonly defaults: Defaults | undefined;
}

/** Defaults for a value and what is in it: by attribute or index, and under '' for all elements of a collection. */
export interface Defaults {
  readonly type: Type;
  readonly values: ReadonlyMap<string, TfValue>;
  readonly children: ReadonlyMap<string, Defaults>;
}

/** Old configurations write these words in quotes, and lists and maps without their elements. */
const legacy: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['list', { kind: 'list', element: 'any' }],
  ['map', { kind: 'map', element: 'any' }],
  ['set', { kind: 'set', element: 'any' }],
]);

/** Reads a type constraint, `list(object({ a = optional(string, "x") }))`. An ExpressionError for a bad one. */
export function parseConstraint(expression: Expression, evaluate: Evaluator['evaluate']): TypeConstraint {
  if (expression.kind === 'variable') return keyword(expression.name, expression.at);
  if (expression.kind === 'literal' && typeof expression.value === 'string')
    return keyword(expression.value, expression.at);
  if (expression.kind === 'call') return constructed(expression, evaluate);
  return refuse(
    'this is no type: write string, number, bool, any or a constructor such as list(string)',
    expression.at,
  );
}

function keyword(name: string, at: number): TypeConstraint {
  if (name === 'bool' || name === 'number' || name === 'string' || name === 'any')
    return { type: name, defaults: undefined };
  const type = legacy.get(name) ?? refuse(`“${name}” is no type`, at);
  return { type, defaults: undefined };
}

function constructed(call: Call, evaluate: Evaluator['evaluate']): TypeConstraint {
  const [argument, ...others] = call.arguments;
  if (argument === undefined || others.length > 0) return refuse(`the type ${call.name} takes one argument`, call.at);
  if (call.name === 'list' || call.name === 'set' || call.name === 'map') {
    const { type: element, defaults } = parseConstraint(argument, evaluate);
    const type: Type = { kind: call.name, element };
    return { type, defaults: defaultsOf(type, new Map(), new Map(defaults === undefined ? [] : [['', defaults]])) };
  }
  if (call.name === 'object' && argument.kind === 'object') return objectType(argument, evaluate);
  if (call.name === 'tuple' && argument.kind === 'tuple') return tupleType(argument.items, evaluate);
  return refuse(`“${call.name}” is no type constructor with such an argument`, call.at);
}

function tupleType(items: readonly Expression[], evaluate: Evaluator['evaluate']): TypeConstraint {
  const constraints = items.map(item => parseConstraint(item, evaluate));
  const type: Type = { kind: 'tuple', items: constraints.map(constraint => constraint.type) };
  const children = constraints.flatMap(({ defaults }, index): [string, Defaults][] =>
    defaults === undefined ? [] : [[String(index), defaults]],
  );
  return { type, defaults: defaultsOf(type, new Map(), new Map(children)) };
}

function objectType({ items }: ObjectExpression, evaluate: Evaluator['evaluate']): TypeConstraint {
  const attributes = new Map<string, Type>();
  const optional = new Set<string>();
  const values = new Map<string, TfValue>();
  const children = new Map<string, Defaults>();
  for (const { key, value } of items) {
    const name =
      key.kind === 'literal' && typeof key.value === 'string'
        ? key.value
        : refuse('the names of attributes must be plain', key.at);
    if (attributes.has(name)) refuse(`the attribute “${name}” is there twice`, key.at);
    const isOptional = value.kind === 'call' && value.name === 'optional';
    const [inner = value, given] = isOptional ? value.arguments : [value];
    const { type, defaults } = parseConstraint(inner, evaluate);
    attributes.set(name, type);
    if (defaults !== undefined) children.set(name, defaults);
    if (isOptional) optional.add(name);
    if (given !== undefined) values.set(name, convertTo(evaluate(given, emptyScope()), type));
  }
  const type: Type = { kind: 'object', attributes, ...(optional.size > 0 ? { optional } : {}) };
  return { type, defaults: defaultsOf(type, values, children) };
}

function defaultsOf(type: Type, values: Defaults['values'], children: Defaults['children']): Defaults | undefined {
  return values.size === 0 && children.size === 0 ? undefined : { type, values, children };
}

/** Neither a null nor what is not known gets defaults; what is null inside a value does. */
export function withDefaults(value: TfValue, defaults: Defaults): TfValue {
  if (value instanceof Secret) return new Secret(withDefaults(value.open(), defaults));
  if (isNull(value) || value instanceof Unknown || value instanceof PartialObject) return value;
  const items = itemsOf(value);
  if (items !== undefined) return sequenceWithDefaults(value, items, defaults);
  const entries = entriesOf(value);
  return entries === undefined ? value : entriesWithDefaults(value, entries, defaults);
}

function childOf({ type, children }: Defaults, key: string | number): Defaults | undefined {
  const isOwn = typeof key === 'number' ? isTuple(type) : isObjectType(type);
  return children.get(isOwn ? String(key) : '');
}

function sequenceWithDefaults(value: TfValue, items: readonly TfValue[], defaults: Defaults): TfValue {
  const filled = items.map((item, index) => {
    const child = childOf(defaults, index);
    return child === undefined ? item : withDefaults(item, child);
  });
  if (isList(value)) return filled;
  const element =
    filled.length === 0 && (value instanceof ListValue || value instanceof SetValue)
      ? value.element
      : unify(filled.map(typeOf));
  if (element === undefined) return filled;
  const converted = filled.map(item => convertTo(item, element));
  return value instanceof SetValue ? makeSet(element, converted) : new ListValue(element, converted);
}

function entriesWithDefaults(
  value: TfValue,
  entries: { readonly [name: string]: TfValue },
  defaults: Defaults,
): TfValue {
  const filled = new Map(
    Object.entries(entries).map(([name, inner]): [string, TfValue] => {
      const child = childOf(defaults, name);
      return [name, child === undefined ? inner : withDefaults(inner, child)];
    }),
  );
  for (const [name, given] of defaults.values) {
    if (!isNull(filled.get(name) ?? null)) continue;
    const child = defaults.children.get(name);
    filled.set(name, child === undefined ? given : withDefaults(given, child));
  }
  const result = Object.fromEntries(filled);
  if (!(value instanceof MapValue)) return result;
  const element = filled.size === 0 ? value.element : unify([...filled.values()].map(typeOf));
  if (element === undefined) return result;
  return new MapValue(
    element,
    Object.fromEntries([...filled].map(([name, inner]) => [name, convertTo(inner, element)])),
  );
}
