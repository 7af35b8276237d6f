import { exitStatus, PreflightError, wrapperStatuses } from '../core/error.js';
import { canAsk } from '../io/ask.js';
import { isApproved } from './approve.js';
import { asksForHelp, commandWords, isOn, wordsFor, type ForeignWord } from './foreign-words.js';
import { addedWords, makePlan, wordsOf } from './make-plan.js';
import { planTraits } from './plan-traits.js';
import type { WrapRequest } from './request.js';
import { frozen, frozenCopy, type FrozenPlan } from './saved-plan.js';
import { inSession, runStep, stopWhenInterrupted, withEnvironment, workingFolder, type Session } from './session.js';
import { showPlan } from './show-plan.js';
import { refuseSeveralUnits } from './terragrunt.js';

/**
 * Applies exactly the plan that was checked, or does not. Without a saved plan one is made and asked about;
 * a saved plan is applied without a question, as the program itself does.
 */
export async function apply(request: WrapRequest): Promise<number> {
  return inSession(request, async session => {
    if (asksForHelp(session.words)) return runStep(session, 'apply', commandWords(session.words));
    refuseSeveralUnits(session);
    await request.prepare(workingFolder(session));
    const given = session.words.findLast(({ name }) => name === undefined);
    return given === undefined ? applyNew(session) : applyGiven(session, given);
  });
}

async function applyGiven(session: Session, given: ForeignWord): Promise<number> {
  const path = given.words[0] ?? '';
  const saved = frozenCopy(session, { path, name: path, kind: 'given' });
  const { json } = await showPlan(session, saved.plan);
  const status = await checked(session, json, saved);
  if (status !== undefined) return status;
  const words = session.words.map(word => (word === given ? { ...word, words: [saved.plan.path] } : word));
  saved.refuseChanged();
  return runStep(session, 'apply', commandWords(words));
}

async function applyNew(session: Session): Promise<number> {
  const all = wordsOf(session, 'apply');
  const mustAsk = isOn(all, 'auto-approve') !== true;
  if (mustAsk) refuseWithoutAnswer(session, all);
  // What is added to every command the program itself adds to its plan.
  const own = [...addedWords(session, 'TF_CLI_ARGS_apply'), ...session.words];
  const made = await makePlan(session, wordsFor(own, 'plan'));
  if (made.plan === undefined) return made.status;
  const saved = made.plan.kind === 'private' ? frozen(made.plan) : frozenCopy(session, made.plan);
  const { json, needsVariables } = await showPlan(session, saved.plan);
  const status = await checked(session, json, saved);
  if (status !== undefined) return status;
  const { hasChanges, hasEphemeralVariables } = planTraits(json);
  if (mustAsk && hasChanges && !(await isApproved(session))) return wrapperStatuses + exitStatus.usage;
  const variables =
    needsVariables || hasEphemeralVariables ? all.filter(({ name }) => name === 'var' || name === 'var-file') : [];
  const words = [...wordsFor(all, 'apply'), ...variables.flatMap(word => word.words), saved.plan.path];
  // What these variables add has been sorted to the step that takes it.
  const { TF_CLI_ARGS: _all, TF_CLI_ARGS_apply: _apply, ...environment } = session.request.environment;
  saved.refuseChanged();
  return runStep(withEnvironment(session, environment), 'apply', words);
}

/** The status to end with when the plan must not be applied; undefined when it may be. */
async function checked(session: Session, json: Uint8Array, { plan }: FrozenPlan): Promise<number | undefined> {
  const { request } = session;
  const isStream = isOn(wordsOf(session, 'apply'), 'json') === true;
  const status = await request.check({ name: plan.name, json, isStream, folder: workingFolder(session) });
  await stopWhenInterrupted(session, 0, 'the check');
  if (status === exitStatus.clean) return undefined;
  if (status === exitStatus.findings && request.override !== undefined) {
    await session.request.tell(`findings are overridden: ${request.override}`);
    return undefined;
  }
  const own = wrapperStatuses + status;
  await session.request.tell(`nothing was applied because of the findings; this ends with ${own}`);
  return own;
}

function refuseWithoutAnswer(session: Session, words: readonly ForeignWord[]): void {
  const why = whyNobodyAnswers(session, words);
  if (why !== undefined)
    throw new PreflightError('usage', `${session.program.name} apply has to be approved, and ${why}`, {
      advice: 'add -auto-approve after --, or apply a saved plan; findings are refused all the same',
    });
}

function whyNobodyAnswers({ request }: Session, words: readonly ForeignWord[]): string | undefined {
  const isSilent = isOn(words, 'input') === false || /^(?:0|false)$/iu.test(request.environment['TF_INPUT'] ?? '');
  if (isSilent) return 'input is switched off';
  if (isOn(words, 'json') === true) return 'a question would break the stream of -json';
  return canAsk() ? undefined : 'there is no terminal to ask on';
}
