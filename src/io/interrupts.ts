import { spawn } from 'node:child_process';

export type InterruptSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

const signals: readonly InterruptSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Hears of one signal. `isShared` is true when the whole process group got it, as everything in a terminal
 * gets Ctrl-C: a program that was started then has it already, and must not be sent it a second time.
 */
export type InterruptListener = (signal: InterruptSignal, isShared: boolean) => void;

/** While this is open, a signal that asks to end does not end this process but is told to who listens. */
export interface Interrupts {
  /** The signals so far, the first one first. */
  readonly received: readonly InterruptSignal[];
  /** Listens until the function that it gives is called. */
  listen(listener: InterruptListener): () => void;
  close(): void;
}

export async function openInterrupts(): Promise<Interrupts> {
  const received: InterruptSignal[] = [];
  const listeners = new Set<InterruptListener>();
  let witness = startWitness();
  let wasShared = process.stdin.isTTY;
  let queue = Promise.resolve();
  const hear = async (signal: InterruptSignal, seenBy: Witness | undefined): Promise<void> => {
    // A signal that comes before a new witness stands is one of several that were sent together.
    wasShared = seenBy === undefined ? wasShared : await seenBy.wasHit();
    if (wasShared && seenBy === witness) witness = startWitness();
    for (const listener of listeners) listener(signal, wasShared);
  };
  const handle = (name: NodeJS.Signals): void => {
    const signal = name as InterruptSignal;
    const seenBy = witness.isUp() ? witness : undefined;
    received.push(signal);
    queue = queue.then(async () => hear(signal, seenBy));
  };
  await witness.up;
  for (const signal of signals) process.on(signal, handle);
  return {
    received,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      for (const signal of signals) process.off(signal, handle);
      listeners.clear();
      witness.end();
    },
  };
}

interface Witness {
  readonly up: Promise<unknown>;
  isUp(): boolean;
  /** Whether a signal that has come by now ended it. */
  wasHit(): Promise<boolean>;
  end(): void;
}

/** On Windows everything in a console gets Ctrl-C, and other signals do not exist. */
const everythingIsHit: Witness = {
  up: Promise.resolve(),
  isUp: () => true,
  wasHit: async () => Promise.resolve(true),
  end: () => undefined,
};

/** Signals reach a group one process after the other; ours may be the first. In milliseconds. */
const untilAllAreHit = 20;

/**
 * The system does not tell who sent a signal and to whom. So a `cat` stands in our process group and does
 * nothing: a signal to the group ends it, one to us alone does not, and then it still echoes. It ends by
 * itself when this process is gone, because its input does. Without it the usual case is taken for granted:
 * on a terminal, signals come from there.
 */
function startWitness(): Witness {
  if (process.platform === 'win32') return everythingIsHit;
  const cat = spawn('cat', [], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lost = new Promise<boolean>(done => {
    cat.on('exit', () => done(true));
    cat.on('error', () => done(process.stdin.isTTY));
  });
  cat.stdin.on('error', () => undefined);
  // It keeps this process running only while an answer of it is waited for.
  const pipes = [cat.stdin, cat.stdout].filter(canLetGo);
  const isLost = async (): Promise<boolean> => {
    for (const pipe of pipes) pipe.ref();
    const echoed = new Promise<boolean>(done => void cat.stdout.once('data', () => done(false)));
    cat.stdin.write('\n');
    const answer = await Promise.race([lost, echoed]);
    for (const pipe of pipes) pipe.unref();
    return answer;
  };
  cat.unref();
  let isUp = false;
  const up = (async () => {
    await isLost();
    isUp = true;
  })();
  return {
    up,
    isUp: () => isUp,
    async wasHit() {
      await new Promise(done => void setTimeout(done, untilAllAreHit));
      return isLost();
    },
    end: () => void cat.stdin.end(),
  };
}

/** What a pipe to another process can do beside being a stream. */
interface LettingGo {
  ref(): void;
  unref(): void;
}

function canLetGo<T extends object>(stream: T): stream is T & LettingGo {
  return 'ref' in stream && 'unref' in stream;
}
