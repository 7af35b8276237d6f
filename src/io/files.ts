import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { PreflightError } from '../core/error.js';
import { compareText } from '../core/order.js';
import { ownProperty } from '../core/own-property.js';
import type { Environment } from './terminal.js';
import { repositoryRoot } from './folders-above.js';
import { lookAt } from './look-at.js';
import { refused } from './refused.js';
import { codeOf } from './system-error.js';
import { walk } from './walk.js';

/** Where files are looked for, and what an expression may ask of the process. */
export interface FileSettings {
  /** The folder above everything that may be read; found from the input when absent. */
  readonly root?: string | undefined;
  readonly environment: Environment;
  /** In place of the folder that the official tool restores modules to. */
  readonly moduleCaches?: readonly string[];
}

/** The files that one input may draw in; `src/adapters/files.ts` says what each member promises. */
export interface HostFiles {
  read(path: string): Uint8Array | undefined;
  list(folder: string): readonly string[];
  listBelow(folder: string): readonly string[];
  environment(name: string): string | undefined;
  readonly moduleCaches: readonly string[];
}

/** A source file is thousands of times smaller; what is larger is data that nobody meant. */
const maximumBytes = 16 * 1024 ** 2;

/**
 * The files around an input (`-` for standard input). A symbolic link counts as what it leads to, so
 * none leads outside. Throws a PreflightError when the root that is asked for is no folder.
 */
export function filesAround(input: string, settings: FileSettings): HostFiles {
  const { environment, moduleCaches = [join(homedir(), '.bicep')] } = settings;
  const root = settings.root === undefined ? rootAround(input) : givenRoot(settings.root);
  const allowed = [root, ...moduleCaches].flatMap(folder => [resolve(folder), realPath(folder) ?? resolve(folder)]);
  const check = (path: string): string | undefined => {
    if (!isBelow(resolve(path), allowed)) throw outside(path, root);
    const real = realPath(path);
    if (real !== undefined && !isBelow(real, allowed)) throw outside(path, root);
    return real;
  };
  return {
    read(path) {
      const real = check(path);
      return real === undefined ? undefined : readFile(real, path);
    },
    list(folder) {
      const real = check(folder);
      return real === undefined ? [] : filesIn(real, folder);
    },
    listBelow(folder) {
      const real = check(folder);
      return real === undefined ? [] : filesBelow(real, folder);
    },
    environment: name => ownProperty(environment, name),
    moduleCaches,
  };
}

/** The repository that the input is in, else the working directory if that is above it, else its own folder. */
function rootAround(input: string): string {
  const working = process.cwd();
  const own = input === '-' ? working : dirname(realPath(input) ?? resolve(input));
  const repository = repositoryRoot(own);
  if (repository !== undefined) return repository;
  const above = realPath(working) ?? working;
  return isBelow(own, [above]) ? above : own;
}

function givenRoot(root: string): string {
  if (lookAt(root)?.isDirectory() !== true)
    throw new PreflightError('usage', `--root ${root}: there is no such folder`);
  return resolve(root);
}

function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some(folder => path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`));
}

/** Without links; undefined for what does not exist. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (cause) {
    if (missing.has(codeOf(cause))) return undefined;
    throw unreadable(path, cause);
  }
}

const missing = new Set(['ENOENT', 'ENOTDIR']);

function readFile(real: string, path: string): Uint8Array | undefined {
  try {
    const found = statSync(real);
    if (found.isDirectory()) return undefined;
    // A device or a pipe may never end.
    if (!found.isFile())
      throw refused(path, { message: 'this is no ordinary file', advice: 'give a file that holds the content' });
    if (found.size > maximumBytes)
      throw refused(path, {
        message: `the file has ${Math.ceil(found.size / 1024 ** 2)} MiB, more than the ${maximumBytes / 1024 ** 2} MiB that are read of a file beside an input`,
        advice: 'load a smaller file, or compile the template and give the JSON in its place',
      });
    return readFileSync(real);
  } catch (cause) {
    if (missing.has(codeOf(cause))) return undefined;
    throw unreadable(path, cause);
  }
}

function filesIn(real: string, folder: string): readonly string[] {
  try {
    return readdirSync(real, { withFileTypes: true })
      .filter(entry => entry.isFile() || (entry.isSymbolicLink() && isLinkToFile(join(real, entry.name))))
      .map(({ name }) => `${folder.replace(/[/\\]+$/u, '')}/${name}`)
      .toSorted(compareText);
  } catch (cause) {
    if (missing.has(codeOf(cause))) return [];
    throw unreadable(folder, cause);
  }
}

/** A link to nothing is no file; one that leads outside is found out when it is read. */
function isLinkToFile(path: string): boolean {
  return lookAt(path)?.isFile() === true;
}

/** More files than any source has: a folder of something else. */
const mostBelow = 20_000;

function filesBelow(real: string, folder: string): readonly string[] {
  const found: string[] = [];
  for (const { path, entry } of walk(real)) {
    if (!entry.isDirectory()) found.push(path);
    if (found.length > mostBelow)
      throw refused(folder, {
        message: `there are more than ${mostBelow} files below the folder`,
        advice: 'name a smaller folder',
      });
  }
  return found.toSorted(compareText);
}

function outside(path: string, root: string): PreflightError {
  return refused(path, {
    message: `this lies outside ${root}, the folder that inputs may read from`,
    advice: 'if it belongs to the input, name a folder above both with --root DIR',
  });
}

function unreadable(path: string, cause: unknown): PreflightError {
  if (cause instanceof PreflightError) return cause;
  const code = codeOf(cause);
  const why = meanings.get(code) ?? code;
  return refused(path, {
    message: `the file cannot be read: ${why}`,
    advice: 'check the path and its permissions',
    cause,
  });
}

const meanings: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this user must not read it'],
  ['EPERM', 'this user must not read it'],
  ['ELOOP', 'the path is a circle of symbolic links'],
  ['ENAMETOOLONG', 'the path is longer than the system allows'],
  ['ERR_INVALID_ARG_VALUE', 'the path has a character that no path can have'],
]);
