import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesAround, type HostFiles } from '../../src/io/files.js';
import { refusal } from '../refusal.js';
import { temporaryFolder } from '../temporary-folder.js';

const top = temporaryFolder();

/** `repository/.git`, `repository/infra/main.bicep`, `repository/shared/x.bicep`, `secret.txt` beside it all. */
const repository = join(top, 'repository');
const main = join(repository, 'infra', 'main.bicep');
const shared = join(repository, 'shared', 'x.bicep');
const secret = join(top, 'secret.txt');
mkdirSync(join(repository, '.git'), { recursive: true });
mkdirSync(join(repository, 'infra', 'inner'), { recursive: true });
mkdirSync(join(repository, 'shared'));
for (const path of [main, shared, secret, join(repository, 'infra', 'b.txt'), join(repository, 'infra', 'a.txt')])
  writeFileSync(path, path);

const around = (input: string, settings: { root?: string; moduleCaches?: readonly string[] } = {}): HostFiles =>
  filesAround(input, { environment: { REGION: 'westeurope' }, moduleCaches: [], ...settings });

const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

describe('the root', () => {
  test('is the repository that the input is in', () => {
    expect(textOf(around(main).read(shared))).toBe(shared);
    expect(refusal(() => around(main).read(secret)).message).toContain(`outside ${repository}`);
  });

  test('is the folder that was asked for, narrower or wider', () => {
    expect(refusal(() => around(main, { root: join(repository, 'infra') }).read(shared)).advice).toContain('--root');
    expect(textOf(around(main, { root: top }).read(secret))).toBe(secret);
  });

  test('that was asked for has to be a folder', () => {
    expect(refusal(() => around(main, { root: join(top, 'nothing') })).trouble).toBe('usage');
    expect(refusal(() => around(main, { root: secret })).trouble).toBe('usage');
  });

  test('outside repositories and the working directory is the own folder of the input', () => {
    const lone = join(top, 'lone');
    mkdirSync(lone);
    writeFileSync(join(lone, 'main.bicep'), '');
    expect(textOf(around(join(lone, 'main.bicep')).read(join(lone, 'main.bicep')))).toBe('');
    expect(refusal(() => around(join(lone, 'main.bicep')).read(secret)).message).toContain(`outside ${lone}`);
  });

  test('cannot be left by dots, by a folder whose name begins alike, or to what does not exist', () => {
    mkdirSync(join(top, 'repository-two'));
    for (const path of [
      `${repository}/infra/../../secret.txt`,
      join(top, 'repository-two', 'x'),
      join(top, 'absent.txt'),
    ])
      expect(refusal(() => around(main).read(path)).place).toEqual({ file: path });
  });

  test('cannot be left by a symbolic link', () => {
    symlinkSync(secret, join(repository, 'link.txt'));
    symlinkSync(top, join(repository, 'folder'));
    symlinkSync(shared, join(repository, 'good.bicep'));
    expect(refusal(() => around(main).read(join(repository, 'link.txt'))).message).toContain('outside');
    expect(refusal(() => around(main).read(join(repository, 'folder', 'secret.txt'))).message).toContain('outside');
    expect(refusal(() => around(main).list(join(repository, 'folder'))).message).toContain('outside');
    expect(textOf(around(main).read(join(repository, 'good.bicep')))).toBe(shared);
  });
});

describe('a file', () => {
  test('that does not exist, or is a folder, is none', () => {
    for (const path of [join(repository, 'absent'), join(repository, 'infra'), join(main, 'below')])
      expect(around(main).read(path)).toBeUndefined();
  });

  test('of 16 MiB is read and one byte more is refused', () => {
    const path = join(repository, 'large.bin');
    writeFileSync(path, '');
    truncateSync(path, 16 * 1024 ** 2);
    expect(around(main).read(path)?.length).toBe(16 * 1024 ** 2);
    truncateSync(path, 16 * 1024 ** 2 + 1);
    expect(refusal(() => around(main).read(path)).message).toContain('17 MiB');
  });

  test('that is a pipe is refused before anybody waits for it', () => {
    execFileSync('/bin/sh', ['-c', 'mkfifo "$1"', 'sh', join(repository, 'pipe')]);
    expect(refusal(() => around(main).read(join(repository, 'pipe'))).message).toContain('no ordinary file');
  });

  test('with a path that no system knows is refused as input', () => {
    expect(refusal(() => around(main).read(`${repository}/a\0b`)).trouble).toBe('input');
    symlinkSync('loop', join(repository, 'loop'));
    expect(refusal(() => around(main).read(join(repository, 'loop'))).message).toContain('circle');
  });
});

test('a folder lists its files in order, without those of its folders', () => {
  const infra = join(repository, 'infra');
  expect(around(main).list(infra)).toEqual([`${infra}/a.txt`, `${infra}/b.txt`, `${infra}/main.bicep`]);
  expect(around(main).list(join(infra, 'absent'))).toEqual([]);
});

test('a module cache may lie outside the root', () => {
  const cache = join(top, 'cache');
  mkdirSync(cache);
  writeFileSync(join(cache, 'main.json'), '{}');
  expect(textOf(around(main, { moduleCaches: [cache] }).read(join(cache, 'main.json')))).toBe('{}');
});

test('environment variables are those of the process', () => {
  expect(around(main).environment('REGION')).toBe('westeurope');
  expect(around(main).environment('toString')).toBeUndefined();
});
