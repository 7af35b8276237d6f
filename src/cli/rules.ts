import { compareText } from '../core/order.js';
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

/** The heads of the policies of a run, by name in order. */
export function headsOf(rules: Rules): readonly PolicyHead[] {
  return rules.policies.map(({ policy }) => policy).toSorted((left, right) => compareText(left.name, right.name));
}

/** A policy as a whole, by its name or by one that it had before. */
export function policyNamed(name: string, { policies: all, textsOf }: Rules): Policy | undefined {
  const found = all.find(({ policy }) => policy.name === name || policy.aliases?.includes(name) === true)?.policy;
  return found === undefined ? undefined : { ...found, ...textsOf(found.name) };
}

/** The policies of a run as wholes, by name in order. */
export function policiesOf(rules: Rules): readonly Policy[] {
  return headsOf(rules).map(head => ({ ...head, ...rules.textsOf(head.name) }));
}
