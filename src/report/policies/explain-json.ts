import { appliesIn, parametersFor, severityIn } from '../../policy/parameters.js';
import { profiles, type Parameters, type Policy, type PolicyHead, type Profile } from '../../policy/policy.js';
import type { AboutPolicy } from './about-policy.js';
import { sourceJson } from './documents.js';
import { prettyJson } from '../pretty-json.js';

/** A policy as programs read it (`vnet-preflight/policy/1`): all that `explain` says. */
export function renderPolicyJson({ policy, decidedBy, shown, related }: AboutPolicy): string {
  const { remedy, because, eras = {}, message, examples } = policy;
  const about = {
    schema: 'vnet-preflight/policy/1',
    ...policyJson(policy),
    message,
    because,
    eras,
    remedy,
    decidedBy,
    shown,
    examples: examples.map(({ name, verdict, profile }) => ({
      name,
      verdict,
      ...(profile !== undefined && { profile }),
    })),
    related: related.map(({ name }) => name),
  };
  return prettyJson(about);
}

/** What a list of policies says of each. */
export function policyJson(policy: Policy): object {
  const { name, aliases = [], subject, title, facts, enabled = true, prevents = [], sources } = policy;
  const own = profiles.filter(profile => appliesIn(policy, profile));
  return {
    name,
    aliases,
    subject,
    title,
    enabled,
    profiles: own,
    severity: Object.fromEntries(own.map(profile => [profile, severityIn(policy, profile)])),
    parameters: byParameter(policy, own),
    facts,
    prevents,
    sources: sources.map(sourceJson),
  };
}

/** Each parameter with its value in every era of the policy. */
function byParameter(policy: PolicyHead, own: readonly Profile[]): object {
  const values = new Map(own.map((profile): [Profile, Parameters] => [profile, parametersFor(policy, profile)]));
  return Object.fromEntries(
    Object.entries(policy.parameters ?? {}).map(([name, { type, description }]) => [
      name,
      { type, description, values: Object.fromEntries([...values].map(([profile, known]) => [profile, known[name]])) },
    ]),
  );
}
