import type { Graph } from './graph.js';
import type { Choice, Supposed } from './suppositions.js';
import { describe, type Value } from './value.js';

/** A graph as it is when what its inputs leave open has certain values. */
export interface Variant {
  readonly graph: Graph;
  /** The values, for people: `deployVnet = true`. */
  readonly label: string;
}

/** More graphs than this are not made for an answer. */
const mostVariants = 32;

/**
 * A graph in as many variants as what its inputs leave open has values; what more than the first few of that decide stays
 * open in each. Empty when nothing is left open, and when nothing is known of a variant.
 */
export function variantsOf(graph: Graph): readonly Variant[] {
  const choices = graph.choices();
  const picked = pick(choices);
  const variants: Variant[] = [];
  for (const values of picked.length === 0 ? [] : combinations(picked)) {
    const supposed = choices.map((_, input): Supposed => valuesIn(picked, values, input));
    const found = graph.supposing(supposed);
    if (found === undefined) return [];
    if (found === 'impossible') continue;
    const label = picked.map(({ choice }, at) => `${choice.name} = ${describe(values[at] ?? null)}`).join(', ');
    variants.push({ graph: found, label });
  }
  return variants;
}

/** A choice of one of the inputs, by its index. */
interface Picked {
  readonly input: number;
  readonly choice: Choice;
}

/** The choices of which all combinations can be looked at. */
function pick(byInput: readonly (readonly Choice[])[]): readonly Picked[] {
  const picked: Picked[] = [];
  let count = 1;
  for (const [input, choices] of byInput.entries()) {
    for (const choice of choices) {
      if (count * choice.values.length > mostVariants) continue;
      count *= choice.values.length;
      picked.push({ input, choice });
    }
  }
  return picked;
}

function combinations(picked: readonly Picked[]): readonly (readonly Value[])[] {
  return picked.reduce<readonly (readonly Value[])[]>(
    (all, { choice }) => all.flatMap(values => choice.values.map(value => [...values, value])),
    [[]],
  );
}

function valuesIn(picked: readonly Picked[], values: readonly Value[], input: number): Supposed {
  return new Map(
    picked.flatMap(({ input: own, choice }, at): [string, Value][] =>
      own === input ? [[choice.symbol, values[at] ?? null]] : [],
    ),
  );
}
