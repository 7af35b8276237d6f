import type { Host } from '../io/host.js';
import { runProgram } from '../io/host.js';
import { tool } from '../report/report.js';
import type { Parsed } from './command.js';
import { understand } from './understand.js';

/** Runs one command line and answers with its exit status. */
async function main(host: Host): Promise<number> {
  try {
    const request = await understand(host.parameters);
    if ('command' in request) return await run(request, host);
    await host.stdout.write('help' in request ? request.help : `${tool.name} ${tool.version}\n`);
    return 0;
  } catch (error) {
    return await explainTrouble(host, error);
  }
}

async function run(parsed: Parsed, host: Host): Promise<number> {
  const command = await parsed.command.load();
  return command.run(parsed, host);
}

async function explainTrouble(host: Host, error: unknown): Promise<number> {
  const { reportTrouble } = await import('./trouble.js');
  return reportTrouble(host, error);
}

await runProgram(main, explainTrouble);
