import { posix } from 'node:path';

/**
 * The folder in which Terraform keeps what `init` and `workspace` have found out about the root module in a folder.
 * `setting` is the environment's TF_DATA_DIR; the core takes an empty one for none, and a relative one from the root.
 */
export function dataFolder(root: string, setting: string | undefined): string {
  const folder = setting === undefined || setting === '' ? '.terraform' : setting;
  return /^(?:[a-z]:)?[/\\]/iu.test(folder) ? folder : posix.join(root, folder);
}
