import { isDeepStrictEqual } from 'node:util';
import { readConfig } from '../../config/read-config.js';
import { PreflightError } from '../../core/error.js';
import { subjects } from '../../facts/subjects.js';
import type { Host } from '../../io/host.js';
import { clashesOf, readPolicies, type FileText, type PolicyFile } from '../../policy/files/load.js';
import { splitPolicy } from '../../policy/files/split.js';
import type { Policy } from '../../policy/policy.js';
import { tool } from '../../report/report.js';
import type { Parsed } from '../line/command.js';
import { pathFrom, readText } from './config-files.js';
import { findConfig } from './find-config.js';
import { builtInHeads, builtInRules, policyNamed } from './rules.js';
import { Troubles } from '../output/trouble.js';

/** The texts of the policy files of a folder. */
export function policyTextsIn(folder: string, host: Host): readonly FileText[] {
  return host.readFolder(folder, ['.yaml', '.yml']);
}

/** Files that take the name of a built-in policy or of each other; a copy of a built-in policy may keep its name. */
function clashesOfOwn(files: readonly PolicyFile[]): readonly PreflightError[] {
  return clashesOf(
    files.filter(({ policy }) => !isBuiltIn(policy)),
    builtInHeads(),
  );
}

function isBuiltIn(policy: Policy): boolean {
  const { head, texts } = splitPolicy(policy);
  return isDeepStrictEqual({ ...head, ...texts }, policyNamed(policy.name, builtInRules('2025')));
}

/** The policies of the folders that a command names, checked; all that is wrong with them is thrown at once. */
export async function checkedPolicies(parsed: Parsed, host: Host): Promise<readonly PolicyFile[]> {
  const named = parsed.positionals.length > 0 ? parsed.positionals : await ownFolders(parsed, host);
  const folders = [...new Map(named.map(folder => [host.pathIdentity(folder), folder])).values()];
  const texts = folders.flatMap(folder => {
    const found = policyTextsIn(folder, host);
    if (found.length > 0) return found;
    throw new PreflightError('input', 'there is no policy file in this folder', {
      place: { file: folder },
      advice: 'a policy is a file THEME/NAME.yaml below it; vnet-preflight policy new THEME/NAME writes one',
    });
  });
  const { files, problems: wrong } = readPolicies(texts, subjects);
  const problems = [...wrong, ...clashesOfOwn(files)];
  if (problems.length > 0) throw new Troubles(problems);
  return files;
}

/** The folders of policies that the configuration names, from where we are; `policies` where it names none. */
export async function ownFolders(parsed: Parsed, host: Host): Promise<readonly [string, ...string[]]> {
  const found = findConfig(parsed, [], host);
  if (found === undefined) return usual;
  const { config, problems } = readConfig(
    await readText(found.path, { file: found.path }, host),
    found.path,
    tool.version,
  );
  if (config === undefined) throw new Troubles(problems);
  const [first, ...others] = (config.written.policyFolders ?? []).map(folder => pathFrom(config, folder));
  return first === undefined ? usual : [first, ...others];
}

const usual = ['policies'] as const;
