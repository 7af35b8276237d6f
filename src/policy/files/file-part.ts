import type { Path, Report } from './yaml-source.js';

/** A part of a file that is checked: what is wrong with it is reported where it stands. */
export class FilePart {
  readonly #report: Report;
  readonly #path: Path;

  /** The whole file unless `path` leads to a part of it. */
  constructor(report: Report, path: Path = []) {
    this.#report = report;
    this.#path = path;
  }

  /** A part further in. */
  in(...steps: Path): FilePart {
    return new FilePart(this.#report, [...this.#path, ...steps]);
  }

  /** Reports what is wrong with it, at its value or at its key. */
  report(message: string, side?: 'key' | 'value'): void {
    this.#report(this.#path, message, side);
  }
}
