import { ask } from '../io/ask.js';
import { stopWhenInterrupted, type Session } from './session.js';

/** Asks what the program would have asked: it applies a saved plan without a question. */
export async function isApproved(session: Session): Promise<boolean> {
  const question = `\nShall ${session.program.name} apply this plan? Only “yes” is taken for it: `;
  const answer = await ask(question, session.interrupts);
  await stopWhenInterrupted(session, 0, 'the question');
  if (answer?.trim() === 'yes') return true;
  await session.request.tell('not approved; nothing was applied');
  return false;
}
