import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { foldersFrom, isRepositoryRoot } from './folders-above.js';

/**
 * The nearest files with some names, all of one folder: in a folder or in one above it, up to the root of the repository (the
 * folder that holds `.git`). Outside of a repository the search ends at the working directory, or at once where the
 * folder is not below it. Never further: what lies above is not part of what is checked. The paths that are
 * given back are seen from the working directory, with forward slashes.
 */
export function findUpward(names: readonly string[], start: string): readonly string[] {
  const chain = foldersFrom(resolve(start));
  const root = chain.findIndex(isRepositoryRoot);
  const last = root >= 0 ? root : Math.max(0, chain.indexOf(process.cwd()));
  for (const folder of chain.slice(0, last + 1)) {
    const found = names.map(name => join(folder, name)).filter(isFile);
    if (found.length > 0) return found.map(path => relative(process.cwd(), path).replaceAll('\\', '/'));
  }
  return [];
}

/** What a folder does not let this user see is not there for them. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
