import type { Notice } from '../graph/notice.js';
import type { Accept, Acceptance, Finding, Judgement } from '../policy/judgement.js';
import { acceptanceOf, type Baseline } from './baseline.js';
import { daysBetween, hasEnded } from './dates.js';
import type { Waiver } from './waivers.js';

/** What makes a finding an accepted one. */
export interface Grounds {
  readonly waivers: readonly Waiver[];
  readonly baseline: Baseline | undefined;
  /** True for a policy whose findings nobody can accept. */
  readonly isUnwaivable: (policy: string) => boolean;
  /** The day of the run in UTC. */
  readonly today: string;
}

/** What to do about an entry that is of no use to these inputs; one file often serves many. */
export const removal = 'remove it unless other inputs need it';

/** A waiver that ends in so many days is told, so that there is time to do something about it. */
const noticeDays = 14;

/**
 * Accepts findings by waivers and, where there is none, by the baseline. What ran out accepts nothing: its findings
 * count and say so. A waiver that accepts nothing is told, because one that is forgotten hides the next finding.
 */
export function acceptBy(grounds: Grounds): Accept {
  return judgements => {
    const used = new Map<Waiver, number>();
    const findings = judgements.map(judgement =>
      isFinding(judgement) ? finding(judgement, grounds, used) : judgement,
    );
    const notices = grounds.waivers.flatMap(waiver => waiverNotice(waiver, used.get(waiver) ?? 0, grounds));
    return { findings, notices: [...notices, ...baselineNotices(judgements, grounds)] };
  };
}

/** What passes or does not apply needs nobody to accept it. */
export function isFinding({ verdict }: Judgement): boolean {
  return verdict === 'fail' || verdict === 'undecided';
}

function finding(judgement: Judgement, grounds: Grounds, used: Map<Waiver, number>): Finding {
  const { waivers, baseline, isUnwaivable, today } = grounds;
  if (isUnwaivable(judgement.policy)) return judgement;
  const covering = waivers.filter(({ covers }) => covers(judgement));
  const waiver = covering.find(found => !hasEnded(found, today)) ?? covering[0];
  if (waiver !== undefined) used.set(waiver, (used.get(waiver) ?? 0) + 1);
  if (waiver !== undefined && !hasEnded(waiver, today)) return { ...judgement, waiver: ownAcceptance(waiver) };
  const known = baseline && acceptanceOf(judgement, baseline, today);
  if (known !== undefined) return { ...judgement, waiver: known };
  if (waiver === undefined) return judgement;
  const ended = `the waiver of ${waiver.owner} for it ended on ${waiver.until ?? ''} (${where(waiver)})`;
  return { ...judgement, message: `${judgement.message}; ${ended}` };
}

function ownAcceptance({ reason, owner, until }: Waiver): Acceptance {
  return { reason, owner, ...(until !== undefined && { expires: until }) };
}

function waiverNotice(waiver: Waiver, findings: number, { today }: Grounds): readonly Notice[] {
  const { policy, target, owner, until, place } = waiver;
  const name = `the waiver of ${policy} for ${target}${place.line === undefined ? '' : ` in line ${place.line}`}`;
  const days = until === undefined ? Number.POSITIVE_INFINITY : daysBetween(today, until);
  const say = (message: string): readonly Notice[] => [{ message: `${name} ${message}`, file: place.file }];
  if (findings === 0) return say(`accepts nothing here${days < 0 ? ` and ended on ${until}` : ''}; ${removal}`);
  if (days < 0) return say(`ended on ${until} and accepts nothing any more; ask ${owner}`);
  if (days <= noticeDays) return say(`ends on ${until}; ask ${owner}`);
  return [];
}

/** Entries of the baseline that nobody can accept any more, or no longer. */
function baselineNotices(judgements: readonly Judgement[], grounds: Grounds): readonly Notice[] {
  const { baseline, isUnwaivable, today } = grounds;
  if (baseline === undefined) return [];
  const forbidden = new Set(baseline.entries.map(({ policy }) => policy).filter(isUnwaivable));
  const ended = baseline.entries.filter(entry => hasEnded(entry, today));
  const present = new Set(judgements.filter(isFinding).map(({ fingerprint }) => fingerprint));
  const gone = baseline.entries.filter(({ fingerprint }) => !present.has(fingerprint)).length;
  const say = (message: string): Notice => ({ message, file: baseline.file });
  return [
    ...[...forbidden].map(policy => say(`findings of ${policy} cannot be accepted: neverWaive forbids it`)),
    ...(ended.length > 0 ? [say(`${ended.length} of its entries have ended and accept nothing any more`)] : []),
    ...(gone > 0 ? [say(`${gone} of its entries do not occur here; baseline prune removes what is mended`)] : []),
  ];
}

function where({ place }: Waiver): string {
  return [place.file, place.line].filter(part => part !== undefined).join(':');
}
