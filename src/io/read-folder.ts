import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/order.js';
import { PreflightError } from '../core/error.js';

export interface TextFile {
  /** The path to show: that of the folder as it was given, and the file's below it, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files below a folder whose names end in one of some ways, sorted by path. Links to folders are not followed. */
export function readFolder(folder: string, endings: readonly string[]): readonly TextFile[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => endings.some(ending => name.endsWith(ending)))
      .map(name => ({
        path: `${folder.replace(/[/\\]+$/u, '')}/${name.replaceAll('\\', '/')}`,
        text: readFileSync(join(folder, name), 'utf8'),
      }))
      .toSorted((left, right) => compareText(left.path, right.path));
  } catch (cause) {
    const code: unknown = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    const message =
      code === 'ENOENT'
        ? 'there is no such folder'
        : code === 'ENOTDIR'
          ? 'this is not a folder'
          : `the folder cannot be read (${String(code ?? cause)})`;
    throw new PreflightError('input', message, {
      place: { file: folder },
      advice: 'name a folder of policy files',
      cause,
    });
  }
}
