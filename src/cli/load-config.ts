import { PreflightError, type Place } from '../core/error.js';
import { checkConfig } from '../config/check-config.js';
import type { Config } from '../config/config.js';
import { choose, type Choices, type Flags } from '../config/precedence.js';
import { readConfig } from '../config/read-config.js';
import type { Host } from '../io/host.js';
import { compilePolicy, newCompiler } from '../policy/compile.js';
import type { Rules } from '../policy/judge.js';
import type { CompiledPolicy, Policy } from '../policy/policy.js';
import { tool } from '../report/report.js';
import { asConfiguration, pathFrom, readText } from './config-files.js';
import { clashesOfOwn, policyFilesIn, type PolicyFiles } from './policy-files.js';
import { builtInRules } from './rules.js';
import { Troubles } from './trouble.js';

/** A configuration that is right, with the policies that it speaks of. */
export interface LoadedConfig {
  readonly config: Config;
  readonly choices: Choices;
  /** The built-in policies and those of its folders, without its changes. */
  readonly rules: Rules;
}

/** Reads a configuration with the policies of its folders; all that is wrong with it is thrown at once. */
export async function loadConfig(file: string, flags: Flags, host: Host): Promise<LoadedConfig> {
  const { config, problems } = readConfig(await readText(file, { file }, host), file, tool.version);
  if (config === undefined) throw new Troubles(problems);
  const choices = choose(flags, config.written);
  const rules = withPolicies(ownPolicies(config, host), builtInRules(choices.profile.value));
  const wrong = checkConfig(config, {
    heads: rules.policies.map(({ policy }) => policy),
    textsOf: rules.textsOf,
    profile: rules.profile,
  });
  if (wrong.length > 0) throw new Troubles(wrong);
  return { config, choices, rules };
}

function ownPolicies(config: Config, host: Host): readonly Policy[] {
  const found = (config.written.policyFolders ?? []).map((folder, index) => {
    const place = config.placeOf(['policyFolders', index]);
    const read = filesIn(pathFrom(config, folder), place, host);
    if (read.files.length + read.problems.length === 0)
      throw new PreflightError('configuration', `there is no policy file in ${folder}`, { place });
    return read;
  });
  const files = found.flatMap(read => read.files);
  const problems = [...found.flatMap(read => read.problems), ...clashesOfOwn(files)];
  if (problems.length > 0) throw new Troubles(problems);
  return files.map(({ policy }) => policy);
}

function filesIn(folder: string, place: Place, host: Host): PolicyFiles {
  try {
    return policyFilesIn(folder, host);
  } catch (error) {
    throw asConfiguration(error, folder, place);
  }
}

function withPolicies(own: readonly Policy[], rules: Rules): Rules {
  if (own.length === 0) return rules;
  const compiler = newCompiler();
  const compiled = own.map((policy): CompiledPolicy => compilePolicy(policy, compiler));
  const byName = new Map(own.map(policy => [policy.name, policy]));
  return {
    ...rules,
    policies: [...rules.policies, ...compiled],
    textsOf: name => byName.get(name) ?? rules.textsOf(name),
  };
}
