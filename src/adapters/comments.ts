import type { Lines } from '../core/lines.js';
import { once } from '../core/once.js';
import { remember } from '../core/remember.js';
import type { SourceComment, SourceRange } from '../graph/source-comment.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that a comment can stand on. */
export interface Element extends Span {
  readonly name: string;
  /** Where what is inside of it begins; what stands before that belongs to its head. */
  readonly bodyStart: number;
  /** What is inside of it, in the order of the file; none where a comment inside means it as a whole. */
  readonly parts: () => readonly Element[];
}

/** A file with its comments and what they can stand on. */
export interface CommentedFile {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  readonly comments: readonly Span[];
  readonly elements: () => readonly Element[];
}

/**
 * The comments of a file that name this program, each with what it stands on: behind something in its line that, and
 * in a line of its own what begins next in the same block. Other comments may stand between.
 */
export function commentsIn(file: CommentedFile): readonly SourceComment[] {
  const elements = once(file.elements);
  return file.comments.flatMap(comment => {
    const text = file.text.slice(comment.start, comment.end);
    if (!/vnet-preflight/iu.test(text)) return [];
    const way = wayTo(comment, elements(), file);
    const [last] = way.slice(-1);
    const name = way.map(element => element.name).join(', ');
    const target = last && { name, range: rangeOf(last, file) };
    return [{ text, place: { file: file.file, ...file.lines.at(comment.start) }, target }];
  });
}

function rangeOf({ start, end }: Span, { file, lines }: CommentedFile): SourceRange {
  const last = lines.at(end);
  return { file, ...lines.at(start), endLine: last.line, endColumn: last.column };
}

/** The way to what a comment stands on, the outermost first; empty where it stands on nothing. */
function wayTo(comment: Span, outermost: readonly Element[], file: CommentedFile): readonly Element[] {
  const way: Element[] = [];
  let elements = outermost;
  for (;;) {
    const index = firstBehind(elements, comment.start);
    const [before, next] = [elements[index - 1], elements[index]];
    if (before === undefined || comment.start >= before.end) {
      if (!isBehindCode(comment, file)) return next === undefined ? [] : [...way, next];
      return before !== undefined && endsOnLineOf(comment, before, file) ? [...way, before] : way;
    }
    way.push(before);
    elements = comment.start < before.bodyStart ? [] : partsOf(before);
    if (elements.length === 0) return way;
  }
}

const partsOf = remember((element: Element) => element.parts());

/** The number of the first element that begins behind an offset. */
function firstBehind(elements: readonly Element[], offset: number): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBehindCode({ start }: Span, { text }: CommentedFile): boolean {
  return /\S/u.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
}

function endsOnLineOf(comment: Span, { end }: Span, { lines }: CommentedFile): boolean {
  return lines.at(end).line === lines.at(comment.start).line;
}
