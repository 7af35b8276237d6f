import type { Json } from '../../../graph/value.js';
import type { Loop, ObjectProperty, StringExpression } from '../syntax.js';
import { literalText } from '../bind/bodies.js';
import { inLoop, report, type Environment } from './environment.js';
import { meaningOf } from './meaning.js';
import { asCall, call, escaped, jsonOf, text, type Term } from './term.js';

/** A member of an object in a template. */
export type Member = readonly [name: string, value: Json];

/** The members that properties become in a template: loops are gathered under `copy`. */
export function propertiesOf(properties: readonly ObjectProperty[], environment: Environment): readonly Member[] {
  const copies: Json[] = [];
  const members: Member[] = [];
  for (const { key, value } of properties) {
    const name = literalText(key);
    if (value.kind !== 'loop') members.push([keyOf(key, environment), environment.unit.json(value, environment)]);
    else if (name !== undefined) copies.push(copyOf(name, value, environment));
    else report(environment, key, 'a property with a loop as its value must have a literal name');
  }
  return copies.length === 0 ? members : [['copy', copies], ...members];
}

function keyOf(key: StringExpression, environment: Environment): string {
  const literal = literalText(key);
  if (literal === undefined) return String(jsonOf(environment.unit.term(key, environment)));
  // The platform would take it for a loop.
  return literal.toLowerCase() === 'copy' ? `[string('${literal}')]` : escaped(literal);
}

/** A loop over values: `{"name": …, "count": …, "input": …}`. */
export function copyOf(name: string, loop: Loop, environment: Environment): Json {
  return { name, ...countAndInput(loop, environment, call('copyIndex', text(name))) };
}

/** How often a loop over values runs, and what each run gives when `index` is the number of the run. */
export function countAndInput(
  loop: Loop,
  environment: Environment,
  index: Term,
): { readonly count: Json; readonly input: Json } {
  return { count: countOf(loop, environment), input: inputOf(loop, environment, index) };
}

/** How often a loop runs. */
export function countOf(loop: Loop, environment: Environment): Json {
  return jsonOf(call('length', environment.unit.term(loop.list, environment)));
}

/** The platform takes only objects and texts as what a loop gives: all else becomes an expression. */
function inputOf(loop: Loop, environment: Environment, index: Term): Json {
  const inner = inLoop(environment, loop, index);
  const meaning = meaningOf(loop.body, inner);
  const isDirect =
    meaning.kind === 'node' &&
    ((meaning.node.kind === 'object' && meaning.node.members.every(item => item.kind === 'object-property')) ||
      literalText(meaning.node) !== undefined);
  const { unit } = environment;
  return isDirect ? unit.json(loop.body, inner) : jsonOf(asCall(unit.term(loop.body, inner)));
}
