import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { program, root, type Outcome } from '../cli/command.js';
import { clean, failing, makeProgram, makeStage, type Stage } from '../wrap/wrapper.js';

// The lines of docs/recipes are taken from the pages and run with the built program; terraform and terragrunt are
// played by the stand-in, which replays a genuine plan.

const folder = join(root, 'docs', 'recipes');

/** The blocks of a page in one language, in their order. */
function blocks(page: string, language: string): readonly string[] {
  const text = readFileSync(join(folder, `${page}.md`), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, kind, block = '']) =>
    kind === language ? [block] : [],
  );
}

function yaml(page: string, index = 0): unknown {
  return parse(blocks(page, 'yaml')[index] ?? '', { strict: true, uniqueKeys: true });
}

let stage: Stage;
beforeEach(() => {
  stage = makeStage(['terraform', 'terragrunt']);
  makeProgram(join(stage.programs, 'vnet-preflight'), [process.execPath, program]);
});
afterEach(() => stage.remove());

/** Runs lines as a shell of these systems does, which stops at the first that does not end well. */
function shell(lines: readonly string[], environment: Readonly<Record<string, string>> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', lines.join('\n')], {
    cwd: stage.folder,
    env: { ...stage.environment, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const findings = { STAND_IN_PLAN: failing };
const file = (name: string): string => join(stage.folder, name);

function put(name: string, source: string): void {
  mkdirSync(join(file(name), '..'), { recursive: true });
  copyFileSync(source, file(name));
}

test('every page is tried here', () => {
  const pages = ['atlantis.md', 'azd.md', 'azure-pipelines.md', 'gitlab.md', 'terragrunt.md'];
  expect(readdirSync(folder).toSorted()).toEqual(pages);
});

describe('Azure Pipelines', () => {
  interface Steps {
    readonly steps: readonly Step[];
  }
  interface Step {
    readonly bash?: string;
    readonly script?: string;
    readonly inputs?: Readonly<Record<string, string>>;
  }
  /** As an agent does: a shell that goes on after a failure for each step, until one does not end well. */
  const runSteps = (index: number, environment: Readonly<Record<string, string>> = {}): Outcome => {
    const { steps } = yaml('azure-pipelines', index) as Steps;
    let said = '';
    for (const text of steps.map(({ bash, script }) => bash ?? script)) {
      const env = { ...stage.environment, ...environment };
      const { status, stdout } = spawnSync('bash', ['-c', text ?? ''], { cwd: stage.folder, env, encoding: 'utf8' });
      said += stdout;
      if (status !== 0) return { status, stdout: said, stderr: '' };
    }
    return { status: 0, stdout: said, stderr: '' };
  };

  test.each([
    ['passes', clean, 0],
    ['stops at findings', failing, 1],
  ])('%s, and writes what is published', (_, plan, expected) => {
    const { status, stdout } = runSteps(0, { STAND_IN_PLAN: plan });
    expect(status).toBe(expected);
    expect(stdout.includes('##vso[task.logissue type=error')).toBe(expected === 1);
    expect(stdout).toContain('##vso[task.uploadsummary]');
    const published = (yaml('azure-pipelines') as Steps).steps.find(({ inputs }) => inputs !== undefined)?.inputs;
    expect(readFileSync(file(published?.['testResultsFiles'] ?? ''), 'utf8')).toContain('<testsuites');
  });

  test('checks no plan of another run when this one makes none', () => {
    expect(runSteps(0).status).toBe(0);
    const { status, stdout } = runSteps(0, { STAND_IN_STATUS: '1' });
    expect([status, stdout.includes('##vso')]).toEqual([1, false]);
  });

  test('checks Bicep without a tool', () => {
    put('main.bicep', join(root, 'samples', 'bicep-too-small', 'main.bicep'));
    expect(runSteps(1)).toMatchObject({ status: 1, stdout: expect.stringContaining('##vso[task.logissue') });
  });
});

describe('GitLab', () => {
  interface Pipeline {
    readonly stages: readonly string[];
    readonly plan: Job;
    readonly preflight: Job;
  }
  interface Job {
    readonly stage: string;
    readonly script: readonly string[];
    readonly artifacts: { readonly paths: readonly string[]; readonly reports?: { readonly junit: string } };
  }

  test.each([
    ['passes', clean, 0],
    ['stops at findings', failing, 1],
  ])('%s, and leaves the artifacts that are named', (_, plan, expected) => {
    const { stages, plan: planning, preflight } = yaml('gitlab') as Pipeline;
    expect([planning.stage, preflight.stage]).toEqual(stages);
    expect(shell(planning.script, { STAND_IN_PLAN: plan }).status).toBe(0);
    expect(shell(preflight.script).status).toBe(expected);
    for (const path of [
      ...planning.artifacts.paths,
      ...preflight.artifacts.paths,
      preflight.artifacts.reports?.junit ?? '',
    ])
      expect(readFileSync(file(path), 'utf8')).not.toBe('');
  });
});

describe('Atlantis', () => {
  interface Server {
    readonly repos: readonly { readonly workflow: string; readonly custom_policy_check: boolean }[];
    readonly workflows: Readonly<
      Record<string, Readonly<Record<string, { readonly steps: readonly (string | { run: string })[] }>>>
    >;
  }
  const lines = (index: number, phase: string): readonly string[] =>
    ((yaml('atlantis', index) as Server).workflows['preflight']?.[phase]?.steps ?? []).flatMap(step =>
      typeof step === 'string' ? [] : [step.run],
    );

  test.each([
    ['clean', clean, 0],
    ['with findings', failing, 1],
  ])('is told of a plan that is %s by the word alone', (_, plan, words) => {
    const { status, stdout } = shell(lines(0, 'policy_check'), { SHOWFILE: plan });
    expect([status, stdout.match(/fail/giu)?.length ?? 0]).toEqual([0, words]);
    expect((yaml('atlantis') as Server).repos[0]).toMatchObject({ workflow: 'preflight', custom_policy_check: true });
  });

  test('is stopped by a plan that cannot be read, whose name is no shell code', () => {
    const missing = { SHOWFILE: '$(touch pwned) "; touch pwned; ".json' };
    expect(shell(lines(0, 'policy_check'), missing).status).not.toBe(0);
    expect(readdirSync(stage.folder)).not.toContain('pwned');
  });

  test('is stopped by findings where there is no policy check', () => {
    expect(shell(lines(1, 'plan'), { SHOWFILE: failing }).status).toBe(1);
    expect(shell(lines(1, 'plan'), { SHOWFILE: clean }).status).toBe(0);
  });
});

describe('terragrunt', () => {
  const [wrapped = '', estate = ''] = blocks('terragrunt', 'sh');

  test('is wrapped', () => {
    expect(shell([wrapped]).status).toBe(0);
    expect(shell([wrapped], findings).status).toBe(11);
    expect(stage.log()[0]?.words).toEqual(['plan', expect.stringMatching(/^-out=/u), '-input=false']);
  });

  test('runs the hook after a plan', () => {
    const [hook = ''] = blocks('terragrunt', 'hcl');
    const [, list = '[]'] = /execute\s*=\s*(\[.*\])/u.exec(hook) ?? [];
    // Such a list of strings is the same in HCL and JSON, as long as there is no template in it.
    expect(list).not.toMatch(/[$%]\{/u);
    const [command = '', ...words] = JSON.parse(list) as readonly string[];
    writeFileSync(file('plan.bin'), '');
    for (const [plan, expected] of [
      [clean, 0],
      [failing, 1],
    ] as const) {
      const env = { ...stage.environment, STAND_IN_PLAN: plan, TG_CTX_TF_PATH: join(stage.programs, 'terraform') };
      expect(spawnSync(command, words, { cwd: stage.folder, env }).status).toBe(expected);
    }
  });

  test('gives all units to one check, and none is no pass', () => {
    const [planning = '', check = ''] = estate.trim().split('\n');
    expect(planning).toContain('--json-out-dir "$PWD/plans"');
    expect(shell([check]).status).toBe(3);
    put('plans/live/app/tfplan.json', failing);
    put('plans/net/tfplan.json', clean);
    expect(shell([check])).toMatchObject({ status: 1, stdout: expect.stringContaining('in 2 plan files') });
  });
});

describe('azd', () => {
  interface Project {
    readonly hooks: { readonly preprovision: Readonly<Record<'posix' | 'windows', { shell: string; run: string }>> };
  }
  const { posix, windows } = (yaml('azd') as Project).hooks.preprovision;

  test('is stopped by findings, and hears nothing otherwise', () => {
    put('infra/main.bicep', join(root, 'samples', 'bicep-too-small', 'main.bicep'));
    expect(shell([posix.run]).status).toBe(1);
    for (const name of ['main.bicep', 'main.bicepparam', 'network.bicep'])
      put(`infra/${name}`, join(root, 'samples', 'bicep-ready', name));
    expect(shell([posix.run])).toMatchObject({ status: 0, stdout: '' });
    expect(shell(blocks('azd', 'sh')).status).toBe(0);
  });

  test('has one line for both kinds of machines', () => {
    expect([posix.shell, windows.shell, windows.run]).toEqual(['sh', 'pwsh', posix.run]);
  });
});

describe('the hooks of pre-commit', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly files: string;
  }[];
  const offered = (id: string): (typeof hooks)[number] | undefined => hooks.find(hook => hook.id === id);
  const start = (id: string, files: readonly string[]): Outcome => {
    /** As pre-commit splits an entry: at spaces, with what stands between apostrophes in one. */
    const [command = '', ...words] = [...(offered(id)?.entry ?? '').matchAll(/'([^']*)'|\S+/gu)].map(
      ([word, quoted]) => quoted ?? word,
    );
    const { status, stdout, stderr } = spawnSync(command, [...words, ...files], {
      cwd: stage.folder,
      env: stage.environment,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const runHook = (...files: readonly string[]): Outcome => start('vnet-preflight', files);

  test('judges the folder of changed Terraform source once', () => {
    const sources = ['main.tf', 'modules/network/main.tf', 'modules/app/main.tf'];
    for (const source of sources) put(source, join(root, 'samples', 'source-wrong-key', source));
    const { status, stdout } = start('vnet-preflight-terraform', ['main.tf', 'terraform.tfvars', 'main.tf']);
    expect([status, stdout.match(/ judged in /gu)?.length]).toEqual([1, 1]);
    expect(start('vnet-preflight-terraform', ['modules/network/main.tf']).status).toBe(0);
  });

  test.each([
    ['main.tf', true],
    ['a/b.tofu.json', true],
    ['a/terraform.tfvars', true],
    ['x.auto.tfvars.json', true],
    ['env/prod.tfvars', false],
    ['main.tf.bak', false],
    ['terraform.tfstate', false],
  ])('the one for Terraform is started for %s: %s', (path, isTaken) => {
    expect(new RegExp(offered('vnet-preflight-terraform')?.files ?? '', 'u').test(path)).toBe(isTaken);
  });

  test('judges every file by itself and ends with the trouble of any', () => {
    put('small.bicep', join(root, 'samples', 'bicep-too-small', 'main.bicep'));
    put('plan.json', clean);
    expect(runHook('plan.json').status).toBe(0);
    const { status, stdout } = runHook('small.bicep', 'plan.json');
    expect([status, stdout.match(/ judged in 1 /gu)?.length]).toEqual([1, 2]);
  });

  test('takes a name for nothing but a name', () => {
    const names = ['-x.json', '--help', '$(touch pwned).json', "'; touch pwned; '.json"];
    for (const name of names) put(name, failing);
    for (const name of names) expect(runHook(name).status).toBe(1);
    expect(readdirSync(stage.folder)).not.toContain('pwned');
  });
});
