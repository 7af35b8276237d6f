import type { Place } from '../core/error.js';

/** A part of a file; lines and columns from 1, columns in UTF-16 units, the end behind the last character. */
export interface SourceRange {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a comment stands on: a block or a resource, or something in one. */
export interface CommentTarget {
  /** In words: `resource app`. */
  readonly name: string;
  readonly range: SourceRange;
  /** The addresses that it has where it calls a module: `module.net["eu"]`. What the module makes stands elsewhere. */
  readonly modules?: readonly string[];
}

/** A comment in the source of an input that names this program. */
export interface SourceComment {
  /** With its marks. */
  readonly text: string;
  readonly place: Place;
  /** Undefined for one that stands on nothing. */
  readonly target: CommentTarget | undefined;
}

/** True for a place inside of a part of a file. */
export function isInside({ file, line, column = 1 }: Partial<Place>, range: SourceRange): boolean {
  if (file !== range.file || line === undefined) return false;
  const isBehindStart = line > range.line || (line === range.line && column >= range.column);
  const isBeforeEnd = line < range.endLine || (line === range.endLine && column < range.endColumn);
  return isBehindStart && isBeforeEnd;
}
