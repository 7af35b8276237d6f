import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findUpward } from '../../src/io/find-upward.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vnet-preflight-')));
const start = process.cwd();
afterAll(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), '');
};

const names = ['a.yaml', 'a.yml'];

beforeEach(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'repository', 'deep', 'er'), { recursive: true });
  process.chdir(folder);
});

describe('the nearest file upward', () => {
  test('may lie beside where the search begins or above it', () => {
    mkdirSync(join(folder, 'repository', '.git'));
    write('repository/a.yaml');
    expect(findUpward(names, 'repository/deep/er')).toEqual(['repository/a.yaml']);
    write('repository/deep/a.yml');
    expect(findUpward(names, 'repository/deep/er')).toEqual(['repository/deep/a.yml']);
    expect(findUpward(names, 'repository')).toEqual(['repository/a.yaml']);
  });

  test('never lies above the repository, whose .git may be a file', () => {
    write('a.yaml');
    write('repository/.git');
    expect(findUpward(names, 'repository/deep/er')).toEqual([]);
    expect(findUpward(names, '.')).toEqual(['a.yaml']);
  });

  test('lies outside of a repository no higher than the working directory', () => {
    write('a.yaml');
    expect(findUpward(names, 'repository/deep')).toEqual(['a.yaml']);
    process.chdir(join(folder, 'repository', 'deep'));
    expect(findUpward(names, 'er')).toEqual([]);
    // Not below the working directory: only beside the input itself.
    expect(findUpward(names, '../..')).toEqual(['../../a.yaml']);
    expect(findUpward(names, '..')).toEqual([]);
  });

  test('is a file, and all of one folder are told', () => {
    mkdirSync(join(folder, 'repository', 'deep', 'a.yaml'));
    write('repository/a.yaml');
    write('repository/a.yml');
    expect(findUpward(names, 'repository/deep')).toEqual(['repository/a.yaml', 'repository/a.yml']);
  });

  test('of a folder that is not there is none', () => {
    expect(findUpward(names, 'repository/no/such')).toEqual([]);
    expect(findUpward(names, '\0')).toEqual([]);
  });
});
