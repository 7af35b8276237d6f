import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { programFor } from '../../src/wrap/program.js';
import { makeStage, runOn } from './wrapper.js';

const all = makeStage(['terraform', 'tofu', 'terragrunt', 'terraform-1.9']);
const some = makeStage(['terragrunt', 'tofu']);
afterAll(() => {
  all.remove();
  some.remove();
});

/** A folder with that name is no program. */
mkdirSync(join(some.programs, 'terraform'));

const found = (binary: string | undefined, environment: Readonly<Record<string, string>>): string =>
  programFor(binary, { PATH: `/nowhere::${all.programs}`, ...environment }).name;

describe('the program', () => {
  test.each([
    ['is terraform first', undefined, {}, 'terraform'],
    ['is tofu when there is no terraform', undefined, { PATH: some.programs }, 'tofu'],
    ['is what the environment names', undefined, { VNET_PREFLIGHT_TF: 'tofu' }, 'tofu'],
    ['is what terragrunt tells its hooks', undefined, { TG_CTX_TF_PATH: join(all.programs, 'tofu') }, 'tofu'],
    ['is ours before that', undefined, { VNET_PREFLIGHT_TF: 'terragrunt', TG_TF_PATH: 'tofu' }, 'terragrunt'],
    ['is not named by an empty variable', undefined, { VNET_PREFLIGHT_TF: '' }, 'terraform'],
    ['is what the command line names, before all', 'terraform-1.9', { VNET_PREFLIGHT_TF: 'tofu' }, 'terraform-1.9'],
    ['may be a path', './some/tofu.exe', {}, 'tofu'],
  ])('%s', (_, binary, environment, expected) => {
    expect(found(binary, environment)).toBe(expected);
  });

  test('that is terragrunt is known by its name', () => {
    expect(programFor('/opt/terragrunt_linux', {}).isTerragrunt).toBe(true);
    expect(programFor('/opt/terragrunt/tofu', {}).isTerragrunt).toBe(false);
  });

  test('needs nothing else on the PATH', () => {
    const outcome = runOn(all, ['plan', '--quiet', '--binary', join(all.programs, 'tofu')], { PATH: '/nowhere' });
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
  });
});
