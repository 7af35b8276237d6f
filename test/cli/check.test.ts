import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportFormats } from '../../src/cli/line/options.js';
import type { Report } from '../../src/report/report.js';
import { expectValid } from '../report/schema.js';
import { reportIn, run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
const [broken, empty, nothing] = ['broken.json', 'empty.json', 'nothing.json'].map(name => join(folder, name)) as [
  string,
  string,
  string,
];
beforeAll(() => {
  writeFileSync(broken, '{\n  "format_version": "1.2",\n  "resource_changes": [,]\n}\n');
  writeFileSync(empty, '');
  writeFileSync(
    nothing,
    JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.9.0',
      planned_values: {},
      configuration: {},
      resource_changes: [],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clean = 'web-linux-basic/plan.json';
const withError = 'literal-subnet-ids/plan.json';
const withWarning = 'autoscale-headroom/plan.json';
const withUndecided = 'cross-subscription-data/plan.json';

describe('the exit status', () => {
  test.each([
    [clean, [], 0],
    [clean, ['--strict'], 0],
    [withError, [], 1],
    [withError, ['--fail-on', 'never'], 0],
    [withWarning, [], 0],
    [withWarning, ['--fail-on', 'warning'], 1],
    [withWarning, ['--fail-on', 'note'], 1],
    [withWarning, ['--strict'], 1],
    [withWarning, ['--strict', '--fail-on', 'error'], 0],
    [withUndecided, [], 0],
    [withUndecided, ['--fail-on', 'note'], 0],
    [withUndecided, ['--fail-on-undecided'], 1],
    [withUndecided, ['--strict'], 1],
    [withUndecided, ['--strict', '--fail-on', 'never'], 1],
  ])('of %s with %j is %i', (plan, parameters, expected) => {
    expect(run(['check', plan, ...parameters]).status).toBe(expected);
  });

  test.each(reportFormats)('is the same in the format %s', format => {
    const statuses = [[clean], [withError], [withUndecided, '--strict'], [withError, '--fail-on', 'never']].map(
      words => run(['check', ...words, '--format', format]).status,
    );
    expect(statuses).toEqual([0, 1, 1, 0]);
  });
});

describe('a plan without an integration', () => {
  const word = /^NO INTEGRATION FOUND: no app in 1 plan file \(0 resources\) joins a virtual network\n$/u;

  test('is said loudly where it is read', () => {
    expect(run(['check', nothing])).toEqual({ status: 0, stdout: expect.stringMatching(word), stderr: '' });
    for (const parameters of [
      ['--format', 'json'],
      ['--format', 'compact'],
      ['--quiet'],
      ['--format', `text=${join(folder, 'x')}`],
    ]) {
      expect(run(['check', nothing, ...parameters]).stderr).toMatch(word);
    }
    expect(run(['list', nothing]).stdout).toMatch(/^NO INTEGRATION FOUND/u);
  });
});

describe('inputs that cannot be read', () => {
  const line = ['check', clean, broken, 'missing.json', empty];

  test('are all told, one line each, and nothing is checked', () => {
    const { status, stdout, stderr } = run(line);
    expect([status, stdout]).toEqual([3, '']);
    const [first = '', second = '', third = '', ...rest] = stderr.trimEnd().split('\n');
    expect(first.startsWith(`${broken}:3:`)).toBe(true);
    expect(second).toMatch(/^missing\.json: there is no such file; /u);
    expect(third.startsWith(`${empty}: `)).toBe(true);
    expect(rest).toEqual([]);
  });

  test('are told as JSON too when that is asked for, also in a file', () => {
    const file = join(folder, 'report.json');
    writeFileSync(file, 'a report of before');
    const { status, stdout } = run([...line, '--format', 'json']);
    expect(status).toBe(3);
    expectValid('error-1', JSON.parse(stdout));
    expect(JSON.parse(stdout)).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ file: broken, line: 3 }),
        expect.objectContaining({ file: 'missing.json' }),
      ]),
    });
    expect(run([...line, '--format', `json=${file}`, '--format', 'text']).stdout).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(stdout);
    for (const command of ['list', 'graph'])
      expectValid('error-1', JSON.parse(run([command, 'missing.json', '--format', 'json']).stdout));
  });

  test('tell the causes when asked to', () => {
    expect(run(['check', 'missing.json', '--verbose']).stderr).toContain('\n  because: ');
    expect(run(['check', 'missing.json']).stderr).not.toContain('because');
  });
});

const verdictsOf = (...plans: readonly string[]): Report => reportIn(run(['check', ...plans, '--format', 'json']));

describe('several inputs', () => {
  test('are one estate, and one that is given twice is read once', () => {
    expect(verdictsOf(withError, withError)).toEqual(verdictsOf(withError));
    expect(verdictsOf(withError, `./${withError}`).inputs).toHaveLength(1);
    expect(verdictsOf(withError, clean).summary.subjects.integration).toBe(
      verdictsOf(withError).summary.subjects.integration + verdictsOf(clean).summary.subjects.integration,
    );
  });

  test('give the same bytes in whatever order', () => {
    const plans = [withError, withWarning, withUndecided, 'modules-nested/plan.json'];
    expect(run(['check', ...plans.toReversed(), '--format', 'json']).stdout).toBe(
      run(['check', ...plans, '--format', 'json']).stdout,
    );
  });
});

const policies = (profile: string): readonly string[] =>
  reportIn(run(['check', withError, '--profile', profile, '--format', 'json'])).verdicts.map(({ policy }) => policy);

test('an era changes what is asked for', () => {
  expect(policies('2016')).toContain('app/regional-unavailable');
  expect(policies('2025')).not.toContain('app/regional-unavailable');
});

test('quiet leaves the findings and nothing else', () => {
  expect(run(['check', clean, '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(run(['check', withError, '--quiet']).stdout).not.toContain('judged in');
});

test('a result that is clean does not hold the letters that Atlantis looks for', () => {
  for (const plan of [clean, withUndecided, nothing]) {
    const { stdout, stderr } = run(['check', plan]);
    expect(`${stdout}${stderr}`.replaceAll(/^\s+\S.*plan\.json.*$/gmu, '')).not.toMatch(/fail/iu);
  }
});

const stopWords = (...parameters: readonly string[]): number =>
  run(['check', withWarning, '--format', 'atlantis', ...parameters]).stdout.match(/fail/giu)?.length ?? 0;

test('the format for Atlantis tells everything on one stream, because Atlantis mixes the two', () => {
  for (const plan of [withWarning, nothing]) {
    const { stdout, stderr } = run(['check', plan, '--format', 'atlantis', '--strict']);
    expect(stderr).toBe('');
    expect(stdout).not.toBe('');
  }
  expect(run(['check', nothing, '--format', 'atlantis']).stdout).toContain('NO INTEGRATION FOUND');
  expect(run(['check', nothing, '--format', 'compact']).stderr).toContain('NO INTEGRATION FOUND');
});

test('the format for Atlantis stops at what the exit status stops at', () => {
  expect([stopWords(), stopWords('--strict'), stopWords('--fail-on', 'never')]).toEqual([0, 1, 0]);
});
