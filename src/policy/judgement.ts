import type { Json } from '../graph/value.js';
import type { Severity, Verdict } from './policy.js';

/** A place in an input, as far as it is known. */
export interface Position {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
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

/** One fact that a judgement rests on. An unknown one has `symbol` and `reason` in place of `value`. */
export interface Evidence extends Position {
  readonly fact: string;
  readonly value?: Json;
  readonly symbol?: string;
  readonly reason?: string;
  readonly address?: string;
}
