import { dirname, isAbsolute, join } from 'node:path';
import { decode } from '../adapters/decode.js';
import { PreflightError, type Place } from '../core/error.js';
import { checkConfig } from '../config/check-config.js';
import type { Config } from '../config/config.js';
import { choose, type Choices, type Flags } from '../config/precedence.js';
import { readConfig } from '../config/read-config.js';
import { subjects } from '../facts/subjects.js';
import type { Host } from '../io/host.js';
import { compilePolicy, newCompiler } from '../policy/compile.js';
import type { Rules } from '../policy/judge.js';
import { readPolicy, refuseClashes } from '../policy/load.js';
import type { CompiledPolicy, Policy } from '../policy/policy.js';
import { tool } from '../report/report.js';
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

/** The text of a file that a configuration needs; whatever is wrong with it is wrong at a place. */
export async function readText(path: string, place: Place, host: Host): Promise<string> {
  try {
    return new TextDecoder().decode(decode(await host.readInput(path), path).utf8);
  } catch (error) {
    throw asConfiguration(error, path, place);
  }
}

/** A path that stands in a configuration, which is meant from the folder of that file. */
export function pathFrom({ file }: Config, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path).replaceAll('\\', '/');
}

/** Trouble with a file that is no input, told where that file is named. */
export function asConfiguration(error: unknown, path: string, place: Place): unknown {
  if (!(error instanceof PreflightError)) return error;
  const message = place.file === path ? error.message : `${path}: ${error.message}`;
  return new PreflightError('configuration', message, { place: { ...error.place, ...place }, cause: error });
}

function ownPolicies(config: Config, host: Host): readonly Policy[] {
  const readings = (config.written.policyFolders ?? []).flatMap((folder, index) => {
    const place = config.placeOf(['policyFolders', index]);
    const files = filesIn(pathFrom(config, folder), place, host);
    if (files.length === 0)
      throw new PreflightError('configuration', `there is no policy file in ${folder}`, { place });
    return files.map(({ path, text }) => readPolicy(text, path, subjects));
  });
  const problems = readings.flatMap(reading => [...reading.problems]);
  if (problems.length > 0) throw new Troubles(problems);
  return readings.flatMap(({ policy }) => policy ?? []);
}

function filesIn(folder: string, place: Place, host: Host): ReturnType<Host['readFolder']> {
  try {
    return host.readFolder(folder, ['.yaml', '.yml']);
  } catch (error) {
    throw asConfiguration(error, folder, place);
  }
}

function withPolicies(own: readonly Policy[], rules: Rules): Rules {
  if (own.length === 0) return rules;
  refuseClashes([...rules.policies.map(({ policy }) => policy), ...own]);
  const compiler = newCompiler();
  const compiled = own.map((policy): CompiledPolicy => compilePolicy(policy, compiler));
  const byName = new Map(own.map(policy => [policy.name, policy]));
  return {
    ...rules,
    policies: [...rules.policies, ...compiled],
    textsOf: name => byName.get(name) ?? rules.textsOf(name),
  };
}
