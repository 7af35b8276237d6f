import { isList } from '../../../core/list.js';
import { Concat, Sensitive, Unknown, isObject, joinText, type Value } from '../../../graph/value.js';
import { possibleOf } from './unknowns.js';
import { traitsOf } from './traits.js';

/** One value for each unknown, by symbol: an unknown that stands in two places is the same in both. */
type Choice = ReadonlyMap<string, Value>;

/** The most combinations of possible values that a function is applied to. */
const mostChoices = 16;

/**
 * What the arguments can turn out to be, one list for each combination of the possible values of the
 * unknowns in them. With `all`, undefined when an unknown can be anything; without, such a one stays
 * as it is. Undefined also when there is nothing to choose from, or too much.
 */
export function choicesOf(values: readonly Value[], all: boolean): readonly (readonly Value[])[] | undefined {
  const unknowns = new Map<string, readonly Value[]>();
  if (!values.every(value => collect(value, unknowns)) && all) return undefined;
  if (unknowns.size === 0) return undefined;
  let choices: Choice[] = [new Map()];
  for (const [symbol, possible] of unknowns) {
    if (choices.length * possible.length > mostChoices) return undefined;
    choices = choices.flatMap(choice => possible.map(value => new Map([...choice, [symbol, value]])));
  }
  return choices.map(choice => values.map(value => substitute(value, choice)));
}

/** Adds the unknowns in a value that have a list of possible values; false when another one is met. */
function collect(value: Value, unknowns: Map<string, readonly Value[]>): boolean {
  if (!traitsOf(value).isOpen) return true;
  if (value instanceof Sensitive) return collect(value.reveal(), unknowns);
  if (value instanceof Unknown) {
    const possible = possibleOf(value);
    if (possible === undefined) return false;
    unknowns.set(value.$unknown.symbol, possible);
    return true;
  }
  return partsOf(value).reduce<boolean>((isClosed, part) => collect(part, unknowns) && isClosed, true);
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
