import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { program } from '../cli/command.js';
import { installTerraform } from '../../scripts/terraform/core.js';
import { withRealCore } from '../real-core.js';
import { makeStage, runOn, startOn, until } from './wrapper.js';

// The wrapper around a real Terraform core. Its built-in `terraform_data` needs no provider.

const stage = makeStage([]);
const missing = installTerraform(stage.programs);
afterAll(() => stage.remove());

const stateFile = join(stage.folder, 'terraform.tfstate');
const state = (): string => (existsSync(stateFile) ? readFileSync(stateFile, 'utf8') : '');
const terraform = (...words: readonly string[]): void => {
  const { status, stderr } = spawnSync(join(stage.programs, 'terraform'), words, {
    cwd: stage.folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};

/** Writes the configuration and begins without a state. */
function configure(text: string): void {
  rmSync(stateFile, { force: true });
  writeFileSync(join(stage.folder, 'main.tf'), text);
  terraform('init', '-no-color');
}

const oneResource = `
variable "name" { default = "first" }
resource "terraform_data" "it" { input = var.name }
`;

withRealCore('a real Terraform', missing, () => {
  beforeEach(() => configure(oneResource));

  test('plans as without us, and the plan is checked', () => {
    const { status, stdout } = runOn(stage, ['plan', '--', '-no-color', '-var', 'name=second']);
    expect(status).toBe(0);
    expect(stdout).toContain('+ input  = "second"');
    expect(stdout).toMatch(/NO INTEGRATION FOUND: no app in 1 plan file \(1 resource\) joins a virtual network\n$/u);
    expect(stage.leftovers()).toEqual([]);
  });

  test('takes options from its variables, and -chdir', () => {
    mkdirSync(join(stage.folder, 'elsewhere'), { recursive: true });
    writeFileSync(join(stage.folder, 'elsewhere', 'main.tf'), oneResource);
    terraform('-chdir=elsewhere', 'init');
    const variables = { TF_CLI_ARGS: '-no-color', TF_CLI_ARGS_plan: "-detailed-exitcode -out='my plan.bin'" };
    const { status, stdout, stderr } = runOn(stage, ['plan', '--', '-chdir=elsewhere'], variables);
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout).toContain('Saved the plan to: my plan.bin');
    expect(existsSync(join(stage.folder, 'elsewhere', 'my plan.bin'))).toBe(true);
  });

  test('checks the plan, and not the state, where an empty -out saves none', () => {
    terraform('apply', '-auto-approve');
    const words = ['plan', '--', '-out=early.bin', '-out', ''];
    for (const { status, stdout } of [runOn(stage, words), runOn(stage, ['plan'], { TF_CLI_ARGS_plan: '-out=' })])
      expect([status, stdout]).toEqual([0, expect.stringContaining('no app in 1 plan file')]);
    expect([existsSync(join(stage.folder, 'early.bin')), stage.leftovers()]).toEqual([false, []]);
  });

  test('passes on what it refuses', () => {
    expect(runOn(stage, ['plan', '--', '-no-color', '-bogus'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/flag provided but not defined: -bogus[\s\S]*nothing was checked\n$/u),
    });
  });

  test('destroys, refreshes and plans nothing, and each of these plans is checked', () => {
    expect(runOn(stage, ['apply', '--', '-auto-approve']).status).toBe(0);
    for (const word of ['-destroy', '-refresh-only', '-detailed-exitcode'])
      expect(runOn(stage, ['plan', '--', word])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('NO INTEGRATION FOUND'),
      });
  });

  test('writes lines of JSON and nothing else with -json, findings included', () => {
    for (const line of [
      ['plan', '--', '-json'],
      ['apply', '--', '-json', '-auto-approve'],
    ]) {
      const { status, stdout } = runOn(stage, line);
      const lines = stdout.trimEnd().split('\n');
      expect(status).toBe(0);
      expect(lines.map(text => (JSON.parse(text) as Readonly<Record<string, unknown>>)['@module'])).toEqual(
        expect.arrayContaining(['terraform.ui', 'vnet-preflight']),
      );
    }
  });

  test('plans in a workspace', () => {
    const { status, stdout } = runOn(stage, ['plan', '--', '-no-color'], { TF_WORKSPACE: 'test' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('NO INTEGRATION FOUND')]);
  });

  test('applies the plan that was checked', () => {
    expect(runOn(stage, ['apply', '--', '-auto-approve', '-var=name=third']).status).toBe(0);
    expect(state()).toContain('"value": "third"');
    expect(stage.leftovers()).toEqual([]);
  });

  test('applies a saved plan once, and refuses it the second time itself', () => {
    expect(runOn(stage, ['plan', '--', '-out=kept.bin', '-var=name=kept']).status).toBe(0);
    expect(runOn(stage, ['apply', '--', '-no-color', 'kept.bin']).status).toBe(0);
    expect(state()).toContain('"value": "kept"');
    expect(runOn(stage, ['apply', '--', '-no-color', 'kept.bin'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Saved plan is stale'),
    });
  });

  test('gets variables again that a saved plan does not keep', () => {
    configure(`variable "secret" {
      type      = string
      ephemeral = true
    }
    variable "none" { default = null }
    ${oneResource}`);
    expect(runOn(stage, ['apply', '--', '-auto-approve', '-var', 'secret=x', '-var=name=fourth']).status).toBe(0);
    expect(state()).toContain('"value": "fourth"');
  });

  test('ends by an interrupt, and nothing is left', async () => {
    configure(`resource "terraform_data" "slow" {
      provisioner "local-exec" { command = "touch started; sleep 2" }
    }`);
    const { process: wrapper, ended } = startOn(stage, ['apply', '--', '-auto-approve', '-no-color']);
    await until(() => (existsSync(join(stage.folder, 'started')) ? true : undefined));
    wrapper.kill('SIGINT');
    const { stdout } = await ended;
    expect(stdout.match(/Interrupt received\./gu)).toHaveLength(1);
    expect(stdout).not.toContain('Two interrupts');
    expect(stage.leftovers()).toEqual([]);
  });

  test.each([
    ['yes', 'yes\\n', 0, true],
    ['no', 'no\\n', 12, false],
    ['y', 'y\\n', 12, false],
    ['nothing', '\\n', 12, false],
    ['the end of the input', '\\x04', 12, false],
    ['an interrupt', '\\x03', 130, false],
  ])('is approved on a terminal by “yes” alone: %s', (_, answer, expected, isApplied) => {
    const { status, stdout } = spawnSync(
      'python3',
      [
        join(import.meta.dirname, 'on-terminal.py'),
        'is taken for it: ',
        answer,
        process.execPath,
        program,
        'apply',
        '--',
        '-var=name=asked',
      ],
      { cwd: stage.folder, env: { ...stage.environment }, encoding: 'utf8' },
    );
    expect(stdout).toContain('Shall terraform apply this plan? Only “yes” is taken for it: ');
    expect([status, state().includes('"value": "asked"')]).toEqual([expected, isApplied]);
    // A terminal gets colours, also from the program that we run.
    expect(stdout).toContain('\u001B[32m+\u001B[0m');
    expect(stage.leftovers()).toEqual([]);
  });
});
