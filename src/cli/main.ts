import { wrapperStatuses } from '../core/error.js';
import type { Host } from '../io/host.js';
import { runProgram } from '../io/host.js';
import { tool } from '../report/report.js';
import type { Parsed } from './line/command.js';
import { commands } from './line/commands.js';
import { parsePlain } from './line/parse-plain.js';
import { checkValues } from './line/usage.js';

/** Runs one command line and answers with its exit status. */
async function main(host: Host): Promise<number> {
  try {
    const request = await understand(host.parameters);
    if (typeof request !== 'string') return await run(request, host);
    await host.stdout.write(request);
    return 0;
  } catch (error) {
    return await explainTrouble(host, error);
  }
}

/** The command to run, or a text to print: help, the version. */
async function understand(parameters: readonly string[]): Promise<Parsed | string> {
  const plain = parsePlain(parameters, commands);
  if (plain !== undefined) return checkValues(plain);
  const { parseWithYargs } = await import('./line/parse-yargs.js');
  const request = await parseWithYargs(parameters);
  if ('parsed' in request) return request.parsed;
  return 'help' in request ? request.help : `${tool.name} ${tool.version}\n`;
}

async function run(parsed: Parsed, host: Host): Promise<number> {
  const command = await parsed.command.load();
  return command.run(parsed, host);
}

async function explainTrouble(host: Host, error: unknown): Promise<number> {
  const { reportTrouble } = await import('./output/trouble.js');
  const status = await reportTrouble(host, error);
  const name = host.parameters.find(word => !word.startsWith('-'));
  const isWrapper = commands.some(command => command.isWrapper === true && command.name === name);
  return isWrapper ? wrapperStatuses + status : status;
}

void runProgram(main, explainTrouble);
