import type { PreflightError, Place } from '../core/error.js';
import { subjects } from '../facts/subjects.js';
import { compilePolicy, newCompiler } from '../policy/conditions/compile.js';
import type { Rules } from '../policy/verdicts/judge.js';
import { clashesOf, readPolicies, type FileText } from '../policy/files/load.js';
import type { CompiledPolicy, Policy, Profile } from '../policy/policy.js';
import { checkConfig } from './check-config.js';
import type { Config } from './config.js';
import { choose, type Choices, type Flags } from './precedence.js';
import { readConfig } from './read-config.js';

/** A configuration file and what it is read with. */
export interface ConfigInput {
  readonly file: string;
  readonly text: string;
  /** What is said elsewhere and comes before the file. */
  readonly flags: Flags;
  /** Of this program. */
  readonly version: string;
  readonly builtIn: (profile: Profile) => Rules;
  /** The policy files of a folder that stands at a place of the file. Throws a PreflightError for one that cannot be read. */
  readonly filesIn: (folder: string, place: Place) => readonly FileText[];
}

/** A configuration that is right, with the policies that it speaks of. */
export interface LoadedConfig {
  readonly config: Config;
  readonly choices: Choices;
  /** The built-in policies and those of its folders, without its changes. */
  readonly rules: Rules;
}

/** A configuration with the policies of its folders, or all that is wrong with it. */
export function loadConfig(
  input: ConfigInput,
): { readonly loaded: LoadedConfig } | { readonly problems: readonly PreflightError[] } {
  const { config, problems } = readConfig(input.text, input.file, input.version);
  if (config === undefined) return { problems };
  const choices = choose(input.flags, config.written);
  const builtIn = input.builtIn(choices.profile.value);
  const own = ownPolicies(config, input.filesIn, builtIn);
  if (own.problems.length > 0) return { problems: own.problems };
  const rules = withPolicies(own.policies, builtIn);
  const wrong = checkConfig(config, {
    heads: rules.policies.map(({ policy }) => policy),
    textsOf: rules.textsOf,
    profile: rules.profile,
  });
  return wrong.length > 0 ? { problems: wrong } : { loaded: { config, choices, rules } };
}

function ownPolicies(
  config: Config,
  filesIn: ConfigInput['filesIn'],
  { policies }: Rules,
): { readonly policies: readonly Policy[]; readonly problems: readonly PreflightError[] } {
  const texts = (config.written.policyFolders ?? []).flatMap((folder, index) =>
    filesIn(folder, config.placeOf(['policyFolders', index])),
  );
  const { files, problems } = readPolicies(texts, subjects);
  const builtIn = policies.map(({ policy }) => policy);
  return { policies: files.map(({ policy }) => policy), problems: [...problems, ...clashesOf(files, builtIn)] };
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
