import { didYouMean } from '../../core/nearest.js';
import { checkCondition } from './check-condition.js';
import { checkFacts } from './check-facts.js';
import type { Check } from './check.js';
import { contradictionIn } from './contradictions.js';
import { valueFault } from './fact-values.js';
import { factPaths, findFact, isScalar } from '../facts-schema.js';
import { sizeOf } from '../conditions/plain-schema.js';
import { placeholders } from '../message.js';
import { faultOf } from '../parameters.js';
import {
  profiles as allProfiles,
  type Example,
  type Parameters,
  type PolicyWithExamples,
  type Profile,
} from '../policy.js';

/** A policy as it stands in its file, when its structure is right. */
export type WrittenPolicy = Omit<PolicyWithExamples, 'facts' | 'decidedBy'>;

/** Checks what the structure does not say: that names mean something, values can occur, and nothing is left over. */
export function checkPolicy(policy: WrittenPolicy, check: Check): void {
  if (isTooLarge(policy, check)) return;
  if (policy.when !== undefined) checkCondition(policy.when, check.tree, check.in('when'));
  checkCondition(policy.assert, check.tree, check.in('assert'));
  checkPossible(policy, check);
  checkPlaceholders(policy.message, check.in('message'));
  for (const [language, text] of Object.entries(policy.remedy)) checkPlaceholders(text, check.in('remedy', language));
  checkParameters(policy, check);
  checkEras(policy, check);
  policy.examples.forEach((example, index) => checkExample(example, { policy, index }, check.in('examples', index)));
}

/** Far beyond any policy that somebody could read; a condition is compiled in one go, and checked by recursion. */
const mostParts = 1000;

/** Says of a condition that it is too large; the other checks would not come to an end with it. */
function isTooLarge(policy: WrittenPolicy, check: Check): boolean {
  const large = (['when', 'assert'] as const).filter(keyword => sizeOf(policy[keyword]) > mostParts);
  for (const keyword of large)
    check
      .in(keyword)
      .report(`the condition has more than ${mostParts} parts, where what stands in an “if” counts twice`, 'key');
  return large.length > 0;
}

/** A condition that can never hold: the policy would never apply, or nothing could ever keep it. */
function checkPossible(policy: WrittenPolicy, check: Check): void {
  const eras = (policy.profiles ?? allProfiles).map(era => defaultsIn(policy, era));
  for (const keyword of ['when', 'assert'] as const) {
    const condition = policy[keyword];
    // `assert: false` says on purpose that nothing keeps it.
    if (condition === undefined || condition === false) continue;
    const found = eras.map(parameters => contradictionIn({ condition, node: check.tree, at: [keyword] }, parameters));
    const [first] = found;
    if (first === undefined || found.includes(undefined)) continue;
    const what = keyword === 'when' ? 'the policy never applies' : 'nothing can keep the policy';
    check.in(...first.at).report(`${what}: with this no value is left that ${first.fact} can have`);
  }
}

function defaultsIn({ parameters = {} }: WrittenPolicy, era: Profile): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { profiles: eras = {}, default: usual }]) => [name, eras[era] ?? usual]),
  );
}

function checkPlaceholders(text: string, check: Check): void {
  for (const name of placeholders(text)) {
    if (Object.hasOwn(check.parameters, name)) check.useParameter(name);
    else if (findFact(check.tree, name) === undefined) {
      const names = [...factPaths(check.tree), ...Object.keys(check.parameters)];
      check.report(`{${name}} is neither a fact nor a parameter${didYouMean(name, names)}`);
    }
  }
}

function checkParameters({ parameters = {} }: WrittenPolicy, check: Check): void {
  for (const [name, parameter] of Object.entries(parameters)) {
    const own = check.in('parameters', name);
    if (!check.used.has(name)) own.report(`the parameter ${name} is used nowhere`, 'key');
    if (check.tree.members?.has(name) === true) own.report(`the parameter ${name} has the name of a fact`, 'key');
    checkParameterValue(name, parameter.default, own.in('default'));
    for (const [era, value] of Object.entries(parameter.profiles ?? {}))
      checkParameterValue(name, value, own.in('profiles', era));
  }
}

function checkParameterValue(name: string, value: unknown, check: Check): void {
  const parameter = check.parameters[name];
  const fault = parameter && faultOf(parameter, value);
  const members: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (fault !== undefined) check.report(`the parameter ${name} ${fault}`);
  else if (!members.every(isScalar)) check.report(`the parameter ${name} must be a plain value or a list of such`);
  const fact = check.comparedWith.get(name);
  if (fault !== undefined || fact === undefined) return;
  for (const member of members) {
    const never = valueFault(fact, member);
    if (never !== undefined) check.report(never);
  }
}

function checkEras({ severity, profiles, name, aliases = [] }: WrittenPolicy, check: Check): void {
  if (aliases.includes(name)) check.in('aliases').report(`${name} is the policy’s own name, not an alias`);
  if (profiles === undefined || typeof severity === 'string') return;
  for (const era of Object.keys(severity.profiles) as Profile[]) {
    if (!profiles.includes(era))
      check.in('severity', 'profiles', era).report(`the policy does not belong to the profile ${era}`, 'key');
  }
}

interface ExamplePlace {
  readonly policy: WrittenPolicy;
  readonly index: number;
}

function checkExample(example: Example, { policy, index }: ExamplePlace, check: Check): void {
  const earlier = policy.examples.slice(0, index).map(other => other.name);
  if (earlier.includes(example.name)) check.in('name').report(`another example has the name “${example.name}”`);
  if (example.base !== undefined && !earlier.includes(example.base)) {
    check.in('base').report(`there is no example “${example.base}” above this one${didYouMean(example.base, earlier)}`);
  }
  if (example.profile !== undefined && policy.profiles?.includes(example.profile) === false) {
    check.in('profile').report(`the policy does not belong to the profile ${example.profile}`);
  }
  for (const [name, value] of Object.entries(example.parameters ?? {})) {
    const place = check.in('parameters', name);
    if (place.useParameter(name) !== undefined) checkParameterValue(name, value, place);
  }
  checkFacts(example.facts ?? {}, check.tree, check.in('facts'));
}
