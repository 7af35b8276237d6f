import { isList } from '../../../core/list.js';
import { Concat, Sensitive, Unknown, isObject, joinText, type Value } from '../../../graph/value.js';
import { traitsOf } from './traits.js';

/** One value for each unknown, by symbol: an unknown that stands in two places is the same in both. */
type Choice = ReadonlyMap<string, Value>;

/** The most combinations of possible values that a function is applied to. */
const mostChoices = 16;

/**
 * What the arguments can turn out to be, one list for each combination of the possible values of the
 * unknowns in them. An unknown that can be anything stays as it is, and so does one among the possible
 * values of another. Undefined when there is nothing to choose from, or too much.
 */
export function choicesOf(values: readonly Value[]): readonly (readonly Value[])[] | undefined {
  const unknowns = new Map<string, readonly Value[]>();
  for (const value of values) collect(value, unknowns);
  if (unknowns.size === 0) return undefined;
  let choices: Choice[] = [new Map()];
  for (const [symbol, possible] of unknowns) {
    if (choices.length * possible.length > mostChoices) return undefined;
    choices = choices.flatMap(choice => possible.map(value => new Map([...choice, [symbol, value]])));
  }
  return choices.map(choice => values.map(value => substitute(value, choice)));
}

/** Adds the unknowns in a value that have a list of possible values. */
function collect(value: Value, unknowns: Map<string, readonly Value[]>): void {
  if (!traitsOf(value).isOpen) return;
  if (value instanceof Sensitive) collect(value.reveal(), unknowns);
  else if (value instanceof Unknown) {
    const { symbol, possible } = value.$unknown;
    if (possible !== undefined && possible.length > 0) unknowns.set(symbol, possible);
  } else for (const part of partsOf(value)) collect(part, unknowns);
}

function partsOf(value: Value): readonly Value[] {
  if (value instanceof Concat) return value.$concat;
  if (isList(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

function substitute(value: Value, choice: Choice): Value {
  if (!traitsOf(value).isOpen) return value;
  if (value instanceof Sensitive) return new Sensitive(substitute(value.reveal(), choice));
  if (value instanceof Unknown) {
    const { symbol } = value.$unknown;
    return choice.has(symbol) ? (choice.get(symbol) ?? null) : value;
  }
  if (value instanceof Concat) return joinText(value.$concat.map(part => substitute(part, choice)));
  if (isList(value)) return value.map(item => substitute(item, choice));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, substitute(member, choice)]));
}
