import { exitStatus, wrapperStatuses } from '../core/error.js';
import { asksForHelp, commandWords, isOn } from './foreign-words.js';
import { makePlan, wordsOf } from './make-plan.js';
import type { WrapRequest } from './request.js';
import { inSession, runStep, stopWhenInterrupted, workingFolder } from './session.js';
import { showPlan } from './show-plan.js';
import { refuseSeveralUnits } from './terragrunt.js';

/** Makes a plan by the wrapped program and checks it. Answers with its status, or with ours when there are findings. */
export async function plan(request: WrapRequest): Promise<number> {
  return inSession(request, async session => {
    const words = commandWords(session.words);
    if (asksForHelp(session.words)) return runStep(session, 'plan', words);
    refuseSeveralUnits(session);
    await request.prepare(workingFolder(session));
    const made = await makePlan(session, words);
    if (made.plan === undefined) return made.status;
    const isStream = isOn(wordsOf(session, 'plan'), 'json') === true;
    const { json } = await showPlan(session, made.plan);
    const status = await request.check({ name: made.plan.name, json, isStream, folder: workingFolder(session) });
    await stopWhenInterrupted(session, made.status, 'the check');
    if (status === exitStatus.clean) {
      // The program has advised to apply it.
      if (made.plan.kind === 'private' && !isStream && !request.isQuiet)
        await request.tell(
          'the saved plan was for this check and is gone; to keep one: vnet-preflight plan -- -out=FILE',
        );
      return made.status;
    }
    const own = wrapperStatuses + status;
    await session.request.tell(
      `findings, so this ends with ${own}; ${session.program.name} itself ended with ${made.status}`,
    );
    return own;
  });
}
