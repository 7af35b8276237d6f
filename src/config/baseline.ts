import { createHash } from 'node:crypto';
import { compareText } from '../core/order.js';
import type { Rules } from '../policy/verdicts/judge.js';
import type { Acceptance, Judgement } from '../policy/judgement.js';
import { hasEnded } from './dates.js';
import schema from './schemas/baseline-1.json' with { type: 'json' };

/** A finding that was there when somebody drew the line. */
export interface BaselineEntry {
  readonly policy: string;
  readonly address: string;
  readonly verdict: 'fail' | 'undecided';
  /** The facts that decided, as they were. */
  readonly found: { readonly [fact: string]: unknown };
  readonly fingerprint: string;
  readonly since: string;
  readonly until?: string;
}

/** A baseline as it is looked up. */
export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  readonly byKey: ReadonlyMap<string, BaselineEntry>;
  readonly decidedBy: DecidedBy;
}

/** The day of the run in UTC, and the last one on which new entries are accepted. */
export interface BaselineDays {
  readonly today: string;
  readonly until?: string | undefined;
}

/** The facts that a policy decides by, as paths. */
export type DecidedBy = (policy: string) => readonly string[];

/** What the policies of a run decide by. */
export function decidedByOf({ policies }: Rules): DecidedBy {
  const byName = new Map(policies.map(({ policy }) => [policy.name, policy.decidedBy]));
  return policy => byName.get(policy) ?? [];
}

/** Entries with what looks them up. */
export function baselineOf(file: string, entries: readonly BaselineEntry[], decidedBy: DecidedBy): Baseline {
  return { file, entries, byKey: new Map(entries.map(entry => [keyOf(entry), entry])), decidedBy };
}

/** The findings as a baseline: those that it knows already keep their days, all others begin today. */
export function entriesOf(
  findings: readonly Judgement[],
  before: Pick<Baseline, 'byKey' | 'decidedBy'>,
  days: BaselineDays,
): readonly BaselineEntry[] {
  const entries = findings.map(judgement => {
    const entry = entryOf(judgement, before.decidedBy, days.today);
    const known = before.byKey.get(keyOf(entry));
    if (known !== undefined && !hasEnded(known, days.today)) return known;
    return days.until === undefined ? entry : { ...entry, until: days.until };
  });
  return [...new Map(entries.map(entry => [keyOf(entry), entry])).values()];
}

/** The entries of a baseline that are still found, ended or not. */
export function stillFound(baseline: Baseline, findings: readonly Judgement[]): readonly BaselineEntry[] {
  const present = new Set(findings.map(judgement => keyOf(entryOf(judgement, baseline.decidedBy, ''))));
  return baseline.entries.filter(entry => present.has(keyOf(entry)));
}

/** Why the baseline accepts a finding; undefined when it does not know it, or no longer accepts it. */
export function acceptanceOf(judgement: Judgement, baseline: Baseline, today: string): Acceptance | undefined {
  const known = baseline.byKey.get(keyOf(entryOf(judgement, baseline.decidedBy, today)));
  if (known === undefined || hasEnded(known, today)) return undefined;
  return {
    reason: `known since ${known.since}`,
    owner: baseline.file,
    ...(known.until !== undefined && { expires: known.until }),
  };
}

/** A baseline file: a finding a line, in an order of its own, so that two changes to it are easily joined. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ policy, address, verdict, found, fingerprint, since, until }) => ({
      order: [policy, address, keyOf({ verdict, found, fingerprint })],
      line: JSON.stringify({ policy, address, verdict, found: sorted(found), fingerprint, since, until }),
    }))
    .toSorted(({ order: left }, { order: right }) => {
      const at = left.findIndex((part, index) => part !== right[index]);
      return compareText(left[at] ?? '', right[at] ?? '');
    })
    .map(({ line }) => `\n    ${line}`);
  return `{\n  "schema": "${schema.$id}",\n  "findings": [${lines.join(',')}${lines.length === 0 ? '' : '\n  '}]\n}\n`;
}

function entryOf(judgement: Judgement, decidedBy: DecidedBy, since: string): BaselineEntry {
  const { policy, subject, verdict, evidence, fingerprint } = judgement;
  const deciding = new Set(decidedBy(policy));
  const found = evidence
    .filter(({ fact }) => deciding.has(fact))
    .map(({ fact, value, symbol }): [string, unknown] => [
      fact,
      symbol === undefined ? shortened(value) : { $unknown: symbol },
    ]);
  return {
    policy,
    address: subject.address,
    verdict: verdict === 'undecided' ? verdict : 'fail',
    found: Object.fromEntries(found),
    fingerprint,
    since,
  };
}

/** What is one finding and the same, whatever the order of its facts. */
function keyOf({ verdict, found, fingerprint }: Pick<BaselineEntry, 'verdict' | 'found' | 'fingerprint'>): string {
  return JSON.stringify([fingerprint, verdict, sorted(found)]);
}

/** A long value, all rules of a security group say, is told by its hash: the file is there to be read. */
const longestValue = 500;

function shortened(value: unknown): unknown {
  const text = JSON.stringify(sorted(value ?? null));
  if (text.length <= longestValue) return value ?? null;
  return { $sha256: createHash('sha256').update(text).digest('hex') };
}

/** Deeper than any fact; what a file holds below that is like no finding. */
const deepest = 50;

/** The same value with the keys of its objects in order. */
function sorted(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return { $tooDeep: true };
  if (Array.isArray(value)) return value.map(item => sorted(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => compareText(left, right))
      .map(([name, inner]) => [name, sorted(inner, depth + 1)]),
  );
}
