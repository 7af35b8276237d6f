import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './run.js';

/** Files that are committed although the sources make them, by their path below the root. */
export type Made = ReadonlyMap<string, string | Uint8Array>;

/** Writes those that are not what the sources make, removes all else from their folders, and names both. */
export async function writeMade(
  made: Made,
  folders: readonly string[],
  print: (line: string) => void = () => undefined,
): Promise<void> {
  for (const path of await stalePaths(made, folders)) {
    const content = made.get(path);
    if (content === undefined) await rm(join(root, path));
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    print(`${content === undefined ? 'removed' : 'wrote'} ${path}`);
  }
}

/** Refuses what is committed when the sources would make it otherwise; the command makes it anew. */
export async function refuseStale(made: Made, folders: readonly string[], command: string): Promise<void> {
  const stale = await stalePaths(made, folders);
  if (stale.length > 0)
    throw new Error(`not what the sources make (${command}):\n${stale.map(path => `  ${path}`).join('\n')}`);
}

async function stalePaths(made: Made, folders: readonly string[]): Promise<readonly string[]> {
  const present = (await Promise.all(folders.map(filesBelow))).flat();
  const paths = [...new Set([...made.keys(), ...present])];
  const stale = await Promise.all(
    paths.map(async path => {
      const [wanted, found] = [made.get(path), await readFile(join(root, path)).catch(() => undefined)];
      return wanted !== undefined && found?.equals(Buffer.from(wanted)) === true ? [] : [path];
    }),
  );
  return stale.flat();
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => path.slice(root.length + 1).replaceAll('\\', '/'));
}
