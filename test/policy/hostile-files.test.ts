import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readFolder } from '../../src/io/read-folder.js';
import { good, problemsOf } from './written-policy.js';

const chain = 'abcdefgh';
const bomb = [...chain]
  .map((name, index) => `${name}: &${name} [${`*${chain[index - 1] ?? 'x'},`.repeat(9)}]\n`)
  .join('');

describe('a hostile policy file is refused with its place, at once', () => {
  test.each<[name: string, text: string, problem: RegExp]>([
    [
      'a bomb of aliases',
      `x: &x [1]\n${bomb}${good}`,
      /^1:1 the aliases of the policy file \(\*name\) repeat too much of it$/u,
    ],
    ['a list that holds itself', `${good}z: &z [*z]\n`, /nested too deeply$/u],
    ['5,000 lists in each other', `${good}deep: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, /nested too deeply$/u],
    [
      '3,000 conditions in each other',
      good.replace('{ properties: { mode: { const: regional } } }', `${'{ not: '.repeat(3000)}{}${' }'.repeat(3000)}`),
      /nested too deeply$/u,
    ],
    ['10 MB', `${good}# ${'x'.repeat(10_000_000)}\n`, /the policy file is longer than 256 KiB$/u],
    [
      'a $ref to an address',
      good.replace('when: {', 'when: { $ref: "https://example.com/a.json",'),
      /^5:9 “\$ref” is not a keyword/u,
    ],
    ['a $ref to a file', good.replace('when: {', 'when: { $ref: "/etc/passwd",'), /^5:9 “\$ref” is not a keyword/u],
    ['__proto__ as a key', `${good}__proto__: { polluted: true }\n`, /^26:1 unknown key “__proto__”$/u],
    ['__proto__ as a fact', good.replace('mode: { const', '__proto__: { const'), /there is no fact “__proto__”$/u],
    [
      'constructor as a fact',
      good.replace('mode: { const', 'constructor: { const'),
      /there is no fact “constructor”$/u,
    ],
    [
      '__proto__ in an example',
      good.replace('facts: { mode', 'facts: { __proto__: { a: 1 }, mode'),
      /there is no fact “__proto__”$/u,
    ],
    [
      '__proto__ as a parameter',
      good.replace('parameters:\n', 'parameters:\n  __proto__: { type: integer, default: 1, description: x }\n'),
      /^12:3 “__proto__” is no name for a parameter/u,
    ],
    ['two documents', `${good}---\n${good}`, /^26:1 a policy file is one document; a second one begins here$/u],
    [
      'tabs',
      good.replace('  properties:\n    subnet', '\tproperties:\n\t\tsubnet'),
      /Tabs are not allowed as indentation/u,
    ],
    ['a tag', good.replace('severity: error', 'severity: !!js/function "x"'), /^2:11 tags are not allowed/u],
    ['a merge key', good.replace('when:', '<<: { a: 1 }\nwhen:'), /^5:1 unknown key “<<”$/u],
    ['a number without end', good.replace('default: 28', 'default: 1e999'), /^14:14 .* but is Infinity$/u],
    [
      'a pattern that never ends',
      good.replace('mode: { const: regional }', 'mode: { pattern: "(a+)+$" }'),
      /^5:40 the pattern repeats a group that repeats/u,
    ],
    [
      '5,000 conditions beside each other',
      good.replace('{ mode: { const: regional } }', `{ mode: { anyOf: [${'{ const: regional },'.repeat(5000)}] } }`),
      /^5:1 the condition has more than 1000 parts/u,
    ],
    [
      '40 conditions each in the if of the next',
      good.replace(
        '{ const: regional }',
        `${'{ if: '.repeat(40)}{ const: regional }${', then: { const: regional }, else: { const: gateway } }'.repeat(40)}`,
      ),
      /^5:1 the condition has more than 1000 parts/u,
    ],
    ['nothing', '', /^1:1 the policy must be keys and values/u],
  ])('%s', (_, text, problem) => {
    const begin = performance.now();
    expect(problemsOf(text)).toContainEqual(expect.stringMatching(problem));
    expect(performance.now() - begin).toBeLessThan(5000);
    expect({}).not.toHaveProperty('polluted');
  });

  test('but a mark of the byte order is none', () => {
    expect(problemsOf(`\uFEFF${good}`)).toEqual([]);
  });
});

describe('a hostile folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const told = (name: string): readonly string[] =>
    readFolder(join(folder, name), ['.yaml']).map(
      ({ path, problem }) => `${path.slice(folder.length + 1)}: ${problem?.message ?? 'read'}`,
    );

  test('cannot lead round in a circle, to a device or into a pipe', () => {
    mkdirSync(join(folder, 'links', 'inner.yaml'), { recursive: true });
    for (const [target, name] of [
      ['..', 'up'],
      ['/dev/zero', 'zero.yaml'],
      ['nowhere', 'gone.yaml'],
      ['self.yaml', 'self.yaml'],
    ] as const)
      symlinkSync(target, join(folder, 'links', name));
    execFileSync('mkfifo', [join(folder, 'links', 'pipe.yaml')]);
    expect(told('links')).toEqual([
      'links/gone.yaml: the link leads nowhere',
      'links/pipe.yaml: this is not a file that can be read',
      'links/self.yaml: the file cannot be read (ELOOP)',
      'links/zero.yaml: this is not a file that can be read',
    ]);
  });

  test('is told what is no text, or too long for one', () => {
    mkdirSync(join(folder, 'bytes'));
    writeFileSync(join(folder, 'bytes', 'a.yaml'), Buffer.from([0xff, 0xfe, 0x61, 0x00]));
    writeFileSync(join(folder, 'bytes', 'b.yaml'), 'x'.repeat(3 * 1024 * 1024));
    writeFileSync(join(folder, 'bytes', 'c.yaml'), '\uFEFFname: a/b\n');
    expect(told('bytes')).toEqual([
      'bytes/a.yaml: the file is not text in UTF-8',
      'bytes/b.yaml: the file is larger than 2 MiB',
      'bytes/c.yaml: read',
    ]);
  });
});
