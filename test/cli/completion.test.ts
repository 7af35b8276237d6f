import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/cli/line/commands.js';
import { reportFormats, shells } from '../../src/cli/line/options.js';
import { subjectKinds } from '../../src/cli/line/policy-commands.js';
import { builtInHeads } from '../../src/cli/settings/rules.js';
import { run } from './command.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

const tooSmall = ['subnet/too-small', 'subnet/too-small-for-flex', 'subnet/too-small-to-share'];

function scriptFile(shell: string): string {
  const file = join(folder, `completion.${shell}`);
  writeFileSync(file, run(['completion', shell]).stdout);
  return file;
}

function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

/** Not every machine has every shell; a test that cannot be made says so in its name. */
function ifInstalled(shell: string, name: string, action: () => void): void {
  if (has(shell)) test(name, action);
  else test(`${name} (not tried: ${shell} is not installed)`, () => undefined);
}

/** The lines that a shell prints; it must not complain. */
function linesOf(shell: string, parameters: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(shell, parameters, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter(line => line !== '');
}

describe.each(shells)('completion for %s', shell => {
  test('offers every command, option, format, era and policy', () => {
    const { status, stdout, stderr } = run(['completion', shell]);
    expect([status, stderr]).toEqual([0, '']);
    for (const { name, options } of commands) {
      for (const word of name.split(' ')) expect(stdout).toContain(word);
      for (const option of options) expect(stdout).toContain(option.name);
    }
    for (const { name } of builtInHeads()) expect(stdout).toContain(name);
    for (const value of ['compact', 'json', '2016', '2019', '2025', 'warning', 'powershell'])
      expect(stdout).toContain(value);
  });
});

describe.each(['bash', 'zsh', 'fish'])('%s', shell => {
  ifInstalled(shell, 'takes the script', () => {
    expect(linesOf(shell, ['-n', scriptFile(shell)])).toEqual([]);
  });
});

const askBash = `source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vnet_preflight; printf '%s\\n' "\${COMPREPLY[@]}"`;

function bashOffers(...words: readonly string[]): readonly string[] {
  return linesOf('bash', ['-c', askBash, 'bash', scriptFile('bash'), 'vnet-preflight', ...words]);
}

ifInstalled('bash', 'bash offers what can stand there', () => {
  expect(bashOffers('')).toEqual([
    'check',
    'plan',
    'apply',
    'list',
    'explain',
    'graph',
    'render',
    'config',
    'baseline',
    'init',
    'policy',
    'completion',
    'version',
  ]);
  expect(bashOffers('check', '--fail')).toEqual(['--fail-on', '--fail-on-undecided']);
  expect(bashOffers('check', 'a.json', '--format', '')).toEqual([...reportFormats]);
  expect(bashOffers('list', '--format', '=', 'j')).toEqual(['json']);
  expect(bashOffers('policy', '')).toEqual(['list', 'diff', 'new', 'check', 'test']);
  expect(bashOffers('policy', 'diff', '')).toEqual(['2016', '2019', '2025']);
  expect(bashOffers('policy', 'new', 'a/b', '--subject', '')).toEqual([...subjectKinds]);
  expect(bashOffers('policy', 'list', '--profile', '')).toEqual(['2016', '2019', '2025']);
  expect(bashOffers('explain', '--profile', '2019', 'subnet/too-s').toSorted()).toEqual(tooSmall);
  expect(bashOffers('explain', 'subnet/too-small', '')).toEqual([]);
  expect(bashOffers('explain', '--parameters', '')).toEqual([]);
  expect(bashOffers('explain', '--parameters', 'x.json', 'subnet/too-s').toSorted()).toEqual(tooSmall);
  expect(bashOffers('completion', 'p')).toEqual(['powershell']);
  expect(bashOffers('plan', '--f')).toEqual(['--format', '--fail-on', '--fail-on-undecided']);
  expect(bashOffers('plan', '--', '--f')).toEqual([]);
});

/** What fish offers, without the descriptions. */
function fishOffers(line: string): readonly string[] {
  const script = `source ${scriptFile('fish')}; complete -C '${line}'`;
  return linesOf('fish', ['--no-config', '-c', script]).map(offer => offer.replace(/\t.*/u, ''));
}

ifInstalled('fish', 'fish offers what can stand there', () => {
  const first = [
    'apply',
    'baseline',
    'check',
    'completion',
    'config',
    'explain',
    'graph',
    'init',
    'list',
    'plan',
    'policy',
    'render',
    'version',
  ];
  expect(fishOffers('vnet-preflight ').toSorted()).toEqual(first);
  expect(fishOffers('vnet-preflight check --format=j').toSorted()).toEqual(['--format=json', '--format=junit']);
  expect(fishOffers('vnet-preflight policy list --format ').toSorted()).toEqual(['json', 'text']);
  expect(fishOffers('vnet-preflight explain --profile 2019 subnet/too-s').toSorted()).toEqual(tooSmall);
});

const powershell = 'pwsh';

ifInstalled(powershell, 'PowerShell takes the script', () => {
  const file = scriptFile('powershell');
  const parse = `[void][System.Management.Automation.Language.Parser]::ParseFile('${file}', [ref]$null, [ref]$e)`;
  expect(linesOf(powershell, ['-NoProfile', '-Command', `$e = $null; ${parse}; $e; exit $e.Count`])).toEqual([]);
});
