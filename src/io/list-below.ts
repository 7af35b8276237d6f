import { readdirSync, type Dirent } from 'node:fs';
import { compareText } from '../core/order.js';

/** Folders that tools fill: what lies there is theirs. */
const foreign = new Set(['.git', '.terraform', '.terragrunt-cache', 'node_modules']);

/**
 * The paths of the files below a folder whose names match, sorted. Links to folders are not followed. Throws what the
 * system says of a folder that cannot be listed: what lies in it would be missing.
 */
export function listBelow(folder: string, name: RegExp): readonly string[] {
  const found: string[] = [];
  const open = [folder.replace(/[/\\]+$/u, '')];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries: readonly Dirent[] = readdirSync(next === '' ? '/' : next, { withFileTypes: true });
    for (const entry of entries) {
      if (entry.isDirectory() && !foreign.has(entry.name)) open.push(`${next}/${entry.name}`);
      else if (entry.isFile() && name.test(entry.name)) found.push(`${next}/${entry.name}`);
    }
  }
  return found.toSorted(compareText);
}
