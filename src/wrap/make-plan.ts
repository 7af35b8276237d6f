import { PreflightError } from '../core/error.js';
import { dataFolder } from '../core/terraform-data.js';
import { fileStamp, smallFile } from '../io/plan-file.js';
import { foreignWords, isOn, valueIn, type ForeignWord } from './foreign-words.js';
import { placeOf, type SavedPlan } from './saved-plan.js';
import { runStep, type Session } from './session.js';
import { shellWords } from './shell-words.js';

/** What came of a run of `plan`. */
export interface MadePlan {
  /** The program's own exit status. */
  readonly status: number;
  /** Absent when the program has failed, and has said why. */
  readonly plan?: SavedPlan;
}

/** The words that a variable adds to a command. */
export function addedWords({ request, program }: Session, ...variables: readonly string[]): readonly ForeignWord[] {
  const words = variables.flatMap(name => shellWords(request.environment[name] ?? ''));
  return foreignWords(words, program.isTerragrunt);
}

/** All words that a command gets, in the order in which the program gets them: the last one counts. */
export function wordsOf(session: Session, command: 'plan' | 'apply'): readonly ForeignWord[] {
  return [...addedWords(session, `TF_CLI_ARGS_${command}`, 'TF_CLI_ARGS'), ...session.words];
}

/** Runs `plan` with these words and saves it where the user wants it, else in the private folder. */
export async function makePlan(session: Session, words: readonly string[]): Promise<MadePlan> {
  const own = foreignWords(words, session.program.isTerragrunt);
  // In the order in which the program gets them: the last one counts.
  const all = [...addedWords(session, 'TF_CLI_ARGS_plan', 'TF_CLI_ARGS'), ...own];
  const given = valueIn(all, 'out');
  // An empty path, as of a shell's variable that is not set, saves nothing.
  const out = given === '' ? undefined : given;
  const plan: SavedPlan =
    out === undefined
      ? { path: session.folder.emptyFile('plan'), name: `${session.program.name} plan`, kind: 'private' }
      : { path: out, name: out, kind: 'kept' };
  const place = placeOf(session, plan.path);
  const before = place === undefined ? undefined : fileStamp(place);
  const rest = own.filter(({ name }) => out !== undefined || name !== 'out').flatMap(word => word.words);
  const status = await runStep(session, 'plan', out === undefined ? [`-out=${plan.path}`, ...rest] : rest);
  const after = place === undefined ? undefined : fileStamp(place);
  const isWritten = place === undefined || (after !== undefined && after !== before);
  // 2 says that there are changes, when that was asked for.
  const isChange = status === 2 && (isOn(all, 'detailed-exitcode') === true || isWritten);
  if (status !== 0 && !isChange) {
    await session.request.tell(
      `${session.program.name} plan ended with ${status}; nothing was checked${remoteHint(session)}`,
    );
    return { status };
  }
  if (!isWritten) throw noPlan(session, status);
  return { status, plan };
}

function noPlan({ program }: Session, status: number): PreflightError {
  return new PreflightError('program', `${program.name} plan ended with ${status} but wrote no plan`, {
    advice: 'nothing was checked; run it with --verbose to see the command',
  });
}

/** The older way to HCP Terraform refuses to save a plan, which we need and the user did not ask for. */
function remoteHint({ request, words }: Session): string {
  const folder = dataFolder(valueIn(words, 'chdir') ?? '', request.environment['TF_DATA_DIR']);
  const text = smallFile(`${folder}/terraform.tfstate`);
  const isRemote = text !== undefined && /"backend"\s*:\s*\{\s*"type"\s*:\s*"remote"/u.test(text);
  return isRemote ? '; the backend “remote” cannot save a plan, the cloud block of Terraform 1.6 and newer can' : '';
}
