import { ownProperty } from '../core/own-property.js';
import { PreflightError } from '../core/error.js';
import { isOfType, typeNouns, typeOf } from './facts-schema.js';
import { didYouMean } from '../core/nearest.js';
import type { Parameter, Parameters, ParameterValue, PolicyChange, PolicyHead, Profile, Severity } from './policy.js';

/** The values of a policy's parameters in an era, after what the configuration says of them. */
export function parametersFor(policy: PolicyHead, profile: Profile, overrides: Parameters = {}): Parameters {
  const declared = policy.parameters ?? {};
  for (const name of Object.keys(overrides)) {
    if (Object.hasOwn(declared, name)) continue;
    throw new PreflightError(
      'configuration',
      `the policy ${policy.name} has no parameter “${name}”${didYouMean(name, Object.keys(declared))}`,
    );
  }
  const values = Object.entries(declared).map(([name, parameter]): [string, ParameterValue] => {
    const override = ownProperty(overrides, name);
    if (override === undefined) return [name, parameter.profiles?.[profile] ?? parameter.default];
    const fault = faultOf(parameter, override);
    if (fault !== undefined)
      throw new PreflightError('configuration', `the parameter ${name} of the policy ${policy.name} ${fault}`);
    return [name, override];
  });
  return Object.fromEntries(values);
}

/** Why a value cannot be the parameter's, as the end of a sentence; undefined when it can. */
export function faultOf({ type, items, values }: Parameter, value: unknown): string | undefined {
  if (!isOfType(typeOf(value), type)) return `must be ${typeNouns([type])}, but is ${JSON.stringify(value)}`;
  const members = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  for (const member of members) {
    const wanted = items?.type;
    if (wanted !== undefined && !isOfType(typeOf(member), wanted))
      return `must hold nothing but ${wanted}s, but holds ${JSON.stringify(member)}`;
    if (values === undefined || values.some(allowed => allowed === member)) continue;
    const texts = values.filter(allowed => typeof allowed === 'string');
    return `can never be ${JSON.stringify(member)}${didYouMean(String(member), texts)}`;
  }
  return undefined;
}

/** How much a finding of the policy weighs in an era. */
export function severityIn({ severity }: PolicyHead, profile: Profile): Severity {
  return typeof severity === 'string' ? severity : (severity.profiles[profile] ?? severity.default);
}

/** Whether the policy belongs to an era at all. */
export function appliesIn({ profiles }: PolicyHead, profile: Profile): boolean {
  return profiles === undefined || profiles.includes(profile);
}

/** A policy with what an organisation changes of it, which holds in every era. */
export function changed<P extends PolicyHead>(policy: P, { enabled, severity, parameters = {} }: PolicyChange): P {
  const own = Object.entries(policy.parameters ?? {}).map(([name, parameter]): [string, Parameter] => {
    const value = ownProperty(parameters, name);
    return [name, value === undefined ? parameter : { ...parameter, default: value, profiles: {} }];
  });
  return {
    ...policy,
    ...(enabled !== undefined && { enabled }),
    ...(severity !== undefined && { severity }),
    ...(own.length > 0 && { parameters: Object.fromEntries(own) }),
  };
}
