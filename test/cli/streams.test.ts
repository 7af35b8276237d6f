import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { expectValid } from '../report/schema.js';
import { plans, program, run } from './command.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

const plan = 'literal-subnet-ids/plan.json';
const content = readFileSync(join(plans, plan));
const clean = 'web-linux-basic/plan.json';

describe('standard input', () => {
  test('is read for -', () => {
    const { status, stdout } = run(['check', '-', '--format', 'json'], { input: content });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      inputs: [{ path: '-', kind: 'terraform-plan' }],
      verdicts: expect.arrayContaining([expect.objectContaining({ policy: 'subnet/not-delegated' })]),
    });
    expect(run(['check', '-'], { input: content }).stdout).toContain('standard input');
  });

  test('can stand beside files', () => {
    const { stdout } = run(['check', clean, '-'], { input: content });
    expect(stdout).toContain('in 2 plan files');
  });

  test('that is empty is an input that cannot be read', () => {
    expect(run(['check', '-'])).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(/^standard input: .*\n$/u),
    });
  });
});

describe('results', () => {
  test('are all that standard output holds, whatever else is said', () => {
    const { stdout, stderr } = run(['check', plan, '--format', 'json', '--verbose']);
    expectValid('report-1', JSON.parse(stdout));
    expect(stderr).toContain(`${plan}: read as terraform-plan, `);
  });

  test('go to several places in one run, and folders are made', () => {
    const [json, text] = [join(folder, 'new', 'deep', 'report.json'), join(folder, 'report.txt')];
    const { status, stdout } = run(
      ['check', plan, '--format', `json=${json}`, '--format', 'compact', '--format', `text=${text}`, '--color', 'auto'],
      { environment: { FORCE_COLOR: '1' } },
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^literal-subnet-ids\/main\.tf:53:1: error subnet\/not-delegated azurerm_linux_web_app\.app: /u,
    );
    expectValid('report-1', JSON.parse(readFileSync(json, 'utf8')));
    expect(readFileSync(text, 'utf8')).toMatch(/^error subnet\/not-delegated/u);
  });

  test('in a pipe are whole, however long', () => {
    const names = ['scale-flat', 'scale-modules', 'subnet-size-ladder', 'modules-nested', 'windows-containers'].map(
      name => `${name}/plan.json`,
    );
    const { stdout } = spawnSync(
      '/bin/sh',
      ['-c', '"$0" "$@" | cat', process.execPath, program, 'check', '--show', 'all', '--format', 'json', ...names],
      { cwd: plans, encoding: 'utf8', maxBuffer: 1e9 },
    );
    expect(stdout.length).toBeGreaterThan(500_000);
    expectValid('report-1', JSON.parse(stdout));
  });

  test('whose reader goes away early end without a word', async () => {
    const child = spawn(
      process.execPath,
      [
        program,
        'check',
        '--no-source',
        '--show',
        'all',
        '--format',
        'json',
        'scale-flat/plan.json',
        'scale-modules/plan.json',
      ],
      { cwd: plans },
    );
    const errors: string[] = [];
    child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise(resolve => void child.on('close', resolve));
    expect(errors.join('')).toBe('');
    expect(status).not.toBe(4);
  });

  test('that cannot be written are told', () => {
    if (!existsSync('/dev/full')) return;
    const { status, stderr } = spawnSync(
      '/bin/sh',
      ['-c', '"$0" "$@" > /dev/full', process.execPath, program, 'check', plan],
      { cwd: plans, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([2, 'vnet-preflight: the output cannot be written: no space is left\n']);
  });

  test('come whatever becomes of what is said beside them', () => {
    if (!existsSync('/dev/full')) return;
    for (const words of [
      ['graph', 'scale-flat/plan.json', '--verbose'],
      ['check', 'missing.json', '--format', 'json'],
    ]) {
      const whole = run(words);
      const { status, stdout } = spawnSync(
        '/bin/sh',
        ['-c', '"$0" "$@" 2> /dev/full', process.execPath, program, ...words],
        { cwd: plans, encoding: 'utf8' },
      );
      expect(whole.stderr).not.toBe('');
      expect([status, stdout]).toEqual([whole.status, whole.stdout]);
    }
  });

  test('have the same bytes in every language and every time zone', () => {
    for (const line of [
      ['check', plan],
      ['list', plan],
      ['check', plan, '--format', 'json'],
      ['explain', 'subnet/too-small'],
      ['--help'],
    ]) {
      const usual = run(line);
      expect(run(line, { environment: { LC_ALL: 'tr_TR.UTF-8', LANG: 'ar_EG.UTF-8', TZ: 'Pacific/Apia' } })).toEqual(
        usual,
      );
    }
  });
});

describe('colour', () => {
  const escape = '\u001B[';

  test.each([
    ['is not used in a pipe', [], {}, false],
    ['is used with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['is used with FORCE_COLOR before NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['is not used with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['is used when asked for', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['is not used when refused', ['--color=never'], { FORCE_COLOR: '1' }, false],
    ['is not used when refused the other way', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ] as const)('%s', (_, parameters, environment, expected) => {
    const { stdout, stderr } = run(['check', plan, ...parameters], { environment });
    expect(stdout.includes(escape)).toBe(expected);
    expect(stripVTControlCharacters(stdout)).toBe(run(['check', plan]).stdout);
    expect(stderr).toBe('');
  });

  test('never reaches JSON or compact lines', () => {
    for (const format of ['json', 'compact'])
      expect(run(['check', plan, '--format', format, '--color', 'always']).stdout).not.toContain(escape);
  });
});
