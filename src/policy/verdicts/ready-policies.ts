import { append } from '../../core/multimap.js';
import { appliesIn, parametersFor, severityIn } from '../parameters.js';
import type { CompiledPolicy, Parameters, PolicyChanges, Profile, Severity } from '../policy.js';

/** A policy with the values that its parameters have, and what its findings weigh. */
export interface ReadyPolicy {
  readonly compiled: CompiledPolicy;
  readonly parameters: Parameters;
  readonly severity: Severity;
}

/** The policies of an era by kind of subject, with what an organisation changes of them. */
export function readyPolicies(
  policies: readonly CompiledPolicy[],
  profile: Profile,
  changes: PolicyChanges,
): ReadonlyMap<string, readonly ReadyPolicy[]> {
  const byKind = new Map<string, ReadyPolicy[]>();
  for (const compiled of policies) {
    const { policy } = compiled;
    const { enabled = policy.enabled, severity, parameters } = changes.get(policy.name) ?? {};
    if (enabled === false || !appliesIn(policy, profile)) continue;
    append(byKind, policy.subject, {
      compiled,
      parameters: policy.parameters === undefined ? noParameters : parametersFor(policy, profile, parameters),
      severity: severity ?? severityIn(policy, profile),
    });
  }
  return byKind;
}

const noParameters: Parameters = {};
