import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { compareText } from '../core/order.js';
import { PreflightError } from '../core/error.js';
import { repositoryRoot } from './folders-above.js';
import { lookAt } from './look-at.js';
import { codeOf } from './system-error.js';
import { listFolder, walk } from './walk.js';

/** The repository that we are in, to look around in and to add files to. Paths are from its root, with forward slashes. */
export interface Repository {
  /** The root as it is seen from the working folder: `.`, or `../..`. */
  readonly root: string;
  /** Its files, sorted; those in folders that begin with a dot, or hold what was installed, are not among them. */
  list(): Listing;
  /** The beginning of a file, at most 1 MiB; empty for one that cannot be read. */
  head(path: string): string;
  /** True when something has that name, be it a link that leads nowhere. */
  has(path: string): boolean;
  /** Makes a file that is not there yet; false when something has that name. Throws when it cannot be written. */
  create(path: string, text: string): boolean;
}

export interface Listing {
  readonly files: readonly string[];
  /** True when there are more than are looked at. */
  readonly isCut: boolean;
}

const mostEntries = 200_000;
const longestHead = 1024 ** 2;

/** The repository around the working folder: the nearest folder with `.git`, else the working folder itself. */
export function openRepository(): Repository {
  const working = realpathSync('.');
  const root = repositoryRoot(working) ?? working;
  const at = (path: string): string => join(root, ...path.split('/'));
  return {
    root: relative(working, root).replaceAll(sep, '/') || '.',
    list: () => listBelow(root),
    head: path => headOf(at(path)),
    has: path => lookAt(at(path), lstatSync) !== undefined,
    create: (path, text) => create(root, path, text),
  };
}

function listBelow(root: string): Listing {
  const files: string[] = [];
  let entries = 0;
  for (const { path, entry } of walk(root, { isEntered: isOwn, list: readableEntries })) {
    entries += 1;
    if (entries > mostEntries) break;
    if (entry.isFile()) files.push(path);
  }
  return { files: files.toSorted(compareText), isCut: entries > mostEntries };
}

function isOwn(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** A folder that this user may not read has nothing for them. */
function readableEntries(folder: string): readonly Dirent[] {
  try {
    return listFolder(folder);
  } catch {
    return [];
  }
}

function headOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (!fstatSync(file).isFile()) return '';
    const bytes = new Uint8Array(Math.min(longestHead, fstatSync(file).size));
    return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
  } catch {
    return '';
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function create(root: string, path: string, text: string): boolean {
  const target = join(root, ...path.split('/'));
  let file: number | undefined;
  try {
    makeFolder(root, dirname(target), path);
    // Fails when the name is taken, also by what came a moment ago.
    file = openSync(target, 'wx');
    writeFileSync(file, text);
    return true;
  } catch (cause) {
    if (cause instanceof PreflightError) throw cause;
    if (codeOf(cause) === 'EEXIST') return false;
    if (file !== undefined) rmSync(target, { force: true });
    throw new PreflightError('usage', `the file cannot be written (${codeOf(cause)})`, {
      place: { file: path },
      advice: 'check the permissions of its folder',
      cause,
    });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A link among the folders could lead out of the repository, where nobody expects a file of ours. */
function makeFolder(root: string, folder: string, path: string): void {
  const steps = relative(root, folder)
    .split(sep)
    .filter(step => step !== '');
  for (const index of steps.keys()) {
    const next = join(root, ...steps.slice(0, index + 1));
    const found = lstatSync(next, { throwIfNoEntry: false });
    if (found === undefined) mkdirSync(next);
    else if (!found.isDirectory())
      throw new PreflightError('usage', `${steps.slice(0, index + 1).join('/')} is no folder of this repository`, {
        place: { file: path },
        advice: 'move it, or print the files and put them where they belong: init --dry-run',
      });
  }
}
