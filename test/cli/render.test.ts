import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportFormats } from '../../src/cli/line/options.js';
import { expectValid } from '../report/schema.js';
import { plans, run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
const saved = join(folder, 'report.json');
const inputs = ['literal-subnet-ids/plan.json', 'autoscale-headroom/plan.json', 'cross-subscription-data/plan.json'];
const environment = { GITHUB_WORKSPACE: folder };

beforeAll(() => {
  run(['check', ...inputs, '--show', 'all', '--format', `json=${saved}`]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (): Record<string, unknown> => JSON.parse(readFileSync(saved, 'utf8')) as Record<string, unknown>;

describe('a saved report', () => {
  test.each(reportFormats)('gives what the check gives, as %s', format => {
    const checked = run(['check', ...inputs, '--show', 'all', '--format', format], { environment });
    const rendered = run(['render', saved, '--format', format], { environment });
    expect(rendered).toEqual({ ...checked, status: 0 });
    expect(rendered.stdout.length).toBeGreaterThan(500);
  });

  test.each([[[]], [['--strict']], [['--fail-on', 'warning']], [['--fail-on', 'never']], [['--fail-on-undecided']]])(
    'stops Atlantis where the check with %j did',
    parameters => {
      const open = ['autoscale-headroom/plan.json', 'cross-subscription-data/plan.json'];
      const own = join(folder, 'own.json');
      const { stdout, status } = run([
        'check',
        ...open,
        ...parameters,
        '--format',
        'atlantis',
        '--format',
        `json=${own}`,
      ]);
      expect(run(['render', own, '--format', 'atlantis']).stdout).toBe(stdout);
      expect(/^[1-9]\d* failures?: /u.test(stdout)).toBe(status === 1);
    },
  );

  test('that does not tell what it stops at stops at errors', () => {
    const older = { ...report(), failOn: undefined, failOnUndecided: undefined };
    const { stdout } = run(['render', '-', '--format', 'atlantis'], { input: JSON.stringify(older) });
    expect(stdout).toMatch(/^[1-9]\d* failures?: /u);
  });

  test('is read from standard input too, and goes to several places', () => {
    const [summary, tests] = [join(folder, 'out', 'summary.md'), join(folder, 'out', 'tests.xml')];
    const { status, stdout, stderr } = run(
      ['render', '-', '--format', `markdown=${summary}`, '--format', `junit=${tests}`, '--format', 'compact'],
      { input: readFileSync(saved) },
    );
    expect([status, stdout.split(' ')[0]]).toEqual([0, 'literal-subnet-ids/main.tf:53:1:']);
    expect(stderr).not.toContain('vnet-preflight:');
    expect(readFileSync(summary, 'utf8')).toMatch(/^## vnet-preflight: /u);
    expect(readFileSync(tests, 'utf8')).toMatch(/^<\?xml /u);
  });

  test('is not overwritten by what is made of it', () => {
    expect(run(['render', saved, '--format', `text=${saved}`])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('what is no report', () => {
  const cases: readonly (readonly [what: string, content: () => string, message: RegExp])[] = [
    ['a plan', () => readFileSync(join(plans, inputs[0] ?? ''), 'utf8'), /this is a plan, which check reads/u],
    ['a graph', () => run(['graph', inputs[0] ?? '']).stdout, /another document of vnet-preflight.*graph\/1/u],
    ['errors', () => run(['check', 'missing.json', '--format', 'json']).stdout, /why inputs could not be read/u],
    [
      'another version',
      () => JSON.stringify({ ...report(), schema: 'vnet-preflight/report/2' }),
      /of another version.*report\/2/u,
    ],
    [
      'a part of one',
      () => JSON.stringify({ ...report(), verdicts: undefined }),
      /it must have required property 'verdicts'/u,
    ],
    ['one with a wrong type', () => JSON.stringify({ ...report(), verdicts: [7] }), /\/verdicts\/0 must be object/u],
    ['a list', () => '[]', /this is no report/u],
    ['a number', () => '7', /: /u],
    ['nothing', () => '', /: /u],
    ['half of one', () => readFileSync(saved, 'utf8').slice(0, 2000), /:\d+:\d+: /u],
    [
      'a deep one',
      () => `{"schema":"vnet-preflight/report/1","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      /: /u,
    ],
  ];

  test.each(cases)('is told in one line: %s', (_, content, message) => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, content());
    const { status, stdout, stderr } = run(['render', file, '--format', 'markdown']);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(message);
    expect(stderr.startsWith(file)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expectValid('error-1', JSON.parse(run(['render', file, '--format', 'json']).stdout));
  });

  test('that is missing is told', () => {
    expect(run(['render', 'missing.json'])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('no such file'),
    });
  });
});

/** The saved report with another value of a fact. */
function withValue(json: string): string {
  const file = join(folder, 'value.json');
  writeFileSync(file, readFileSync(saved, 'utf8').replace('"value": "regional"', `"value": ${json}`));
  return file;
}

test('a value of any shape is only data, one of any depth is refused', () => {
  const file = withValue('{"__proto__":{"constructor":[{"toString":1}]}}');
  for (const format of reportFormats) expect(run(['render', file, '--format', format]).status).toBe(0);
  const deep = withValue(`${'{"__proto__":['.repeat(3000)}1${']}'.repeat(3000)}`);
  expect(run(['render', deep])).toMatchObject({ status: 3, stderr: expect.stringContaining('nested deeper') });
});
