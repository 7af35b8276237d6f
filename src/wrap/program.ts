import { basename } from 'node:path';
import { PreflightError } from '../core/error.js';
import { findProgram } from '../io/find-program.js';
import type { Environment } from '../io/terminal.js';

/** The program that makes and applies plans. */
export interface Program {
  readonly path: string;
  /** How messages call it: `terraform`. */
  readonly name: string;
  readonly isTerragrunt: boolean;
}

/** The programs that are looked for, the first one first. */
const usual = ['terraform', 'tofu', 'terragrunt'];

/** Variables that name the program: our own, and what terragrunt tells its hooks. */
const variables = ['VNET_PREFLIGHT_TF', 'TG_TF_PATH', 'TG_CTX_TF_PATH'];

/** The program that the command line names, or the environment, or the first one of the usual names on the PATH. */
export function programFor(binary: string | undefined, environment: Environment): Program {
  const named = binary ?? variables.map(name => environment[name]).find(value => value !== undefined && value !== '');
  const path = named === undefined ? findProgram(usual, environment) : located(named, environment);
  if (path === undefined)
    throw new PreflightError(
      'configuration',
      named === undefined ? `none of ${usual.join(', ')} is on the PATH` : `there is no program “${named}” on the PATH`,
      { advice: `name one with --binary PATH or ${variables[0] ?? ''}` },
    );
  const name = basename(path).replace(/\.(?:exe|cmd|bat)$/iu, '');
  return { path, name, isTerragrunt: /^terragrunt/iu.test(name) };
}

/** A path is taken as it is; a name is looked for. */
function located(named: string, environment: Environment): string | undefined {
  return /[/\\]/u.test(named) ? named : findProgram([named], environment);
}
