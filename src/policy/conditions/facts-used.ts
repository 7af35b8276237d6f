import { dotted } from '../../core/path.js';
import { placeholders } from '../message.js';
import type { Amount, Condition, ConditionObject, Policy } from '../policy.js';

/** The facts that a policy decides by and then those that only its message shows: the evidence of a finding. */
export function factsUsed({
  when,
  assert,
  message,
  parameters = {},
}: Pick<Policy, 'when' | 'assert' | 'message' | 'parameters'>): readonly string[] {
  const shown = placeholders(message).filter(name => !Object.hasOwn(parameters, name));
  return [...new Set([...decidingFacts(when, assert), ...shown])];
}

/** The facts that conditions read, each once, in the order of their use. */
export function decidingFacts(...conditions: readonly (Condition | undefined)[]): readonly string[] {
  return [...new Set(conditions.flatMap(condition => [...factsOf(condition ?? true, '')]))];
}

function* factsOf(condition: Condition, path: string): Generator<string> {
  if (typeof condition === 'boolean') return;
  if (judgesItself(condition) && path !== '') yield path;
  for (const [name, part] of Object.entries(condition.properties ?? {})) yield* factsOf(part, dotted(path, name));
  yield* factsReferredTo(condition);
  for (const part of partsOf(condition)) yield* factsOf(part, path);
  // The items of a list have no paths of their own: the list is the fact.
  for (const part of [condition.items, condition.contains]) if (part !== undefined) yield* factsOfItems(part);
}

/** The keywords that join conditions; all others judge a value themselves. */
export const combiningKeywords: ReadonlySet<string> = new Set([
  'properties',
  'allOf',
  'anyOf',
  'not',
  'if',
  'then',
  'else',
]);

function judgesItself(condition: ConditionObject): boolean {
  const keywords = Object.keys(condition);
  return keywords.length === 0 || keywords.some(keyword => !combiningKeywords.has(keyword));
}

function* factsOfItems(condition: Condition): Generator<string> {
  if (typeof condition === 'boolean') return;
  yield* factsReferredTo(condition);
  for (const part of [...partsOf(condition), ...Object.values(condition.properties ?? {})]) yield* factsOfItems(part);
  for (const part of [condition.items, condition.contains]) if (part !== undefined) yield* factsOfItems(part);
}

function partsOf({
  allOf = [],
  anyOf = [],
  not,
  if: test,
  then,
  else: otherwise,
}: ConditionObject): readonly Condition[] {
  return [...allOf, ...anyOf, not, test, then, otherwise].filter(part => part !== undefined);
}

function* factsReferredTo(condition: ConditionObject): Generator<string> {
  const { sameAs, insideAnyOf, outsideAllOf, atMost, atLeast } = condition;
  for (const reference of [sameAs, condition.enum, insideAnyOf, outsideAllOf, atMost, atLeast]) {
    if (reference === undefined || Array.isArray(reference)) continue;
    if ('fact' in reference) yield* [reference.fact].flat();
    const { plus } = reference as Partial<Amount>;
    if (typeof plus === 'object' && 'fact' in plus) yield plus.fact;
  }
}
