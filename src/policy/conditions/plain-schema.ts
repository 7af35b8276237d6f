import { typeList } from '../facts-schema.js';
import type { Amount, Condition, ConditionObject, ParameterValue, Reference } from '../policy.js';
import type { Question } from './runtime.js';

/** Where a question gets one of its arguments from. */
export type Operand = { readonly fact: string } | { readonly param: string } | { readonly value: ParameterValue };

/**
 * A question about a value. `positive` is false below an odd number of `not`: what is hoped for
 * there is the opposite, so an open answer counts the other way.
 */
export interface Ask {
  readonly question: Question;
  readonly with: readonly Operand[];
  readonly positive: boolean;
}

/**
 * A condition as the plain JSON Schema that ajv compiles. Read hopefully it is the condition's
 * `may` (true unless certainly false), read strictly its `must` (true only if certainly true): the
 * two differ only in how open answers count, so that one compiled function serves both.
 */
export interface PlainSchema {
  readonly given?: { readonly names: readonly string[]; readonly positive: boolean };
  readonly ask?: readonly Ask[];
  readonly properties?: { readonly [name: string]: PlainSchema };
  readonly items?: PlainSchema;
  readonly contains?: PlainSchema;
  readonly minContains?: number;
  readonly pattern?: string;
  readonly allOf?: readonly PlainSchema[];
  readonly anyOf?: readonly PlainSchema[];
  readonly not?: PlainSchema;
}

/** The plain schema of a condition. */
export function plainSchema(condition: Condition, positive = true): PlainSchema {
  if (typeof condition === 'boolean') return condition ? {} : { not: {} };
  const ask = asks(condition).map(([question, ...more]): Ask => ({ question, with: more, positive }));
  const allOf = [...(condition.allOf ?? []).map(part => plainSchema(part, positive)), ...branches(condition, positive)];
  return {
    ...group(condition, positive),
    ...(ask.length > 0 && { ask }),
    ...(condition.pattern !== undefined && { pattern: condition.pattern }),
    ...(condition.items !== undefined && { items: plainSchema(condition.items, positive) }),
    ...count(condition, positive),
    ...(allOf.length > 0 && { allOf }),
    ...(condition.anyOf !== undefined && { anyOf: condition.anyOf.map(part => plainSchema(part, positive)) }),
    ...(condition.not !== undefined && { not: plainSchema(condition.not, !positive) }),
  };
}

/** How many parts the plain schema of a condition has; an `if` is in it once for each branch, and so on inwards. */
export function sizeOf(condition: Condition | undefined): number {
  if (condition === undefined) return 0;
  if (typeof condition === 'boolean') return 1;
  const { properties = {}, allOf = [], anyOf = [], items, contains, maxContains, not } = condition;
  const { if: test, then, else: otherwise } = condition;
  const once = [...Object.values(properties), ...allOf, ...anyOf, items, not, then, otherwise];
  const branchCount = [then, otherwise].filter(branch => branch !== undefined).length;
  return (
    once.reduce((sum, part) => sum + sizeOf(part), 1) +
    sizeOf(contains) * (maxContains === undefined ? 1 : 2) +
    sizeOf(test) * branchCount
  );
}

function group({ properties }: ConditionObject, positive: boolean): PlainSchema {
  if (properties === undefined) return {};
  const members = Object.entries(properties).map(([name, part]) => [name, plainSchema(part, positive)] as const);
  return { given: { names: members.map(([name]) => name), positive }, properties: Object.fromEntries(members) };
}

function count({ contains, minContains = 1 }: ConditionObject, positive: boolean): PlainSchema {
  if (contains === undefined || minContains === 0) return {};
  return { contains: plainSchema(contains, positive), ...(minContains > 1 && { minContains }) };
}

/** `maxContains` and `if` in terms that are monotone, which the two readings need. */
function branches(
  { contains, maxContains, if: test, then = true, else: otherwise = true }: ConditionObject,
  positive: boolean,
): PlainSchema[] {
  const parts: PlainSchema[] = [];
  if (contains !== undefined && maxContains !== undefined) {
    const isList: Ask = { question: 'ofType', with: [{ value: ['array'] }], positive: !positive };
    parts.push({ not: { ask: [isList], contains: plainSchema(contains, !positive), minContains: maxContains + 1 } });
  }
  if (test !== undefined && then !== true)
    parts.push({ anyOf: [{ not: plainSchema(test, !positive) }, plainSchema(then, positive)] });
  if (test !== undefined && otherwise !== true)
    parts.push({ anyOf: [plainSchema(test, positive), plainSchema(otherwise, positive)] });
  return parts;
}

type Asked = readonly [question: Question, ...operands: Operand[]];

/** The questions that the keywords of one level put, in a fixed order. */
function asks(condition: ConditionObject): Asked[] {
  return [...basicAsks(condition), ...numberAsks(condition), ...domainAsks(condition), ...listAsks(condition)];
}

function* basicAsks({ type, const: constant, enum: values, minLength, maxLength }: ConditionObject): Generator<Asked> {
  if (type !== undefined) yield ['ofType', { value: typeList(type) }];
  if (constant !== undefined) yield ['sameAs', operand(constant)];
  if (values !== undefined) yield ['among', operand(values)];
  if (minLength !== undefined) yield ['textAtLeast', operand(minLength)];
  if (maxLength !== undefined) yield ['textAtMost', operand(maxLength)];
}

function* numberAsks(condition: ConditionObject): Generator<Asked> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = condition;
  if (minimum !== undefined) yield ['atLeast', operand(minimum), one, zero];
  if (maximum !== undefined) yield ['atMost', operand(maximum), one, zero];
  if (exclusiveMinimum !== undefined) yield ['above', operand(exclusiveMinimum)];
  if (exclusiveMaximum !== undefined) yield ['below', operand(exclusiveMaximum)];
  if (condition.atMost !== undefined) yield ['atMost', ...amount(condition.atMost)];
  if (condition.atLeast !== undefined) yield ['atLeast', ...amount(condition.atLeast)];
}

function* domainAsks(condition: ConditionObject): Generator<Asked> {
  if (condition.sameAs !== undefined) yield ['sameAs', operand(condition.sameAs)];
  if (condition.insideAnyOf !== undefined) yield ['insideAnyOf', ...operands(condition.insideAnyOf)];
  if (condition.outsideAllOf !== undefined) yield ['outsideAllOf', ...operands(condition.outsideAllOf)];
  if (condition.privateAddressSpace === true) yield ['privateAddressSpace'];
}

function* listAsks(condition: ConditionObject): Generator<Asked> {
  const { minItems, maxItems, uniqueItems, distinct } = condition;
  if (minItems !== undefined) yield ['itemsAtLeast', operand(minItems)];
  if (maxItems !== undefined) yield ['itemsAtMost', operand(maxItems)];
  if (uniqueItems === true) yield ['uniqueItems'];
  if (distinct !== undefined) yield ['distinct', operand(distinct.atMost ?? null), operand(distinct.atLeast ?? null)];
  // ajv passes over what is not of a keyword's own type; an unknown must not be passed over.
  if (condition.items !== undefined || condition.contains !== undefined || condition.pattern !== undefined)
    yield ['known'];
}

const one: Operand = { value: 1 };
const zero: Operand = { value: 0 };

function amount(given: Amount): readonly [Operand, Operand, Operand] {
  const [limit = zero] = operands(given);
  return [limit, operand(given.times ?? 1), operand(given.plus ?? 0)];
}

/** A reference with one operand for each fact that it names. */
function operands(reference: Reference): readonly Operand[] {
  if (!('fact' in reference)) return [reference];
  return [reference.fact].flat().map((fact): Operand => ({ fact }));
}

function operand(given: ParameterValue | { readonly param: string } | { readonly fact: string }): Operand {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { value: given as ParameterValue };
  return given as Operand;
}
