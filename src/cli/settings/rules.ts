import { compareText } from '../../core/order.js';
import { policies } from '../../generated/policies.js';
import { policyTexts } from '../../generated/policy-texts.js';
import type { Rules } from '../../policy/verdicts/judge.js';
import { changed } from '../../policy/parameters.js';
import type { CompiledPolicy, Policy, PolicyChange, PolicyHead, Profile } from '../../policy/policy.js';

/** The built-in policies as an era has them. */
export function builtInRules(profile: Profile): Rules {
  return { policies, profile, textsOf: policyTexts };
}

/** The built-in policies' heads, by name in order. */
export function builtInHeads(): readonly PolicyHead[] {
  return policies.map(({ policy }) => policy);
}

/** The heads of the policies of a run as its configuration has them, by name in order. */
export function headsOf(rules: Rules): readonly PolicyHead[] {
  return rules.policies
    .map(({ policy }) => changed(policy, changeOf(policy.name, rules)))
    .toSorted((left, right) => compareText(left.name, right.name));
}

/** A policy as a whole and as the configuration has it, by its name or by one that it had before. */
export function policyNamed(name: string, rules: Rules): Policy | undefined {
  const isMeant = ({ policy }: CompiledPolicy): boolean =>
    policy.name === name || policy.aliases?.includes(name) === true;
  const found = rules.policies.find(isMeant)?.policy;
  return found && { ...changed(found, changeOf(found.name, rules)), ...rules.textsOf(found.name) };
}

/** What the configuration changes of a policy, apart from what it changes for a part of the resources. */
export function changeOf(name: string, { changesFor }: Rules): PolicyChange {
  return changesFor?.({ file: '', address: '' }).get(name) ?? {};
}

/** The policies of a run as wholes, by name in order. */
export function policiesOf(rules: Rules): readonly Policy[] {
  return headsOf(rules).map(head => ({ ...head, ...rules.textsOf(head.name) }));
}
