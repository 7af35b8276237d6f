import type { Profile, Severity } from '../../src/policy/policy.js';
import type { Edit } from './edits.js';

/** What is expected of one policy on a genuine plan, before and after somebody has changed the plan. */
export interface Defect {
  readonly policy: string;
  /** A stack of test/fixtures/plans. */
  readonly plan: string;
  /** The address of the subject. */
  readonly at: string;
  /** What the author did. */
  readonly change: string;
  /** Changes that make another starting point of the plan. */
  readonly given?: readonly Edit[];
  readonly edits: readonly Edit[];
  readonly severity?: Severity;
  readonly profile?: Profile;
  /** `absent` where there is no such subject. */
  readonly before?: 'pass' | 'fail' | 'not-applicable' | 'absent';
  readonly verdict?: 'pass' | 'fail' | 'undecided' | 'not-applicable' | 'absent';
  /** An address that the evidence has to name. */
  readonly names?: string;
}

type Common = Pick<Defect, 'policy' | 'plan' | 'at'> & Partial<Defect>;
type Row = Pick<Defect, 'change' | 'edits'> & Partial<Defect>;

/** Several changes with the same policy, plan and subject. */
export function defects(common: Common, rows: readonly Row[]): readonly Defect[] {
  return rows.map(row => ({ ...common, ...row }));
}
