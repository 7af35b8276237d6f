import { join } from 'node:path';
import type { Files } from '../../src/adapters/files.js';
import { filesAround } from '../../src/io/files.js';
import type { Pair } from './pairs.js';

/**
 * The files of a pair. Modules of registries are looked for as a restore would leave them,
 * `br/<host>/bicep$<path with $>/<version>$/main.json`, and read where the pairs have them.
 */
export function filesOf({ folder, entry, modules }: Pair): Files {
  const files = filesAround(entry, {
    root: folder,
    environment: process.env,
    moduleCaches: modules === undefined ? [] : [modules],
  });
  return { ...files, read: path => files.read(modules === undefined ? path : published(path, modules)) };
}

function published(path: string, modules: string): string {
  const [, repository = '', version = ''] = /\/br\/[^/]+\/([^/]+)\/([^/$]+)\$[^/]*\/main\.json$/u.exec(path) ?? [];
  if (repository === '' || !path.startsWith(modules)) return path;
  return join(
    modules,
    ...repository.split('$').filter((part, index) => index > 0 || part !== 'bicep'),
    version,
    'main.json',
  );
}
