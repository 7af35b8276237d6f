import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { PreflightError } from '../core/error.js';
import { refused } from './refused.js';
import { codeOf } from './system-error.js';

/** What the content of standard input comes from: the stream itself, or a stand-in for it. */
export type ByteStream = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };

/** The name that stands for standard input on the command line. */
const standardInput = '-';

/**
 * More than a million resources. Without a bound, a device that never ends would take all memory.
 * It is also the longest buffer that Node 20 can hold.
 */
const maximumBytes = 4 * 1024 ** 3 - 1;

/** A read of more than 2 GiB fails on some systems. */
const longestRead = 1024 ** 3;

const firstBlock = 64 * 1024;

const makePlan =
  'give the JSON of a plan, as written by: terraform show -json plan.bin > plan.json (with OpenTofu: tofu show -json)';

/**
 * The bytes of a file, a named pipe, or (for `-`) standard input, which is opened for that alone. Whatever goes wrong is
 * a PreflightError.
 */
export async function readInput(path: string, stdin?: ByteStream): Promise<Uint8Array> {
  return path === standardInput ? await readStream(stdin ?? process.stdin) : readFile(path);
}

async function readStream(stream: ByteStream): Promise<Uint8Array> {
  if (stream.isTTY === true) {
    const advice = 'pipe the plan in: terraform show -json plan.bin | vnet-preflight check -';
    throw refused(standardInput, {
      message: 'standard input is a terminal, so nothing will come from it',
      advice,
    });
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      length += part.length;
      if (length > maximumBytes) throw tooLarge(standardInput);
      parts.push(part);
    }
  } catch (cause) {
    throw translate(cause, standardInput);
  }
  return join(parts, length);
}

function readFile(path: string): Uint8Array {
  let file: number | undefined;
  try {
    // Asked before it is opened: opening a folder is an error of its own on some systems only.
    if (statSync(path).isDirectory()) throw folderGiven(path);
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    if (size > maximumBytes) throw tooLarge(path);
    return readAll(file, size, path);
  } catch (cause) {
    throw translate(cause, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Reads to the end: a pipe says that it has no size, and a file may grow while it is read. */
function readAll(file: number, size: number, path: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  // One byte more than the file has, so that one buffer also sees its end.
  for (let capacity = size > 0 ? size + 1 : firstBlock; ; capacity = Math.max(firstBlock, length)) {
    const part = fill(file, new Uint8Array(capacity));
    length += part.length;
    if (length > maximumBytes) throw tooLarge(path);
    parts.push(part);
    if (part.length < capacity) return join(parts, length);
  }
}

/** As much of the buffer as the file fills. */
function fill(file: number, buffer: Uint8Array): Uint8Array {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, Math.min(buffer.length - length, longestRead), null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function folderGiven(path: string): PreflightError {
  const isEmpty = readdirSync(path).length === 0;
  return refused(path, {
    message: isEmpty ? 'this folder is empty' : 'this is a folder that holds neither Terraform source nor a template',
    advice:
      'name a plan (terraform show -json plan.bin > plan.json), a state, a template or a what-if result, ' +
      'or a folder with .tf files, with a Bicep file or template, or with plans below it',
  });
}

function tooLarge(path: string): PreflightError {
  return refused(path, {
    message: 'the input is larger than 4 GiB, which is more than can be read',
    advice: 'split it into one plan a stack',
  });
}

/** What the codes of the operating system mean to a person. */
const meanings: ReadonlyMap<string, readonly [message: string, advice: string]> = new Map([
  ['ENOENT', ['there is no such file', makePlan]],
  ['ENOTDIR', ['there is no such file: a part of the path before the last is not a folder', 'check the path']],
  ['EACCES', ['the file must not be read by this user', 'check the permissions of the file and of its folders']],
  ['EPERM', ['the file must not be read by this user', 'check the permissions of the file and of its folders']],
  ['EISDIR', ['this is a folder, not a file', makePlan]],
  ['ELOOP', ['the path is a circle of symbolic links', 'give the path of the file itself']],
  ['ENAMETOOLONG', ['the path is longer than the system allows', 'check the path']],
  ['ERR_INVALID_ARG_VALUE', ['the path has a character that no path can have', 'check the path']],
]);

function translate(cause: unknown, path: string): PreflightError {
  if (cause instanceof PreflightError) return cause;
  const code = codeOf(cause);
  const [message, advice] = meanings.get(code) ?? [
    `the input cannot be read (${code})`,
    'check that the file can be opened by another program',
  ];
  return refused(path, { message: path === '' ? 'the path is empty' : message, advice, cause });
}
