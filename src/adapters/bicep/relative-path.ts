import { posix } from 'node:path';
import { PreflightError } from '../../core/error.js';
import type { Files } from '../files.js';

/** A path that a file may name, or what is wrong with the text that should be one. */
export type NamedPath = { readonly path: string } | { readonly fault: string };

/** What no path may have, whatever the system: the file has to mean the same everywhere. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/^$/u, 'the path is empty'],
  [/^(?:\/|[A-Za-z]:)/u, 'the path is absolute, and has to be relative to the file'],
  [/\\/u, 'the path has a backslash, and has to have / in its place'],
  // oxlint-disable-next-line eslint/no-control-regex -- these are what the rule is about
  [/["*:<>?|\u0000-\u001F]/u, 'the path has a character that no file name may have on every system'],
  [/[ .]$/u, 'the path ends with a space or a dot'],
];

/** The path of a file that another one names: relative to that one's folder, with forward slashes. */
export function pathBeside(from: string, named: string): NamedPath {
  const fault = faults.find(([pattern]) => pattern.test(named));
  return fault === undefined ? { path: posix.join(folderOf(from), named) } : { fault: fault[1] };
}

/** The path from the folder of one file to another. */
export function relativePath(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared += 1;
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** The folder that a file is in. */
export function folderOf(path: string): string {
  return posix.dirname(path.replaceAll('\\', '/'));
}

/** The folders above a file, its own first. */
export function* foldersAbove(path: string): Generator<string> {
  let folder = folderOf(path);
  // A relative path has no end of its own upwards.
  for (let height = 0; height < highest; height += 1) {
    yield folder;
    const next = posix.isAbsolute(folder) || /^[A-Za-z]:/u.test(folder) ? posix.dirname(folder) : above(folder);
    if (next === folder) return;
    folder = next;
  }
}

const highest = 100;

function above(folder: string): string {
  return posix.join(folder, '..');
}

/** Tells whether files in a folder may be read at all, be there any or not. */
export function isReachable(folder: string, files: Files): boolean {
  try {
    files.list(folder);
    return true;
  } catch (error) {
    if (error instanceof PreflightError) return false;
    throw error;
  }
}
