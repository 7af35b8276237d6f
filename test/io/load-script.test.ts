import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { codeCacheFile, packCodeCache, runScript, type CompiledScript } from '../../src/io/load-script.js';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'vnet-preflight-')));
  mkdirSync(join(folder, 'chunks'));
  write('main.cjs', "require('./chunks/a.cjs').say(__dirname);");
  write('chunks/a.cjs', chunk('one'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** A script that writes a word down; of the same length for words of the same length. */
function chunk(word: string): string {
  return `const fs = require('node:fs'); exports.say = to => fs.writeFileSync(to + '/said', '${word}' + (module.exports === exports));`;
}

/** Runs the scripts; gives what they have written down and whether V8 took what was kept of each. */
function ran(): { said: string; isTaken: readonly boolean[]; compiled: readonly CompiledScript[] } {
  const compiled: CompiledScript[] = [];
  runScript(join(folder, 'main.cjs'), each => compiled.push(each));
  const isTaken = compiled.map(({ script }) => script.cachedDataRejected === false);
  return { said: readFileSync(join(folder, 'said'), 'utf8'), isTaken, compiled };
}

function keep(compiled: readonly CompiledScript[]): void {
  for (const { file, source, script } of compiled) {
    const kept = codeCacheFile(folder, file);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, packCodeCache(source, script.createCachedData()));
  }
}

describe('a script', () => {
  test('is run with what it requires, whether or not code of it is kept', () => {
    const first = ran();
    expect(first).toMatchObject({ said: 'onetrue', isTaken: [false, false] });
    keep(first.compiled);
    expect(ran()).toMatchObject({ said: 'onetrue', isTaken: [true, true] });
  });

  test('is compiled anew when it is another one, even of the same length', () => {
    keep(ran().compiled);
    write('chunks/a.cjs', chunk('two'));
    expect(ran()).toMatchObject({ said: 'twotrue', isTaken: [true, false] });
  });

  test.each<[string, (code: Buffer) => Uint8Array]>([
    [
      'of which a byte was changed',
      code => code.fill(code.readUInt8(code.length >> 1) ^ 1, code.length >> 1, (code.length >> 1) + 1),
    ],
    ['that is cut', code => code.subarray(0, -9)],
    ['that is empty', () => new Uint8Array()],
    ['that is shorter than its sum', code => code.subarray(0, 2)],
  ])('is compiled anew in place of code %s', (_, change) => {
    const { compiled } = ran();
    keep(compiled);
    const kept = codeCacheFile(folder, join(folder, 'chunks', 'a.cjs'));
    writeFileSync(kept, change(readFileSync(kept)));
    expect(ran()).toMatchObject({ said: 'onetrue', isTaken: [true, false] });
  });
});
