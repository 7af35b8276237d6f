import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PreflightError } from '../../src/core/error.js';
import { readInput } from '../../src/io/read-input.js';
import { refusalOf } from '../refusal.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

const inFolder = (name: string): string => join(folder, name);

async function refused(path: string): Promise<PreflightError> {
  const error = await refusalOf(readInput(path));
  expect(error.trouble).toBe('input');
  expect(error.place).toEqual({ file: path });
  expect(error.message).not.toMatch(/\n|E[A-Z]{4}|undefined|\.$/);
  expect(error.advice).toBeTruthy();
  return error;
}

async function* stream(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(new TextEncoder().encode(part));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a file', () => {
  test.each([0, 1, 65_535, 65_536, 200_000])('of %i bytes is read whole', async size => {
    const path = inFolder(`file-${size}`);
    const content = Uint8Array.from({ length: size }, (_, index) => index % 251);
    writeFileSync(path, content);
    expect(Buffer.compare(await readInput(path), content)).toBe(0);
  });

  test('behind a symbolic link is read', async () => {
    writeFileSync(inFolder('target'), '{}');
    symlinkSync(inFolder('target'), inFolder('link'));
    expect(textOf(await readInput(inFolder('link')))).toBe('{}');
  });

  test.each([10, 300_000])('that is a named pipe with %i bytes is read to its end', async size => {
    const path = inFolder(`pipe-${size}`);
    execFileSync('/bin/sh', ['-c', 'mkfifo "$1"', 'sh', path]);
    // Another process, because opening a pipe waits for the other side.
    const writer = spawn(process.execPath, [
      '-e',
      `require('fs').writeFileSync(process.argv[1], 'x'.repeat(${size}))`,
      path,
    ]);
    expect(textOf(await readInput(path))).toBe('x'.repeat(size));
    await new Promise(resolve => writer.on('close', resolve));
  });

  test('that says it has no size is read to its end', async () => {
    expect(textOf(await readInput('/proc/self/status')).length).toBeGreaterThan(100);
  });

  test('without content has none', async () => {
    expect(await readInput('/dev/null')).toHaveLength(0);
  });
});

describe('what cannot be read is told', () => {
  test('a missing file', async () => {
    const { message, advice } = await refused(inFolder('missing.json'));
    expect(message).toBe('there is no such file');
    expect(advice).toMatch(/terraform show -json plan\.bin > plan\.json/);
  });

  test('an empty folder', async () => {
    mkdirSync(inFolder('empty'));
    const { message, advice } = await refused(inFolder('empty'));
    expect(message).toBe('this folder is empty');
    expect(advice).toMatch(/a plan .*a state, a template .*a folder with \.tf files, with a Bicep file/);
  });

  test('a folder', async () => {
    const { message, advice } = await refused(folder);
    expect(message).toBe('this is a folder that holds neither Terraform source nor a template');
    expect(advice).toMatch(/terraform show -json plan\.bin > plan\.json/);
  });

  test('a path below a file', async () => {
    writeFileSync(inFolder('plain'), '');
    expect((await refused(join(folder, 'plain', 'x'))).message).toMatch(/not a folder/);
  });

  test('a circle of links', async () => {
    symlinkSync(inFolder('circle'), inFolder('circle'));
    expect((await refused(inFolder('circle'))).message).toMatch(/circle/);
  });

  test('impossible paths', async () => {
    expect((await refused('')).message).toBe('the path is empty');
    expect((await refused('a\0b')).message).toMatch(/no path can have/);
    expect((await refused('x'.repeat(5000))).message).toMatch(/longer than/);
  });
});

describe('standard input', () => {
  test('is read whole', async () => {
    expect(textOf(await readInput('-', stream('{"a"', ':1', '}')))).toBe('{"a":1}');
    expect(await readInput('-', stream())).toHaveLength(0);
  });

  test('is refused when it is a terminal: nothing will come', async () => {
    const terminal = Object.assign(stream(), { isTTY: true });
    await expect(readInput('-', terminal)).rejects.toMatchObject({
      trouble: 'input',
      message: expect.stringContaining('terminal'),
      advice: expect.stringContaining('| vnet-preflight check -'),
    });
  });

  test.each([
    ['EISDIR', 'this is a folder, not a file'],
    ['EACCES', 'the file must not be read by this user'],
    ['EIO', 'the input cannot be read (EIO)'],
  ])('that breaks with %s is trouble with the input', async (code, message) => {
    const broken: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(Object.assign(new Error('x'), { code })) }),
    };
    await expect(readInput('-', broken)).rejects.toMatchObject({ trouble: 'input', message, place: { file: '-' } });
  });
});
