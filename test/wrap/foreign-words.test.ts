import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { foreignWords, isOn, valueIn, wordsFor } from '../../src/wrap/foreign-words.js';
import { shellWords } from '../../src/wrap/shell-words.js';

const words = (line: string): readonly string[] => line.split(' ').filter(word => word !== '');
const read = (line: string, isTerragrunt = false): ReturnType<typeof foreignWords> =>
  foreignWords(words(line), isTerragrunt);

describe('-out', () => {
  test.each([
    ['-out=a', 'a'],
    ['--out=a', 'a'],
    ['-out a', 'a'],
    ['-out=a -out=b', 'b'],
    ['-out=', ''],
    ['-var -out=a', undefined],
    ['-var=-out=a', undefined],
    ['-target -out=x -out=b', 'b'],
    ['-lock=false -out=a', 'a'],
    ['-lock -out=a', 'a'],
    ['-outside=a', undefined],
    ['', undefined],
  ])('in “%s” is %s', (line, expected) => {
    expect(valueIn(read(line), 'out')).toBe(expected);
  });
});

test.each([
  ['-auto-approve', true],
  ['--auto-approve', true],
  ['-auto-approve=true', true],
  ['-auto-approve=1', true],
  ['-auto-approve=false', false],
  ['-auto-approve=yes', false],
  ['-auto-approve -auto-approve=false', false],
  ['-var -auto-approve', undefined],
  ['', undefined],
])('a switch: “%s”', (line, expected) => {
  expect(isOn(read(line), 'auto-approve')).toBe(expected);
});

test('no word is lost, whatever it is', () => {
  const word = fc.oneof(
    fc.constantFrom('-out', '-var', '-lock', '--working-dir', '--all', '-', '--', '-=', '=', '-chdir=x', 'plan.bin'),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.boolean(), (line, isTerragrunt) => {
      expect(foreignWords(line, isTerragrunt).flatMap(found => found.words)).toEqual(line);
    }),
  );
});

test('an option that is not known goes to both steps, a known one to its own', () => {
  const found = read('-var-file a -new=1 -chdir=x -lock=false -auto-approve -destroy');
  expect(wordsFor(found, 'plan')).toEqual(words('-var-file a -new=1 -lock=false -destroy'));
  expect(wordsFor(found, 'apply')).toEqual(words('-new=1 -lock=false -auto-approve'));
});

test("terragrunt's own options have two dashes and are not those of terraform", () => {
  const found = read('--working-dir a --terragrunt-config b --non-interactive --var c=d -no-color plan.bin', true);
  expect(found.filter(({ isTerragrunts }) => isTerragrunts).flatMap(word => word.words)).toEqual(
    words('--working-dir a --terragrunt-config b --non-interactive'),
  );
  expect(found.at(-1)).toEqual({ words: ['plan.bin'], isTerragrunts: false });
});

describe('the words of a variable', () => {
  test.each([
    ['', []],
    ['  -a   -b ', ['-a', '-b']],
    [`-var 'a=b c' -var "d=\\"e\\""`, ['-var', 'a=b c', '-var', 'd="e"']],
    [`-var=a='x y'z`, ['-var=a=x yz']],
    [`a\\ b '\\n'`, ['a b', '\\n']],
    [`'' ""`, ['', '']],
    ['-a | -b', ['-a']],
  ])('%j are %j', (text, expected) => {
    expect(shellWords(text)).toEqual(expected);
  });

  test('come back from any words that were quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 10 }), { maxLength: 5 }), list => {
        const quoted = list.map(word => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ');
        expect(shellWords(quoted)).toEqual(list);
      }),
    );
  });
});
