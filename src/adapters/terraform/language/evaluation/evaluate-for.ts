import { isList } from '../../../../core/list.js';
import { Unknown } from '../../../../graph/value.js';
import { spend } from '../budget.js';
import { risk } from '../risk.js';
import { forEachCandidate, oneOf } from '../values/candidates.js';
import { convertTo } from '../values/convert.js';
import { isRefusal, refuse } from '../error.js';
import type { Evaluator } from './evaluator.js';
import { entriesOf, sequenceOf } from '../values/parts.js';
import { supposed, withVariables, type Scope } from './scope.js';
import { isOrdered } from '../values/sets.js';
import { derived, grouped, symbolOf } from '../values/symbol.js';
import type { ForExpression } from '../syntax/syntax.js';
import { sortedKeys } from '../values/text.js';
import { typeOf } from '../values/type-of.js';
import { nameOfType } from '../values/type.js';
import { isNull, PartialObject, Secret, SetValue, uncover, cover, type TfValue } from '../values/value.js';

/** One round: the key and the value that the variables get. */
type Round = readonly [key: TfValue, value: TfValue];

/** What a round gives; `when` is the condition on which it does, where that is not known. */
interface Result {
  readonly key: string;
  readonly value: TfValue;
  readonly when: TfValue | undefined;
}

/** What some rounds give; `open` holds keys that are not known, and conditions of what cannot be told before. */
interface Rounds {
  readonly results: readonly Result[];
  readonly open: readonly TfValue[];
  readonly isCovered: boolean;
}

/** A `for` expression, and where it is evaluated. */
interface Loop extends Evaluator {
  readonly expression: ForExpression;
  readonly scope: Scope;
}

/** What a `for` expression gives, as far as it is known what it goes through. */
export function evaluateFor(expression: ForExpression, scope: Scope, { evaluate }: Evaluator): TfValue {
  return loopOver({ expression, scope, evaluate }, evaluate(expression.source, scope));
}

function loopOver(loop: Loop, source: TfValue): TfValue {
  if (source instanceof Secret) return cover(loopOver(loop, source.open()));
  if (isNull(source)) return refuse('a null value cannot be used as the collection in a “for” expression');
  const symbol = () => symbolOfLoop(loop, source);
  const found = forEachCandidate([source], symbol, ([one = null]) => loopOver(loop, one));
  if (found !== undefined) return found;
  if (source instanceof Unknown || source instanceof PartialObject) return derived(symbol(), [source]);
  const all =
    roundsOf(source) ??
    refuse(`a ${nameOfType(typeOf(source))} cannot be used as the collection in a “for” expression`);
  const { expression } = loop;
  const rounds = runRounds(loop, all);
  const open = source instanceof SetValue && dependsOnOrder(source, expression, rounds) ? [source] : rounds.open;
  const result = open.length > 0 ? derived(symbol(), open) : gatherEach(expression, rounds.results, symbol);
  return rounds.isCovered ? cover(result) : result;
}

/** Whether a set of which the order is not known, nor whether two of its items are one, can give more than one result. */
function dependsOnOrder(set: SetValue, { key, isGrouped }: ForExpression, { results, open }: Rounds): boolean {
  if (isOrdered(set)) return false;
  const isOpen = open.length > 0 || results.some(({ when }) => when !== undefined);
  return isOpen || isGrouped || (key === undefined && results.length > 1);
}

/** What a `for` goes through, in its order; undefined for a value that has no elements. */
function roundsOf(value: TfValue): readonly Round[] | undefined {
  if (value instanceof SetValue) return value.items.map(item => [item, item]);
  const items = sequenceOf(value);
  if (items !== undefined) return items.map((item, index) => [index, item]);
  const entries = entriesOf(value);
  return entries === undefined ? undefined : sortedKeys(entries).map(name => [name, entries[name] ?? null]);
}

function runRounds(loop: Loop, all: readonly Round[]): Rounds {
  const { expression, evaluate } = loop;
  const results: Result[] = [];
  const open: TfValue[] = [];
  let isCovered = false;
  for (const round of all) {
    spend(1);
    const inner = withRound(loop, round);
    const included = expression.condition === undefined ? true : evaluate(expression.condition, inner);
    isCovered ||= included instanceof Secret;
    const condition = isNull(included)
      ? refuse('the value of the “if” clause must not be null')
      : supposed(convertTo(uncover(included), 'bool'), loop.scope);
    if (condition === false) continue;
    const when = condition === true ? undefined : condition;
    const given = when === undefined ? resultOf(loop, inner) : perhaps(() => resultOf(loop, inner));
    isCovered ||= given?.key instanceof Secret;
    const key = given && uncover(given.key);
    if (given !== undefined && typeof key === 'string') results.push({ key, value: given.value, when });
    else open.push(when ?? key ?? null);
  }
  return { results, open, isCovered };
}

function resultOf({ expression, evaluate }: Loop, inner: Scope): { readonly key: TfValue; readonly value: TfValue } {
  const key = expression.key === undefined ? '' : evaluate(expression.key, inner);
  if (isNull(key)) refuse('a key must not be null');
  return { key: convertTo(key, 'string'), value: evaluate(expression.value, inner) };
}

/** What goes wrong in a round may be what its condition keeps out. */
function perhaps<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

function withRound({ expression: { keyName, valueName }, scope }: Loop, [key, value]: Round): Scope {
  const variables = new Map<string, TfValue>();
  if (keyName !== undefined) variables.set(keyName, key);
  variables.set(valueName, value);
  return withVariables(scope, variables);
}

/** More conditions that are not known are not looked at in all their combinations. */
const mostConditions = 4;

/** The results of all rounds; one of several where conditions are not known. */
function gatherEach(expression: ForExpression, results: readonly Result[], symbol: () => string): TfValue {
  const conditions = new Map(results.flatMap(({ when }) => (when === undefined ? [] : [[symbolOf(when), when]])));
  if (conditions.size === 0) return gather(expression, results);
  const symbols = [...conditions.keys()];
  if (symbols.length > mostConditions) return derived(symbol(), [...conditions.values()]);
  const gathered: TfValue[] = [];
  for (let number = 0; number < 2 ** symbols.length; number += 1) {
    const isIn = ({ when }: Result): boolean =>
      when === undefined || Math.floor(number / 2 ** symbols.indexOf(symbolOf(when))) % 2 === 1;
    const found = perhaps(() => gather(expression, results.filter(isIn)));
    if (found === undefined) risk();
    else gathered.push(found);
  }
  return gathered.length === 0
    ? derived(symbol(), [...conditions.values()])
    : oneOf(symbol, gathered, [...conditions.values()]);
}

function gather(expression: ForExpression, results: readonly Result[]): TfValue {
  if (expression.key === undefined) return results.map(({ value }) => value);
  const entries = new Map<string, TfValue>();
  for (const { key, value } of results) {
    const before = entries.get(key);
    if (expression.isGrouped) entries.set(key, [...(isList(before) ? before : []), value]);
    else if (before === undefined) entries.set(key, value);
    else refuse(`two different items produced the key “${key}” in this “for” expression`);
  }
  return Object.fromEntries(entries);
}

/** What the loop would give for one item that is not known. */
function symbolOfLoop(loop: Loop, source: TfValue): string {
  const { expression, scope, evaluate } = loop;
  const name = symbolOf(source);
  const item = derived(`${grouped(name)}[*]`, [source]);
  const key = derived(`key of ${grouped(name)}[*]`, [source]);
  try {
    const inner = withRound(loop, [key, item]);
    const parts = [expression.key, expression.value, expression.condition].map(part =>
      part === undefined ? '' : symbolOf(evaluate(part, inner)),
    );
    return `[for ${name} : ${parts.join(' ; ')}${expression.isGrouped ? '...' : ''}]`;
  } catch (error) {
    if (isRefusal(error)) return `[for ${name} : #${scope.calls.next++}]`;
    throw error;
  }
}
