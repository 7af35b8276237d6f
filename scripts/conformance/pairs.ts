import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A source and what the official compiler makes of it. */
export interface Pair {
  readonly name: string;
  readonly folder: string;
  /** Paths of the two files. */
  readonly entry: string;
  readonly expected: string;
  /** Where modules of registries lie, `<module path>/<version>/main.json`. */
  readonly modules: string | undefined;
}

/** The pairs in a folder: folders with a `pair.json` (entry, expected), or with `main.bicep` and `main.json`, at any depth. */
export function pairsIn(folder: string): readonly Pair[] {
  const modules = [folder, dirname(folder)].map(place => join(place, '.modules')).find(place => existsSync(place));
  return foldersOf(folder).flatMap(place => {
    const described = join(place, 'pair.json');
    const names = existsSync(described) ? read(described) : { entry: 'main.bicep', expected: 'main.json' };
    const [entry, expected] = [join(place, names.entry), join(place, names.expected)];
    return existsSync(entry) && existsSync(expected)
      ? [{ name: basename(place), folder: place, entry, expected, modules }]
      : [];
  });
}

/** A folder that is a pair has none below it: what lies there are its modules. */
function foldersOf(folder: string): readonly string[] {
  if (existsSync(join(folder, 'pair.json')) || existsSync(join(folder, 'main.bicep'))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => foldersOf(join(folder, name)))
    .toSorted();
}

function read(path: string): { entry: string; expected: string } {
  const { entry, expected } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  if (typeof entry !== 'string' || typeof expected !== 'string')
    throw new Error(`${path} names no entry and no expected file`);
  return { entry, expected };
}
