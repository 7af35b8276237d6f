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
    symbols: [
      ...new Set(
        group
          .flatMap(unknowns)
          .filter(item => item.reason === reason)
          .map(item => symbolText(item.symbol ?? '')),
      ),
    ],
    verdicts: group,
  }));
}

/** The reason of the first unknown; without one it is the choice between candidates, which the message tells. */
function obstacle(verdict: ReportedVerdict): string {
  return unknowns(verdict)[0]?.reason ?? verdict.message;
}

function unknowns({ evidence }: ReportedVerdict): readonly Evidence[] {
  return evidence.filter(item => item.symbol !== undefined);
}
