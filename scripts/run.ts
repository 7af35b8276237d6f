import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export interface Outcome {
  readonly status: number;
  /** What the command wrote on both streams, in order; empty when it went straight to the terminal. */
  readonly output: string;
}

export interface RunOptions {
  readonly show?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a command in the project's folder; a command that cannot be started or is killed has a status too. */
export async function run(command: string, parameters: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...options.environment },
      stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    const keep = (chunk: string): void => void chunks.push(chunk);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', error => resolve({ status: 127, output: error.message }));
    child.on('close', (status, signal) => {
      if (signal !== null) chunks.push(`ended by ${signal}\n`);
      resolve({ status: status ?? 128, output: chunks.join('') });
    });
  });
}

/** The script behind a command of an installed package, to be run by node itself on every platform. */
export function toolScript(name: string, command = name): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`the package ${name} has no command ${command}`);
  return join(folder, script);
}

/** Runs the work of a script when its file is the one that was started; a failure is a sentence, not a trace. */
export async function start(moduleUrl: string, work: (parameters: readonly string[]) => Promise<void>): Promise<void> {
  if (process.argv[1] === undefined || fileURLToPath(moduleUrl) !== process.argv[1]) return;
  try {
    await work(process.argv.slice(2));
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}

export function printFailure(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}
