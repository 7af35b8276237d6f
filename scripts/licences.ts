import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The text that goes along with bundled packages: each with its name, version and licence. */
export function thirdPartyText(inputs: Iterable<string>, root: string): string {
  const folders = new Set<string>();
  for (const input of inputs) {
    const folder = packageFolder(input);
    if (folder !== undefined) folders.add(folder);
  }
  // The same version may lie in two places.
  const sections = new Set([...folders].map(folder => section(join(root, folder))));
  const intro = 'The files of this folder contain the following packages.\n';
  return [intro, ...[...sections].toSorted()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that a bundled file belongs to: the innermost, where packages are nested. */
function packageFolder(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
}

function section(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const texts = readdirSync(folder)
    .filter(name => /^(licen[cs]e|copying|notice)/i.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  if (manifest.license === undefined && texts.length === 0) {
    throw new Error(`${manifest.name} has no licence: it cannot be bundled`);
  }
  return [`${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`, ...texts].join('\n\n') + '\n';
}
