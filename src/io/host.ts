import { filesAround, type HostFiles } from './files.js';
import { findUpward } from './find-upward.js';
import { listBelow } from './list-below.js';
import { changedAt, isFile, isFolder, pathIdentity, writeFile, writeStream, type Text } from './output.js';
import { readFolder, type TextFile } from './read-folder.js';
import { readInput } from './read-input.js';
import { openRepository, type Repository } from './repository-files.js';
import { pathFromRoot } from './repository.js';
import type { Environment, TerminalFacts } from './terminal.js';

/** A stream that text is written to. */
export interface Sink extends TerminalFacts {
  write(text: Text): Promise<void>;
}

/** The outside, as the command line sees it. Tests give another one. */
export interface Host {
  /** What stands on the command line after the program's name. */
  readonly parameters: readonly string[];
  readonly environment: Environment;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readInput(path: string): Promise<Uint8Array>;
  readFolder(folder: string, endings: readonly string[]): readonly TextFile[];
  listBelow(folder: string, name: RegExp): readonly string[];
  /** The nearest files with some names in a folder or above it, within the repository. */
  findUpward(names: readonly string[], folder: string): readonly string[];
  /** The files that an input (`-` for standard input) may draw in, below a root that is found when none is given. */
  filesAround(input: string, root: string | undefined): HostFiles;
  writeFile(path: string, text: Text): void;
  isFolder(path: string): boolean;
  isFile(path: string): boolean;
  /** When the content of a file was last changed, in milliseconds; undefined for what is no file. */
  changedAt(path: string): number | undefined;
  /** The repository around the working folder. */
  openRepository(): Repository;
  /** Two paths of one file have one identity. */
  pathIdentity(path: string): string;
  /** The day in UTC, as 2027-01-31. */
  today(): string;
  /** The path from the root of the repository, as hosts of code name files; absolute for a file elsewhere. */
  pathFromRoot(path: string): string;
}

/** The process that this program runs in. */
function processHost(): Host {
  let stdout: Sink | undefined;
  let stderr: Sink | undefined;
  return {
    parameters: process.argv.slice(2),
    environment: process.env,
    // Opened when they are first written to: many a run writes to one of them only.
    get stdout() {
      return (stdout ??= sink(process.stdout));
    },
    get stderr() {
      return (stderr ??= giving(sink(process.stderr)));
    },
    readInput: readInputFast,
    readFolder,
    listBelow,
    findUpward,
    filesAround: (input, root) => filesAround(input, { root, environment: process.env }),
    writeFile,
    isFolder,
    isFile,
    changedAt,
    openRepository,
    pathIdentity,
    today: () => new Date().toISOString().slice(0, 10),
    pathFromRoot: path => pathFromRoot(path, process.env),
  };
}

function sink(stream: NodeJS.WriteStream): Sink {
  // Without a listener a reader that goes away would end the process with a stack trace; each write tells of it too.
  stream.on('error', () => undefined);
  return { isTTY: stream.isTTY, columns: stream.columns, write: async text => writeStream(stream, text) };
}

/** A sink that takes nothing amiss: what standard error cannot take cannot be told anywhere, and changes no verdict. */
function giving(strict: Sink): Sink {
  return { ...strict, write: async text => strict.write(text).catch(() => undefined) };
}

/** Below this the optimising compiler is hardly asked for, and what steers it takes time to load. */
const largeInput = 1024 ** 2;

/**
 * Lets the optimising compiler wait longer than usual: most runs end before its work has paid. On ten
 * thousand resources this saves a third of the processor time (measured); longer runs get it all the same. Newer versions
 * of Node have a compiler in between and are as fast by themselves; they complain of this flag on standard error.
 */
async function compileLater(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) > 20) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--interrupt-budget=400000');
}

async function readInputFast(path: string): Promise<Uint8Array> {
  const bytes = await readInput(path);
  if (bytes.length > largeInput) await compileLater();
  return bytes;
}

/** Until the program has said otherwise, an end is not a good one: a promise that never settles must not pass. */
const crashStatus = 4;

/**
 * Runs the program and sets the exit status. The process ends by itself once everything is written:
 * ending it by force would cut what a pipe has not yet taken.
 */
export async function runProgram(
  program: (host: Host) => Promise<number>,
  onCrash: (host: Host, error: unknown) => Promise<number>,
): Promise<void> {
  const host = processHost();
  let crashed = false;
  const crash = async (error: unknown): Promise<void> => {
    crashed = true;
    try {
      process.exitCode = await onCrash(host, error);
    } catch {
      process.exitCode = crashStatus;
    }
  };
  process.exitCode = crashStatus;
  process.on('uncaughtException', error => void crash(error));
  try {
    const status = await program(host);
    if (!crashed) process.exitCode = status;
  } catch (error) {
    await crash(error);
  }
}

/** What a report of a defect should tell about the machine. */
export function runtimeText(): string {
  return `Node.js ${process.version} on ${process.platform} ${process.arch}`;
}
