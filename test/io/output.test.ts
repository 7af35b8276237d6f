import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { isFolder, pathIdentity, writeFile, writeStream } from '../../src/io/output.js';
import { refusal } from '../refusal.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

function* broken(): Generator<string> {
  yield 'x'.repeat(200_000);
  throw new RangeError('half way');
}

function streamThat(fails?: string): { readonly stream: Writable; readonly text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      parts.push(chunk.toString('utf8'));
      done(fails === undefined ? undefined : Object.assign(new Error(fails), { code: fails }));
    },
  });
  stream.on('error', () => undefined);
  return { stream, text: () => parts.join('') };
}

describe('a file', () => {
  test('is written whole, and its folders are made', () => {
    const path = join(folder, 'a', 'b', 'report.json');
    writeFile(path, 'one');
    writeFile(path, ['two', ' and ', 'three é😀']);
    expect(readFileSync(path, 'utf8')).toBe('two and three é😀');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['report.json']);
  });

  test('of many blocks is written whole', () => {
    const path = join(folder, 'large');
    writeFile(
      path,
      Array.from({ length: 5000 }, (_, index) => `${index}`.padEnd(100, 'é')),
    );
    expect(readFileSync(path, 'utf8')).toHaveLength(500_000);
  });

  test('stays as it was when the new content cannot be made', () => {
    const path = join(folder, 'kept');
    writeFile(path, 'before');
    expect(() => writeFile(path, broken())).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder).filter(name => name.includes('.next'))).toEqual([]);
  });

  test('behind a symbolic link is replaced, not the link', () => {
    const target = join(folder, 'target');
    writeFileSync(target, 'old');
    symlinkSync(target, join(folder, 'link'));
    writeFile(join(folder, 'link'), 'new');
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(pathIdentity(join(folder, 'link'))).toBe(pathIdentity(target));
  });

  test('that is a device is written to as it is', () => {
    if (process.platform === 'win32') return;
    writeFile('/dev/null', 'gone');
    expect(existsSync('/dev/null')).toBe(true);
    expect(isFolder('/dev/null')).toBe(false);
  });

  test.each([
    ['is a folder', 'folder', /it is a folder/u],
    ['lies below a file', 'file/report', /not a folder/u],
  ])('whose path %s is refused with a word why', (_, path, why) => {
    mkdirSync(join(folder, 'folder'), { recursive: true });
    writeFileSync(join(folder, 'file'), '');
    const error = refusal(() => writeFile(join(folder, path), 'x'));
    expect(error.trouble).toBe('usage');
    expect(error.message).toMatch(why);
    expect(error.place?.file).toBe(join(folder, path));
  });

  test('in a folder of others is refused', () => {
    if (process.platform === 'win32' || process.getuid?.() === 0) return;
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    expect(refusal(() => writeFile(join(closed, 'x'), 'x')).message).toContain('must not write');
  });
});

describe('a stream', () => {
  test('takes everything, in blocks', async () => {
    const { stream, text } = streamThat();
    await writeStream(stream, 'one ');
    await writeStream(
      stream,
      Array.from({ length: 3000 }, () => 'x'.repeat(50)),
    );
    await writeStream(stream, []);
    expect(text()).toHaveLength(150_004);
  });

  test('whose reader has gone ends quietly', async () => {
    await expect(writeStream(streamThat('EPIPE').stream, 'x')).resolves.toBeUndefined();
  });

  test('that is full is told', async () => {
    await expect(writeStream(streamThat('ENOSPC').stream, 'x')).rejects.toThrow(/no space is left/u);
  });
});
