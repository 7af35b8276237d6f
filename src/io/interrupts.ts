import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

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

export function openInterrupts(): Interrupts {
  const received: InterruptSignal[] = [];
  const listeners = new Set<InterruptListener>();
  let witness = startWitness();
  let queue = Promise.resolve();
  const hear = async (signal: InterruptSignal): Promise<void> => {
    const isShared = await witness.wasHit(signal);
    if (isShared) witness = startWitness();
    for (const listener of listeners) listener(signal, isShared);
  };
  const handle = (signal: NodeJS.Signals): void => {
    received.push(signal as InterruptSignal);
    queue = queue.then(async () => hear(signal as InterruptSignal));
  };
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
  wasHit(signal: InterruptSignal): Promise<boolean>;
  end(): void;
}

type WitnessProcess = ChildProcessByStdio<Writable, Readable, null>;

/** Signals reach a whole group one process after the other; ours may be the first. */
const othersAreHit = 20;

/**
 * The system does not tell who sent a signal and to whom. So a `cat` stands in our process group and does
 * nothing: a signal to the group ends it, one to us alone does not, and then it still echoes. It ends by
 * itself when this process is gone, because its input does.
 */
function startWitness(): Witness {
  if (process.platform === 'win32') return { wasHit: async () => Promise.resolve(true), end: () => undefined };
  const witness = spawn('cat', [], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lost = new Promise<boolean>(done => {
    witness.on('exit', () => done(true));
    // Without a witness the usual case is taken for granted: an interrupt comes from the terminal.
    witness.on('error', () => done(process.stdin.isTTY));
  });
  witness.stdin.on('error', () => undefined);
  stopKeeping(witness);
  return {
    async wasHit() {
      await new Promise(done => void setTimeout(done, othersAreHit));
      const echoed = new Promise<boolean>(done => void witness.stdout.once('data', () => done(false)));
      witness.stdin.write('\n');
      return Promise.race([lost, echoed]);
    },
    end: () => void witness.stdin.end(),
  };
}

/** Neither the process nor its pipes keep this one alive. */
function stopKeeping(witness: WitnessProcess): void {
  witness.unref();
  for (const stream of [witness.stdin, witness.stdout]) {
    if ('unref' in stream && typeof stream.unref === 'function') (stream.unref as () => void)();
  }
}
