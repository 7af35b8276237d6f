import { stripVTControlCharacters } from 'node:util';
import { PreflightError } from '../core/error.js';
import type { Captured } from '../io/child.js';
import type { Environment } from '../io/terminal.js';
import { wordsOf } from './make-plan.js';
import { cloudRunOf, type SavedPlan } from './saved-plan.js';
import { captureStep, withEnvironment, type Session } from './session.js';

/** A saved plan as JSON. */
export interface ShownPlan {
  readonly json: Uint8Array;
  /** True when the plan cannot be read without the variables that it was made with. */
  readonly needsVariables: boolean;
}

/**
 * The JSON of a saved plan, by the program that made it, through a pipe. Variables that add options to
 * commands are left out: what they hold is for plan and apply, and `show` refuses what it does not know.
 */
export async function showPlan(session: Session, plan: SavedPlan): Promise<ShownPlan> {
  const words = ['show', '-json', ...terragruntWords(session), plan.path];
  const showing = withEnvironment(session, environmentOf(session));
  const shown = await captureStep(showing, words);
  if (isShown(shown)) return { json: shown.stdout, needsVariables: false };
  // OpenTofu needs variables to decrypt a plan when the key comes from one; Terraform's show takes none.
  const variables = variableWords(session);
  const again = variables.length === 0 ? shown : await captureStep(showing, withFirst(words, variables));
  if (isShown(again)) return { json: again.stdout, needsVariables: true };
  throw notShown(session, plan, shown);
}

function isShown({ status, stdout }: Captured): boolean {
  return status === 0 && stdout.length > 0;
}

function withFirst([command = '', ...rest]: readonly string[], words: readonly string[]): readonly string[] {
  return [command, ...words, ...rest];
}

/** Terragrunt's own options (its working folder, its configuration) hold for every one of its commands. */
function terragruntWords({ words }: Session): readonly string[] {
  return words.filter(word => word.isTerragrunts).flatMap(word => word.words);
}

function variableWords(session: Session): readonly string[] {
  return wordsOf(session, 'plan')
    .filter(({ name }) => name === 'var' || name === 'var-file')
    .flatMap(word => word.words);
}

function environmentOf({ request, program }: Session): Environment {
  const { TF_CLI_ARGS: _all, TF_CLI_ARGS_show: _show, ...rest } = request.environment;
  // Terragrunt would put the time and a name before each line of what is to be JSON.
  return program.isTerragrunt ? { ...rest, TG_TF_FORWARD_STDOUT: 'true', TERRAGRUNT_FORWARD_TF_STDOUT: 'true' } : rest;
}

function notShown(session: Session, plan: SavedPlan, { status, stderr }: Captured): PreflightError {
  const command = `${session.program.name} show -json`;
  const said = stderr.trim() === '' ? '' : `: ${oneLine(stderr)}`;
  const end = status === 0 ? 'ended well but printed nothing' : `ended with ${status}`;
  const run = cloudRunOf(session, plan);
  if (run !== undefined)
    return new PreflightError(
      'program',
      `the plan was made by HCP Terraform (run ${run}) and ${command} could not fetch it${said}`,
      {
        advice: 'log in with a token that may read the whole plan of that workspace, which needs administrative access',
      },
    );
  const advice = 'nothing was checked; the plan has to be read by the program that made it';
  return plan.kind === 'given'
    ? new PreflightError('input', `${command} ${end}${said}`, { place: { file: plan.name }, advice })
    : new PreflightError('program', `${command} ${end}${said}`, { advice });
}

/** The text that a program prints in a frame of lines and colours, as one line. */
function oneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/[\u2502\u2577\u2575]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 1500);
}
