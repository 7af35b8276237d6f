import type { Host } from '../../io/host.js';
import type { Parsed } from '../line/command.js';
import { commands } from '../line/commands.js';
import { shells } from '../line/options.js';
import { scripts } from './completion/scripts.js';
import { builtInHeads } from '../settings/rules.js';

/** Prints the script of a shell. It holds everything that it offers, so that a key press starts no process. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const shell = shells.find(known => known === parsed.positionals[0]) ?? shells[0];
  const policies = builtInHeads().map(({ name }) => name);
  await host.stdout.write(scripts[shell]({ commands, policies }));
  return 0;
}
