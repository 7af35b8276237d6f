import { compareText } from '../../core/order.js';
import { remember } from '../../core/remember.js';
import { judgementOn, verdictOn, type JudgedSubject } from './judged-subject.js';
import type { Judgement } from '../judgement.js';
import type { Severity, TextsOf, Verdict } from '../policy.js';
import type { ReadyPolicy } from './ready-policies.js';

/**
 * A verdict that nobody has to act on: it passes, or does not apply. Of a large estate there are more than memory holds
 * in full, so that all which is told of one is put together when somebody asks.
 */
export interface QuietVerdict {
  readonly policy: string;
  readonly verdict: Verdict;
  readonly subject: { readonly address: string; readonly file: string };
  describe(): Judgement;
}

/** The quiet verdicts on some subjects, in the order of a report; they can be gone through more than once. */
export function quietVerdicts(judged: readonly JudgedSubject[], textsOf: TextsOf): Iterable<QuietVerdict> {
  const places = atOnePlace(judged.toSorted(byPlace));
  return { [Symbol.iterator]: () => inOrder(places, textsOf) };
}

function byPlace({ subject: { origin: left } }: JudgedSubject, { subject: { origin: right } }: JudgedSubject): number {
  return compareText(left.file, right.file) || compareText(left.address, right.address);
}

/** Sorted subjects by place: an app is one as an integration, and one as a change. */
function atOnePlace(sorted: readonly JudgedSubject[]): readonly (readonly JudgedSubject[])[] {
  const groups: JudgedSubject[][] = [];
  for (const judged of sorted) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && byPlace(last[0], judged) === 0) last.push(judged);
    else groups.push([judged]);
  }
  return groups;
}

function* inOrder(places: readonly (readonly JudgedSubject[])[], textsOf: TextsOf): Generator<QuietVerdict> {
  for (const verdict of ['pass', 'not-applicable'] as const) {
    for (const severity of ['error', 'warning', 'note'] as const) {
      for (const place of places) {
        const found = place.flatMap(judged => {
          const { [severity]: weighing } = bySeverity(judged.policies);
          return weighing.filter(at => verdictOn(judged, at) === verdict).map(at => new OnSubject(judged, at, textsOf));
        });
        yield* place.length === 1 ? found : found.toSorted(byPolicy);
      }
    }
  }
}

function byPolicy(left: OnSubject, right: OnSubject): number {
  return compareText(left.policy, right.policy) || compareText(left.id, right.id);
}

/** The indices of policies by what they weigh, in the order of their names. */
const bySeverity = remember((policies: readonly ReadyPolicy[]): Readonly<Record<Severity, readonly number[]>> => {
  const nameAt = (at: number): string => policies[at]?.compiled.policy.name ?? '';
  const sorted = [...policies.keys()].toSorted((left, right) => compareText(nameAt(left), nameAt(right)));
  const of = (severity: Severity) => sorted.filter(at => policies[at]?.severity === severity);
  return { error: of('error'), warning: of('warning'), note: of('note') };
});

/** A class, for there are a hundred on every subject. */
class OnSubject implements QuietVerdict {
  readonly #judged: JudgedSubject;
  readonly #at: number;
  readonly #textsOf: TextsOf;

  constructor(judged: JudgedSubject, at: number, textsOf: TextsOf) {
    this.#judged = judged;
    this.#at = at;
    this.#textsOf = textsOf;
  }

  get policy(): string {
    return this.#judged.policies[this.#at]?.compiled.policy.name ?? '';
  }

  get verdict(): Verdict {
    return verdictOn(this.#judged, this.#at);
  }

  get subject(): QuietVerdict['subject'] {
    return this.#judged.subject.origin;
  }

  get id(): string {
    return this.#judged.subject.id;
  }

  describe(): Judgement {
    return judgementOn(this.#judged, this.#at, this.#textsOf);
  }
}
