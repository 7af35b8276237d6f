import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Environment } from './terminal.js';

/** The first of some programs that is on the PATH, in the order of the names; undefined when there is none. */
export function findProgram(names: readonly string[], environment: Environment): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  return names
    .flatMap(name => folders.flatMap(folder => endings.map(ending => join(folder, `${name}${ending}`))))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
