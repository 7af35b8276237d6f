import { factAt } from '../facts-schema.js';
import { isUnknown } from '../unknown.js';

/** Past this many combinations no more unknowns are filled in; the verdict stays as sound, only less sharp. */
const mostCombinations = 64;

/** One unknown with a closed set of values, and how to put one of them into the facts. */
interface Choice {
  readonly values: readonly unknown[];
  readonly put: (value: unknown) => void;
}

/** Whether there is anything to try; nearly always there is not, and then nothing need be copied. */
export function hasChoices(facts: object, paths: readonly string[]): boolean {
  return paths.some(path => isChoice(factAt(facts, path)));
}

function isChoice(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isUnknown(value) ? value.$unknown.possible !== undefined : Object.values(value).some(isChoice);
}

/**
 * The documents that arise when unknowns with a closed set of values take each of them. Only the
 * facts asked for are in them. Choices are independent of each other: two facts that come from one
 * expression need not have one value, and more documents than can arise do no harm. Each document
 * is the same object changed, to be read before the next is asked for.
 */
export function* completions(facts: object, paths: readonly string[]): Generator<object> {
  const document: Record<string, unknown> = {};
  const choices: Choice[] = [];
  let combinations = 1;
  for (const path of paths) {
    for (const choice of choicesAt(copyInto(document, facts, path))) {
      if (combinations * choice.values.length > mostCombinations) continue;
      combinations *= choice.values.length;
      choices.push(choice);
    }
  }
  if (choices.length > 0) yield* combine(document, choices, 0);
}

function* combine(document: object, choices: readonly Choice[], depth: number): Generator<object> {
  const choice = choices[depth];
  if (choice === undefined) {
    yield document;
    return;
  }
  for (const value of choice.values) {
    choice.put(value);
    yield* combine(document, choices, depth + 1);
  }
}

interface Slot {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

/** Copies one fact, with the groups that it stands in, and says where the copy is. */
function copyInto(document: Record<string, unknown>, facts: object, path: string): Slot {
  const groups = path.split('.');
  const name = groups.pop() ?? path;
  let holder = document;
  for (const group of groups) holder = (holder[group] ??= {}) as Record<string, unknown>;
  holder[name] = copy(factAt(facts, path));
  return { holder, name };
}

/** Lists and objects anew, so that a choice can be put into them; unknowns and scalars as they are. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null || isUnknown(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member)]));
}

function* choicesAt({ holder, name }: Slot): Generator<Choice> {
  const value = holder[name];
  if (isUnknown(value)) {
    const values = value.$unknown.possible;
    if (values !== undefined && values.length > 0 && !values.some(isUnknown))
      yield { values, put: chosen => void (holder[name] = chosen) };
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.keys(value))
      yield* choicesAt({ holder: value as Record<string, unknown>, name: member });
  }
}
