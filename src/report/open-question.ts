import { groupBy } from '../core/multimap.js';
import type { Evidence } from '../policy/judgement.js';
import type { ReportedVerdict } from './report.js';
import { symbolText } from './words.js';

/**
 * Undecided verdicts by what stands in their way: one resource that is not in the input leaves twenty
 * policies open, and that is one thing to know, not twenty.
 */
export interface OpenQuestion {
  readonly reason: string;
  /** The expressions whose values are not known, each once. */
  readonly symbols: readonly string[];
  readonly verdicts: readonly ReportedVerdict[];
}

/** What the undecided ones among verdicts wait for, in the order in which each first stands. */
export function openQuestions(verdicts: readonly ReportedVerdict[]): readonly OpenQuestion[] {
  const undecided = verdicts.filter(({ verdict, waiver }) => verdict === 'undecided' && waiver === undefined);
  return [...groupBy(undecided, obstacle)].map(([reason, group]) => ({
    reason,
    symbols: symbolsFor(reason, group),
    verdicts: group,
  }));
}

/** The expressions whose values are not known to verdicts for one reason, each once. */
export function symbolsFor(reason: string, verdicts: readonly ReportedVerdict[]): readonly string[] {
  const found = verdicts.flatMap(unknowns).filter(item => item.reason === reason);
  return [...new Set(found.map(item => symbolText(item.symbol ?? '')))];
}

/** The reason of the first unknown; without one it is the choice between candidates, which the message tells. */
function obstacle(verdict: ReportedVerdict): string {
  return unknowns(verdict)[0]?.reason ?? verdict.message;
}

function unknowns({ evidence }: ReportedVerdict): readonly Evidence[] {
  return evidence.filter(item => item.symbol !== undefined);
}
