import { defaultProfile, profiles, type Profile, type Severity } from '../policy/policy.js';
import type { WrittenConfig } from './config.js';

/** What a command line says of how to judge; absent is what it does not say. */
export interface Flags {
  readonly profile?: Profile | undefined;
  readonly failOn?: Severity | 'never' | undefined;
  readonly failOnUndecided?: boolean;
  readonly strict?: boolean;
}

/** A value with what has decided it: an option, a key of the configuration, or nobody. */
export interface Chosen<T> {
  readonly value: T;
  readonly by: { readonly flag: string } | { readonly key: string } | 'default';
}

/** How a run judges, and at what it ends with 1. */
export interface Choices {
  readonly profile: Chosen<Profile>;
  readonly failOn: Chosen<Severity | 'never'>;
  readonly failOnUndecided: Chosen<boolean>;
}

/** The command line over the configuration over what holds by itself; `strict` only fills in what is not said. */
export function choose(flags: Flags, config: WrittenConfig = {}): Choices {
  return {
    profile: first(
      [flags.profile, { flag: '--profile' }],
      [profiles.find(era => era === String(config.profile)), { key: 'profile' }],
      [defaultProfile, 'default'],
    ),
    failOn: first(
      [flags.failOn, { flag: '--fail-on' }],
      [flags.strict === true ? 'warning' : undefined, { flag: '--strict' }],
      [config.failOn, { key: 'failOn' }],
      [config.strict === true ? 'warning' : undefined, { key: 'strict' }],
      ['error', 'default'],
    ),
    failOnUndecided: first(
      [flags.failOnUndecided === true ? true : undefined, { flag: '--fail-on-undecided' }],
      [flags.strict === true ? true : undefined, { flag: '--strict' }],
      [config.failOnUndecided, { key: 'failOnUndecided' }],
      [config.strict === true ? true : undefined, { key: 'strict' }],
      [false, 'default'],
    ),
  };
}

/** The first of some values that is there; the last one always is. */
function first<T>(
  ...choices: readonly [...(readonly [T | undefined, Chosen<T>['by']])[], readonly [T, 'default']]
): Chosen<T> {
  for (const [value, by] of choices) if (value !== undefined) return { value, by };
  throw new Error('nothing holds by itself');
}
