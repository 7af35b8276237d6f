import type { Host } from '../io/host.js';
import type { Parsed } from './command.js';
import { commands } from './commands.js';
import { completionScript, shells } from './completion/scripts.js';
import { builtInHeads } from './rules.js';

/** Prints the script of a shell. It holds everything that it offers, so that a key press starts no process. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const shell = shells.find(known => known === parsed.positionals[0]) ?? shells[0];
  await host.stdout.write(
    await completionScript(shell, { commands, policies: builtInHeads().map(({ name }) => name) }),
  );
  return 0;
}
