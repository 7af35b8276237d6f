import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { changedAt, isFile } from '../../src/io/output.js';
import { lookAt } from '../../src/io/look-at.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

test('nothing is where a path leads through a file or is longer than the system allows', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(lookAt(file)?.isFile()).toBe(true);
  for (const path of [join(folder, 'missing'), join(file, 'below'), join(folder, 'x'.repeat(300)), 'a\0b'])
    expect([lookAt(path), isFile(path), changedAt(path)]).toEqual([undefined, false, undefined]);
});

function refuse(): never {
  throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
}

test('what nobody may look at is told, with its place', () => {
  expect(() => lookAt('secret/plan.json', refuse)).toThrow(
    expect.objectContaining({ trouble: 'input', place: { file: 'secret/plan.json' } }),
  );
});
