import type { Place } from '../core/error.js';
import type { Judgement } from '../policy/judgement.js';
import type { Config } from './config.js';
import { matcher } from './pattern.js';

/** A finding that somebody accepts, wherever that is written. */
export interface Waiver {
  readonly policy: string;
  /** What it is for, in words: an address or a pattern of addresses. */
  readonly target: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, in UTC; absent when it has no end. */
  readonly until?: string;
  readonly place: Place;
  readonly covers: (judgement: Judgement) => boolean;
}

/** The waivers of a configuration file. */
export function waiversOf({ written: { waivers = [] }, placeOf }: Config): readonly Waiver[] {
  return waivers.map(({ policy, address, reason, owner, until }, index) => {
    const matches = matcher(address);
    return {
      policy,
      target: address,
      reason,
      owner,
      ...(until !== undefined && { until }),
      place: placeOf(['waivers', index]),
      covers: judgement => judgement.policy === policy && matches(judgement.subject.address),
    };
  });
}
