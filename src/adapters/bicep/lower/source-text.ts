import type { Place } from '../../../core/error.js';
import { remember } from '../../../core/remember.js';

/** A file's text and where it came from. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Line and column, both from 1, of an offset in UTF-16 code units. The lines are counted at the first question. */
export function placeAt(source: SourceText, offset: number): Place {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

const lineStarts = remember((source: SourceText): readonly number[] => {
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
});
