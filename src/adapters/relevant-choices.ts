import type { Choice } from '../graph/suppositions.js';

/** To evaluate so many resources takes about a second. */
const mostEvaluated = 4_000;

/** What an input leaves open between a few values, and what of it is there to depend on that. */
export interface OpenInput {
  readonly choices: readonly Choice[];
  /** All that stands in its resources of the types that decide about integrations, with the symbols of what is not known. */
  readonly texts: readonly string[];
  /** How many resources are evaluated. */
  readonly size: number;
}

/** The types whose resources decide most about the verdicts on integrations. */
export const central = /^microsoft\.(?:web|network)\//iu;

/** The choices that most depends on first, and no more than can be looked at in reasonable time. */
export function relevantChoices({ choices, texts, size }: OpenInput): readonly Choice[] {
  // A symbol that was too long says no more what it is made of.
  const isCut = texts.some(text => text.includes('…#'));
  const counted = choices.map(choice => ({
    choice,
    count: texts.filter(text => text.includes(choice.symbol)).length,
  }));
  const relevant = counted
    .filter(({ count }) => count > 0 || isCut)
    .toSorted((left, right) => right.count - left.count)
    .map(({ choice }) => choice);
  return withinReach(relevant, size);
}

function withinReach(choices: readonly Choice[], size: number): readonly Choice[] {
  let evaluated = size;
  return choices.filter(({ values }) => {
    if (evaluated * values.length > mostEvaluated) return false;
    evaluated *= values.length;
    return true;
  });
}
