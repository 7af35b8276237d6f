import type { Place } from '../core/error.js';
import type { Parameters, Profile, Severity } from '../policy/policy.js';
import type { Path } from '../policy/files/yaml-source.js';

/** The names that a configuration file is found by. */
export const configNames = ['vnet-preflight.yaml', 'vnet-preflight.yml'] as const;

/** What is different about one policy. */
export interface PolicySetting {
  readonly enabled?: boolean;
  readonly reason?: string;
  readonly severity?: Severity;
  readonly parameters?: Parameters;
}

export type PolicySettings = { readonly [policy: string]: PolicySetting };

/** What is different about policies for the resources that match both patterns. */
export interface Override {
  readonly addresses?: readonly string[];
  readonly files?: readonly string[];
  readonly policies: PolicySettings;
}

/** A finding that somebody has accepted, as it stands in the file. */
export interface WrittenWaiver {
  readonly policy: string;
  readonly address: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, in UTC; absent when it has no end. */
  readonly until?: string;
}

/** An integration that no input declares. */
export interface DeclaredIntegration {
  readonly app: string;
  readonly mode: 'gateway' | 'regional';
  readonly network?: string;
  readonly subnet?: string;
}

/** What the inputs do not tell of a plan. */
export interface PlanAssumption {
  readonly plan: string;
  readonly maximumInstances?: number;
  readonly apps?: number;
}

/** A configuration as it stands in its file (`schemas/config-1.json`). */
export interface WrittenConfig {
  /** The versions of this program that it is for. */
  readonly requires?: string;
  readonly profile?: Profile | number;
  readonly failOn?: Severity | 'never';
  readonly failOnUndecided?: boolean;
  readonly strict?: boolean;
  readonly policies?: PolicySettings;
  readonly overrides?: readonly Override[];
  readonly policyFolders?: readonly string[];
  readonly neverWaive?: readonly string[];
  readonly waivers?: readonly WrittenWaiver[];
  readonly baseline?: string;
  readonly integrations?: readonly DeclaredIntegration[];
  readonly assumptions?: { readonly plans?: readonly PlanAssumption[] };
  readonly inventories?: readonly string[];
}

/** A configuration whose structure is right, with a way to find its parts again in the file. */
export interface Config {
  readonly file: string;
  readonly written: WrittenConfig;
  readonly placeOf: (path: Path) => Place;
}
