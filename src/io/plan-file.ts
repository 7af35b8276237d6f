import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { PreflightError } from '../core/error.js';
import { lookAt } from './look-at.js';
import { codeOf } from './system-error.js';

/** What tells whether a file was written in the meantime; undefined when there is none, or nothing is in it. */
export function fileStamp(path: string): string | undefined {
  const found = lookAt(path, at => statSync(at, { bigint: true }));
  return found === undefined || found.size === 0n ? undefined : `${found.ino} ${found.mtimeNs} ${found.size}`;
}

/** The SHA-256 of a file. */
export function fileDigest(path: string): string {
  const hash = createHash('sha256');
  const buffer = new Uint8Array(1024 * 1024);
  try {
    const file = openSync(path, 'r');
    try {
      for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
        hash.update(buffer.subarray(0, read));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw planNotRead(path, cause);
  }
  return hash.digest('hex');
}

/** A small file as text; undefined when there is none that can be read, or it is larger. */
export function smallFile(path: string, longest = 64 * 1024): string | undefined {
  try {
    return statSync(path).size > longest ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const meanings: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file: a part of the path before the last is not a folder'],
  ['EISDIR', 'this is a folder, not a saved plan'],
  ['EACCES', 'the file must not be read by this user'],
  ['EPERM', 'the file must not be read by this user'],
]);

/** A saved plan that cannot be read is the user's to mend. */
export function planNotRead(file: string, cause: unknown): PreflightError {
  const code = codeOf(cause);
  return new PreflightError('input', meanings.get(code) ?? `the plan cannot be read: ${code}`, {
    place: { file },
    advice: 'give a plan that was saved with -out',
    cause,
  });
}
