import type { Notice } from '../graph/notice.js';
import type { Json } from '../graph/value.js';
import type { Severity, Verdict } from './policy.js';

/** A place in an input, as far as it is known. */
export interface Position {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Behind the last character of what stands there, or of its first line. */
  readonly endColumn?: number;
  readonly pointer?: string;
}

/** One policy's verdict on one subject, with everything that a reporter needs. */
export interface Judgement {
  readonly policy: string;
  readonly severity: Severity;
  readonly title: string;
  readonly verdict: Verdict;
  readonly subject: { readonly kind: string; readonly id: string; readonly address: string } & Position;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly related: readonly ({ readonly role: string; readonly address: string } & Position)[];
  readonly remedy: string;
  readonly sources: readonly { readonly file: string; readonly section: string }[];
  readonly fingerprint: string;
}

/** Why a finding does not count: who answers for that, and to what day. */
export interface Acceptance {
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, in UTC; absent when it has no end. */
  readonly expires?: string;
}

/** A judgement that somebody may have accepted. */
export interface Finding extends Judgement {
  /** Only on a finding that somebody accepted. */
  readonly waiver?: Acceptance;
}

/** Marks those judgements that somebody has accepted, and tells what a reader must know about that. */
export type Accept = (judgements: readonly Judgement[]) => {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
};

/** One fact that a judgement rests on. An unknown one has `symbol` and `reason` in place of `value`. */
export interface Evidence extends Position {
  readonly fact: string;
  readonly value?: Json;
  readonly symbol?: string;
  readonly reason?: string;
  readonly address?: string;
}
