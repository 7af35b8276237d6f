import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packCodeCache } from '../../src/io/load-script.js';
import { plans, root, type Outcome } from './command.js';

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'vnet-preflight-')));
const cache = join(copy, 'dist', 'code-cache');
beforeAll(() => {
  for (const name of ['dist', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function check(...words: readonly string[]): Outcome {
  const all = [join(copy, 'dist', 'vnet-preflight.js'), 'check', 'subnet-size-ladder/plan.json', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: plans, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Changes what is kept of every script; the sum that stands behind it is right when the change makes it so. */
function changeKept(change: (kept: Buffer, source: Buffer) => Uint8Array): void {
  for (const { parentPath, name } of readdirSync(cache, { recursive: true, withFileTypes: true })) {
    const file = join(parentPath, name);
    if (!name.endsWith('.bin')) continue;
    const [, ...steps] = relative(cache, file).slice(0, -'.bin'.length).split(sep);
    writeFileSync(file, change(readFileSync(file), readFileSync(join(copy, 'dist', ...steps))));
  }
}

describe('the built command runs the same', () => {
  let usual: Outcome;
  beforeAll(() => {
    usual = check();
  });

  test('with the code that is kept for the node that it was built with', () => {
    expect(readdirSync(cache)).toEqual([`${process.arch}-${process.versions.v8}`]);
    expect(usual.status).toBe(1);
    expect(usual.stderr).toBe('');
    changeKept(kept => {
      expect(kept.includes(root)).toBe(false);
      return kept;
    });
  });

  test.each([['--no-color'], ['--show', 'all'], ['--format', 'sarif']])('with %s', (...words) => {
    expect(check(...words).status).toBe(1);
  });

  test('with code of another V8', () => {
    // The first words of code name the version and the flags.
    changeKept((kept, source) => packCodeCache(source, Buffer.from(kept.subarray(0, -4)).fill(0, 4, 16)));
    expect(check()).toEqual(usual);
  });

  test('with code that is broken', () => {
    changeKept(kept => kept.fill(0x5a, kept.length >> 1, (kept.length >> 1) + 64));
    expect(check()).toEqual(usual);
  });

  test('with none', () => {
    rmSync(cache, { recursive: true });
    expect(check()).toEqual(usual);
  });
});
