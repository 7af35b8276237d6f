import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionInputs } from '../../src/action/inputs.js';
import { actionOutputs } from '../../src/action/outputs.js';
import { reportFormats } from '../../src/cli/line/options.js';
import { plans, root, run } from '../cli/command.js';
import { expectValidSarif } from '../report/sarif-validator.js';
import { commandsIn, runStep } from './runner.js';

const good = 'samples/ready/plan.json';
const bad = 'samples/delegation-missing/plan.json';

describe('a step', () => {
  test('fails with findings and tells them everywhere', async () => {
    const { status, stdout, stderr, outputs, summary, file } = await runStep({ inputs: { inputs: bad } });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(run(['check', bad], { folder: root }).stdout);
    const place = 'samples/delegation-missing/main.tf,line=44,col=3,endColumn=23';
    expect(commandsIn(stdout).filter(line => line.startsWith('::error'))).toEqual([
      expect.stringContaining(`::error file=${place},title=subnet/not-delegated::`),
      expect.stringMatching(/^::error file=/u),
    ]);
    expect(Object.fromEntries(outputs)).toMatchObject({
      verdict: 'fail',
      errors: '2',
      warnings: '0',
      integrations: '3',
    });
    expect(JSON.parse(file('json'))).toEqual(
      JSON.parse(run(['check', bad, '--format', 'json'], { folder: root }).stdout),
    );
    expectValidSarif(file('sarif'));
    expect(summary).toMatch(/^## vnet-preflight: 2 errors, /u);
    expect(summary).toMatch(/### Integrations[\s\S]*\| `azurerm_windows_web_app.backend` \| .* \| 1 \| 59 \| 58 \|\n/u);
  });

  test('passes when all is well, and is quiet about it', async () => {
    const { status, stdout, outputs, summary } = await runStep({ inputs: { inputs: good } });
    expect([status, outputs.get('verdict'), outputs.get('errors'), outputs.get('comment')]).toEqual([
      0,
      'pass',
      '0',
      'none',
    ]);
    expect(commandsIn(stdout)).toEqual([]);
    expect(summary).toContain('## vnet-preflight: all well');
  });

  test('takes the options of the command by their names', async () => {
    const inputs = { inputs: bad, 'fail-on': 'never', profile: '2019', show: 'all' };
    const { status, outputs, file } = await runStep({ inputs });
    expect([status, outputs.get('verdict')]).toEqual([0, 'fail']);
    expect(file('json')).toContain('"profile": "2019"');
    expect(file('json')).toContain('"verdict": "pass"');
  });

  test('is judged by the configuration and the baseline beside the plan', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
    mkdirSync(join(workspace, '.git'));
    mkdirSync(join(workspace, 'stacks', 'shop'), { recursive: true });
    copyFileSync(join(root, bad), join(workspace, 'stacks', 'shop', 'plan.json'));
    writeFileSync(join(workspace, 'stacks', 'vnet-preflight.yaml'), 'profile: 2019\n');
    writeFileSync(join(workspace, 'known.json'), '{ "schema": "vnet-preflight/baseline/1", "findings": [] }');
    const { status, stderr, outputs, file } = await runStep({
      inputs: { inputs: 'stacks/**/plan.json', baseline: 'known.json' },
      workspace,
    });
    rmSync(workspace, { recursive: true });
    expect([status, stderr]).toEqual([1, '']);
    expect(outputs.get('errors')).not.toBe('0');
    expect(file('json')).toContain('"profile": "2019"');
  });

  test('writes no graph over what it reads or has written', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
    const plan = join(workspace, 'plan.json');
    copyFileSync(join(root, good), plan);
    for (const graph of ['./plan.json', 'report.json']) {
      const inputs = { inputs: 'plan.json', graph, format: 'json=report.json' };
      const { status, stderr, outputs } = await runStep({ inputs, workspace });
      expect(stderr).toContain('the input “graph” names a file that is read, or one that a report is written to');
      expect([status, outputs.get('verdict')]).toEqual([2, 'error']);
    }
    expect(readFileSync(plan, 'utf8')).toBe(readFileSync(join(root, good), 'utf8'));
    rmSync(workspace, { recursive: true });
  });

  test('names the file that is wrong on the page, too', async () => {
    const { status, summary } = await runStep({ inputs: { inputs: 'none/plan.json' } });
    expect([status, summary]).toEqual([3, expect.stringContaining('\n- none/plan.json: there is no such file; ')]);
  });

  test('counts undecided as the workflow says', async () => {
    const inputs = join(plans, 'cross-subscription-data', 'plan.json');
    const relaxed = await runStep({ inputs: { inputs } });
    expect([relaxed.status, relaxed.outputs.get('verdict')]).toEqual([0, 'undecided']);
    const strict = await runStep({ inputs: { inputs, 'fail-on-undecided': 'True' } });
    expect([strict.status, strict.outputs.get('verdict')]).toEqual([1, 'undecided']);
    expect(Number(strict.outputs.get('undecided'))).toBeGreaterThan(0);
  });

  test('writes what is asked for, where it is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
    const mine = join(folder, 'deep', 'my report.md');
    const { outputs, stdout, summary, file } = await runStep({
      inputs: { inputs: bad, format: `markdown=${mine}\njunit, compact`, annotations: 'false', summary: 'false' },
    });
    expect([outputs.get('markdown'), outputs.has('json'), outputs.has('sarif')]).toEqual([mine, false, false]);
    expect(readFileSync(mine, 'utf8')).toMatch(/^## vnet-preflight/u);
    expect(file('junit')).toMatch(/^<\?xml/u);
    expect(file('compact')).toMatch(/^samples\//u);
    expect([commandsIn(stdout), summary]).toEqual([[], '']);
    rmSync(folder, { recursive: true });
  });

  test('emits the graph for a job that joins several', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'vnet-preflight-')), 'parts', 'graph.json');
    await runStep({ inputs: { inputs: good, graph: file } });
    expect(readFileSync(file, 'utf8')).toBe(run(['graph', good], { folder: root }).stdout);
    rmSync(dirname(dirname(file)), { recursive: true });
  });

  test('says where nothing can be checked that nothing was checked', async () => {
    for (const [inputs, wanted, status] of [
      ['samples/*/no.json', 'no file matches', 3],
      ['missing.json', 'there is no such file', 3],
      ['package.json', 'package.json', 3],
      ['', 'names nothing to check', 2],
      ['-', 'there is no such file', 3],
    ] as const) {
      const outcome = await runStep({ inputs: { inputs } });
      expect([inputs, outcome.status, outcome.outputs.get('verdict')]).toEqual([inputs, status, 'error']);
      expect(commandsIn(outcome.stdout)).toEqual([
        expect.stringMatching(/^::error (?:file=[^:]*,)?title=nothing was checked::/u),
      ]);
      expect(outcome.stderr + outcome.summary).toContain(wanted);
      expect(outcome.summary).toMatch(/^## vnet-preflight: nothing was checked\n/u);
    }
  });

  test('writes no page where the workflow wants none', async () => {
    const { status, summary } = await runStep({ inputs: { inputs: 'missing.json', summary: 'false' } });
    expect([status, summary]).toEqual([3, '']);
  });

  test('keeps its verdict when the files of the runner cannot be written to', async () => {
    const environment = { GITHUB_OUTPUT: tmpdir(), GITHUB_STEP_SUMMARY: tmpdir() };
    for (const [inputs, wanted] of [
      [good, 0],
      [bad, 1],
      ['missing.json', 3],
    ] as const) {
      const { status, stdout } = await runStep({ inputs: { inputs }, environment });
      expect(status).toBe(wanted);
      for (const title of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])
        expect(stdout).toContain(`::warning title=${title}::`);
    }
  });

  test('runs outside of GitHub too, where there is neither summary nor output', async () => {
    const environment = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '', GITHUB_REPOSITORY: '', GITHUB_SERVER_URL: '' };
    expect(await runStep({ inputs: { inputs: good, format: `json=${tmpdir()}/x.json` }, environment })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

describe('paths and patterns', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
  beforeAll(() => {
    for (const [name, sample] of [
      ['a', good],
      ['b', bad],
      ['-c', good],
      ['d,e [1]', good],
    ] as const) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'plan.json'), readFileSync(join(root, sample)));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['*/plan.json', ['-c/plan.json', 'a/plan.json', 'b/plan.json', 'd,e [1]/plan.json']],
    ['**/*.json\n!b/*', ['-c/plan.json', 'a/plan.json', 'd,e [1]/plan.json']],
    ['a/plan.json\n  ./b/plan.json  \n!**/nothing', ['./b/plan.json', 'a/plan.json']],
    ['-c/plan.json', ['./-c/plan.json']],
    ['d,e [1]/plan.json', ['d,e [1]/plan.json']],
    ['a/plan.json\n!b/plan.json', ['a/plan.json']],
  ])('%j', async (inputs, read) => {
    const { file, stderr } = await runStep({ inputs: { inputs }, workspace: folder });
    const report = JSON.parse(file('json') || '{"inputs":[]}') as {
      readonly inputs: readonly { readonly path: string }[];
    };
    expect([report.inputs.map(({ path }) => path.replace(/^\.\/-c/u, './-c')), stderr]).toEqual([
      read.map(path => (path.startsWith('-') ? `./${path}` : path)).toSorted(),
      '',
    ]);
  });
});

describe('the committed action', () => {
  const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    readonly inputs: Record<string, { readonly default?: string }>;
    readonly outputs: object;
    readonly runs: { readonly using: string; readonly main: string };
  };

  test('names every input, with its default, and every output', () => {
    expect(Object.entries(manifest.inputs).map(([name, input]) => [name, input.default])).toEqual(
      actionInputs.map(input => [input.name, input.default]),
    );
    expect(Object.keys(manifest.outputs)).toEqual(actionOutputs.map(({ name }) => name));
    expect(Object.keys(manifest.inputs)).toEqual(
      expect.arrayContaining(['inputs', 'profile', 'fail-on', 'format', 'comment']),
    );
    expect(new Set(Object.keys(manifest.outputs)).size).toBe(actionOutputs.length);
    expect(Object.keys(manifest.outputs)).toEqual(expect.arrayContaining([...reportFormats]));
  });

  test('is started by the runtime of the runners, and is no larger than it may be', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'action/main.cjs' });
    const files = readdirSync(join(root, 'action'), { recursive: true, encoding: 'utf8' });
    const sizes = files.map(name => statSync(join(root, 'action', name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6 * 1024 * 1024);
  });

  test('needs nothing beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
    cpSync(join(root, 'action'), folder, { recursive: true });
    const command = [process.execPath, join(folder, 'main.cjs')];
    expect(await runStep({ command, inputs: { inputs: join(root, good) }, workspace: folder })).toMatchObject({
      status: 0,
      stderr: '',
    });
    // Every part that some input may need can be loaded.
    const parts = readdirSync(join(folder, 'chunks')).map(name => JSON.stringify(join(folder, 'chunks', name)));
    const loading = `for (const part of [${parts.join()}]) await import(part);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', loading], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    rmSync(folder, { recursive: true });
  });

  test('alone can open a connection: the command cannot', () => {
    const built = scripts('dist');
    const asking = /\bfetch\(|node:(?:https?|net|tls|dns|dgram)\b|WebSocket/u;
    for (const name of built)
      expect([name, asking.exec(readFileSync(join(root, 'dist', name), 'utf8'))?.[0]]).toEqual([name, undefined]);
    expect(built.length).toBeGreaterThan(3);
    const text = scripts('action')
      .map(name => readFileSync(join(root, 'action', name), 'utf8'))
      .join('\n');
    expect(text.match(new RegExp(asking, 'gu'))).toEqual(['fetch(']);
  });
});

function scripts(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.[cm]?js$/u.test(name),
  );
}
