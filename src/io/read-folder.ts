import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/order.js';
import { PreflightError } from '../core/error.js';
import { codeOf } from './system-error.js';

/** A file of a folder with its text, or why it has none. */
export type TextFile = {
  /** The path to show: that of the folder as it was given, and the file's below it, with forward slashes. */
  readonly path: string;
} & ({ readonly text: string; readonly problem?: never } | { readonly text?: never; readonly problem: PreflightError });

/** In bytes; far longer than anything that a person writes. */
const longestFile = 2 * 1024 * 1024;
/** A folder with more in it was not meant. */
const mostEntries = 20_000;
/** What tools keep beside the files of people. */
const passedOver = new Set(['node_modules', '.git', '.terraform']);

/**
 * The files below a folder whose names end in one of some ways, sorted by path. Links to folders are not followed, so
 * that none can lead round in a circle; a link to a file is read like that file.
 */
export function readFolder(folder: string, endings: readonly string[]): readonly TextFile[] {
  const shown = folder.replace(/[/\\]+$/u, '');
  return namesBelow(folder)
    .filter(name => endings.some(ending => name.endsWith(ending)))
    .map(name => readText(join(folder, name), `${shown}/${name}`))
    .toSorted((left, right) => compareText(left.path, right.path));
}

/** The names of all files below a folder, from there, with forward slashes. */
function namesBelow(folder: string): readonly string[] {
  const names: string[] = [];
  let seen = 0;
  for (const waiting = ['']; waiting.length > 0;) {
    const at = waiting.pop() ?? '';
    for (const entry of entriesOf(folder, at)) {
      seen += 1;
      if (seen > mostEntries)
        throw refusal(folder, `there are more than ${mostEntries} files and folders in this folder`);
      const name = `${at}${entry.name}`;
      if (!entry.isDirectory()) names.push(name);
      else if (!passedOver.has(entry.name)) waiting.push(`${name}/`);
    }
  }
  return names;
}

function entriesOf(folder: string, at: string): readonly Dirent[] {
  try {
    return readEntries(join(folder, at));
  } catch (cause) {
    const code = codeOf(cause);
    const message =
      code === 'ENOENT'
        ? 'there is no such folder'
        : code === 'ENOTDIR'
          ? 'this is not a folder'
          : `the folder cannot be read (${code})`;
    throw refusal(at === '' ? folder : join(folder, at), message, cause);
  }
}

function readEntries(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function refusal(folder: string, message: string, cause?: unknown): PreflightError {
  return new PreflightError('input', message, {
    place: { file: folder },
    advice: 'name a folder of policy files',
    cause,
  });
}

/** A pipe or a device would never end, and a file that is no text says nothing. */
function readText(file: string, path: string): TextFile {
  const failed = (message: string, cause?: unknown): TextFile => ({
    path,
    problem: new PreflightError('configuration', message, { place: { file: path }, cause }),
  });
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return failed('this is not a file that can be read');
    if (stat.size > longestFile) return failed(`the file is larger than ${longestFile / 1024 ** 2} MiB`);
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return failed('the file is not text in UTF-8', cause);
    return failed(code === 'ENOENT' ? 'the link leads nowhere' : `the file cannot be read (${code})`, cause);
  }
}
