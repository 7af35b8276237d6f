import type { Notice } from '../graph/notice.js';
import type { Finding } from '../policy/judgement.js';
import type { Profile, Severity } from '../policy/policy.js';
import type { QuietVerdict } from '../policy/verdicts/quiet.js';

/**
 * The report that `check` makes once and that every format is rendered from (`vnet-preflight/report/1`).
 * Its verdicts are sorted, so that the same input gives the same bytes in every format.
 */
export interface Report {
  readonly schema: 'vnet-preflight/report/1';
  readonly tool: Tool;
  /** The era whose rules were applied. */
  readonly profile: Profile;
  readonly inputs: readonly InputSummary[];
  readonly summary: Summary;
  /** What a reader must know about the inputs although no policy judges it: a partial plan, contradictions. */
  readonly notices: readonly Notice[];
  /** What the run was asked to stop at; a report by an older version does not tell. */
  readonly failOn?: Severity | 'never';
  readonly failOnUndecided?: boolean;
  /** Why the plan was applied in spite of findings; only when somebody gave a reason. */
  readonly override?: { readonly reason: string };
  /** What fails or is open; a saved report may also hold what passes and does not apply. */
  readonly verdicts: readonly ReportedVerdict[];
}

/** A report as long as its run lasts. */
export interface RunReport extends Report {
  /** What passes and does not apply, where it was asked for and does not stand among the verdicts. */
  readonly quiet?: Iterable<QuietVerdict>;
}

/** Every verdict of a report, in the order of the document: what passes and does not apply after all findings. */
export function* everyVerdict({ verdicts, quiet = [] }: RunReport): Generator<ReportedVerdict> {
  yield* verdicts;
  for (const verdict of quiet) yield verdict.describe();
}

/** The program that made a document. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Ourselves. The version is that of package.json; a test holds the two together. */
export const tool: Tool = { name: 'vnet-preflight', version: '0.1.0' };

/** An input as it was recognised. */
export interface InputSummary {
  readonly path: string;
  /** What its content is: `terraform-plan`. */
  readonly kind: string;
  readonly resources: number;
}

/** How many subjects were judged and how their verdicts fell. */
export interface Summary {
  readonly subjects: {
    readonly integration: number;
    readonly plan: number;
    readonly peering: number;
    readonly change: number;
  };
  readonly fail: { readonly error: number; readonly warning: number; readonly note: number };
  readonly undecided: number;
  /** Parts of the inputs that could not be read, such as modules that are not restored; never a pass either. */
  readonly unread: number;
  readonly pass: number;
  readonly notApplicable: number;
  readonly waived: number;
}

/** One policy's verdict on one subject, with its evidence, place and remedy. */
export type ReportedVerdict = Finding;
