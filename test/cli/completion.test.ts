import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { commands } from '../../src/cli/commands.js';
import { shells } from '../../src/cli/completion/scripts.js';
import { builtInHeads } from '../../src/cli/rules.js';
import { run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

describe('bash', () => {
  const script = `source "$1"; shift
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vnet_preflight; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const offered = (...words: readonly string[]): readonly string[] =>
    spawnSync('bash', ['-c', script, 'bash', scriptFile('bash'), 'vnet-preflight', ...words], { encoding: 'utf8' })
      .stdout.split('\n')
      .filter(word => word !== '');

  ifInstalled('bash', 'takes the script', () => {
    expect(spawnSync('bash', ['-n', scriptFile('bash')], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  ifInstalled('bash', 'offers what can stand there', () => {
    expect(offered('')).toEqual(['check', 'list', 'explain', 'graph', 'policy', 'completion', 'version']);
    expect(offered('check', '--fail')).toEqual(['--fail-on', '--fail-on-undecided']);
    expect(offered('check', 'a.json', '--format', '')).toEqual(['text', 'compact', 'json']);
    expect(offered('list', '--format', '=', 'j')).toEqual(['json']);
    expect(offered('policy', '')).toEqual(['list', 'test']);
    expect(offered('policy', 'list', '--profile', '')).toEqual(['2016', '2019', '2025']);
    expect(offered('explain', '--profile', '2019', 'subnet/too-s').toSorted()).toEqual([
      'subnet/too-small',
      'subnet/too-small-to-share',
    ]);
    expect(offered('explain', 'subnet/too-small', '')).toEqual([]);
    expect(offered('completion', 'p')).toEqual(['powershell']);
  });
});

ifInstalled('zsh', 'zsh takes the script', () => {
  expect(spawnSync('zsh', ['-n', scriptFile('zsh')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

describe('fish', () => {
  const offered = (line: string): readonly string[] =>
    spawnSync('fish', ['--no-config', '-c', `source ${scriptFile('fish')}; complete -C '${line}'`], {
      encoding: 'utf8',
    })
      .stdout.split('\n')
      .flatMap(word => word.split('\t')[0] || []);

  ifInstalled('fish', 'takes the script', () => {
    expect(spawnSync('fish', ['-n', scriptFile('fish')], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  ifInstalled('fish', 'offers what can stand there', () => {
    expect(offered('vnet-preflight ').toSorted()).toEqual([
      'check',
      'completion',
      'explain',
      'graph',
      'list',
      'policy',
      'version',
    ]);
    expect(offered('vnet-preflight check --format=j')).toEqual(['--format=json']);
    expect(offered('vnet-preflight policy list --format ').toSorted()).toEqual(['json', 'text']);
    expect(offered('vnet-preflight explain --profile 2019 subnet/too-s').toSorted()).toEqual([
      'subnet/too-small',
      'subnet/too-small-to-share',
    ]);
  });
});

ifInstalled('pwsh', 'PowerShell takes the script', () => {
  const parse = `$e = $null; [void][System.Management.Automation.Language.Parser]::ParseFile('${scriptFile('powershell')}', [ref]$null, [ref]$e); $e; exit $e.Count`;
  expect(spawnSync('pwsh', ['-NoProfile', '-Command', parse], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stdout: '',
  });
});
