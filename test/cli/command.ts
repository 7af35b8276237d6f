import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/report/report.js';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const plans = join(root, 'test', 'fixtures', 'plans');
export const program = join(root, 'dist', 'vnet-preflight.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** The report that a run with `--format json` has written. */
export function reportIn({ stdout }: Outcome): Report {
  return JSON.parse(stdout) as Report;
}

/** Runs the built command in a process of its own, by default in the folder of the plans. */
export function run(parameters: readonly string[], settings: RunSettings = {}): Outcome {
  const { input = '', environment = {}, folder = plans } = settings;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    // Nothing of the machine's own settings: only what a case asks for.
    env: { PATH: process.env['PATH'], ...environment },
  });
  return { status, stdout, stderr };
}
