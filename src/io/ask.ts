import { createInterface } from 'node:readline';
import type { Interrupts } from './interrupts.js';

/** True when a person can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY;
}

/** Asks a person on the terminal for one line; undefined when there is none, or an interrupt comes first. */
export async function ask(question: string, interrupts: Interrupts): Promise<string | undefined> {
  process.stderr.write(question);
  // Lines as the terminal gives them: reading keys one by one would take Ctrl-C for one of them.
  const reader = createInterface({ input: process.stdin, terminal: false });
  const stopListening = interrupts.listen(() => reader.close());
  try {
    return await new Promise<string | undefined>(done => {
      reader.on('line', done);
      reader.on('close', () => done(undefined));
    });
  } finally {
    stopListening();
    reader.close();
    process.stdin.unref();
  }
}
