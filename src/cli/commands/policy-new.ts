import { dirname, posix, relative } from 'node:path';
import { exitStatus } from '../../core/error.js';
import { subjects } from '../../facts/subjects.js';
import type { Host } from '../../io/host.js';
import { newPolicyText } from '../../policy/files/new-policy.js';
import { namePattern } from '../../policy/files/policy-schema.js';
import { printable } from '../../report/printable.js';
import { textOf, type Parsed } from '../line/command.js';
import { findConfig } from '../settings/find-config.js';
import { ownFolders } from '../settings/policy-files.js';
import { builtInHeads } from '../settings/rules.js';
import { usage } from '../line/usage.js';

/** Where the package lies beside a project, and the schema in it. */
const schemaFile = 'node_modules/vnet-preflight/dist/schemas/policy-file-1.json';

/** Writes a policy file to begin with, over nothing that is there. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const [name = ''] = parsed.positionals;
  refuseName(name, parsed);
  const [own] = await ownFolders(parsed, host);
  const folder = (textOf(parsed, 'folder') ?? own).replace(/[/\\]+$/u, '');
  const file = `${folder === '' ? '' : `${folder}/`}${name}.yaml`;
  for (const taken of [file, file.replace(/yaml$/u, 'yml')])
    if (host.isFile(taken) || host.isFolder(taken))
      throw usage(`${taken} is there already, and nothing was written`, parsed.command);
  const kind = textOf(parsed, 'subject') ?? 'integration';
  const subject = subjects.find(known => known.kind === kind);
  if (subject === undefined) throw new Error(`there is no subject ${kind}`);
  const schema = posix.normalize(relative(dirname(file), schemaFile).replaceAll('\\', '/'));
  host.writeFile(file, newPolicyText({ name, subject, schema }));
  const lines = [
    `wrote ${printable(file)}`,
    `next: change it to what you want to ask for, then vnet-preflight policy test ${printable(folder)}`,
  ];
  if (findConfig(parsed, [], host) === undefined)
    lines.push(
      `      and name the folder in vnet-preflight.yaml, so that check judges by it: policyFolders: [${printable(folder)}]`,
    );
  await host.stdout.write(`${lines.join('\n')}\n`);
  return exitStatus.clean;
}

function refuseName(name: string, { command }: Parsed): void {
  if (!new RegExp(namePattern, 'u').test(name))
    throw usage(
      `a policy is called by a theme and what is wrong, such as naming/prefix-missing, not “${printable(name, 80)}”`,
      command,
    );
  const builtIn = builtInHeads().find(head => head.name === name || head.aliases?.includes(name) === true);
  if (builtIn !== undefined)
    throw usage(
      `${name} is the name of a built-in policy; to make that one stricter, set its parameters in the configuration`,
      command,
    );
}
