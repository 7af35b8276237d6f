import type { Place } from '../../../core/error.js';
import { Lines } from '../../../core/lines.js';
import type { Span } from '../syntax.js';
import { remember } from '../../../core/remember.js';

/** A file's text and where it came from. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** The place of a part of a file, with the column behind its first line. */
export function placeOfSpan(source: SourceText, { start, end }: Span): Place {
  return { file: source.path, ...linesOf(source).from(start, end) };
}

/** Line and column, both from 1, of an offset in UTF-16 code units. */
export function placeAt(source: SourceText, offset: number): Place {
  return { file: source.path, ...linesOf(source).at(offset) };
}

const linesOf = remember(({ text }: SourceText) => new Lines(text));
