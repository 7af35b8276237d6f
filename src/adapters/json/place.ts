import { pointerOf } from '../../core/json-pointer.js';
import { code } from './scan.js';

/** The line, from 1, of a byte. */
export function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (
    let next = bytes.indexOf(code.lineFeed);
    next !== -1 && next < at;
    next = bytes.indexOf(code.lineFeed, next + 1)
  ) {
    line += 1;
  }
  return line;
}

/** A column beyond is counted in bytes: the line may be longer than a string can be. */
const longestCounted = 100_000_000;

/** Line and column, both from 1; columns count UTF-16 units, as editors do. */
export function positionAt(bytes: Uint8Array, at: number): { line: number; column: number } {
  const start = at === 0 ? 0 : bytes.lastIndexOf(code.lineFeed, at - 1) + 1;
  const isCounted = at - start <= longestCounted;
  const column = isCounted ? new TextDecoder().decode(bytes.subarray(start, at)).length + 1 : at - start + 1;
  return { line: lineAt(bytes, at), column };
}

const shownSteps = 8;

/** A JSON pointer for a sentence, on one line: the beginning of one that is too long for people. */
export function shownPointer(path: readonly (string | number)[]): string {
  const steps = path.slice(0, shownSteps).map(step => String(step).slice(0, 60));
  // Spaces and whatever a terminal might take for a command: keys come from the input.
  const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu;
  const pointer = pointerOf(steps).replace(unprintable, character => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return path.length > shownSteps ? `${pointer}/…` : pointer;
}
