import type { Parsed } from './command.js';
import { commands } from './commands.js';
import { parsePlain } from './parse-plain.js';
import { checkValues } from './usage.js';

/** The command to run, or a text to print: help, or the version, which the caller knows. */
export type Understood = Parsed | { readonly help: string } | { readonly version: true };

/** Understands the words of a command line; a mistake in them is a PreflightError. */
export async function understand(words: readonly string[]): Promise<Understood> {
  const plain = parsePlain(words, commands);
  if (plain !== undefined) return checkValues(plain);
  const { parseWithYargs } = await import('./parse-yargs.js');
  const request = await parseWithYargs(words);
  return 'parsed' in request ? request.parsed : request;
}
