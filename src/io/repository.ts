import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { foldersFrom, isRepositoryRoot } from './folders-above.js';
import type { Environment } from './terminal.js';

/**
 * The path of a file from the root of its repository, with forward slashes, as hosts of code want it. The
 * root is the workspace that GitHub's runner names, else the nearest folder above with a `.git`, else the
 * working folder. A file elsewhere keeps its absolute path.
 */
export function pathFromRoot(path: string, environment: Environment): string {
  const file = realPath(path);
  for (const root of rootsOf(environment)) {
    const inside = relative(root, file);
    if (inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..') return withSlashes(inside);
  }
  return withSlashes(file);
}

function* rootsOf(environment: Environment): Generator<string> {
  const workspace = environment['GITHUB_WORKSPACE'] ?? '';
  if (workspace !== '') yield realPath(workspace);
  const start = realPath('.');
  yield* foldersFrom(start).filter(isRepositoryRoot);
  yield start;
}

/** Without links as far as it exists: a file that is yet to be written has the real path of its folder. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
