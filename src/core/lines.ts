/** Lines and columns of a text, both from 1; columns count UTF-16 units, as editors do. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of an offset in UTF-16 units. The lines are counted at the first question. */
  at(offset: number): { readonly line: number; readonly column: number } {
    this.#starts ??= startsOf(this.#text);
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /**
   * The place of what stands from one offset to another, with the column behind its last character on the first line:
   * GitHub shows an alert on a pull request only if all its lines are in the change, so that one line has to stand for all.
   */
  from(start: number, end: number): { readonly line: number; readonly column: number; readonly endColumn: number } {
    const first = this.at(start);
    const text = this.#text.slice(start, end);
    const length = text.search(/[\r\n]/u);
    return { ...first, endColumn: first.column + (length < 0 ? text.length : length) };
  }
}

function startsOf(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), ({ 0: ending, index }) => index + ending.length)];
}
