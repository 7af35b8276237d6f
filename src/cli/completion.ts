import type { Host } from '../io/host.js';
import type { Parsed } from './command.js';
import { commands, shells } from './commands.js';
import type { Completed } from './completion/completed.js';
import { builtInHeads } from './rules.js';

/** Prints the script of a shell. It holds everything that it offers, so that a key press starts no process. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const shell = shells.find(known => known === parsed.positionals[0]) ?? shells[0];
  await host.stdout.write(await scriptOf(shell, { commands, policies: builtInHeads().map(({ name }) => name) }));
  return 0;
}

async function scriptOf(shell: (typeof shells)[number], completed: Completed): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('./completion/bash.js')).bashScript(completed);
    case 'zsh':
      return (await import('./completion/zsh.js')).zshScript(completed);
    case 'fish':
      return (await import('./completion/fish.js')).fishScript(completed);
    case 'powershell':
      return (await import('./completion/powershell.js')).powershellScript(completed);
  }
}
