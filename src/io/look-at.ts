import { statSync, type Stats } from 'node:fs';
import { PreflightError } from '../core/error.js';
import { codeOf } from './system-error.js';

/** The codes of a path at which nothing can be: it leads through a file, round in a circle, or is too long. */
const nowhere = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/**
 * What is at a path, links followed; undefined where there is nothing. The runtime's own way to ask so throws of a path
 * that leads through a file.
 *
 * @throws PreflightError where this user must not look
 */
export function lookAt(path: string): Stats | undefined;
export function lookAt<Found>(path: string, look: (path: string) => Found): Found | undefined;
export function lookAt(path: string, look: (path: string) => unknown = statSync): unknown {
  try {
    return look(path);
  } catch (cause) {
    if (nowhere.has(codeOf(cause))) return undefined;
    throw new PreflightError('input', `nobody can tell what is there: ${codeOf(cause)}`, {
      place: { file: path },
      advice: 'check the permissions of its folder',
      cause,
    });
  }
}
