import type { Span, SyntaxProblem } from '../syntax.js';

/** More than a person would read; what is wrong behind it shows when these are mended. */
const most = 100;

/** What is wrong in a file, up to a number that keeps a file of rubbish from filling the memory. */
export class ProblemList {
  readonly list: SyntaxProblem[] = [];

  add({ start, end }: Span, message: string): void {
    if (this.list.length < most) this.list.push({ start, end, message });
  }
}

/** Both lists in the order of the file. */
export function mergeProblems(
  first: readonly SyntaxProblem[],
  second: readonly SyntaxProblem[],
): readonly SyntaxProblem[] {
  const sorted = first.concat(second).toSorted((a, b) => a.start - b.start);
  return sorted.slice(0, most);
}
