import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { PreflightError } from '../core/error.js';

/** Adds text at the end of one of the files by which a step talks to GitHub's runner. */
export function appendText(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (cause) {
    throw new PreflightError('usage', 'the file of the runner cannot be written to', { place: { file: path }, cause });
  }
}

/** A word that nobody who wrote an input could know before. */
export function randomWord(): string {
  return randomBytes(16).toString('hex');
}
