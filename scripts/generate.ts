import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { root, start } from './run.js';

interface Generator {
  /** The files, by their path below src/generated, with their content. */
  readonly generate: () => Promise<Map<string, string>>;
}

/**
 * What writes src/generated, in this order: a generator may import sources that read what those before
 * it have written. To add one, write scripts/generators/<name>.ts and name it here.
 */
const generators: readonly (() => Promise<Generator>)[] = [
  async () => import('./generators/resource-types.js'),
  async () => import('./generators/policies.js'),
  async () => import('./generators/schemas.js'),
];

const folder = join(root, 'src', 'generated');

/** Writes every generated file that changed, removes those that nothing writes any more, and names both. */
export async function generateAll(): Promise<string[]> {
  const wanted = new Set<string>();
  const changed: string[] = [];
  for (const load of generators) {
    const { generate } = await load();
    for (const [path, content] of await generate()) {
      const file = join(folder, path);
      if (!file.startsWith(folder + sep)) throw new Error(`${path} is outside src/generated`);
      if (wanted.has(file)) throw new Error(`two generators write src/generated/${path}`);
      wanted.add(file);
      if (await writeIfChanged(file, content)) changed.push(`wrote ${relative(root, file)}`);
    }
  }
  for (const file of await existingFiles()) {
    if (wanted.has(file)) continue;
    await rm(file);
    changed.push(`removed ${relative(root, file)}`);
  }
  return changed;
}

async function existingFiles(): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile() && !entry.name.endsWith(unfinished));
  return files.map(entry => join(entry.parentPath, entry.name));
}

/** The end of the name of a file that some process is writing at this moment. */
const unfinished = '.next';

async function writeIfChanged(file: string, content: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === content) return false;
  await mkdir(dirname(file), { recursive: true });
  // Replaced in one step: another process that builds at the same time never reads half a file.
  const next = `${file}.${process.pid}${unfinished}`;
  await writeFile(next, content);
  await rename(next, file);
  return true;
}

await start(import.meta.url, async () => {
  for (const line of await generateAll()) console.log(line);
});
