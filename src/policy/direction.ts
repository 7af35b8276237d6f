import type { Condition, ConditionObject, ParameterValue } from './policy.js';

/** How a parameter changes when its policy comes to ask for more. */
export type Direction = 'lower' | 'higher' | 'fewer' | 'more';

const opposite: Readonly<Record<Direction, Direction>> = {
  lower: 'higher',
  higher: 'lower',
  fewer: 'more',
  more: 'fewer',
};

/** How a condition becomes stricter by the operand of each keyword. */
const byKeyword = {
  maximum: 'lower',
  exclusiveMaximum: 'lower',
  maxLength: 'lower',
  maxItems: 'lower',
  atMost: 'lower',
  minimum: 'higher',
  exclusiveMinimum: 'higher',
  minLength: 'higher',
  minItems: 'higher',
  atLeast: 'higher',
  enum: 'fewer',
  insideAnyOf: 'fewer',
  outsideAllOf: 'more',
} as const satisfies { readonly [K in keyof ConditionObject]?: Direction };

/**
 * The way in which a parameter goes when the policy asks for more; undefined where that cannot be told, as the
 * parameter is compared for equality or stands in places that pull into different ways. A policy asks for more
 * when its `assert` holds less often or its `when` more often.
 */
export function directionOf(
  parameter: string,
  { when, assert }: { readonly when?: Condition; readonly assert: Condition },
): Direction | undefined {
  const found = new Set<Direction | undefined>([...uses(parameter, assert, true), ...uses(parameter, when, false)]);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** True when a value asks for less than another one. */
export function isLooser(value: ParameterValue, than: ParameterValue, direction: Direction): boolean {
  if (direction === 'lower' || direction === 'higher')
    return (
      typeof value === 'number' && typeof than === 'number' && (direction === 'lower' ? value > than : value < than)
    );
  const [some, all] = direction === 'fewer' ? [value, than] : [than, value];
  return ![some].flat().every(item => [all].flat().includes(item));
}

/** The directions in which the uses of a parameter make a condition stricter, or looser when that is asked for. */
function* uses(
  parameter: string,
  condition: Condition | undefined,
  stricter: boolean,
): Generator<Direction | undefined> {
  if (condition === undefined || typeof condition === 'boolean') return;
  for (const [keyword, direction] of Object.entries(byKeyword) as [keyof typeof byKeyword, Direction][])
    if (mentions(condition[keyword], parameter)) yield stricter ? direction : opposite[direction];
  if (mentions(condition.distinct?.atMost, parameter)) yield stricter ? 'lower' : 'higher';
  if (mentions(condition.distinct?.atLeast, parameter)) yield stricter ? 'higher' : 'lower';
  if (mentions(condition.const, parameter)) yield undefined;
  for (const [part, same] of parts(condition)) yield* uses(parameter, part, same ? stricter : !stricter);
}

/** The conditions inside a condition, and whether it gets stricter with each of them. */
function* parts(condition: ConditionObject): Generator<readonly [part: Condition | undefined, same: boolean]> {
  const { properties = {}, allOf = [], anyOf = [], items, contains, maxContains, not } = condition;
  for (const part of [...Object.values(properties), ...allOf, ...anyOf, items, contains]) yield [part, true];
  if (maxContains !== undefined) yield [contains, false];
  yield [not, false];
  // `if` asks: not the test, or then; and: the test, or else.
  if (condition.then !== undefined) yield [condition.if, false];
  if (condition.else !== undefined) yield [condition.if, true];
  yield [condition.then, true];
  yield [condition.else, true];
}

/** True when an operand is the parameter, or has it as a factor or a summand. */
function mentions(operand: unknown, parameter: string): boolean {
  if (typeof operand !== 'object' || operand === null) return false;
  const { param, times, plus } = operand as { param?: unknown; times?: unknown; plus?: unknown };
  return param === parameter || mentions(times, parameter) || mentions(plus, parameter);
}
