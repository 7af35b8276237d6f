import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder and all above it, the nearest first. */
export function foldersFrom(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}

/** The nearest of a folder and those above it that is the root of a repository; undefined outside of one. */
export function repositoryRoot(folder: string): string | undefined {
  return foldersFrom(folder).find(isRepositoryRoot);
}

/** True for a folder that holds `.git`, which in a work tree of its own is a file. */
export function isRepositoryRoot(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}
