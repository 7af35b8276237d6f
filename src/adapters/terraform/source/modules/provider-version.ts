import { posix } from 'node:path';
import { literalText, blocksOf } from '../files/block.js';
import { allModules, type ModuleNode } from './module-tree.js';
import type { SourceFileReader } from '../files/source-files.js';

/** The major version of azurerm that a configuration uses: the one that is locked, else the only one that it allows. */
export function azurermMajor(root: ModuleNode, reader: SourceFileReader): number | undefined {
  return lockedMajor(root.source.folder, reader) ?? allowedMajor(root);
}

function lockedMajor(folder: string, reader: SourceFileReader): number | undefined {
  const path = posix.join(folder, '.terraform.lock.hcl');
  if (reader.files.read(path) === undefined) return undefined;
  const locked = blocksOf({ file: path, content: reader.read(path) }, 'provider', 1).find(({ header }) =>
    isAzurerm(header[1] ?? ''),
  );
  return majorOf(literalText(locked?.body['version']) ?? '');
}

function allowedMajor(root: ModuleNode): number | undefined {
  const constraints = [...allModules(root)].flatMap(({ source }) =>
    [...source.required]
      .filter(([name, { source: from }]) => isAzurerm(from ?? `hashicorp/${name}`))
      .map(([, { version }]) => version ?? ''),
  );
  return onlyMajor(constraints.flatMap(text => text.split(',')).map(text => text.trim()));
}

function isAzurerm(source: string): boolean {
  return source.toLowerCase().endsWith('hashicorp/azurerm');
}

/** `~> 4.1` and `4.1.0` name a major version; `< 5` does so together with `>= 4`. */
function onlyMajor(constraints: readonly string[]): number | undefined {
  const exact = constraints.find(text => /^(?:~>|=)?\s*v?\d/.test(text));
  if (exact !== undefined) return majorOf(exact);
  const least = constraints.filter(text => text.startsWith('>')).map(majorOf);
  const below = constraints.find(text => /^<\s*\d+(?:\.0)*(?:-0)?$/.test(text));
  const most = below === undefined ? undefined : (majorOf(below) ?? 0) - 1;
  return most !== undefined && least.includes(most) ? most : undefined;
}

function majorOf(text: string): number | undefined {
  const found = /\d+/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}
