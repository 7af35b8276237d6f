import { ownProperty } from '../core/own-property.js';
import { PreflightError } from '../core/error.js';
import { didYouMean } from '../core/nearest.js';
import { directionOf, isLooser } from '../policy/direction.js';
import { appliesIn, faultOf, parametersFor } from '../policy/parameters.js';
import type { ParameterValue, PolicyHead, PolicyTexts, Profile } from '../policy/policy.js';
import type { Path } from '../policy/files/yaml-source.js';
import type { Config, PolicySetting, PolicySettings } from './config.js';
import { anyMatcher, matcher } from './pattern.js';
import { nameHint } from './policy-names.js';

/** The policies that a configuration speaks of. */
export interface KnownPolicies {
  readonly heads: readonly PolicyHead[];
  readonly textsOf: (policy: string) => PolicyTexts;
  /** The era in which the run judges. */
  readonly profile: Profile;
}

/**
 * All that is wrong with a configuration once the policies are known: names of policies and parameters, values, a
 * parameter that asks for less than the platform does, a waiver of what nobody can waive.
 */
export function checkConfig(config: Config, policies: KnownPolicies): readonly PreflightError[] {
  const { policies: settings = {}, overrides = [], waivers = [], neverWaive = [] } = config.written;
  const problems: PreflightError[] = [];
  const check: Check = {
    ...policies,
    byName: new Map(policies.heads.map(head => [head.name, head])),
    report: (path, message) =>
      problems.push(new PreflightError('configuration', message, { place: config.placeOf(path) })),
  };
  checkSettings(settings, ['policies'], check);
  for (const [index, override] of overrides.entries())
    checkSettings(override.policies, ['overrides', index, 'policies'], check);
  for (const [index, pattern] of neverWaive.entries())
    if (!policies.heads.some(({ name }) => matcher(pattern)(name)))
      check.report(['neverWaive', index], `no policy has a name like “${pattern}”${nameHint(pattern, policies.heads)}`);
  const isForbidden = anyMatcher(neverWaive);
  for (const [index, { policy }] of waivers.entries()) {
    const path = ['waivers', index, 'policy'];
    if (policyAt(policy, path, check) !== undefined && isForbidden(policy))
      check.report(path, `the policy ${policy} cannot be waived: neverWaive forbids it`);
  }
  return problems;
}

interface Check extends KnownPolicies {
  readonly byName: ReadonlyMap<string, PolicyHead>;
  readonly report: (path: Path, message: string) => void;
}

/** The policy of a name; what is wrong with the name is reported. */
function policyAt(name: string, path: Path, check: Check): PolicyHead | undefined {
  const found = check.byName.get(name);
  if (found === undefined) check.report(path, `there is no policy “${name}”${nameHint(name, check.heads)}`);
  return found;
}

function checkSettings(settings: PolicySettings, at: Path, check: Check): void {
  for (const [name, setting] of Object.entries(settings)) {
    const head = policyAt(name, [...at, name], check);
    if (head !== undefined) checkParameters({ head, setting }, [...at, name, 'parameters'], check);
  }
}

/** A policy, and what a configuration says of it. */
interface Changed {
  readonly head: PolicyHead;
  readonly setting: PolicySetting;
}

function checkParameters({ head, setting: { parameters = {} } }: Changed, at: Path, check: Check): void {
  const declared = head.parameters ?? {};
  for (const [name, value] of Object.entries(parameters)) {
    const path = [...at, name];
    const parameter = ownProperty(declared, name);
    if (parameter === undefined) {
      check.report(
        path,
        `the policy ${head.name} has no parameter “${name}”${didYouMean(name, Object.keys(declared))}`,
      );
      continue;
    }
    const fault = faultOf(parameter, value);
    if (fault !== undefined) check.report(path, `the parameter ${name} of the policy ${head.name} ${fault}`);
    else if (appliesIn(head, check.profile)) checkTighter(head, { name, value, path }, check);
  }
}

/** Less than the platform asks for would pass what the platform refuses; to accept that there are waivers. */
function checkTighter(
  head: PolicyHead,
  { name, value, path }: { readonly name: string; readonly value: ParameterValue; readonly path: Path },
  { profile, textsOf, report }: Check,
): void {
  const own = parametersFor(head, profile)[name];
  const direction = directionOf(name, textsOf(head.name));
  if (own === undefined || direction === undefined || !isLooser(value, own, direction)) return;
  report(
    path,
    `${name} of the policy ${head.name} is ${JSON.stringify(own)} in profile ${profile} and can only be made stricter, but ${JSON.stringify(value)} is looser; write a waiver to accept a finding`,
  );
}
