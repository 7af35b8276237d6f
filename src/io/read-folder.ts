import { readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/order.js';
import { PreflightError } from '../core/error.js';
import { codeOf } from './system-error.js';
import { listFolder, walk } from './walk.js';

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
  for (const { path, entry } of walk(folder, { isEntered: name => !passedOver.has(name), list: entriesOf })) {
    seen += 1;
    if (seen > mostEntries)
      throw refusal(folder, `there are more than ${mostEntries} files and folders in this folder`);
    if (!entry.isDirectory()) names.push(path);
  }
  return names;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return listFolder(folder);
  } catch (cause) {
    const code = codeOf(cause);
    throw refusal(folder, meanings.get(code) ?? `the folder cannot be read (${code})`, cause);
  }
}

/** What the codes of the operating system mean to a person. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'this is not a folder'],
]);

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
