import { PreflightError } from '../core/error.js';
import { runAttached, runCaptured, type Captured, type ChildCommand, type Patience } from '../io/child.js';
import { openInterrupts, type Interrupts } from '../io/interrupts.js';
import { inPrivateFolder, type PrivateFolder } from '../io/private-folder.js';
import type { Environment } from '../io/terminal.js';
import { foreignWords, isGlobal, valueIn, type ForeignWord } from './foreign-words.js';
import { programFor, type Program } from './program.js';
import type { WrapRequest } from './request.js';

/** One run of a wrapped program: what it needs, and what has to be gone when it is over. */
export interface Session {
  readonly request: WrapRequest;
  readonly program: Program;
  readonly words: readonly ForeignWord[];
  readonly folder: PrivateFolder;
  readonly interrupts: Interrupts;
  /** How long the program may take to end after an interrupt, in milliseconds. */
  readonly grace: number;
}

/** The run ends here because somebody asked it to; the status is that of the program when it had one to tell. */
class Interrupted extends Error {
  readonly status: number;

  constructor(status: number) {
    super('interrupted');
    this.name = 'Interrupted';
    this.status = status;
  }
}

/** Opens a session, works in it and leaves nothing behind, however it ends. Answers with the exit status. */
export async function inSession(request: WrapRequest, work: (session: Session) => Promise<number>): Promise<number> {
  const program = programFor(request.binary, request.environment);
  const grace = graceIn(request.environment);
  const words = foreignWords(request.words, program.isTerragrunt);
  // Heard before there is anything that must not stay behind.
  const interrupts = await openInterrupts();
  try {
    return await inPrivateFolder(folder => work({ request, program, words, folder, interrupts, grace }));
  } catch (error) {
    if (error instanceof Interrupted) return error.status;
    throw error;
  } finally {
    interrupts.close();
  }
}

/** The folder that the program works in; undefined for terragrunt, which makes one of its own. */
export function workingFolder({ program, words }: Session): string | undefined {
  return program.isTerragrunt ? undefined : (valueIn(words, 'chdir') ?? '.');
}

const graceVariable = 'VNET_PREFLIGHT_GRACE';
const usualGrace = 30;

function graceIn(environment: Environment): number {
  const text = environment[graceVariable];
  if (text === undefined || text === '') return usualGrace * 1000;
  if (!/^\d{1,5}$/u.test(text))
    throw new PreflightError('configuration', `${graceVariable} is a number of seconds, not “${text}”`);
  return Number(text) * 1000;
}

/** The same session with another environment for the program. */
export function withEnvironment(session: Session, environment: Environment): Session {
  return { ...session, request: { ...session.request, environment } };
}

/** Runs a command of the program on our own streams; answers with its status. */
export async function runStep(session: Session, command: 'plan' | 'apply', words: readonly string[]): Promise<number> {
  const child = commandOf(session, [command, ...words], command === 'apply' ? 2 : 1);
  await tellCommand(session, child);
  // The program has the plan in its hands once it applies it, and waits no longer than we do when it is to end.
  const stopListening = command === 'apply' ? session.interrupts.listen(() => session.folder.remove()) : undefined;
  const ending = await runAttached(child, session.interrupts).finally(() => stopListening?.());
  await refuseForced(session, ending.isForced);
  // After apply there is nothing left to stop: how far it got is what its status tells.
  if (command === 'plan') await stopWhenInterrupted(session, ending.status, `${session.program.name} plan`);
  return ending.status;
}

/** Runs a command of the program for its output. */
export async function captureStep(session: Session, words: readonly string[]): Promise<Captured> {
  const child = commandOf(session, words, 1);
  await tellCommand(session, child);
  const captured = await runCaptured(child, session.interrupts);
  await refuseForced(session, captured.isForced);
  await stopWhenInterrupted(session, 0, `${session.program.name} ${words[0] ?? ''}`);
  return captured;
}

/** Ends the run when an interrupt has come: nothing is started after one. */
export async function stopWhenInterrupted(
  { interrupts, request }: Session,
  status: number,
  during: string,
): Promise<void> {
  const [first] = interrupts.received;
  if (first === undefined) return;
  await request.tell(`interrupted during ${during}; nothing more is done`);
  throw new Interrupted(status === 0 ? interruptStatuses[first] : status);
}

/** What a shell tells of a program that a signal has ended. */
const interruptStatuses = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

function commandOf(
  session: Session,
  words: readonly string[],
  interruptsBeforeForce: Patience['interruptsBeforeForce'],
): ChildCommand {
  const { request, program, grace } = session;
  const onWaiting = (): void =>
    void request.tell(
      `${program.name} has not ended ${grace / 1000} s after the interrupt; what it applies is not stopped by force, ` +
        'another interrupt tells it to end at once',
    );
  const globals = session.words.filter(isGlobal).flatMap(word => word.words);
  return {
    program: program.path,
    words: [...globals, ...words],
    environment: request.environment,
    patience: { grace, interruptsBeforeForce, onWaiting },
  };
}

async function tellCommand(session: Session, { program, words }: ChildCommand): Promise<void> {
  // Values of variables may be secret, so options are named without them.
  if (session.request.isVerbose)
    await session.request.tell(`runs ${[program, ...words.map(word => word.replace(/=.*$/su, '=…'))].join(' ')}`);
}

async function refuseForced({ program, grace }: Session, isForced: boolean): Promise<void> {
  if (!isForced) return;
  throw new PreflightError(
    'program',
    `${program.name} did not end within ${grace / 1000} s after the interrupt and was ended by force`,
    { advice: 'its state may still be locked: see its documentation on force-unlock' },
  );
}
