import { unlessThrown } from '../../../../core/attempt.js';
import { posix } from 'node:path';
import { PreflightError } from '../../../../core/error.js';
import { decode } from '../../../decode.js';
import type { Files } from '../../../files.js';
import { isSourceName } from '../files/file-names.js';
import { Installed } from './installed-modules.js';
import { namesProgram } from '../files/source-files.js';

/** Folders that lead into each other can be without end. */
const mostFolders = 1000;

/**
 * Whether source of a root module, or of modules that it calls, may have comments that name this program. Told from
 * the texts alone, as reading the language takes ten times as long: wherever a text may name a module, it is looked into.
 */
export function mayHaveComments(root: string, files: Files): boolean {
  const folders = new Set([posix.normalize(root), ...new Installed(root, files).folders]);
  // What is added on the way is visited, too.
  for (const folder of folders) {
    const texts = textsIn(folder, files);
    if (texts === undefined || texts.some(namesProgram) || folders.size > mostFolders) return true;
    for (const text of texts)
      for (const [, called = ''] of text.matchAll(/\bsource"?\s*[=:]\s*"(\.\.?(?:[/\\][^"]*)?)"/gu))
        folders.add(posix.join(folder, called.replaceAll('\\', '/')));
  }
  return false;
}

/** The texts of the source in a folder; undefined where one cannot be read. */
function textsIn(folder: string, files: Files): readonly string[] | undefined {
  return unlessThrown(PreflightError, () => {
    const paths = files.list(folder).filter(isSourceName);
    return paths.map(path => new TextDecoder().decode(decode(files.read(path) ?? new Uint8Array(), path).utf8));
  });
}
