import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plans, program, root, type Outcome } from '../cli/command.js';

/** A folder of a test with a program in it, the log of that program, and a place for temporary files. */
export interface Stage {
  readonly folder: string;
  /** The folder on the PATH. */
  readonly programs: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What the program has noted, call by call. */
  log(): readonly Note[];
  /** What is left of temporary files. */
  leftovers(): readonly string[];
  clear(): void;
  remove(): void;
}

export interface Note {
  readonly words?: readonly string[];
  readonly saved?: string;
  readonly file?: string;
  readonly folder?: string;
  readonly applied?: string;
  readonly content?: string;
  readonly digest?: string;
  readonly signal?: string;
  readonly ready?: number;
  readonly TF_CLI_ARGS?: string;
  readonly TF_CLI_ARGS_plan?: string;
  readonly TF_CLI_ARGS_show?: string;
  readonly TF_CLI_ARGS_apply?: string;
}

/** A genuine plan that has findings, and one that has none. */
export const failing = join(plans, 'subnet-delegation-missing', 'plan.json');
export const clean = join(plans, 'web-linux-basic', 'plan.json');

export function makeStage(names: readonly string[] = ['terraform']): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-wrap-'));
  const [programs, temporary, logFile] = [join(folder, 'bin'), join(folder, 'tmp'), join(folder, 'log')];
  mkdirSync(programs);
  mkdirSync(temporary);
  for (const name of names)
    makeProgram(join(programs, name), [process.execPath, join(root, 'test', 'wrap', 'stand-in.cjs')]);
  return {
    folder,
    programs,
    environment: {
      PATH: `${programs}:${process.env['PATH'] ?? ''}`,
      TMPDIR: temporary,
      STAND_IN_LOG: logFile,
      STAND_IN_PLAN: clean,
    },
    log: () => (existsSync(logFile) ? notesIn(readFileSync(logFile, 'utf8')) : []),
    leftovers: () => readdirSync(temporary),
    clear: () => rmSync(logFile, { force: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function notesIn(text: string): readonly Note[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Note);
}

/** A command that starts another one with its own parameters behind. */
export function makeProgram(path: string, command: readonly string[]): void {
  writeFileSync(path, `#!/bin/sh\nexec ${command.map(word => `'${word}'`).join(' ')} "$@"\n`);
  chmodSync(path, 0o755);
}

/** Runs the built command on a stage, with nothing on standard input. */
export function runOn(
  { folder, environment }: Stage,
  parameters: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: folder,
    env: { ...environment, ...more },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}

/** Starts the built command on a stage, in a process group of its own as a shell does. */
export function startOn(
  { folder, environment }: Stage,
  parameters: readonly string[],
  more: Readonly<Record<string, string>> = {},
): { readonly process: ChildProcess; readonly ended: Promise<Outcome> } {
  const child = spawn(process.execPath, [program, ...parameters], {
    cwd: folder,
    env: { ...environment, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (texts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (texts.stderr += text));
  const ended = new Promise<Outcome>(done => void child.on('close', status => done({ status, ...texts })));
  return { process: child, ended };
}

/** Waits until something is there, looking again and again. */
export async function until<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise(done => void setTimeout(done, 20));
  }
}
