/** What the programs are measured with. */
export interface Input {
  readonly name: string;
  readonly pairs: number;
  /** The highest quotient of the clock that the project allows itself, where it has set one. */
  readonly target?: number;
  readonly resources?: number;
  /** What the file is called, where that says what it is. */
  readonly file?: string;
  /** Writes the input; false when what it is made from is not there. */
  readonly write: (file: string) => Promise<boolean>;
  /** Writes the JSON that the parse-only program reads, for an input that is none. */
  readonly floor?: (file: string) => Promise<string>;
  /** What node is told to run as the parse-only program, where it reads something else than JSON. */
  readonly parser?: readonly string[];
}
