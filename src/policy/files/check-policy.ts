import { didYouMean } from '../../core/nearest.js';
import { dotted } from '../../core/path.js';
import { checkCondition } from './check-condition.js';
import type { Check } from './check.js';
import { contradictionIn } from './contradictions.js';
import { valueFault } from './fact-values.js';
import { factPaths, findFact, isScalar, type FactNode } from '../facts-schema.js';
import { placeholders } from '../message.js';
import { faultOf } from '../parameters.js';
import {
  profiles as allProfiles,
  type Example,
  type Parameters,
  type PolicyWithExamples,
  type Profile,
} from '../policy.js';
import { isUnknown } from '../unknown.js';

/** A policy as it stands in its file, when its structure is right. */
export type WrittenPolicy = Omit<PolicyWithExamples, 'facts' | 'decidedBy'>;

/** Checks what the structure does not say: that names mean something, values can occur, and nothing is left over. */
export function checkPolicy(policy: WrittenPolicy, check: Check): void {
  if (policy.when !== undefined) checkCondition(policy.when, check.tree, check.in('when'));
  checkCondition(policy.assert, check.tree, check.in('assert'));
  checkPossible(policy, check);
  checkPlaceholders(policy.message, check.in('message'));
  for (const [language, text] of Object.entries(policy.remedy)) checkPlaceholders(text, check.in('remedy', language));
  checkParameters(policy, check);
  checkEras(policy, check);
  policy.examples.forEach((example, index) => checkExample(example, { policy, index }, check.in('examples', index)));
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

function checkFacts(value: unknown, node: FactNode, check: Check): void {
  if (node.members === undefined) {
    checkFactValue(value, node, check);
  } else if (typeof value !== 'object' || value === null || Array.isArray(value) || isUnknown(value)) {
    check.report(`${node.path} is a group of facts, not a fact`);
  } else {
    for (const [name, part] of Object.entries(value)) {
      const path = dotted(node.path, name);
      const member = node.members.get(name);
      if (member === undefined)
        check.in(name).report(`there is no fact “${path}”${didYouMean(path, factPaths(check.tree))}`, 'key');
      else checkFacts(part, member, check.in(name));
    }
  }
}

const unknownKeys = ['symbol', 'reason', 'possible', 'minimum', 'maximum'];

function checkFactValue(value: unknown, node: FactNode, check: Check): void {
  const fault = valueFault(node, value);
  if (fault !== undefined) check.report(fault);
  if (!isUnknown(value)) return;
  for (const [key, given] of Object.entries(value.$unknown)) {
    const place = check.in('$unknown', key);
    if (!unknownKeys.includes(key)) place.report(`unknown key “${key}”${didYouMean(key, unknownKeys)}`, 'key');
    if (key === 'possible' && Array.isArray(given))
      given.forEach((item, index) => checkFactValue(item, node, place.in(index)));
  }
}
