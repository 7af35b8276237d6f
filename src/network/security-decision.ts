import { type SecurityRule } from './security-group.js';

/** What a security group does to a flow. */
export interface FlowDecision {
  /** `allowed` or `denied` hold for every packet, whatever the unknowns turn out to be. */
  readonly verdict: 'allowed' | 'denied' | 'undecided';
  /** True when some packet of the flow is denied for certain, also where others are allowed. */
  readonly deniesPart: boolean;
  /** The rules that decide, or may; in the order in which they are asked, Azure's own among them. */
  readonly rules: readonly SecurityRule[];
  /** Why it is undecided, each a clause without a full stop; empty otherwise. */
  readonly reasons: readonly string[];
}

/** A decision that nothing could be said about. */
export function undecided(reason: string): FlowDecision {
  return { verdict: 'undecided', deniesPart: false, rules: [], reasons: [reason] };
}
