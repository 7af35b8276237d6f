import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { PreflightError } from '../core/error.js';
import type { Interrupts } from './interrupts.js';
import type { Environment } from './terminal.js';
import { codeOf } from './system-error.js';

/** A program to run, and how patient to be with it. */
export interface ChildCommand {
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: Environment;
  readonly patience: Patience;
}

/** What happens when a program does not end although it was asked to. */
export interface Patience {
  /** How long to wait after an interrupt, in milliseconds. */
  readonly grace: number;
  /** After how many interrupts it may be ended by force: what changes the world is not stopped by the first. */
  readonly interruptsBeforeForce: 1 | 2;
  /** Called when the time is over and nothing is done by force yet. */
  readonly onWaiting: () => void;
}

/** How a program ended. */
export interface Ending {
  /** Its exit status, or 128 and the number of the signal that ended it. */
  readonly status: number;
  /** True when it did not end by itself after an interrupt. */
  readonly isForced: boolean;
}

/** Runs a program on the streams of this process, whatever they are, and waits for its end. */
export async function runAttached(command: ChildCommand, interrupts: Interrupts): Promise<Ending> {
  const child = start(command, 'inherit');
  return ended(child, 'exit', command, interrupts);
}

/** What a program printed. */
export interface Captured extends Ending {
  readonly stdout: Uint8Array;
  /** The last part of it, when it is long. */
  readonly stderr: string;
}

/** The longest buffer that Node 20 can hold; a program may never stop to print. */
const longestOutput = 4 * 1024 ** 3 - 1;

/** Standard error is kept for a message: its end says most. */
const longestError = 64 * 1024;

/** Runs a program whose output is read through a pipe and never stored. */
export async function runCaptured(command: ChildCommand, interrupts: Interrupts): Promise<Captured> {
  const child = start(command, ['ignore', 'pipe', 'pipe']);
  const output: Uint8Array[] = [];
  let errors = Buffer.alloc(0);
  let length = 0;
  child.stdout?.on('data', (part: Uint8Array) => {
    length += part.length;
    if (length > longestOutput) child.kill('SIGKILL');
    else output.push(part);
  });
  child.stderr?.on('data', (part: Uint8Array) => {
    errors = Buffer.concat([errors, part]).subarray(-longestError);
  });
  closeWhenAbandoned(child);
  const ending = await ended(child, 'close', command, interrupts);
  if (length > longestOutput)
    throw new PreflightError('program', `${command.program} printed more than can be read, 4 GiB`);
  return { ...ending, stdout: Buffer.concat(output), stderr: errors.toString('utf8') };
}

/** A helper that a program has left behind may hold its pipes open for ever. */
function closeWhenAbandoned(child: ChildProcess): void {
  child.on('exit', () => {
    const timer = setTimeout(() => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, 5000);
    child.on('close', () => clearTimeout(timer));
  });
}

function start({ program, words, environment }: ChildCommand, stdio: 'inherit' | ('ignore' | 'pipe')[]): ChildProcess {
  try {
    return spawn(program, words, { stdio, env: environment });
  } catch (cause) {
    throw notStarted(program, cause);
  }
}

async function ended(
  child: ChildProcess,
  event: 'exit' | 'close',
  { program, patience }: ChildCommand,
  interrupts: Interrupts,
): Promise<Ending> {
  const guard = guardInterrupts(child, patience, interrupts);
  try {
    const status = await new Promise<number>((done, failed) => {
      child.on('error', cause => failed(notStarted(program, cause)));
      child.on(event, (code: number | null, signal: NodeJS.Signals | null) => done(code ?? statusOf(signal)));
    });
    return { status, isForced: guard.isForced() };
  } finally {
    guard.end();
  }
}

/** As a shell tells it. */
function statusOf(signal: NodeJS.Signals | null): number {
  return 128 + (signal === null ? 0 : constants.signals[signal]);
}

/** Passes interrupts on that the child has not got by itself, and waits for it no longer than it may take. */
function guardInterrupts(
  child: ChildProcess,
  { grace, interruptsBeforeForce, onWaiting }: Patience,
  interrupts: Interrupts,
): { isForced: () => boolean; end: () => void } {
  let count = 0;
  let isForced = false;
  let timer: NodeJS.Timeout | undefined;
  const overdue = (): void => {
    if (count < interruptsBeforeForce) {
      onWaiting();
      return;
    }
    isForced = true;
    child.kill('SIGKILL');
  };
  const stopListening = interrupts.listen((signal, isShared) => {
    count += 1;
    if (!isShared) child.kill(signal);
    clearTimeout(timer);
    timer = setTimeout(overdue, grace);
  });
  return {
    isForced: () => isForced,
    end: () => {
      stopListening();
      clearTimeout(timer);
    },
  };
}

/** What the codes of the operating system mean for a program that is to be started. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such program'],
  ['ENOTDIR', 'there is no such program'],
  ['EACCES', 'this user must not run it, or it is no program'],
  ['EPERM', 'this user must not run it'],
  ['ENOEXEC', 'it is no program for this machine'],
  ['E2BIG', 'the command line is longer than the system allows'],
]);

function notStarted(program: string, cause: unknown): PreflightError {
  const code = codeOf(cause);
  const meaning = meanings.get(code) ?? code;
  return new PreflightError('configuration', `${program} cannot be started: ${meaning}`, {
    advice: 'name a program with --binary',
    cause,
  });
}
