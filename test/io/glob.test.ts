import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expandPatterns } from '../../src/io/glob.js';

const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
const files = [
  'a.json',
  'b.json',
  'c[1].json',
  'x/a.json',
  'x/y/a.json',
  'x/y/z/b.txt',
  '.hidden/a.json',
  'x/.a.json',
  'x+y/(a).json',
  'net-1/prod_eu.json',
];

beforeAll(() => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  symlinkSync(folder, join(folder, 'x', 'loop'));
  symlinkSync(join(folder, 'a.json'), join(folder, 'link.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => `${name.startsWith('!') ? '!' : ''}${folder}/${name.replace(/^!/u, '')}`;
const found = (...lines: readonly string[]): readonly string[] =>
  expandPatterns(lines.map(at)).map(path => path.slice(folder.length + 1));

describe('patterns', () => {
  test.each([
    [['*.json'], ['a.json', 'b.json', 'c[1].json', 'link.json']],
    [['?.json'], ['a.json', 'b.json']],
    [['[!a].json'], ['b.json']],
    [['[a-b].json'], ['a.json', 'b.json']],
    [['**/a.json'], ['a.json', 'x/a.json', 'x/y/a.json']],
    [['**/**/**/a.json'], ['a.json', 'x/a.json', 'x/y/a.json']],
    [['x/**'], ['x/a.json', 'x/y/a.json', 'x/y/z/b.txt']],
    [['*/*.json'], ['net-1/prod_eu.json', 'x+y/(a).json', 'x/a.json']],
    [['net-*/prod_??.json'], ['net-1/prod_eu.json']],
    [['.*/*.json'], ['.hidden/a.json']],
    [['x/.*'], ['x/.a.json']],
    [['x/*/'], ['x/loop', 'x/y']],
    [['x*/(?).json'], ['x+y/(a).json']],
    [['c[1].json'], ['c[1].json']],
    [
      ['b.json', 'a.json', 'b.json'],
      ['b.json', 'a.json'],
    ],
    [
      ['*.json', '!b.json', '!c*'],
      ['a.json', 'link.json'],
    ],
    [['missing.json'], ['missing.json']],
    [['x/./a.*'], ['x/a.json']],
  ])('%j', (lines, wanted) => {
    expect(found(...lines)).toEqual(wanted);
  });

  test.each([
    [['*.yaml'], 'no file matches'],
    [['x/**/q?'], 'no file matches'],
    [['a.json/*'], 'no file matches'],
    [['a.json/x/[a-z]'], 'no file matches'],
    [[`${'x'.repeat(300)}*`], 'no file matches'],
    [['*.json', '!*'], 'nothing is left to check'],
    [['[z-a].json'], 'is no pattern'],
  ])('that lead to nothing are errors: %j', (lines, message) => {
    expect(() => found(...lines)).toThrow(message);
  });

  test('of many stars end all the same', () => {
    expect(() => found(`${'**/'.repeat(200)}nothing`)).toThrow('no file matches');
    expect(() => found(`${'*'.repeat(40)}nothing`)).toThrow('no file matches');
  });
});
