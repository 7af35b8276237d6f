import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { hookFiles } from '../../src/cli/commands/init/hook.js';
import { builtInHeads } from '../../src/cli/settings/rules.js';
import { checkConfig } from '../../src/config/check-config.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { configOf, told } from '../config/configs.js';
import { root, run } from './command.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-init-'));
  mkdirSync(join(folder, '.git'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const template = '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"}';
const provider = 'provider "azurerm" {\n}\n';

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const init = (...options: readonly string[]): ReturnType<typeof run> => run(['init', ...options], { folder });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const workflowFile = '.github/workflows/vnet-preflight.yml';

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly strategy: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[];
}

const workflow = (): Workflow => parse(read(workflowFile)) as Workflow;

describe('init', () => {
  test('writes a workflow with all that there is, a configuration and a hook', () => {
    put({ 'net/main.tf': provider, 'app/main.tf': provider, 'infra/main.bicep': '', 'old/azuredeploy.json': template });
    const { status, stdout, stderr } = init('--owner', 'acme');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^wrote .*/gmu)).toEqual([
      'wrote vnet-preflight.yaml: how integrations are judged',
      `wrote ${workflowFile}: checks every pull request: 2 Terraform root modules (app, net) and 2 templates (infra/main.bicep, old/azuredeploy.json)`,
      'wrote .pre-commit-config.yaml: checks what changes before a commit',
    ]);
    const { on, permissions, jobs } = workflow();
    expect([on, permissions]).toEqual(['pull_request', {}]);
    expect(jobs['terraform']?.strategy.matrix).toEqual({ folder: ['app', 'net'] });
    expect(jobs['templates']?.strategy.matrix).toEqual({ template: ['infra/main.bicep', 'old/azuredeploy.json'] });
    for (const job of Object.values(jobs)) expect(job.steps.at(-1)?.uses).toBe('acme/vnet-preflight@v1');
    expect(parse(read('.pre-commit-config.yaml'))).toEqual({
      repos: [
        {
          repo: 'https://github.com/acme/vnet-preflight',
          rev: expect.stringMatching(/^v\d/u),
          hooks: [{ id: 'vnet-preflight' }, { id: 'vnet-preflight-terraform' }],
        },
      ],
    });
    expect(stdout).not.toContain('OWNER');
  });

  test('writes a configuration that is right, also with all that it has as comments', () => {
    init();
    const known = { heads: builtInHeads(), textsOf: policyTexts, profile: '2025' } as const;
    const text = read('vnet-preflight.yaml');
    const whole = text.replaceAll(/^#(?! \S)/gmu, '');
    expect(Object.keys(parse(whole) as object)).toEqual(
      expect.arrayContaining(['profile', 'failOn', 'assumptions', 'integrations', 'waivers', 'baseline']),
    );
    for (const config of [text, whole]) expect(told(checkConfig(configOf(config), known))).toEqual([]);
    expect(run(['config', 'show'], { folder }).status).toBe(0);
  });

  test('changes no file that is there, and says what one would add', () => {
    const own = {
      'vnet-preflight.yml': 'profile: 2019\n',
      [workflowFile]: 'on: push\n',
      '.pre-commit-config.yaml': 'repos: []\n',
    };
    put({ ...own, 'main.bicep': '' });
    const { status, stdout } = init();
    expect(status).toBe(0);
    for (const [path, text] of Object.entries(own)) expect(read(path)).toBe(text);
    expect(readdirSync(folder)).not.toContain('vnet-preflight.yaml');
    expect(stdout).toContain('left vnet-preflight.yml alone, which is there already\n');
    expect(stdout).toContain(`left ${workflowFile} alone; its jobs could become:\n\n    name: vnet-preflight\n`);
    expect(stdout).toContain('left .pre-commit-config.yaml alone; add below its “repos:”:\n\n      - repo: https://');
    expect(stdout).not.toMatch(/^wrote/mu);
  });

  test('finds a second time that nothing is missing', () => {
    put({ 'main.bicep': '' });
    init();
    expect(init().stdout.match(/^(?:left|wrote) .*/gmu)).toEqual(
      ['vnet-preflight.yaml', workflowFile, '.pre-commit-config.yaml'].map(
        path => `left ${path} as it is: it says the same`,
      ),
    );
  });

  test('prints with --dry-run what it would write, and writes nothing', () => {
    put({ 'main.bicep': '' });
    const { status, stdout } = init('--dry-run');
    expect(status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['.git', 'main.bicep']);
    const printed = [...stdout.matchAll(/^would write (\S+): .*\n\n((?: {4}.*\n|\n)+?)\n(?=\S|\n)/gmu)];
    init();
    expect(printed.map(([, path = '']) => path)).toEqual([
      'vnet-preflight.yaml',
      workflowFile,
      '.pre-commit-config.yaml',
    ]);
    for (const [, path = '', text = ''] of printed) expect(text.replaceAll(/^ {4}/gmu, '')).toBe(read(path));
  });

  test('writes at the root of the repository, from wherever it is called', () => {
    put({ 'infra/deep/main.bicep': '' });
    const { stdout } = run(['init'], { folder: join(folder, 'infra', 'deep') });
    expect(stdout).toContain('wrote ../../vnet-preflight.yaml: ');
    expect(workflow().jobs['templates']?.strategy.matrix).toEqual({ template: ['infra/deep/main.bicep'] });
  });

  test('writes no workflow that would check nothing, and says so', () => {
    const { status, stdout } = init();
    expect([status, readdirSync(folder).includes('.github')]).toEqual([0, false]);
    expect(stdout).toContain(
      'no workflow: there is no Terraform root module, Bicep file or ARM template here to check\n',
    );
  });

  test('points to the recipes of what else is there', () => {
    put({ '.gitlab-ci.yml': '', 'live/terragrunt.hcl': '' });
    const { stdout } = init();
    const pages = [...stdout.matchAll(/docs\/recipes\/\S+\.md/gu)].map(([page]) => page);
    expect(pages).toEqual(['docs/recipes/gitlab.md', 'docs/recipes/terragrunt.md']);
  });
});

describe('names of others', () => {
  const names = [
    "it's; $(touch pwned)/main.tf",
    '"quoted"/main.tf',
    '${{ github.token }}/main.tf',
    '- a: b #c/main.tf',
  ];

  test('never become shell code, YAML or expressions', () => {
    put(Object.fromEntries(names.map(name => [name, provider])));
    init();
    const job = workflow().jobs['terraform'];
    const folders = names.map(name => dirname(name).replace('${{', "${{ '${{' }}"));
    expect(job?.strategy.matrix['folder']?.toSorted()).toEqual(folders.toSorted());
    for (const { run: script = '' } of job?.steps ?? []) expect(script).not.toMatch(/\$\{\{|pwned|quoted/u);
  });

  test('do not reach the terminal as they are', () => {
    put({ 'a\u001B[2J.bicep': '' });
    const { stdout } = init();
    expect(stdout).toContain('left out, as a workflow cannot hold such names: ');
    expect(stdout).not.toContain('\u001B');
  });

  test.each([
    ['net/main.tf', ['vnet-preflight-terraform']],
    ['main.bicep', ['vnet-preflight']],
  ])('with %s alone has the hook for it', (file, ids) => {
    put({ [file]: file.endsWith('.tf') ? provider : '' });
    init();
    const { repos } = parse(read('.pre-commit-config.yaml')) as { repos: [{ hooks: { id: string }[] }] };
    expect(repos[0].hooks.map(({ id }) => id)).toEqual(ids);
  });

  test('in the pattern of the hook stand for themselves', () => {
    put({ 'a+(b)/web.json': template, 'azuredeploy.json': template });
    init();
    const { repos } = parse(read('.pre-commit-config.yaml')) as { repos: [{ hooks: [{ files: string }] }] };
    const pattern = new RegExp(repos[0].hooks[0].files, 'u');
    const matching = ['a+(b)/web.json', 'x/azuredeploy.json', 'a.bicep', 'a.bicepparam'];
    for (const path of matching) expect(path).toMatch(pattern);
    for (const path of ['aab/web.json', 'a+(b)/web.jsonx', 'x/a+(b)/web.json', 'package.json'])
      expect(path).not.toMatch(pattern);
  });
});

describe('trouble', () => {
  test('a link among the folders is not followed out of the repository', () => {
    const outside = mkdtempSync(join(tmpdir(), 'vnet-preflight-outside-'));
    symlinkSync(outside, join(folder, '.github'));
    put({ 'main.bicep': '' });
    const { status, stderr } = init();
    expect([status, stderr]).toEqual([2, expect.stringContaining('.github is no folder of this repository')]);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  test('a file in the place of a folder is told', () => {
    put({ '.github': '', 'main.bicep': '' });
    const { status, stderr } = init();
    expect([status, stderr]).toEqual([2, expect.stringContaining('.github is no folder of this repository')]);
  });

  test('a link that leads nowhere is a file that is there', () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'vnet-preflight.yaml'));
    const { status, stdout } = init();
    expect([status, stdout]).toEqual([0, expect.stringContaining('left vnet-preflight.yaml alone')]);
    expect(readdirSync(folder)).not.toContain('nowhere');
  });

  test.each(['a b', '', 'a-', 'a/../b', 'a\nb'])('%j is no account', owner => {
    expect(init('--owner', owner)).toMatchObject({ status: 2, stderr: expect.stringContaining('--owner must be') });
    expect(readdirSync(folder)).toEqual(['.git']);
  });
});

test('the hook that is offered takes the files that init knows', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly { files: string }[];
  expect(hooks[0]?.files).toBe(hookFiles);
});
