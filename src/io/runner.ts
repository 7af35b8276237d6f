import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** Adds text at the end of one of the files by which a step talks to GitHub's runner; false when that cannot be. */
export function appendText(path: string, text: string): boolean {
  try {
    appendFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}

/** A word that nobody who wrote an input could know before. */
export function randomWord(): string {
  return randomBytes(16).toString('hex');
}
