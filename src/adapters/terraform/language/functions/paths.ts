/** A path without `.`, `..` and doubled slashes, as Go's filepath.Clean. */
export function cleanPath(path: string): string {
  const isAbsolute = path.startsWith('/');
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!isAbsolute) kept.push(part);
  }
  return (isAbsolute ? '/' : '') + kept.join('/') || '.';
}

/** The last part of a path. */
export function baseName(path: string): string {
  if (path === '') return '.';
  const plain = path.replace(/\/+$/u, '');
  return plain === '' ? '/' : plain.slice(plain.lastIndexOf('/') + 1);
}

/** A path without its last part. */
export function folderName(path: string): string {
  return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}

/** A clean path from a clean folder; undefined when it does not lie in it. */
export function relativePath(folder: string, path: string): string | undefined {
  if (folder === '.') return path.startsWith('..') || path.startsWith('/') ? undefined : path;
  const start = folder === '/' ? '/' : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
