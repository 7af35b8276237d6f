import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { expectValid } from '../report/schema.js';
import { clean, failing, makeStage, runOn } from './wrapper.js';

const stage = makeStage();
beforeEach(() => stage.clear());
afterAll(() => stage.remove());

const findings = { STAND_IN_PLAN: failing };

describe('plan', () => {
  test('passes everything on, saves to a private file and reads it by the same program', () => {
    const { status, stdout, stderr } = runOn(stage, [
      'plan',
      '--',
      '-var-file=prod.tfvars',
      '-var',
      'a=b c',
      '-destroy',
    ]);
    // The program itself says how to apply a file that will not be there.
    const gone = 'the saved plan was for this check and is gone; to keep one: vnet-preflight plan -- -out=FILE';
    expect([status, stderr]).toEqual([0, `vnet-preflight: ${gone}\n`]);
    expect(stdout).toMatch(/^Plan: 1 to add\nall well: /u);
    const [made, saved, shown] = stage.log();
    const out = saved?.saved ?? '';
    expect(made?.words).toEqual(['plan', `-out=${out}`, '-var-file=prod.tfvars', '-var', 'a=b c', '-destroy']);
    expect(saved).toMatchObject({ file: '600', folder: '700' });
    expect(shown?.words).toEqual(['show', '-json', out]);
    expect(stage.leftovers()).toEqual([]);
  });

  test('ends with 11 on findings, names the plan in them and says who has the last word', () => {
    const { status, stdout, stderr } = runOn(stage, ['plan'], findings);
    expect(status).toBe(11);
    expect(stdout).toContain('error subnet/not-delegated');
    expect(stdout).toContain('  terraform plan\n');
    expect(stderr).toBe('vnet-preflight: findings, so this ends with 11; terraform itself ended with 0\n');
    expect(stage.leftovers()).toEqual([]);
  });

  test('takes the options of check', () => {
    const report = join(stage.folder, 'report.json');
    const options = ['--format', 'compact', '--format', `json=${report}`, '--fail-on', 'never', '--profile', '2019'];
    const { status, stdout } = runOn(stage, ['plan', ...options], findings);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Plan: 1 to add\nterraform plan:1:1: error /u);
    const document: unknown = JSON.parse(readFileSync(report, 'utf8'));
    expectValid('report-1', document);
    expect(document).toMatchObject({ profile: '2019', inputs: [{ path: 'terraform plan' }] });
  });

  test('is judged by the configuration of its folder, with its waivers', () => {
    const entry = "{ policy: subnet/not-delegated, address: '*', reason: later, owner: team }";
    const file = join(stage.folder, 'vnet-preflight.yaml');
    writeFileSync(file, `failOn: warning\nwaivers: [${entry}]\n`);
    const { status, stdout } = runOn(stage, ['plan'], findings);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/ 2 waived, /u)]);
    expect(runOn(stage, ['plan', '--no-config'], findings).status).toBe(11);
    rmSync(file);
  });

  test('is judged by the configuration where the program works, wherever its plan is saved', () => {
    const [folder, other] = [join(stage.folder, 'infra'), join(stage.folder, 'other')];
    for (const place of [folder, other]) mkdirSync(place);
    writeFileSync(join(folder, 'vnet-preflight.yaml'), 'profile: 2019\n');
    for (const words of [[], [`-out=${join(other, 'plan.bin')}`]]) {
      const { stdout } = runOn(stage, ['plan', '--format', 'json', '--', '-chdir=infra', ...words], findings);
      expect(stdout).toContain('"profile": "2019"');
    }
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['a configuration that is wrong', ['--config', 'wrong.yaml'], 12, /^wrong\.yaml:1:1: unknown key “prfile”/u],
    ['a baseline that is missing', ['--baseline', 'none.json'], 12, /^none\.json: there is no such file\n$/u],
    [
      'an inventory that is missing',
      ['--inventory', 'none.json'],
      13,
      /^none\.json: there is no such file; an inventory/u,
    ],
  ])('tells of %s before anything is planned', (_, options, expected, message) => {
    writeFileSync(join(stage.folder, 'wrong.yaml'), 'prfile: 2019\n');
    for (const command of ['plan', 'apply']) {
      const outcome = runOn(stage, [command, ...options, '--', '-auto-approve']);
      expect(outcome).toMatchObject({ status: expected, stdout: '', stderr: expect.stringMatching(message) });
    }
    expect([stage.log(), stage.leftovers()]).toEqual([[], []]);
  });

  test('reads a configuration once, so that it can be a pipe', () => {
    const fifo = join(stage.folder, 'pipe.yaml');
    spawnSync('mkfifo', [fifo]);
    const writer = spawn('sh', ['-c', `echo 'profile: 2019' > '${fifo}'`]);
    const { stdout } = runOn(stage, ['plan', '--config', fifo, '--format', 'json'], findings);
    writer.kill();
    rmSync(fifo);
    expect(stdout).toContain('"profile": "2019"');
  });

  test.each([
    ['its failure', { STAND_IN_STATUS: '1' }, 1],
    ['a status of its own', { STAND_IN_STATUS: '77' }, 77],
    ['the signal that ended it', { STAND_IN_MODE: 'dies' }, 137],
  ])('passes on %s, and checks nothing', (_, environment, expected) => {
    const { status, stdout, stderr } = runOn(stage, ['plan'], { ...findings, ...environment });
    expect([status, stdout]).toEqual([expected, 'Plan: 1 to add\n']);
    expect(stderr).toBe(`vnet-preflight: terraform plan ended with ${expected}; nothing was checked\n`);
    expect(stage.log().some(({ words }) => words?.includes('show') === true)).toBe(false);
    expect(stage.leftovers()).toEqual([]);
  });

  test('takes 2 for changes, which are no failure', () => {
    const changes = { STAND_IN_STATUS: '2' };
    expect(runOn(stage, ['plan', '--', '-detailed-exitcode'], changes).status).toBe(2);
    expect(runOn(stage, ['plan'], { ...changes, TF_CLI_ARGS_plan: '-detailed-exitcode' }).status).toBe(2);
    expect(runOn(stage, ['plan', '--', '-detailed-exitcode'], { ...changes, ...findings })).toMatchObject({
      status: 11,
      stderr: expect.stringContaining('terraform itself ended with 2'),
    });
  });

  test('only runs the program when help is asked for', () => {
    expect(runOn(stage, ['plan', '--', '-help'])).toMatchObject({ status: 0, stdout: 'Plan: 1 to add\n' });
    expect(stage.log().map(({ words }) => words)).toEqual([['plan', '-help']]);
    expect(runOn(stage, ['plan', '--help', '--', '-x']).stdout).toMatch(
      /^vnet-preflight plan \[OPTION\.\.\.\] \[-- ARGS/u,
    );
  });
});

describe('with -json', () => {
  test.each([
    [['-json'], {}],
    [[], { TF_CLI_ARGS_plan: '-json' }],
  ])('by %o and %o the report joins the lines', (words, environment) => {
    const { status, stdout } = runOn(stage, ['plan', '--', ...words], { ...findings, ...environment });
    const lines = stdout.trimEnd().split('\n').slice(1);
    expect(status).toBe(11);
    expect(lines.map(line => JSON.parse(line) as unknown)).toContainEqual({
      '@level': 'error',
      '@message': expect.stringMatching(/^Error: subnet\/not-delegated: /u),
      '@module': 'vnet-preflight',
      type: 'diagnostic',
      diagnostic: {
        severity: 'error',
        summary: expect.stringMatching(/^subnet\/not-delegated: /u),
        detail: expect.stringContaining('delegated to'),
        address: expect.stringContaining('web_app'),
      },
    });
  });

  test('a format that was asked for stays', () => {
    const { stdout } = runOn(stage, ['plan', '--format', 'compact', '--', '-json'], findings);
    expect(stdout).toMatch(/^terraform plan:1:1: error /mu);
  });

  test('a file that was asked for is written beside', () => {
    const report = join(stage.folder, 'beside.json');
    const { stdout } = runOn(stage, ['plan', '--format', `json=${report}`, '--', '-json'], findings);
    expect(stdout.split('\n')[1]).toMatch(/^\{"@level"/u);
    expectValid('report-1', JSON.parse(readFileSync(report, 'utf8')));
  });
});

describe('a plan that the user keeps', () => {
  test.each([
    ['-out=mine.bin', {}],
    ['--out=mine.bin', {}],
    ['', { TF_CLI_ARGS_plan: "-var 'a=b c' -out=mine.bin" }],
    ['', { TF_CLI_ARGS: '-out=mine.bin' }],
  ])('by “%s” and %o is left where it is', (word, environment) => {
    const words = word === '' ? [] : [word];
    // The stand-in does not merge the variables as terraform does, so the option is given to it as well.
    runOn(stage, ['plan', '--', ...words], { ...environment, STAND_IN_MODE: word === '' ? 'no-plan' : '' });
    const [made] = stage.log();
    expect(made?.words).toEqual(['plan', ...words]);
    if (word === '') return;
    expect(stage.log().at(-1)?.words).toEqual(['show', '-json', 'mine.bin']);
    expect(readFileSync(join(stage.folder, 'mine.bin'), 'utf8')).toBe(`saved ${clean}`);
  });

  test('is not taken for a new one when the program has not written it', () => {
    writeFileSync(join(stage.folder, 'old.bin'), 'an old plan');
    const { status, stderr } = runOn(stage, ['plan', '--', '-out=old.bin'], { STAND_IN_MODE: 'no-plan' });
    expect([status, stderr]).toEqual([14, expect.stringContaining('terraform plan ended with 0 but wrote no plan')]);
    expect(readFileSync(join(stage.folder, 'old.bin'), 'utf8')).toBe('an old plan');
  });

  test.each([join(stage.folder, 'log', 'x'), 'x'.repeat(300)])(
    'where nothing can be is for the program to refuse: %#',
    out => {
      const outcome = runOn(stage, ['plan', '--', `-out=${out}`], { STAND_IN_MODE: 'no-plan', STAND_IN_STATUS: '1' });
      expect([outcome.status, outcome.stderr]).toEqual([
        1,
        'vnet-preflight: terraform plan ended with 1; nothing was checked\n',
      ]);
    },
  );

  test('is not overwritten by a report', () => {
    const outcome = runOn(stage, ['plan', '--format', 'json=kept.bin', '--', '-out=kept.bin']);
    expect(outcome).toMatchObject({ status: 12, stderr: expect.stringContaining('would overwrite') });
    expect(readFileSync(join(stage.folder, 'kept.bin'), 'utf8')).toBe(`saved ${clean}`);
  });
});

test('-chdir stands before each command, and a relative plan is found there', () => {
  mkdirSync(join(stage.folder, 'env'), { recursive: true });
  runOn(stage, ['plan', '--', '-var-file=x', '-chdir=env']);
  const out = stage.log()[1]?.saved ?? '';
  expect(stage.log()[0]?.words).toEqual(['-chdir=env', 'plan', `-out=${out}`, '-var-file=x']);
  expect(stage.log()[2]?.words).toEqual(['-chdir=env', 'show', '-json', out]);
});

test('a private folder that TMPDIR names from here is found by a program that works elsewhere', () => {
  mkdirSync(join(stage.folder, 'env', 'near'), { recursive: true });
  const outcome = runOn(stage, ['plan', '--', '-chdir=env'], { TMPDIR: join('env', 'near') });
  expect([outcome.status, stage.log()[1]?.saved]).toEqual([0, expect.stringMatching(/^\/.*\/near\/vnet-preflight-/u)]);
});

test('variables that add options reach plan and not show', () => {
  runOn(stage, ['plan'], { TF_CLI_ARGS: '-no-color', TF_CLI_ARGS_plan: '-lock=false', TF_CLI_ARGS_show: '-x' });
  expect(stage.log()[0]).toMatchObject({ TF_CLI_ARGS: '-no-color', TF_CLI_ARGS_plan: '-lock=false' });
  expect(stage.log()[2]).not.toHaveProperty('TF_CLI_ARGS');
  expect(stage.log()[2]).not.toHaveProperty('TF_CLI_ARGS_show');
});

describe('trouble', () => {
  test.each([
    ['no-plan', 14, 'terraform plan ended with 0 but wrote no plan'],
    ['show-fails', 14, 'terraform show -json ended with 1: Error: no such thing'],
    ['show-empty', 14, 'terraform show -json ended well but printed nothing'],
    ['cloud', 14, 'the plan was made by HCP Terraform (run run-abc) and terraform show -json could not fetch it'],
  ])('%s', (mode, expected, message) => {
    const { status, stderr } = runOn(stage, ['plan'], { STAND_IN_MODE: mode });
    expect([status, stderr]).toEqual([expected, expect.stringContaining(message)]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stage.leftovers()).toEqual([]);
  });

  test('with a plan that holds something else', () => {
    const { status, stderr } = runOn(stage, ['plan'], { STAND_IN_PLAN: join(stage.programs, 'terraform') });
    expect([status, stderr]).toEqual([13, expect.stringMatching(/^terraform plan:/u)]);
    expect(stage.leftovers()).toEqual([]);
  });

  test.each([
    ['is explained', join('remote', '.terraform'), undefined],
    ['is explained, also where the variable for its data is empty', join('remote', '.terraform'), ''],
    ['is explained, also where its data lies somewhere else', 'data', 'data'],
  ])('with a remote backend that saves no plan %s', (_, data, setting) => {
    const folder = join(stage.folder, data);
    mkdirSync(join(stage.folder, 'remote'), { recursive: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'terraform.tfstate'), '{"backend": {"type": "remote", "config": {}}}');
    const variables = setting === undefined ? {} : { TF_DATA_DIR: setting === '' ? '' : folder };
    const { stderr } = runOn(stage, ['plan', '--', '-chdir=remote'], { STAND_IN_STATUS: '1', ...variables });
    expect(stderr).toContain('the backend “remote” cannot save a plan');
  });

  test('with variables that decrypt a plan: show gets them when it cannot do without', () => {
    expect(runOn(stage, ['plan', '--', '-var-file=key.tfvars'], { STAND_IN_MODE: 'needs-variables' }).status).toBe(0);
    expect(stage.log().at(-1)?.words).toEqual(['show', '-var-file=key.tfvars', '-json', stage.log()[1]?.saved]);
  });

  test.each([
    ['a program that is missing', ['--binary', 'nope'], {}, /no program “nope” on the PATH/u],
    ['a path that is missing', ['--binary', './nope'], {}, /\.\/nope cannot be started: there is no such program/u],
    ['a file that is no program', ['--binary', './bin'], {}, /cannot be started: this user must not run it/u],
    ['nothing on the PATH', [], { PATH: '/nowhere' }, /none of terraform, tofu, terragrunt is on the PATH/u],
    ['an unknown option', ['--formt', 'json'], {}, /no option --formt; did you mean “--format”\?/u],
    ['an option on the wrong side', ['-var-file=x'], {}, /options of the wrapped program stand after --/u],
    ['an unknown format', ['--format', 'yaml'], {}, /no format “yaml”/u],
    ['a reason without apply', ['--override', 'x'], {}, /no option --override/u],
    ['an odd grace', [], { VNET_PREFLIGHT_GRACE: 'soon' }, /VNET_PREFLIGHT_GRACE is a number of seconds/u],
    ['no place for the plan', [], { TMPDIR: '/nowhere' }, /no private folder can be made in \/nowhere/u],
  ])('%s is wrong usage, before anything runs', (_, options, environment, message) => {
    const { status, stdout, stderr } = runOn(stage, ['plan', ...options], environment);
    expect(stderr).toMatch(message);
    expect([status, stdout, stage.log()]).toEqual([12, '', []]);
  });
});

describe('terragrunt', () => {
  const terragrunt = makeStage(['terragrunt']);
  afterAll(() => terragrunt.remove());
  beforeEach(() => terragrunt.clear());

  test('keeps its own options for each command', () => {
    const own = ['--working-dir', 'live/prod', '--non-interactive'];
    expect(runOn(terragrunt, ['plan', '--binary', 'terragrunt', '--', ...own, '-var', 'a=b']).status).toBe(0);
    const out = terragrunt.log()[1]?.saved ?? '';
    expect(terragrunt.log()[0]?.words).toEqual(['plan', `-out=${out}`, ...own, '-var', 'a=b']);
    expect(terragrunt.log()[2]?.words).toEqual(['show', '-json', ...own, out]);
  });

  test('over several units is refused with what to do instead', () => {
    for (const [words, environment] of [
      [['--all'], {}],
      [['-a'], {}],
      [['--graph'], {}],
      [[], { TG_ALL: 'true' }],
    ] as const)
      expect(runOn(terragrunt, ['plan', '--binary', 'terragrunt', '--', ...words], environment)).toMatchObject({
        status: 12,
        stderr: expect.stringContaining('--json-out-dir'),
      });
    expect(terragrunt.log()).toEqual([]);
  });
});
