import { policies } from '../generated/policies.js';
import { policyTexts } from '../generated/policy-texts.js';
import type { Rules } from '../policy/judge.js';
import type { Policy, PolicyHead, Profile } from '../policy/policy.js';

/** The built-in policies as an era has them. */
export function builtInRules(profile: Profile): Rules {
  return { policies, profile, textsOf: policyTexts };
}

/** The built-in policies' heads, by name in order. */
export function builtInHeads(): readonly PolicyHead[] {
  return policies.map(({ policy }) => policy);
}

/** A built-in policy as a whole, by its name or by one that it had before. */
export function builtInPolicy(name: string): Policy | undefined {
  const found = builtInHeads().find(policy => policy.name === name || policy.aliases?.includes(name) === true);
  return found === undefined ? undefined : { ...found, ...policyTexts(found.name) };
}
