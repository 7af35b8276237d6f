import { compareText } from '../core/order.js';
import { walk } from './walk.js';

/** Folders that tools fill: what lies there is theirs. */
const foreign = new Set(['.git', '.terraform', '.terragrunt-cache', 'node_modules']);

/**
 * The paths of the files below a folder whose names match, sorted. Links to folders are not followed. Throws what the
 * system says of a folder that cannot be listed: what lies in it would be missing.
 */
export function listBelow(folder: string, name: RegExp): readonly string[] {
  const shown = folder.replace(/[/\\]+$/u, '');
  const found: string[] = [];
  for (const { path, entry } of walk(folder, { isEntered: below => !foreign.has(below) }))
    if (entry.isFile() && name.test(entry.name)) found.push(`${shown}/${path}`);
  return found.toSorted(compareText);
}
