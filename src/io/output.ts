import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { PreflightError } from '../core/error.js';
import { lookAt } from './look-at.js';
import { codeOf } from './system-error.js';

/** Text in one piece or in many, so that a long output need not be one string. */
export type Text = string | Iterable<string>;

/** As much is collected before it is handed on. */
const blockLength = 64 * 1024;

/**
 * Writes to a stream and waits until all of it has been taken. A reader that goes away early, as
 * `head` does, ends the output quietly; every other trouble is the user's to mend.
 */
export async function writeStream(stream: Writable, text: Text): Promise<void> {
  try {
    for (const block of blocks(text)) await writeBlock(stream, block);
  } catch (cause) {
    if (codeOf(cause) !== 'EPIPE')
      throw new PreflightError('usage', `the output cannot be written: ${meaningOf(cause)}`, { cause });
  }
}

async function writeBlock(stream: Writable, block: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(block, error => {
      if (error === null || error === undefined) done();
      else failed(error);
    });
  });
}

function* blocks(text: Text): Generator<string> {
  if (typeof text === 'string') {
    if (text !== '') yield text;
    return;
  }
  let block = '';
  for (const part of text) {
    block += part;
    if (block.length < blockLength) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

/**
 * Writes a file so that it is there whole or not at all: under another name first, then renamed. Its
 * folder is made when there is none. A device or a pipe is written to as it is.
 */
export function writeFile(path: string, text: Text): void {
  try {
    const target = realPath(path);
    if (isSpecial(target)) writeTo(target, text);
    else replaceFile(target, text);
  } catch (cause) {
    if (codeOf(cause) === 'EPIPE') return;
    throw new PreflightError('usage', `the file cannot be written: ${meaningOf(cause)}`, {
      place: { file: path },
      cause,
    });
  }
}

function replaceFile(target: string, text: Text): void {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  const next = join(folder, `.${basename(target)}.${process.pid}.next`);
  try {
    writeTo(next, text);
    renameSync(next, target);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

function writeTo(path: string, text: Text): void {
  const file = openSync(path, 'w');
  try {
    for (const block of blocks(text)) writeAll(file, new TextEncoder().encode(block));
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** The file behind symbolic links, so that writing does not take the place of a link. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** True when the path is a folder, in whose place no file can be written. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** True when something is there that is no folder. */
export function isFile(path: string): boolean {
  return lookAt(path)?.isDirectory() === false;
}

/** When the content of a file was last changed, in milliseconds; undefined for what is no file. */
export function changedAt(path: string): number | undefined {
  const found = lookAt(path);
  return found?.isFile() === true ? found.mtimeMs : undefined;
}

/** What tells two spellings of one path: absolute, and without links where it exists. */
export function pathIdentity(path: string): string {
  return realPath(path);
}

const meanings: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this user must not write there'],
  ['EPERM', 'this user must not write there'],
  ['EROFS', 'the file system can only be read'],
  ['EISDIR', 'it is a folder'],
  ['ENOENT', 'its folder cannot be made'],
  ['ENOTDIR', 'a part of the path before the last is not a folder'],
  ['EEXIST', 'a part of the path before the last is not a folder'],
  ['ENOSPC', 'no space is left'],
  ['EDQUOT', 'no space is left for this user'],
  ['ENAMETOOLONG', 'the path is longer than the system allows'],
]);

function meaningOf(cause: unknown): string {
  const code = codeOf(cause);
  return meanings.get(code) ?? code;
}
