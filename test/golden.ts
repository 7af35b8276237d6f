import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@jest/globals';

/** `UPDATE=1 npm test` writes the texts that people read anew; the difference is then reviewed. */
export const isUpdating = process.env['UPDATE'] === '1';

/** Holds a text to a file in which a person can read it. */
export function expectGolden(text: string, file: string): void {
  if (isUpdating) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `(there is no ${file}: run UPDATE=1 npm test)`);
}
