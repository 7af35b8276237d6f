import { posix } from 'node:path';
import type { Files } from '../../files.js';

/** The folder in which `terraform init` and `terraform workspace` keep what they know of a root module. */
export function dataFolderOf(root: string, files: Files): string {
  const data = variableOf('TF_DATA_DIR', files) ?? '.terraform';
  return posix.isAbsolute(data) ? data : posix.join(root, data);
}

/** A variable of the environment; the core takes an empty one for none. */
export function variableOf(name: string, files: Files): string | undefined {
  const text = files.environment(name);
  return text === '' ? undefined : text;
}
