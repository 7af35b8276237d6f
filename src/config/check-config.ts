import { ownProperty } from '../core/own-property.js';
import { PreflightError } from '../core/error.js';
import { didYouMean } from '../core/nearest.js';
import { directionOf, isLooser } from '../policy/direction.js';
import { appliesIn, faultOf, parametersFor } from '../policy/parameters.js';
import type { ParameterValue, PolicyHead, PolicyTexts, Profile } from '../policy/policy.js';
import { FilePart } from '../policy/files/file-part.js';
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
  const known: Known = { ...policies, byName: new Map(policies.heads.map(head => [head.name, head])) };
  const file = new FilePart((path, message) =>
    problems.push(new PreflightError('configuration', message, { place: config.placeOf(path) })),
  );
  checkSettings(settings, file.in('policies'), known);
  for (const [index, override] of overrides.entries())
    checkSettings(override.policies, file.in('overrides', index, 'policies'), known);
  for (const [index, pattern] of neverWaive.entries())
    if (!policies.heads.some(({ name }) => matcher(pattern)(name)))
      file.in('neverWaive', index).report(`no policy has a name like “${pattern}”${nameHint(pattern, policies.heads)}`);
  const isForbidden = anyMatcher(neverWaive);
  for (const [index, { policy }] of waivers.entries()) {
    const part = file.in('waivers', index, 'policy');
    if (policyAt(policy, part, known) !== undefined && isForbidden(policy))
      part.report(`the policy ${policy} cannot be waived: neverWaive forbids it`);
  }
  return problems;
}

interface Known extends KnownPolicies {
  readonly byName: ReadonlyMap<string, PolicyHead>;
}

/** The policy of a name; what is wrong with the name is reported. */
function policyAt(name: string, part: FilePart, { heads, byName }: Known): PolicyHead | undefined {
  const found = byName.get(name);
  if (found === undefined) part.report(`there is no policy “${name}”${nameHint(name, heads)}`);
  return found;
}

function checkSettings(settings: PolicySettings, part: FilePart, known: Known): void {
  for (const [name, setting] of Object.entries(settings)) {
    const own = part.in(name);
    const head = policyAt(name, own, known);
    if (head !== undefined) checkParameters({ head, setting }, own.in('parameters'), known);
  }
}

/** A policy, and what a configuration says of it. */
interface Changed {
  readonly head: PolicyHead;
  readonly setting: PolicySetting;
}

function checkParameters({ head, setting: { parameters = {} } }: Changed, part: FilePart, known: Known): void {
  const declared = head.parameters ?? {};
  for (const [name, value] of Object.entries(parameters)) {
    const own = part.in(name);
    const parameter = ownProperty(declared, name);
    const fault = parameter && faultOf(parameter, value);
    if (parameter === undefined)
      own.report(`the policy ${head.name} has no parameter “${name}”${didYouMean(name, Object.keys(declared))}`);
    else if (fault !== undefined) own.report(`the parameter ${name} of the policy ${head.name} ${fault}`);
    else if (appliesIn(head, known.profile)) {
      const looser = looserThanBuiltIn(head, { name, value }, known);
      if (looser !== undefined) own.report(looser);
    }
  }
}

/** Less than the platform asks for would pass what the platform refuses; to accept that there are waivers. */
function looserThanBuiltIn(
  head: PolicyHead,
  { name, value }: { readonly name: string; readonly value: ParameterValue },
  { profile, textsOf }: Known,
): string | undefined {
  const own = parametersFor(head, profile)[name];
  const direction = directionOf(name, textsOf(head.name));
  if (own === undefined || direction === undefined || !isLooser(value, own, direction)) return undefined;
  return `${name} of the policy ${head.name} is ${JSON.stringify(own)} in profile ${profile} and can only be made stricter, but ${JSON.stringify(value)} is looser; write a waiver to accept a finding`;
}
