import type { SubjectDescription } from '../../policy/facts-schema.js';
import { appliesIn, parametersFor, severityIn } from '../../policy/parameters.js';
import { profiles, type Policy, type PolicyChange, type PolicyHead, type Profile } from '../../policy/policy.js';
import { citationsOf, type Citation } from './documents.js';
import { relatedPolicies } from './related-policies.js';
import { valueText } from '../words.js';

/** What a policy is explained with. */
export interface Library {
  /** All policies, for those that are related to it. */
  readonly heads: readonly PolicyHead[];
  readonly subjects: readonly SubjectDescription[];
}

/** A row of the table of eras; undefined where the policy is not part of an era. */
export interface EraRow {
  readonly name: string;
  readonly values: Readonly<Record<Profile, string | undefined>>;
}

/** A fact that a policy reads. */
export interface FactUse {
  readonly path: string;
  readonly about: string;
}

/** What is worked out of a policy before it can be explained in any format. */
export interface AboutPolicy {
  readonly policy: Policy;
  /** What of it a configuration has changed already. */
  readonly change?: PolicyChange;
  /** The severity, and then each parameter. */
  readonly eras: readonly EraRow[];
  /** What the platform did in an era, where somebody has written that down. */
  readonly eraTexts: readonly (readonly [era: Profile, text: string])[];
  readonly decidedBy: readonly FactUse[];
  /** Facts that only the message shows. */
  readonly shown: readonly FactUse[];
  readonly citations: readonly Citation[];
  readonly related: readonly PolicyHead[];
}

export function aboutPolicy(policy: Policy, { heads, subjects }: Library): AboutPolicy {
  const facts = subjects.find(({ kind }) => kind === policy.subject)?.facts ?? [];
  const meanings = new Map(facts.map(({ path, about }) => [path, about]));
  const uses = policy.facts.map((path): FactUse => ({ path, about: meanings.get(path) ?? '' }));
  const decides = new Set(policy.decidedBy);
  return {
    policy,
    eras: erasOf(policy),
    eraTexts: profiles.flatMap(era => {
      const text = policy.eras?.[era];
      return text === undefined ? [] : [[era, text] as const];
    }),
    decidedBy: uses.filter(({ path }) => decides.has(path)),
    shown: uses.filter(({ path }) => !decides.has(path)),
    citations: citationsOf(policy.sources),
    related: relatedPolicies(policy, heads),
  };
}

function erasOf(policy: PolicyHead): readonly EraRow[] {
  const row = (name: string, valueIn: (era: Profile) => string): EraRow => ({
    name,
    values: Object.fromEntries(
      profiles.map(era => [era, appliesIn(policy, era) ? valueIn(era) : undefined]),
    ) as EraRow['values'],
  });
  return [
    row('severity', era => severityIn(policy, era)),
    ...Object.keys(policy.parameters ?? {}).map(name => row(name, era => valueText(parametersFor(policy, era)[name]))),
  ];
}
